"""What the four rooms are asked is checked when the site is built: one sentence with the line and what is wrong."""

import re
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from building import card_words, one_file
from building.places import PACKAGE
from building.shapes import Found, Listed, Shape, Text
from tilbake.evidence.fact import facts
from tilbake.law import day
from tilbake.widgets.bright_cell.rooms import KINDS, SIDES
from tilbake.widgets.bright_cell.rooms import TABLE as QUESTIONS

TABLE = PACKAGE / QUESTIONS
MOST_WORDS = 40
KEY = re.compile(r"[a-z]+")
KNOWN = Shape({"says": Text()}, {"fact": Text(facts), "counted": Text()})
SHAPE = Shape(
    {
        "question": Listed(
            Shape(
                {
                    "key": Text(),
                    "asks": Text(),
                    "kind": Text(lambda: KINDS),
                    "answer": Text(),
                    **dict.fromkeys(SIDES, KNOWN),
                },
                {"ruling": Listed(Text(day.things))},
            )
        )
    },
    {},
)


def check() -> None:
    """Stop the build at a question that cannot be shown. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: File = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, lambda table: _together(table["question"]))


def _together(entries: list[dict[str, Any]]) -> Iterator[Found]:
    keys = [entry["key"] for entry in entries]
    for place, entry in enumerate(entries):
        at = ("question", place)
        if not KEY.fullmatch(entry["key"]) or keys.index(entry["key"]) != place:
            yield (*at, "key"), f"key is {entry['key']!r}; it must be small letters, its own, and never change."
        for side in SIDES:
            if ("fact" in entry[side]) != ("counted" in entry[side]):
                yield (*at, side), f"{side} must have both a fact and who counted, or neither."
        for field, line in (("answer", entry["answer"]), *((side, entry[side]["says"]) for side in SIDES)):
            count = card_words.count(line)
            if count > MOST_WORDS:
                yield (*at, field), f"“{line[:40]}…” has {count} words; at most {MOST_WORDS}."
            for word in card_words.banned(line):
                yield (*at, field), f"“{word}” is a word that no file uses."
