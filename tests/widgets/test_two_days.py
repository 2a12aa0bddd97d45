"""Two days side by side: every hour has its rule or says that none was found, and a link is the whole day."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.evidence.fact import facts
from tilbake.law.day import PLACES
from tilbake.widgets import two_days
from tilbake.widgets.two_days import day, seen
from tilbake.widgets.two_days.day import Days
from tilbake.words.language import language

KEYS = tuple(row.key for row in day.rows())
STATES = st.builds(
    Days,
    st.sets(st.sampled_from(KEYS), min_size=1).map(lambda keys: day.in_order(frozenset(keys))),
    st.sampled_from(PLACES),
    st.sampled_from(tuple(day.LENSES)),
)


def shown(state: Days) -> dict[str, Any]:
    return two_days.view(state, language("en"))


def test_the_hours_run_from_morning_to_night_and_each_key_stands_once() -> None:
    hours = [row.at for row in day.rows()]
    assert hours == sorted(hours)
    assert len(set(KEYS)) == len(KEYS)
    assert all(key.isalpha() for key in KEYS)  # a link joins them with hyphens


def test_what_was_found_stands_beside_a_row_and_has_its_source() -> None:
    assert set(seen.PRACTICE) <= set(KEYS)
    for found in seen.PRACTICE.values():
        assert (found.fact in facts()) == bool(found.counted)
        assert bool(found.fact) == bool(found.counted)


@given(STATES)
def test_every_hour_has_one_ruling_and_the_sum_counts_them_all(state: Days) -> None:
    view = shown(state)
    assert [row["key"] for row in view["rows"]] == list(state.keys)
    assert len(view["rulings"]) == len(state.keys)
    numbers = [int(n) for n in "".join(c if c.isdigit() else " " for c in view["summary"]).split()]
    of, *parts = numbers if len(state.keys) > 1 else [1, *numbers]
    assert (of, sum(parts)) == (len(state.keys), len(state.keys))
    for row in view["rows"]:
        missing = row["stands"] == "not-found"
        assert missing == (row["inside"]["outcome"] == "not-found")
        assert all("§" in why["section"] for why in row["inside"]["why"])
        assert row["found"] is None or state.lens == "found"


def test_a_lower_level_takes_nothing_that_a_higher_one_leaves() -> None:
    for key in KEYS:
        stands = {place: shown(Days((key,), place))["rows"][0]["stands"] for place in ("high", "lower")}
        assert stands["lower"] != "taken" or stands["high"] == "taken", key


def test_work_is_a_duty_for_the_sentenced_and_an_offer_on_remand() -> None:
    outcome = {place: shown(Days(("work",), place))["rows"][0]["inside"]["outcome"] for place in PLACES}
    assert outcome == {"high": "own-duty", "lower": "own-duty", "transitional": "own-duty", "remand": "narrowed"}


@given(STATES)
def test_a_link_is_the_whole_day(state: Days) -> None:
    opened = two_days.from_link(two_days.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(
    st.text() | st.lists(st.sampled_from((*PLACES, "found", "law", "-".join(KEYS), "work", "beer-work"))).map(".".join)
)
def test_any_link_opens(text: str) -> None:
    opened = two_days.from_link(text)
    assert two_days.from_link(two_days.link(opened.state)).state == opened.state


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("", "high", ""),
        ("medium.found", "high", "medium.found"),
        ("lower.found.beer-work", "lower.found", "beer-work"),
        ("lower.work-beer.found", "lower.work-beer", "found"),
    ],
)
def test_a_bad_link_gives_what_is_good_in_it(link: str, kept: str, dropped: str) -> None:
    answer = app.answer({"widget": "two-days", "link": link})
    assert answer["link"] == kept
    assert (f"“{dropped}”" in answer["html"]) == bool(dropped)


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"day": "yes"}, "day", "Your day outside is empty. Tick at least one thing; then it stands beside a day"),
        ({"place": "medium"}, "place", "“medium” is not one of the choices. There are: high, lower, transitional,"),
        ({"lens": "rumour"}, "lens", "“rumour” is not one of the choices. There are: law, found."),
        ({"has-sauna": "yes", "day": "yes"}, "has-sauna", "There is no field “has-sauna” here. There are: place, lens"),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_loses_nothing(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "two-days", "link": "lower.work-beer", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "lower.work-beer"
