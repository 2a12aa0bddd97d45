"""The families of the child’s year are checked when the site is built: one sentence with the line and what is wrong."""

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
    yield from one_file.keys("family", entries, ANSWERS)
    for place, entry in enumerate(entries):
        at = ("family", place)
        if entry["level"] not in LEVELS:
            yield (*at, "level"), f"level is {entry['level']!r}; there is: {', '.join(LEVELS)}."
        if len(entry["evening"]) != len(EVENINGS):
            yield (*at, "evening"), f"There are {len(entry['evening'])} evenings; a year has {len(EVENINGS)}."
        for field, line in _lines(entry):
            for sentence in card_words.too_much(line, MOST_WORDS):
                yield (*at, *field), sentence


def _lines(entry: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    for field in ("so", "evening"):
        yield from (((field,), line) for line in entry[field])
    yield from ((("reason", answer), line) for answer, line in entry["reason"].items())
