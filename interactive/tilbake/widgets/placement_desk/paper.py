"""The files on the desk: invented people, as data. The build checks them (``building/check_desk.py``)."""

from functools import cache
from typing import Any, NamedTuple

from tilbake import resources
from tilbake.law.parameters import named_days
from tilbake.law.placement import desk

TABLE = "widgets/placement_desk/files.toml"


class Paper(NamedTuple):
    """One file: what was done to whom, what somebody wrote down, and what each ground finds in it.

    ``days`` is 0 for a sentence set in months. ``freer`` and ``stricter`` are the best reason that each of two
    careful readers would give; ``left_open`` is what neither the file nor the law settles.
    """

    key: str
    name: str
    days: int
    harm: str
    harmed: str
    record: tuple[str, ...]
    notes: dict[str, str]
    freer: str
    stricter: str
    left_open: str
    law: desk.File


@cache
def papers() -> dict[str, Paper]:
    """Every file by its key, in the order of the desk."""
    return {entry["key"]: read(entry) for entry in resources.table(TABLE)["file"]}


def read(entry: dict[str, Any]) -> Paper:
    """One file from its table, which must have the shape that the build checks."""
    return Paper(
        entry["key"],
        entry["name"],
        entry.get("days", 0),
        entry["harm"],
        entry["harmed"],
        tuple(entry["record"]),
        entry["notes"],
        entry["freer"],
        entry["stricter"],
        entry["open"],
        desk.File(
            named_days()["today"],
            entry.get("months", 0),
            entry["age"],
            entry.get("special_risk", False),
            entry.get("special_case", False),
            entry.get("from_remand", False),
        ),
    )
