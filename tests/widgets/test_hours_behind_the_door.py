"""A shut door: its clocks never go back, nothing is promised by a clock, and a door nobody decided on has none."""

from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import hours_behind_the_door as widget
from tilbake.widgets.hours_behind_the_door import clocks, door, found
from tilbake.words.language import language

WORDS = language("en")
DOORS = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(list(door.KINDS)),
        "hours": st.integers(0, door.MOST_HOURS).map(str),
        "age": st.sampled_from(["", "15", "17", "18", "40"]),
        "law_of": st.sampled_from(list(door.LAWS)),
        "guess": st.sampled_from([*door.GUESSES, "seen", ""]),
        "begins": st.datetimes(datetime(1980, 1, 1), datetime(2099, 1, 1)).map("{:%Y-%m-%d %H:%M}".format),
    }
)


def view(**options: str) -> dict[str, Any]:
    return widget.view(widget.start({"guess": "seen", **options}), WORDS)


@given(DOORS)
def test_a_link_is_the_whole_state(options: dict[str, str]) -> None:
    state = widget.start(options)
    link = widget.link(state)
    assert " " not in link
    opened = widget.from_link(link)
    assert (opened.state, opened.dropped) == (state, "")


@given(DOORS)
def test_the_next_clock_is_ahead_and_winding_to_it_reaches_it(options: dict[str, str]) -> None:
    state = widget.start({**options, "guess": "seen"})
    ahead = clocks.upcoming(clocks.of(door.rulings(state), state), state)
    if ahead is None:
        assert widget.step(state, {"wind": "next"}) == state
        return
    assert ahead.moment > state.now
    hours = (ahead.moment - state.begins) // clocks.HOUR
    if hours <= door.MOST_HOURS:
        assert widget.step(state, {"wind": "next"}).now == ahead.moment


@given(DOORS, st.integers(1, 400))
def test_a_longer_time_reaches_no_fewer_clocks(options: dict[str, str], more: int) -> None:
    # The clocks that start anew (a restraint bed, the directorate, a renewed order) only ever move on.
    hours = min(int(options["hours"]), door.MOST_HOURS - more)
    earlier, later = (
        {c.ruling.id: c.moment for c in clocks.of(door.rulings(state), state)}
        for state in (widget.start({**options, "hours": str(h)}) for h in (hours, hours + more))
    )
    assert earlier.keys() == later.keys()
    assert all(earlier[id_] <= later[id_] for id_ in earlier)


def test_a_door_that_nobody_decided_on_has_no_clock_and_no_ruling() -> None:
    told = view(kind="nobody", hours="66")
    assert (told["rulings"], told["clocks"]) == ([], [])
    assert told["summary"] == (
        "2 days and 18 hours so far. Nobody decided it, so no clock runs: no reasons, no checks, no appeal."
    )


@pytest.mark.parametrize("kind", ["excluded", "partly", "cell", "bed"])
def test_the_act_that_waits_gives_an_adult_no_clock(kind: str) -> None:
    told = view(kind=kind, law_of="act-of-may-2026")
    assert told["clocks"] == []
    assert told["summary"] == "The Act moves these rules. Its wording was not read, so no clock can be given."


def test_lack_of_staff_has_the_clocks_of_any_other_exclusion() -> None:
    one, other = (view(kind=kind)["clocks"] for kind in ("excluded", "staff"))
    assert one == other


@pytest.mark.parametrize(
    ("kind", "age", "guess"),
    [
        ("excluded", "", "h336"),
        ("excluded", "17", "h0"),
        ("partly", "", "h720"),
        ("all", "", "h72"),
        ("at-once", "", "h24"),
        ("cell", "", "h72"),
        ("cell", "17", "h24"),
        ("bed", "", "h24"),
        ("court", "", "h336"),
        ("nobody", "", "never"),
    ],
)
def test_a_right_guess(kind: str, age: str, guess: str) -> None:
    state = widget.step(widget.start({"kind": kind, "age": age}), {"guess": guess})
    assert "So it is." in widget.view(state, WORDS)["summary"]
    assert "So it is." not in widget.view(widget.step(state, {"wind": "1"}), WORDS)["summary"]


def test_another_door_makes_a_guess_old() -> None:
    state = widget.step(widget.start({}), {"guess": "h72"})
    assert widget.step(state, {**door.written(state), "kind": "cell"}).guess == "seen"
    assert widget.step(state, {**door.written(state), "hours": "5"}).guess == "h72"


@pytest.mark.parametrize("kind", door.KINDS)
def test_every_finding_names_who_counted(kind: door.Kind) -> None:
    for one in found.told(kind, WORDS):
        assert one["says"]
        assert any(character.isdigit() for character in one["counted"])


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"hours": "9601"}, "hours", "The clocks go to 9,600 hours here."),
        ({"wind": "999"}, "hours", "The clocks cannot be wound like that. Choose one of the buttons."),
        ({"age": "12"}, "age", "Age is a whole number of years from 15 to 110, or left empty."),
        ({"begins": "1970-01-01 10:00"}, "begins", "It can begin from 1 January 1980 to 31 December 2100 here."),
        (
            {"begins": "2100-12-31 10:00", "hours": "14"},
            "hours",
            "The moment asked about can be at the latest on 31 December 2100.",
        ),
        (
            {"begins": "tonight"},
            "begins",
            "“tonight” is not a date with a time. Write it as year-month-day hour:minute, such as 2026-03-02 14:30.",
        ),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    start = app.answer({"widget": "hours-behind-the-door", "options": {"guess": "seen"}})
    answer = app.answer({"widget": "hours-behind-the-door", "link": start["link"], "action": action})
    assert answer["refused"] == {"field": field, "sentence": sentence}
    assert answer["link"] == start["link"]


@given(st.text())
def test_any_link_opens(text: str) -> None:
    answer = app.answer({"widget": "hours-behind-the-door", "link": text})
    assert "<script" not in answer["html"]
    assert app.answer({"widget": "hours-behind-the-door", "link": answer["link"]})["link"] == answer["link"]
