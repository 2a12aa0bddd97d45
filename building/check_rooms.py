"""What the four rooms are asked is checked when the site is built: one sentence with the line and what is wrong."""

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
    yield from one_file.keys("question", entries)
    for place, entry in enumerate(entries):
        at = ("question", place)
        for side in SIDES:
            if ("fact" in entry[side]) != ("counted" in entry[side]):
                yield (*at, side), f"{side} must have both a fact and who counted, or neither."
        for field, line in (("answer", entry["answer"]), *((side, entry[side]["says"]) for side in SIDES)):
            for sentence in card_words.too_much(line, MOST_WORDS):
                yield (*at, field), sentence
