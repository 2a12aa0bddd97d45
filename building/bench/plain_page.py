"""The page that ours is measured against: the same widget, with Pyodide as npm publishes it."""

import io
import json
import shutil
import zipfile
from pathlib import Path

from building.archives import gzipped
from building.our_package import our_sources
from building.packages import package_sources
from building.places import PYODIDE
from tilbake.app import Request

PUBLISHED = ("pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "pyodide-lock.json", "python_stdlib.zip")
PAGE = Path(__file__).with_name("plain")


def write_plain_page(folder: Path, request: Request) -> None:
    """Write the page and all it loads; it shows the answer to that request."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(PAGE, folder)
    (folder / "pyodide").mkdir()
    for name in PUBLISHED:
        shutil.copyfile(PYODIDE / name, folder / "pyodide" / name)
    (folder / "request.json").write_text(json.dumps(request))
    (folder / "packages.zip").write_bytes(wheel_like(package_sources() | our_sources()))


def payload(folder: Path) -> int:
    """The bytes of Python that travel, as a host that packs text and wasm sends them."""
    zips = sum(file.stat().st_size for file in folder.rglob("*.zip"))
    packed = [folder / "worker.js", *(folder / "pyodide" / name for name in PUBLISHED if not name.endswith(".zip"))]
    return zips + sum(len(gzipped(file.read_bytes())) for file in packed)


def wheel_like(files: dict[str, bytes]) -> bytes:
    """A zip as packages are published: sources, each compressed by itself."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            archive.writestr(name, files[name])
    return out.getvalue()
