"""The clock's own promises: it waits at every limit, its credit never falls, and what stays a right stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.command import ask
from tilbake.widget import Opened
from tilbake.widgets import remand_clock as widget
from tilbake.widgets.remand_clock import seen, ticking
from tilbake.widgets.remand_clock.arrest import State
from tilbake.words.language import language

ENGLISH = language("en")


@st.composite
def clocks(draw: st.DrawFn) -> list[State]:
    """Every state of one arrest and the steps after it, each of which stood open."""
    state = widget.start(
        {
            "arrested": draw(st.datetimes(min_value=START, max_value=END)).isoformat(timespec="minutes"),
            "penalty_months": draw(st.sampled_from(["6", "7", "72", "73", "120", "252"])),
            "ground": draw(st.sampled_from(["tampering", "evasion", "sense-of-justice"])),
            "strong_suspicion": draw(st.sampled_from(["no", "yes"])),
            "age": draw(st.sampled_from(["", "17", "18"])),
        }
    )
    states = [state]
    for _ in range(draw(st.integers(0, 25))):
        opened = ticking.stands_open(state)
        if not opened:
            break
        state = widget.step(state, {"choose": draw(st.sampled_from(opened))})
        states.append(state)
    return states


START = widget.start({"arrested": "2026-01-05 00:00"}).clock
END = widget.start({"arrested": "2031-12-31 23:59"}).clock


def credited(state: State) -> int:
    [days] = [ruling["days"] for ruling in widget.view(state, ENGLISH)["rulings"] if ruling["id"] == "credit-days"]
    assert isinstance(days, int)
    return days


@given(clocks())
def test_the_clock_never_runs_past_a_limit_that_nobody_decided_on(states: list[State]) -> None:
    for state in states:
        next_limit = ticking.limit(state)
        assert next_limit is None or state.clock <= next_limit.at
        assert bool(ticking.stands_open(state)) == (not state.ending)


@given(clocks())
def test_time_and_credit_only_grow(states: list[State]) -> None:
    days = [credited(state) for state in states if state.ending in ("", "convicted")]
    assert days == sorted(days)
    assert [state.clock for state in states] == sorted(state.clock for state in states)
    for state in states:
        held = (state.clock.date() - state.custody.arrested.date()).days + 1
        assert state.isolated_days <= held


@given(clocks())
def test_nobody_under_18_is_isolated_and_nobody_without_the_ground(states: list[State]) -> None:
    for state in states:
        if state.custody.age == 17 or state.custody.ground != "tampering":
            assert "isolate" not in ticking.stands_open(state)
            assert state.custody.isolated_from is None


@given(clocks())
def test_what_stays_a_right_stays_as_long_as_somebody_is_held(states: list[State]) -> None:
    for state in states:
        rights = {ruling["id"] for ruling in widget.view(state, ENGLISH)["rights"]}
        assert rights == (seen.RIGHTS if state.custody.released is None else set())


@given(clocks())
def test_a_link_is_the_whole_state(states: list[State]) -> None:
    text = widget.link(states[-1])
    assert not set(text) & set("&= #?%")
    assert widget.from_link(text) == Opened(states[-1])


@given(st.text(alphabet="clockordered:2026-03T;_ ", max_size=60) | st.text())
def test_any_link_opens(text: str) -> None:
    answer = app.answer({"widget": "remand-clock", "link": text})
    assert "<script" not in answer["html"]
    assert app.answer({"widget": "remand-clock", "link": answer["link"]})["link"] == answer["link"]


def test_a_link_with_a_bad_field_keeps_the_rest_and_says_so() -> None:
    answer = app.answer({"widget": "remand-clock", "link": "ordered:2026-03-03;age:7;renewals:1"})
    assert answer["link"] == "ordered:2026-03-03;renewals:1"
    assert "“age:7”" in answer["html"]


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        (
            {"arrested": "Monday"},
            "arrested",
            "“Monday” is not a date with a time. Write it as year-month-day hour:minute, such as 2026-03-02 14:30.",
        ),
        ({"arrested": "2026-02-30 10:00"}, "arrested", "There is no such date and time as 2026-02-30 10:00."),
        (
            {"arrested": "1979-01-01 10:00"},
            "arrested",
            "An arrest can be from 1 January 1980 to 31 December 2100 here.",
        ),
        ({"penalty_months": "400"}, "penalty_months", "The most that a charge carries goes from 0 to 360 months."),
        ({"age": "12"}, "age", "Age is a whole number of years from 15 to 110, or left empty."),
        ({"ordered": "2026-03-01"}, "ordered", "That can be from the arrest, 2 March 2026, to 31 December 2100."),
        ({"clock": "2026-03-01 10:00"}, "clock", "The clock cannot stand before the arrest on 2 March 2026 at 14:30."),
        (
            {"isolated_from": "2026-03-05", "isolated_to": "2026-03-04"},
            "isolated_to",
            "Isolation cannot end before it began.",
        ),
        (
            {"isolated_days": "9"},
            "isolated_days",
            "There are more days of isolation (9) than days on which the person ",
        ),
        ({"restrictions": "visits-sleep"}, "restrictions", "“sleep” is not one of the choices. There are: visits, "),
        (
            {"isolated_from": "2026-03-05", "isolation_extensions": "2-5"},
            "isolation_extensions",
            "A renewal of isolation is for 1 to 4 weeks (Criminal Procedure Act § 186 a second paragraph).",
        ),
        ({"choose": "renew"}, "choose", "That does not stand open here. Choose something that does."),
        ({"hours": "5"}, "hours", "There is no field “hours” here. There are: arrested, "),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "remand-clock", "link": "", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["link"] == ""


def test_what_was_typed_is_escaped_and_kept() -> None:
    answer = app.answer({"widget": "remand-clock", "link": "", "action": {"arrested": '"><script>alert(1)</script>'}})
    assert "<script" not in answer["html"]
    assert "&lt;script&gt;" in answer["html"]


@pytest.mark.parametrize(
    ("until", "days"), [("18:00", 0), ("18:01", 1), ("+1 18:00", 1), ("+1 18:01", 2), ("+1 20:30", 2)]
)
def test_the_first_four_hours_give_nothing_and_then_each_day_that_has_begun(until: str, days: int) -> None:
    day = "2026-03-03" if until.startswith("+1") else "2026-03-02"
    state = widget.start({"arrested": "2026-03-02 14:00", "released": f"{day} {until[-5:]}"})
    assert credited(state) == days


def test_isolation_ended_and_begun_again_on_one_day_counts_that_day_once() -> None:
    state = widget.start({"ordered": "2026-03-03", "isolated_from": "2026-03-04", "clock": "2026-03-08 14:30"})
    assert state.isolated_days == 5
    ended = widget.step(state, {"choose": "isolate-off"})
    assert widget.step(ended, {"choose": "isolate"}).isolated_days == 5
    later = widget.step(widget.step(ended, {"choose": "day"}), {"choose": "isolate"})
    assert later.isolated_days == 6


def test_each_renewal_of_isolation_is_for_two_weeks_or_for_four() -> None:
    state = widget.start(
        {"penalty_months": "120", "ordered": "2026-03-03", "renewals": "1", "isolated_from": "2026-03-04"}
    )
    for choice in ("isolate-four", "isolate-two"):
        state = ticking.onwards(state, "next")
        assert {"isolate-two", "isolate-four"} <= set(ticking.stands_open(state))
        state = ticking.onwards(state, choice)
    assert widget.link(state).endswith("isolated_from:2026-03-04;isolation_extensions:4-2")
    by_id = {ruling["id"]: ruling for ruling in widget.view(state, ENGLISH)["rulings"]}
    assert by_id["isolation-order-ends"]["date"] == "2026-04-29"


def test_another_arrest_begins_at_its_own_first_hour() -> None:
    held = "clock:2026-03-23T14:30;ordered:2026-03-03;restrictions:visits"
    answer = app.answer({"widget": "remand-clock", "link": held, "action": {"arrested": "2026-04-01 09:00"}})
    assert answer["link"] == "arrested:2026-04-01T09:00"


def test_the_text_door_gives_the_rulings_by_their_names() -> None:
    answer = ask(
        "remand-clock",
        {"arrested": "2026-03-02T14:30", "ordered": "2026-03-03", "isolated_from": "2026-03-04", "age": "30"},
        [],
    )
    by_id = {ruling["id"]: ruling for ruling in answer["rulings"]}
    assert (by_id["court-by"]["date"], by_id["court-by"]["time"]) == ("2026-03-04", "14:30")
    assert by_id["order-ends"]["date"] == "2026-03-31"
    assert by_id["isolation-order-ends"]["date"] == "2026-03-18"
    assert by_id["isolation-cap-ends"]["date"] == "2026-04-15"
    assert by_id["credit-days"]["days"] == 3
