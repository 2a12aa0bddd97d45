"""Python source compiled to bytecode, so that the page compiles nothing.

The build's Python and Pyodide's are both 3.13, whose bytecode is one.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from building.archives import stored_zip, unzipped
from building.problem import Problem

HASHED_NOT_DATED = {"SOURCE_DATE_EPOCH": "315532800", "PYTHONHASHSEED": "0"}
"""With a source date, compiled files carry their source's hash in place of the time of compiling."""
WITHOUT_COLUMNS = ("-X", "no_debug_ranges")
"""Tracebacks name lines but no columns: a quarter less to fetch and to load."""
WITHOUT_DOCSTRINGS = "-OO"
COMPILER = Path(__file__).with_name("compile_sources.py")


def compiled_library(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Other people's sources compiled leanly by pyodide-build's ``pyodide py-compile``, by the compiled files' names.

    Errors: ``subprocess.CalledProcessError``.
    """
    command = ["py-compile", "--silent", "--compression-level", "0"]
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "library.zip")
        archive.write_bytes(stored_zip(sources))
        subprocess.run(
            [sys.executable, WITHOUT_DOCSTRINGS, *WITHOUT_COLUMNS, "-m", "pyodide_cli", *command, str(archive)],
            check=True,
            cwd=folder,  # in the repository, our build.py would stand in the way of the package named build
            env=os.environ | HASHED_NOT_DATED,
            stdout=subprocess.DEVNULL,
        )
        return unzipped(archive.read_bytes())


def compiled_sources(sources: Mapping[str, bytes]) -> dict[str, bytes]:
    """Our own sources compiled with their docstrings, by the compiled files' names, in a fraction of a second.

    Errors: ``Problem`` that names the file and the line.
    """
    done = subprocess.run(
        [sys.executable, *WITHOUT_COLUMNS, str(COMPILER)],
        input=stored_zip(sources),
        capture_output=True,
        check=False,
        env=os.environ | HASHED_NOT_DATED,
    )
    if done.returncode:
        raise Problem(done.stderr.decode().strip().rpartition("py_compile.PyCompileError: ")[2])
    return unzipped(done.stdout)
