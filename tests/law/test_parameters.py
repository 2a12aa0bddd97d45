"""Thresholds carry the days between which they hold, and leave no day without an answer or with two."""

import itertools
from datetime import date, timedelta

import pytest

from tilbake import resources
from tilbake.law.parameters import TABLE, named_days, parameter

DATED = [name for name in resources.table(TABLE) if name != "named"]


@pytest.mark.parametrize("name", DATED)
def test_each_day_has_one_value(name: str) -> None:
    entries = resources.table(TABLE)[name]
    for earlier, later in itertools.pairwise(entries):
        assert earlier["until"] == later["from"]
    assert "until" not in entries[-1]
    for entry in entries[1:]:
        first = date.fromisoformat(entry["from"])
        assert parameter(name, first).value == entry["value"]
        assert parameter(name, first - timedelta(days=1)).value != entry["value"]


@pytest.mark.parametrize("name", DATED)
def test_a_start_that_is_not_known_is_said_so(name: str) -> None:
    oldest = parameter(name, date(1950, 1, 1))
    assert oldest.since is None
    assert oldest.since_when().message == "since-unknown"


def test_each_named_day_but_today_is_the_last_day_before_a_change() -> None:
    changes = {date.fromisoformat(e["from"]) for name in DATED for e in resources.table(TABLE)[name][1:]}
    named = {day for id_, day in named_days().items() if id_ != "today"}
    assert {day + timedelta(days=1) for day in named} == changes
