"""A threshold without a source, or not read again for a year, stops the build with its name."""

from datetime import date, timedelta
from typing import Any

import pytest

from building import check_law
from tilbake.law.parameters import entries, named_days

TODAY = date(2026, 7, 2)
GOOD: dict[str, Any] = {
    "value": 6,
    "unit": "months",
    "from": "unknown",
    "section": "Execution of Sentences Act § 16 a",
    "fact": "em-threshold-6m",
    "checked": "2026-07-02",
    "status": "in force",
}


def said(*rows: dict[str, Any], today: date = TODAY) -> list[str]:
    return list(check_law.problems({"some-limit": list(rows)}, today))


def test_the_thresholds_of_the_site_stand() -> None:
    check_law.check()


def test_without_a_source_the_build_stops_and_names_it() -> None:
    assert said(GOOD) == []
    assert said(GOOD | {"fact": ""}) == ["The threshold some-limit: fact must be given."]
    assert said(GOOD | {"section": ""}) == ["The threshold some-limit: section must be given."]
    (sentence,) = said(GOOD | {"fact": "no-such-fact"})
    assert sentence == "The threshold some-limit: its source 'no-such-fact' is not in evidence/facts.toml."


def test_a_text_read_a_year_before_today_stands_and_one_day_longer_does_not() -> None:
    assert said(GOOD | {"checked": "2025-07-02"}) == []
    (sentence,) = said(GOOD | {"checked": "2025-07-01"})
    assert sentence.startswith("The threshold some-limit: it was checked on 2025-07-01, more than a year before")
    assert "Execution of Sentences Act § 16 a" in sentence


def test_a_year_after_the_day_called_today_every_threshold_asks_to_be_read_again() -> None:
    later = named_days()["today"] + timedelta(days=366)
    found = list(check_law.problems(entries(), later))
    assert {name for name in entries() if any(f"threshold {name}:" in sentence for sentence in found)} == set(entries())


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"value": "many"}, "value is 'many'; it must be a whole number or one of: none, not found, not read."),
        ({"status": "old"}, "status is 'old'; it must be one of: in force, passed, not in force, repealed."),
        ({"status": "repealed"}, "status is 'repealed', but by its days it is 'in force'."),
        ({"checked": "2 July"}, "Invalid isoformat string: '2 July'; days are written as year-month-day."),
        ({"checked": "2026-07-03"}, "checked is 2026-07-03, after the day called today, 2026-07-02."),
        ({"to": "2027-01-01"}, "the newest entry must have no last day; add what holds after it."),
    ],
)
def test_each_fault_has_its_sentence(change: dict[str, Any], sentence: str) -> None:
    assert said(GOOD | change) == [f"The threshold some-limit: {sentence}"]


def test_two_entries_must_meet() -> None:
    old = GOOD | {"value": 4, "to": "2020-06-30", "status": "repealed"}
    assert said(old, GOOD | {"from": "2020-07-01"}) == []
    assert said(old, GOOD | {"from": "2020-07-02"}) == [
        "The threshold some-limit: the entry to 2020-06-30 and the one from 2020-07-02 do not meet."
    ]
    assert said(GOOD, GOOD | {"from": "2020-07-01"}) == [
        "The threshold some-limit: an older entry needs the last day on which it held (to)."
    ]
    waiting = GOOD | {"from": "not decided", "value": "not read", "status": "passed, not in force"}
    assert said(GOOD | {"to": "not decided"}, waiting) == []
    assert said(old, waiting) == [
        "The threshold some-limit: the entry to 2020-06-30 and the one from not decided do not meet."
    ]
