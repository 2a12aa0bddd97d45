"""The features of the worksheet are checked when the site is built: one sentence with the line and what is wrong."""

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
    yield from one_file.keys("feature", entries, {*DECIDERS, *NEEDS})
    for place, entry in enumerate(entries):
        if "ruling" not in entry and "norway" not in entry:
            yield ("feature", place), f"{entry['key']} has neither a ruling nor anything that was found in Norway."
