"""The families of the child’s year are checked when the site is built: one sentence with the line and what is wrong."""

import re
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from building import card_words, one_file
from building.places import PACKAGE
from building.shapes import Found, Listed, Shape, Text
from tilbake.widgets.child_visit.households import ANSWERS, EVENINGS, LEVELS
from tilbake.widgets.child_visit.households import TABLE as FAMILIES

TABLE = PACKAGE / FAMILIES
MOST_WORDS = 30
KEY = re.compile(r"[a-z]+")
SHAPE = Shape(
    {
        "family": Listed(
            Shape(
                {
                    "key": Text(),
                    "name": Text(),
                    "level": Text(),
                    "so": Listed(Text()),
                    "evening": Listed(Text()),
                    "reason": Shape(dict.fromkeys(ANSWERS, Text()), {}),
                },
                {},
            )
        )
    },
    {},
)


def check() -> None:
    """Stop the build at a family that cannot be shown. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: File = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, lambda table: _families(table["family"]))


def _families(entries: list[dict[str, Any]]) -> Iterator[Found]:
    keys = [entry["key"] for entry in entries]
    for place, entry in enumerate(entries):
        at = ("family", place)
        if not KEY.fullmatch(entry["key"]) or keys.index(entry["key"]) != place or entry["key"] in ANSWERS:
            yield (*at, "key"), f"key is {entry['key']!r}; it must be small letters, its own, and never change."
        if entry["level"] not in LEVELS:
            yield (*at, "level"), f"level is {entry['level']!r}; there is: {', '.join(LEVELS)}."
        if len(entry["evening"]) != len(EVENINGS):
            yield (*at, "evening"), f"There are {len(entry['evening'])} evenings; a year has {len(EVENINGS)}."
        for field, line in _lines(entry):
            count = card_words.count(line)
            if count > MOST_WORDS:
                yield (*at, *field), f"“{line[:40]}…” has {count} words; at most {MOST_WORDS}."
            for word in card_words.banned(line):
                yield (*at, *field), f"“{word}” is a word that no file uses."


def _lines(entry: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    for field in ("so", "evening"):
        yield from (((field,), line) for line in entry[field])
    yield from ((("reason", answer), line) for answer, line in entry["reason"].items())
