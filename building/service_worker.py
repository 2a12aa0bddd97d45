"""The service worker: its script at the site's root, behind the list of what the site is made of."""

import base64
import gzip
import hashlib
import json
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from urllib.parse import quote

from building.archives import digest
from building.bundle import script
from building.evidence import downloads
from building.places import BROWSER
from building.share_card import FOLDER as CARDS

FILE = "service-worker.js"
LEFT_OUT = (
    FILE,
    "download/*",
    "embed-*.html",  # for pages of other sites
    f"{CARDS}*",
    "robots.txt",
    "sitemap.xml*",
    *(downloads.CSV, downloads.JSON),
    "*.map",
    "assets/javascripts/lunr/*",  # searches in other languages than English
    "assets/tilbake/live-charts.*.js",  # the charts stand in the pages
    "assets/polyfills/*",  # for pages opened as files
    "search/search_index.js",  # the same
)
"""What a visit without a network does not need."""


def write(site: Path) -> None:
    """Write the worker of what is in the folder now; again after a file has changed. Errors: ``BundleError``."""
    paths = sorted(str(path.relative_to(site)) for path in site.rglob("*") if path.is_file())
    files = {quote(path): _digest(site / path) for path in paths if not any(fnmatch(path, out) for out in LEFT_OUT)}
    listed = json.dumps(files, indent=0)
    version = digest(listed.encode())
    (site / FILE).write_bytes(f'const VERSION = "{version}", FILES = {listed};\n'.encode() + _worker())


@cache
def _worker() -> bytes:
    return script(BROWSER / "service_worker.js")


def _digest(path: Path) -> str:
    content = path.read_bytes()
    if path.suffix == ".gz":  # as the worker reads it
        content = gzip.decompress(content)
    return base64.b64encode(hashlib.sha256(content).digest()).decode()
