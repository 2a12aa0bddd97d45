"""The worked cases of the law, `tests/cases/*.toml`: title, section, what is given and what follows."""

import tomllib
from functools import cache
from typing import Any, NamedTuple

from building.places import ROOT

FOLDER = ROOT / "tests" / "cases"


class Case(NamedTuple):
    """One case. ``expect`` has a table for each ruling that is looked at, or ``refused`` for what cannot be."""

    file: str
    title: str
    section: str
    ask: str
    given: dict[str, Any]
    expect: dict[str, dict[str, Any]]


@cache
def cases() -> tuple[Case, ...]:
    """Every case, by file in alphabetical order and then as they stand."""
    return tuple(
        Case(file.stem, **{**{"ask": table.get("ask", "")}, **entry})
        for file in sorted(FOLDER.glob("*.toml"))
        for table in (tomllib.loads(file.read_text()),)
        for entry in table["case"]
    )
