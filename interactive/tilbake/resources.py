"""The package's own files that are not Python: TOML and templates, read the same from a folder and from an archive.

In the page the package lies in a zip and TOML would be slow to parse, so the build packs every table into
``packed.jsonl`` (see ``building``), one JSON text a line: a table is parsed when it is asked for. Where that file is
absent, as in CPython, the tables are read from their TOML.
"""

import json
import pkgutil
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, cast

type Table = dict[str, Any]

FACTS = "evidence/facts.toml"
"""A table that becomes pages. Only the few facts that a widget counts with travel: those with a measure."""
PACKED = "packed.jsonl"
TABLES_KEPT = 512
"""How many parsed tables are kept for whoever asks again: all, but as what may be forgotten."""


@dataclass(frozen=True)
class _Packed:
    """What the build packed: the packages in each folder, and the JSON text of each table by its path."""

    folders: dict[str, list[str]]
    tables: dict[str, bytes]


def read(path: str) -> str:
    """The text of one file, by its path inside the package. Errors: ``FileNotFoundError``."""
    data = pkgutil.get_data("tilbake", path)
    if data is None:
        raise FileNotFoundError(path)
    return data.decode()


@lru_cache(maxsize=TABLES_KEPT)
def table(path: str) -> Table:
    """One TOML file as a dictionary; callers must not change it. Errors: ``FileNotFoundError``."""
    packed = _packed()
    if packed is not None:
        if path not in packed.tables:
            raise FileNotFoundError(path)
        return cast("Table", json.loads(packed.tables[path]))
    import tomllib  # only here: the page never parses TOML

    return tomllib.loads(read(path))


@cache
def tables(folder: str) -> tuple[str, ...]:
    """The paths of the TOML files directly in a folder, in alphabetical order."""
    packed = _packed()
    if packed is not None:
        return tuple(path for path in packed.tables if path.rpartition("/")[0] == folder)
    return tuple(sorted(f"{folder}/{file.name}" for file in (_root() / folder).glob("*.toml")))


@cache
def folders(folder: str) -> tuple[str, ...]:
    """The names of the packages directly in a folder."""
    packed = _packed()
    if packed is not None:
        return tuple(packed.folders[folder])
    return tuple(sorted(file.parent.name for file in (_root() / folder).glob("*/__init__.py")))


def pack() -> str:
    """The listings and the tables that the page needs, as the text of ``packed.jsonl``: same files, same bytes.

    The first line is a dictionary of what else is in the file; each path in it has a line.
    """
    found = sorted(file.relative_to(_root()).as_posix() for file in _root().rglob("*.toml"))
    paths = [path for path in found if not path.endswith("/examples.toml")]
    listed = {"folders": {"widgets": folders("widgets")}, "tables": paths}
    return "\n".join(
        json.dumps(entry, ensure_ascii=False, separators=(",", ":")) for entry in (listed, *map(_travelling, paths))
    )


def _travelling(path: str) -> Table:
    whole = table(path)
    return {"fact": [fact for fact in whole["fact"] if "measure" in fact]} if path == FACTS else whole


def _root() -> Path:
    return Path(__file__).parent


@cache
def _packed() -> _Packed | None:
    try:
        content = pkgutil.get_data("tilbake", PACKED)
    except OSError:
        content = None
    if content is None:
        return None
    first, *lines = content.split(b"\n")
    listed = json.loads(first)
    return _Packed(listed["folders"], dict(zip(listed["tables"], lines, strict=True)))
