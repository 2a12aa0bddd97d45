"""A copy of Python's memory for pages that need not wait for bytes: all imported, every template used, checked."""

import gzip
import json
import tempfile
from collections.abc import Mapping
from pathlib import Path

from building.archives import digest, gzipped
from building.cached import cached
from building.node import run_node
from building.places import BROWSER, CACHE, PYODIDE
from building.rehearsal import openings, rehearsal
from building.runtime import Runtime

PROGRAM = Path(__file__).with_name("copy_memory.mjs")
TIDYING = Path(__file__).with_name("before_the_copy.py")
FORM = BROWSER / "memory_image.js"
UNANSWERABLE = {"widget": "none of this name"}
LIBRARY = "python_stdlib.zip"
PACKAGES = ("packages.zip", "tilbake.zip")
DOOR = f"""
import gc, json, sys
sys.path += {[f"/lib/{name}" for name in PACKAGES]}
from tilbake.app import answer as _answer

def answer(request):
    return json.dumps(_answer(json.loads(request)), ensure_ascii=False)

answer
"""


def image(runtime: Runtime, cache: Path = CACHE / "python") -> bytes:
    """The memory, gzip, as ``memory_image.js`` reads it, after it was restored once and answered as CPython does.

    Errors: ``node.NodeError`` when the copy cannot be made, or answers otherwise.
    """
    asked = [
        {"request": json.dumps(request), "answer": json.dumps(answer, ensure_ascii=False)}
        for request, answer in rehearsal()
    ]
    first = [json.dumps(request) for request in openings()]
    parts = {name: runtime.files[part["file"]] for name, part in runtime.manifest["parts"].items()}
    form = (Path(__file__), PROGRAM, TIDYING, FORM)
    made_of = digest(*parts.values(), json.dumps([asked, first]).encode(), *(path.read_bytes() for path in form))
    return cached(cache / made_of / "memory.gz", lambda: gzipped(_copied(parts, asked, first)))


def _copied(parts: Mapping[str, bytes], asked: list[dict[str, str]], first: list[str]) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for archive in (LIBRARY, *PACKAGES):
            (folder / archive).write_bytes(gzip.decompress(parts[archive]))
        given = {
            "pyodide": str(PYODIDE),
            "library": str(folder / LIBRARY),
            "packages": {f"/lib/{package}": str(folder / package) for package in PACKAGES},
            "door": DOOR,
            "tidying": TIDYING.read_text(),
            "rehearsal": asked,
            "openings": first,
            "unanswerable": json.dumps(UNANSWERABLE),
            "image": str(folder / "image"),
        }
        run_node(["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", PROGRAM], given=json.dumps(given))
        return (folder / "image").read_bytes()
