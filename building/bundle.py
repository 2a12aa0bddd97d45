"""Scripts and styles bundled by esbuild into one file each."""

import base64
import json
from pathlib import Path
from typing import Any

from building.node import NodeError, run_node
from building.places import CACHE
from building.problem import Problem

PROGRAM = Path(__file__).with_suffix(".mjs")


class BundleError(Problem):
    """A script or style that cannot be bundled; the text names the file and line."""


def bundled(**options: Any) -> dict[str, bytes]:
    """The files that esbuild makes of these options of its own, by file name. Errors: ``BundleError``."""
    # Nothing is written: esbuild only needs to know a folder in order to name the files.
    asked = {
        "bundle": True,
        "minify": True,
        "charset": "utf8",
        "legalComments": "none",
        "outdir": str(CACHE / "bundle"),
    }
    try:
        told = json.loads(run_node([PROGRAM], given=json.dumps(asked | options)))
    except NodeError as error:
        raise BundleError(str(error).strip()) from None
    if told["warnings"]:
        raise BundleError("\n".join(told["warnings"]))
    return {Path(path).name: base64.b64decode(content) for path, content in told["files"]}


def script(source: Path) -> bytes:
    """One classic script from a module and all that it imports. Errors: ``BundleError``."""
    [content] = bundled(entryPoints=[str(source)], format="iife", target=["es2022"]).values()
    return content


def minified(source: Path) -> bytes:
    """A classic script as it stands, with shorter white space and syntax. Errors: ``BundleError``."""
    [content] = bundled(entryPoints=[str(source)], bundle=False).values()
    return content
