"""The files on the placement desk are checked when the site is built: one sentence with the line and what is wrong."""

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from building import card_words, one_file
from building.places import PACKAGE
from building.shapes import Found, Listed, Shape, Text, Truth, Whole
from tilbake.law.placement import desk
from tilbake.widgets.placement_desk import paper
from tilbake.words.language import language
from tilbake.words.rulings import objection_text

TABLE = PACKAGE / paper.TABLE
MOST_WORDS = 100
DAYS = (14, 120)
"""The shortest sentence, and the longest one that a court sets in days."""
SHAPE = Shape(
    {
        "file": Listed(
            Shape(
                {
                    "key": Text(),
                    "name": Text(),
                    "age": Whole(15),
                    "harm": Text(),
                    "harmed": Text(),
                    "record": Listed(Text()),
                    "freer": Text(),
                    "stricter": Text(),
                    "open": Text(),
                    "notes": Shape({}, dict.fromkeys(desk.GROUNDS, Text())),
                },
                {
                    "days": Whole(DAYS[0]),
                    "months": Whole(1),
                    "special_risk": Truth(),
                    "special_case": Truth(),
                    "from_remand": Truth(),
                },
            )
        )
    },
    {},
)


def check() -> None:
    """Stop the build at a file that cannot lie on the desk. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: File = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, lambda table: _files(table["file"]))


def _files(entries: list[dict[str, Any]]) -> Iterator[Found]:
    yield from one_file.keys("file", entries, _TAKEN)
    for place, entry in enumerate(entries):
        at = ("file", place)
        if ("days" in entry) == ("months" in entry):
            yield at, "A sentence has days or months, one of the two."
        elif entry.get("days", 0) > DAYS[1]:
            yield (*at, "days"), f"days is {entry['days']}; above {DAYS[1]} a sentence is set in months."
        objection = desk.objection(paper.read(entry).law)
        if objection:
            yield (*at, objection.field), objection_text(objection.reason, language("en"))
        shown = sum(card_words.count(line) for line in (entry["harm"], *entry["record"]))
        if shown > MOST_WORDS:
            yield (*at, "record"), f"The file shows {shown} words; at most {MOST_WORDS}."
        for field, line in _texts(entry):
            for word in card_words.banned(line):
                yield (*at, *field), f"“{word}” is a word that no file uses."


def _texts(entry: dict[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    for field in ("harm", "freer", "stricter", "open"):
        yield (field,), entry[field]
    yield from ((("record",), line) for line in entry["record"])
    yield from ((("notes", ground), note) for ground, note in entry["notes"].items())


_TAKEN = (*desk.LEVELS, *desk.GROUNDS, "sent")
"""Words of a link that are no file's key."""
