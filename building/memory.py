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
from building.rehearsal import rehearsal
from building.runtime import Runtime

PROGRAM = Path(__file__).with_name("copy_memory.mjs")
FORM = BROWSER / "memory_image.js"
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
TIDYING = """
import linecache, random, re, zipimport
random.seed(0)
zipimport._zip_directory_cache.clear()
sys.path_importer_cache.clear()
re.purge()
linecache.clearcache()
gc.collect()
gc.freeze()
"""
"""Nothing is imported from the archives after the copy: what is known of them, and what was only asked once, goes. The
seed that Python drew goes too: two copies are the same."""


def image(runtime: Runtime, cache: Path = CACHE / "python") -> bytes:
    """The memory, gzip, as ``memory_image.js`` reads it, after it was restored once and answered as CPython does.

    Errors: ``node.NodeError`` when the copy cannot be made, or answers otherwise.
    """
    asked = [
        {"request": json.dumps(request), "answer": json.dumps(answer, ensure_ascii=False)}
        for request, answer in rehearsal()
    ]
    parts = {name: runtime.files[part["file"]] for name, part in runtime.manifest["parts"].items()}
    form = (Path(__file__), PROGRAM, FORM)
    made_of = digest(*parts.values(), json.dumps(asked).encode(), *(path.read_bytes() for path in form))
    return cached(cache / made_of / "memory.gz", lambda: gzipped(_copied(parts, asked)))


def _copied(parts: Mapping[str, bytes], asked: list[dict[str, str]]) -> bytes:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for archive in (LIBRARY, *PACKAGES):
            (folder / archive).write_bytes(gzip.decompress(parts[archive]))
        given = {
            "pyodide": str(PYODIDE),
            "library": str(folder / LIBRARY),
            "packages": {f"/lib/{package}": str(folder / package) for package in PACKAGES},
            "door": DOOR,
            "tidying": TIDYING,
            "rehearsal": asked,
            "image": str(folder / "image"),
        }
        run_node(["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", PROGRAM], given=json.dumps(given))
        return (folder / "image").read_bytes()
