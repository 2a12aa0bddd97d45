"""What travels: Python's payload, and the page before it."""

import json
import re
from pathlib import Path

from playwright.sync_api import Browser, Request

from building import memory, runtime, take_with_you
from building.archives import gzipped
from building.bench.figure import Figure
from building.bench.holding import python_held_back
from building.bench.plain_page import payload as plain_payload

MANIFEST = re.compile(r'<script type="application/json" id="tilbake-python">(.*?)</script>', re.DOTALL)


def python_payload(page: Path, plain: Path) -> Figure:
    """All that the worker loads, gzip."""
    found = MANIFEST.search(page.read_text())
    if not found:
        raise LookupError(f"{page} names no files of Python.")
    manifest = json.loads(found[1])
    worker = len(gzipped((page.parent / manifest["base"] / manifest["worker"]).read_bytes()))
    parts = {name: part["bytes"] for name, part in manifest["parts"].items()}
    ours, other = worker + sum(parts.values()), plain_payload(plain)
    kilobytes = {name: f"{size / 1000:.0f} kB" for name, size in parts.items()}
    details = {"plain page": f"{other / 1e6:.2f} MB", **kilobytes, "worker": f"{worker / 1000:.0f} kB"}
    return Figure("Python payload, gzip", ours / 1e6, 4.9, "MB", details)


def memory_image() -> Figure:
    """The copy of Python's memory in the pack, gzip."""
    size = len(memory.image(runtime.prepare()))
    return Figure("Copy of Python's memory, gzip", size / 1e6, 3.2, "MB")


def zipped(site: Path) -> Figure:
    """The zip that the packed site offers."""
    [file] = (site / take_with_you.FOLDER).glob("*.zip")
    return Figure("The zip", file.stat().st_size / 1e6, 16, "MB")


def page_before_python(browser: Browser, address: str) -> Figure:
    """HTML, CSS, JavaScript and fonts as they travelled to one reader, with Python held back."""
    context = browser.new_context()
    sizes: dict[str, int] = {}

    def note(request: Request) -> None:
        size = request.sizes()
        kind = request.resource_type
        sizes[kind] = sizes.get(kind, 0) + size["responseBodySize"]

    try:
        page = context.new_page()
        page.on("requestfinished", note)
        with python_held_back(page):
            page.goto(address, wait_until="load")
            page.evaluate("document.fonts.ready.then(() => 0)")
            page.wait_for_timeout(500)  # what a page fetches when it is idle counts as well
    finally:
        context.close()
    kilobytes = {kind: f"{sizes[kind] / 1000:.0f} kB" for kind in sorted(sizes)}
    return Figure("Page before Python, gzip", sum(sizes.values()) / 1000, 300, "kB", kilobytes)
