"""The numbers of the unit are checked when the site is built: one sentence with the line and what is wrong."""

from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from building import one_file
from building.places import PACKAGE
from building.shapes import Found, Listed, Shape, Text, Truth, Whole
from tilbake.evidence.fact import facts
from tilbake.widgets.unit_shift import hours, numbers, plan

TABLE = PACKAGE / numbers.TABLE
POSTS = tuple(plan.AREAS)
THINGS = 10
"""How many things begin in a week: the words of the widget say it."""
SHAPE = Shape(
    {
        "rooms": Whole(2),
        "days": Whole(7, 7),
        "weeks": Whole(1),
        "hours": Whole(1),
        "open_at_most": Whole(1),
        "floor_for_an_open_hour": Whole(1),
        "lines_an_hour": Whole(1),
        "spoken": Whole(),
        "searched_hour_takes": Whole(0, 100),
        "post": Listed(
            Shape(
                {
                    "key": Text(lambda: POSTS),
                    "label": Text(),
                    "hint": Text(),
                    "usual": Whole(),
                    "put_off": Whole(1),
                    "lines": Whole(),
                    "helps": Whole(0, 1000),
                },
                {},
            )
        ),
        "thread": Listed(
            Shape(
                {
                    "key": Text(),
                    "times": Whole(1),
                    "says": Text(),
                    "out": Text(),
                    "needs": Text(lambda: POSTS),
                    "when": Text(lambda: numbers.CLOCKS),
                    "alone": Truth(),
                    "lasts": Listed(Whole(1), 2),
                    "signs": Shape(dict.fromkeys(POSTS, Whole(0, 1000)), {}),
                },
                {},
            )
        ),
        "assumption": Listed(Shape({"says": Text()}, {"leans": Text(), "fact": Text(facts)})),
    },
    {},
)


def check() -> None:
    """Stop the build at a number that the model cannot use. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: File = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, _together)


def _together(table: dict[str, Any]) -> Iterator[Found]:
    keys = [post["key"] for post in table["post"]]
    if sorted(keys) != sorted(POSTS):
        yield ("post", 0), f"The posts are {', '.join(keys)}; each of {', '.join(POSTS)} stands here once."
    usual, there_are = sum(post["usual"] for post in table["post"]), len(hours.OFFICERS) * table["hours"]
    if usual != there_are:
        yield ("post", 0, "usual"), f"The usual hours add up to {usual}; the officers have {there_are}."
    kinds = [thread["key"] for thread in table["thread"]]
    for place, thread in enumerate(table["thread"]):
        at = ("thread", place)
        if kinds.index(thread["key"]) != place:
            yield (*at, "key"), f"There is another thread {thread['key']!r}."
        if "{a}" not in thread["says"]:
            yield (*at, "says"), "says names no room: it needs {a}, and {b} for a second one."
        if len(thread["lasts"]) != 2 or thread["lasts"][0] > thread["lasts"][1]:
            yield (*at, "lasts"), "lasts is the shortest and the longest number of days, the shortest first."
    began = sum(thread["times"] for thread in table["thread"])
    if began != THINGS:
        yield ("thread", 0, "times"), f"{began} things begin in a week; the widget's words say {THINGS}."
    for place, one in enumerate(table["assumption"]):
        if ("leans" in one) != ("fact" in one):
            yield ("assumption", place), "leans and fact stand together: what it leans on, and where that was read."
