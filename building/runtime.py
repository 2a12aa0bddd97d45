"""The Python that runs in the page: the files the site serves for it, and the manifest that names them."""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from building import archives, bytecode, library, packages, worker_script
from building.archives import digest, gzipped, hashed_name, stored_zip
from building.cached import cached
from building.our_package import AT_BUILD_TIME_ONLY, our_package
from building.places import CACHE, PYODIDE

BASE = "assets/python/"
"""Where the files stand, relative to the site's root."""
STEP_SECONDS = 20
"""How long one answer may take before the page replaces a worker as hung, in seconds."""


@dataclass(frozen=True)
class Runtime:
    """What the site needs for Python in its pages.

    ``files`` are by name under ``BASE``. ``manifest`` says which part is in which file and how many bytes travel.
    """

    files: Mapping[str, bytes]
    manifest: Mapping[str, Any]


def prepare(cache: Path = CACHE / "python") -> Runtime:
    """Make what is not in the cache, and name it all.

    Errors: ``library.NotKept`` when our Python needs a module that does not travel; those of the steps.
    """
    library.check_imports(outside=AT_BUILD_TIME_ONLY)
    folder = cache / _inputs()
    parts = {name: cached(folder / f"{name}.gz", make) for name, make in SLOW_PARTS.items()}
    parts["tilbake.zip"] = gzipped(stored_zip(our_package()))
    pyodide = cached(folder / "pyodide.js", worker_script.pyodide_scripts)
    worker = worker_script.worker(pyodide)
    files = {hashed_name("worker.js", worker): worker}
    described = {}
    for name in sorted(parts, key=lambda name: -len(parts[name])):
        file = hashed_name(name, parts[name], ".gz")
        files[file] = parts[name]
        described[name] = {"file": file, "bytes": len(parts[name])}
    manifest = {
        "base": BASE,
        "worker": hashed_name("worker.js", worker),
        "parts": described,
        "stepSeconds": STEP_SECONDS,
    }
    return Runtime(files, manifest)


SLOW_PARTS: Mapping[str, Callable[[], bytes]] = {
    "pyodide.asm.wasm": lambda: gzipped((PYODIDE / "pyodide.asm.wasm").read_bytes()),
    "python_stdlib.zip": lambda: gzipped(stored_zip(library.library())),
    "packages.zip": lambda: gzipped(stored_zip(packages.packages())),
}
"""The parts that change with a package or a step of the build, and not with our Python."""


INPUTS = ("pyodide.asm.js", "pyodide.asm.wasm", "pyodide.js", "python_stdlib.zip")


def _inputs() -> str:
    steps = [library, packages, archives, bytecode, worker_script]
    sources = [*(PYODIDE / name for name in INPUTS), library.KEPT]
    sources += [Path(module.__file__ or "") for module in steps]
    return digest(sys.version.encode(), packages.versions().encode(), *(path.read_bytes() for path in sources))
