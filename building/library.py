"""The standard library for the page: Pyodide's own, cut to the modules in `library_kept.txt`."""

import ast
import sys
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

from building.archives import unzipped
from building.bytecode import compiled_library
from building.places import PACKAGE, PYODIDE
from building.problem import Problem

KEPT = Path(__file__).with_name("library_kept.txt")


class NotKept(Problem):
    """Python of ours imports a module that the page does not have."""


def kept() -> list[str]:
    """The names of the modules that the page's Python has."""
    lines = [line.partition("#")[0].split() for line in KEPT.read_text().splitlines()]
    return sorted(name for line in lines for name in line)


def library() -> dict[str, bytes]:
    """The kept modules, compiled, by file name. Errors: ``LookupError`` for a name that Pyodide does not have."""
    sources = unzipped((PYODIDE / "python_stdlib.zip").read_bytes())
    chosen = {file: sources[file] for file in (_file(name, sources) for name in kept())}
    return compiled_library(chosen)


def check_imports(package: Path = PACKAGE, outside: Iterable[str] = ()) -> None:
    """Refuse a package that imports, at the top of a file, a module the page does not have.

    ``outside`` names files, by their path in the package, that do not travel to the page.
    Errors: ``NotKept`` with the file, the line and what to do.
    """
    here = set(kept())
    skipped = set(outside)
    for file in sorted(package.rglob("*.py")):
        if file.relative_to(package).as_posix() in skipped or file.name in skipped:
            continue
        for line, name in _imports(file):
            if name not in here and _needs_a_file(name):
                place = f"{file.relative_to(package.parent.parent)}:{line}"
                raise NotKept(f"{place} imports {name}, which the page's Python lacks. Add it to building/{KEPT.name}.")


def _imports(file: Path) -> Iterable[tuple[int, str]]:
    try:
        statements = ast.parse(file.read_bytes()).body
    except SyntaxError as error:
        raise Problem(f"{file}:{error.lineno}: {error.msg}") from None
    for statement in statements:
        if isinstance(statement, ast.Import):
            yield from ((statement.lineno, alias.name) for alias in statement.names)
        elif isinstance(statement, ast.ImportFrom) and statement.module and not statement.level:
            yield statement.lineno, statement.module


def _needs_a_file(name: str) -> bool:
    """Whether it is a module of the standard library that Python's own binary does not hold."""
    if name.partition(".")[0] not in sys.stdlib_module_names:
        return False
    spec = find_spec(name)
    return spec is None or (spec.origin or "").endswith(".py")


def _file(name: str, sources: Mapping[str, bytes]) -> str:
    path = name.replace(".", "/")
    for file in (f"{path}/__init__.py", f"{path}.py"):
        if file in sources:
            return file
    raise LookupError(f"building/{KEPT.name} keeps {name}, which this Pyodide's library does not have.")
