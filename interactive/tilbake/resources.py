"""The package's own files that are not Python: TOML and templates, read the same from a folder and from an archive.

In the page the package lies in a zip and TOML would be slow to parse, so the build packs every table into
``packed.json`` (see ``building``). Where that file is absent, as in CPython, the tables are read from their TOML.
"""

import json
import pkgutil
from functools import cache
from pathlib import Path
from typing import Any, cast

type Table = dict[str, Any]

AT_BUILD_TIME_ONLY = "evidence/"
"""Tables that no widget reads while it answers: they become pages."""


def read(path: str) -> str:
    """The text of one file, by its path inside the package. Errors: ``FileNotFoundError``."""
    data = pkgutil.get_data("tilbake", path)
    if data is None:
        raise FileNotFoundError(path)
    return data.decode()


@cache
def table(path: str) -> Table:
    """One TOML file as a dictionary; callers must not change it. Errors: ``FileNotFoundError``."""
    packed = _packed()
    if packed is not None:
        if path not in packed["tables"]:
            raise FileNotFoundError(path)
        return cast("Table", packed["tables"][path])
    import tomllib  # only here: the page never parses TOML

    return tomllib.loads(read(path))


@cache
def tables(folder: str) -> tuple[str, ...]:
    """The paths of the TOML files directly in a folder, in alphabetical order."""
    packed = _packed()
    if packed is not None:
        return tuple(path for path in packed["tables"] if path.rpartition("/")[0] == folder)
    return tuple(sorted(f"{folder}/{file.name}" for file in (_root() / folder).glob("*.toml")))


@cache
def folders(folder: str) -> tuple[str, ...]:
    """The names of the packages directly in a folder."""
    packed = _packed()
    if packed is not None:
        return tuple(packed["folders"][folder])
    return tuple(sorted(file.parent.name for file in (_root() / folder).glob("*/__init__.py")))


def pack() -> str:
    """The tables and listings that the page needs, as the text of ``packed.json``: same files, same bytes."""
    found = sorted(file.relative_to(_root()).as_posix() for file in _root().rglob("*.toml"))
    paths = [path for path in found if not path.startswith(AT_BUILD_TIME_ONLY) and not path.endswith("/examples.toml")]
    content = {"tables": {path: table(path) for path in paths}, "folders": {"widgets": folders("widgets")}}
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def _root() -> Path:
    return Path(__file__).parent


@cache
def _packed() -> dict[str, Any] | None:
    try:
        return json.loads(read("packed.json"))  # type: ignore[no-any-return]
    except (FileNotFoundError, OSError):
        return None
