"""The script of the Python worker: Pyodide's two classic scripts and ours, in one file."""

import re

from building.bundle import minified, script
from building.places import BROWSER, PYODIDE

BETWEEN = b";\n"
SOURCE_MAP = re.compile(rb"^//# sourceMappingURL=.*$", re.MULTILINE)


def pyodide_scripts() -> bytes:
    """Pyodide's part, which changes with its version alone. Errors: ``BundleError``."""
    return BETWEEN.join((_without_map(minified(PYODIDE / "pyodide.asm.js")), _without_map(_loader())))


def worker(pyodide: bytes) -> bytes:
    """The worker as one classic script, behind Pyodide's part. Errors: ``BundleError``."""
    return BETWEEN.join((pyodide, script(BROWSER / "worker.js")))


def _loader() -> bytes:
    return (PYODIDE / "pyodide.js").read_bytes()


def _without_map(source: bytes) -> bytes:
    return SOURCE_MAP.sub(b"", source).strip()
