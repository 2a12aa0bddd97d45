"""A fact that may not be printed as plain text, and where somebody does: one sentence with the file and the line."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from building.evidence.review import review_by
from building.places import PACKAGE, ROOT
from tilbake.evidence.fact import TABLE, Fact, facts
from tilbake.law.parameters import named_days

WEAK = ("seed", "recall")
"""Ways of checking that are none."""


def trouble(fact: Fact, today: date) -> str:
    """Why the fact may not be printed on that day; empty where it may."""
    if fact.checked in WEAK:
        return f"nobody has checked it ({fact.checked}); read its source, or say that it was not found"
    if fact.confidence == "low":
        return "its confidence is low; find a better source, or say that it was not found"
    if review_by(fact) < today:
        return f"it was to be read again by {review_by(fact)}, and today is {today} (law/named-days.toml)"
    return ""


def problems(table: Mapping[str, Fact], today: date, files: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each line of those files that prints such a fact. ``files`` has their texts by name."""
    unsound = {id_: why for id_, fact in table.items() if (why := trouble(fact, today))}
    if not unsound:
        return
    named = re.compile(r"""["#](?P<id>{})(?=["`)\s])""".format("|".join(map(re.escape, unsound))))
    for name, text in files.items():
        for number, line in enumerate(text.splitlines(), start=1):
            for id_ in dict.fromkeys(found["id"] for found in named.finditer(line)):
                yield f"{name}, line {number}: the fact {id_} may not be printed: {unsound[id_]}."


@cache
def texts() -> dict[str, str]:
    """Whatever can print a fact, by its name in the repository: pages, cards, words, widgets."""
    found = [*sorted((ROOT / "docs").glob("*.md")), *(file for kind in ("toml", "py", "j2") for file in _package(kind))]
    return {file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in found}


def in_print() -> list[str]:
    """Every such line of this repository."""
    return list(problems(facts(), named_days()["today"], texts()))


def _package(kind: str) -> list[Path]:
    return [file for file in sorted(PACKAGE.rglob(f"*.{kind}")) if file != PACKAGE / TABLE]
