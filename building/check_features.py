"""The features of the worksheet are checked when the site is built: one sentence with the line and what is wrong."""

import re
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from building import one_file
from building.places import PACKAGE
from building.shapes import Found, Listed, Shape, Text
from tilbake.evidence.fact import facts
from tilbake.widgets.your_own_country.features import RULINGS
from tilbake.widgets.your_own_country.features import TABLE as FEATURES
from tilbake.widgets.your_own_country.sheet import DECIDERS, NEEDS

TABLE = PACKAGE / FEATURES
KEY = re.compile(r"[a-z]+")
FOUND = Listed(Shape({"text": Text(), "fact": Text(facts)}, {}), 1)
SHAPE = Shape(
    {
        "feature": Listed(
            Shape(
                {"key": Text(), "name": Text(), "kind": Text(lambda: NEEDS)},
                {"ruling": Text(lambda: RULINGS), "norway": FOUND, "abroad": FOUND},
            )
        )
    },
    {},
)


def check() -> None:
    """Stop the build at a feature that cannot be shown. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: File = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, lambda table: _features(table["feature"]))


def _features(entries: list[dict[str, Any]]) -> Iterator[Found]:
    keys = [entry["key"] for entry in entries]
    for place, entry in enumerate(entries):
        at = ("feature", place)
        taken = keys.index(entry["key"]) != place or entry["key"] in {*DECIDERS, *NEEDS}
        if not KEY.fullmatch(entry["key"]) or taken:
            yield (*at, "key"), f"key is {entry['key']!r}; it must be small letters, its own, and never change."
        if "ruling" not in entry and "norway" not in entry:
            yield at, f"{entry['key']} has neither a ruling nor anything that was found in Norway."
