"""`build.py pack`: the site as one zip that works from a folder, without a server or a network."""

import hashlib
import shutil
import zipfile
from collections.abc import Mapping
from fnmatch import fnmatch
from pathlib import Path

from building import edition, pack_readme, packed_parts, runtime, service_worker, share_card, take_with_you
from building.archives import FIXED_DATE
from building.mkdocs_hooks import TAKE_PAGE
from building.places import DIST, SITE
from building.progress import console, step

LEFT_OUT = (
    service_worker.FILE,
    f"{take_with_you.FOLDER}*",
    f"{share_card.FOLDER}*",
    "404.html",
    "embed-*.html",  # for pages of other sites
    "robots.txt",
    "sitemap.xml*",
    "*.map",
    "assets/javascripts/lunr/*",  # searches in other languages than English
)
"""What is of use online only, or to nobody in a folder."""
READABLE_FILE = 0o100644 << 16
"""Unix permissions as a zip holds them: without them some systems unpack files that no one may open."""


def run() -> int:
    """Pack the built site; gives the exit code. Errors: ``Problem``."""
    with step("Packing the site"):
        zipped = write()
    console.print(f"{zipped}: {zipped.stat().st_size / 1e6:.1f} MB")
    return 0


def write(site: Path = SITE, folder: Path = DIST) -> Path:
    """Write the zip and its checksum into the folder, and offer both on the built site; gives the zip's path."""
    name = f"tilbake-{edition.number()}"
    zipped = folder / f"{name}.zip"
    folder.mkdir(parents=True, exist_ok=True)
    _zip(zipped, name, contents(site))
    sha256 = hashlib.sha256(zipped.read_bytes()).hexdigest()
    checksum = zipped.with_name(f"{zipped.name}.sha256")
    checksum.write_text(f"{sha256}  {zipped.name}\n")
    _offer(site, zipped, checksum, sha256)
    return zipped


def unpacked(site: Path, folder: Path) -> Path:
    """Unzip into the folder what the packed site offers; gives the folder that holds ``index.html``."""
    [zipped] = (site / take_with_you.FOLDER).glob("*.zip")
    shutil.unpack_archive(zipped, folder)
    return folder / zipped.stem


def contents(site: Path) -> dict[str, bytes]:
    """The files of the packed folder by their path in it."""
    files = {
        path: file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file() and not _left_out(path := file.relative_to(site).as_posix())
    }
    files[TAKE_PAGE] = take_with_you.emptied(files[TAKE_PAGE].decode()).encode()
    readme = pack_readme.content(version=edition.number(), law_as_of=edition.law_as_of())
    return files | packed_parts.scripts(runtime.prepare()) | {pack_readme.NAME: readme}


def _left_out(path: str) -> bool:
    return any(fnmatch(path, pattern) for pattern in LEFT_OUT)


def _zip(path: Path, folder: str, files: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files, key=lambda name: (name != "index.html", name != pack_readme.NAME, name)):
            entry = zipfile.ZipInfo(f"{folder}/{name}", FIXED_DATE)
            entry.external_attr = READABLE_FILE
            archive.writestr(entry, files[name], zipfile.ZIP_DEFLATED, 9)


def _offer(site: Path, zipped: Path, checksum: Path, sha256: str) -> None:
    download = site / take_with_you.FOLDER
    shutil.rmtree(download, ignore_errors=True)
    download.mkdir()
    for file in (zipped, checksum):
        shutil.copyfile(file, download / file.name)
    page = site / TAKE_PAGE
    page.write_text(
        take_with_you.filled(
            page.read_text(),
            zip_name=zipped.name,
            size_bytes=zipped.stat().st_size,
            sha256=sha256,
            version=edition.number(),
            law_as_of=edition.law_as_of(),
        )
    )
    service_worker.write(site)
