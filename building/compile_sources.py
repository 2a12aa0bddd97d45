"""A program of its own: a zip of Python sources in, a zip of the same compiled out.

It runs by itself since Python leaves the columns out of its bytecode only when it was started so.
"""

import io
import py_compile
import sys
import tempfile
import zipfile
from pathlib import Path


def compiled(source: bytes, name: str) -> bytes:
    """The bytecode of one source with its docstrings; ``name`` is what a traceback will call it.

    Errors: ``py_compile.PyCompileError``.
    """
    with tempfile.TemporaryDirectory() as folder:
        written, out = Path(folder, "source.py"), Path(folder, "source.pyc")
        written.write_bytes(source)
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(str(written), str(out), dfile=name, doraise=True, optimize=0, invalidation_mode=unchecked)
        return out.read_bytes()


def main() -> None:
    """Read from standard input, write to standard output."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read())) as sources, zipfile.ZipFile(out, "w") as results:
        for name in sources.namelist():
            results.writestr(f"{name}c", compiled(sources.read(name), name))
    sys.stdout.buffer.write(out.getvalue())


if __name__ == "__main__":
    main()
