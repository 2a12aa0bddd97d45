"""Thresholds carry the days between which they hold, and leave no day without an answer or with two."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake.law.parameters import NOT_DECIDED, changed, entries, find, named_days, parameter

NAMES = list(entries())
DAY = timedelta(days=1)


def first_day(text: str) -> date:
    return NOT_DECIDED if text == "not decided" else date.fromisoformat(text)


@pytest.mark.parametrize("name", NAMES)
def test_each_day_has_one_value(name: str) -> None:
    rows = entries()[name]
    for earlier, later in itertools.pairwise(rows):
        if later["from"] == "not decided":
            assert earlier["to"] == "not decided"
        else:
            assert date.fromisoformat(earlier["to"]) + DAY == date.fromisoformat(later["from"])
    assert "to" not in rows[-1]
    for earlier, later in itertools.pairwise(rows):
        assert earlier["value"] != later["value"]
        for row, day in ((later, first_day(later["from"])), (earlier, first_day(later["from"]) - DAY)):
            there = find(name, day)
            assert (there.value if there else None) == (row["value"] if isinstance(row["value"], int) else None)


@pytest.mark.parametrize("name", NAMES)
def test_a_start_that_is_not_known_is_said_so(name: str) -> None:
    oldest = find(name, date(1950, 1, 1))
    if oldest:
        assert oldest.since is None
        assert oldest.since_when().message == "since-unknown"


def test_each_named_day_but_today_is_the_last_day_before_a_change_or_waits_for_one() -> None:
    changes = {first_day(row["from"]) for rows in entries().values() for row in rows[1:]}
    named = {day for id_, day in named_days().items() if id_ not in ("today", "act-of-may-2026")}
    assert {day + DAY for day in named} == changes - {NOT_DECIDED}
    assert named_days()["act-of-may-2026"] == NOT_DECIDED
    assert list(named_days().values()) == sorted(named_days().values(), reverse=True)


def test_what_changed_between_two_named_days() -> None:
    days = named_days()
    assert changed(days["today"], days["today"]) == ()
    assert changed(days["before-december-2024"], days["today"]) == ("young-adult-age", "remand-tag")
    assert changed(days["today"], days["before-july-2020"]) == changed(days["before-july-2020"], days["today"])


def test_a_number_that_was_not_found_is_never_filled_in() -> None:
    before = named_days()["before-october-2024"]
    assert find("call-minutes-a-week", before) is None
    with pytest.raises(LookupError, match="call-minutes-a-week has no number on 2024-10-06"):
        parameter("call-minutes-a-week", before)


@given(st.sampled_from(NAMES), st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_a_later_change_never_touches_an_earlier_days_answer(name: str, day: date) -> None:
    rows = [row for row in entries()[name] if row["from"] == "unknown" or first_day(row["from"]) <= day]
    without_later = rows[-1]["value"]
    there = find(name, day)
    assert (there.value if there else None) == (without_later if isinstance(without_later, int) else None)
