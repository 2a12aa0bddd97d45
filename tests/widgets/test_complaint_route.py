"""Who hears it: a reaction waits and has two days, another decision seven, and no one who hears is invented."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import complaint_route as widget
from tilbake.widgets.complaint_route.decision import DECISIONS, KINDS
from tilbake.words.language import language

WORDS = language("en")
CASES = st.fixed_dictionaries(
    {
        "decision": st.sampled_from(list(DECISIONS)),
        "kind": st.sampled_from(list(KINDS)),
        "told": st.datetimes(datetime(1980, 1, 1), datetime(2100, 12, 31)).map(lambda at: f"{at:%Y-%m-%d %H:%M}"),
    }
)


def view(**options: str) -> dict[str, Any]:
    return widget.view(widget.start(options), WORDS)


def doors(**options: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for door in view(**options)["doors"]:
        found.setdefault(door["name"], []).append(door["part"])
    return found


@given(CASES)
def test_a_link_is_the_whole_case(options: dict[str, str]) -> None:
    state = widget.start(options)
    link = widget.link(state)
    opened = widget.from_link(link)
    assert (opened.state, opened.dropped) == (state, "")
    assert not set(link) & set(" &=#")


@given(CASES)
def test_a_reaction_has_two_days_and_waits_every_other_decision_seven_and_does_not(options: dict[str, str]) -> None:
    rulings = {ruling["id"]: ruling for ruling in view(**options)["rulings"]}
    if "complaint-by" not in rulings:
        return
    by = datetime.fromisoformat(f"{rulings['complaint-by']['date']}T{rulings['complaint-by']['time']}")
    wait = by - datetime.fromisoformat(options["told"])
    short = DECISIONS[options["decision"]].about in ("reaction", "community-breach")
    assert wait == (timedelta(hours=48) if short else timedelta(days=7))
    waits = rulings["complaint-suspends"]["outcome"] == "suspends"
    assert waits == (DECISIONS[options["decision"]].about == "reaction")


@given(CASES)
def test_a_level_hears_it_or_it_is_said_that_none_does(options: dict[str, str]) -> None:
    shown = view(**options)
    hearing = [door for door in shown["doors"] if door["hears"]]
    assert len(hearing) == ("complaint-by" in {ruling["id"] for ruling in shown["rulings"]})
    assert all(door["name"] != shown["doors"][0]["name"] for door in hearing), (
        "nobody hears a complaint about themselves"
    )
    outside = [door["name"] for door in shown["doors"][-3:]]
    assert outside == ["The supervisory board", "The Parliamentary Ombud", "The court"]


def test_above_ten_years_a_transfer_hearse_level_higher_and_a_refused_leave_does_not() -> None:
    region, directorate = (f"The {level} of the correctional service" for level in ("regional level", "directorate"))
    hears = ["Hears the complaint."]
    assert doors(decision="transfer", kind="short")[region] == hears
    assert doors(decision="transfer", kind="long")[directorate] == hears
    assert doors(decision="leave", kind="long")[region] == hears
    assert "The same below and above ten years." in view(decision="leave")["summary"]


def test_the_levels_above_look_at_a_cell_without_being_asked() -> None:
    rows = [(door["part"], door["when"]) for door in view(decision="cell", told="2026-03-02 14:00")["doors"]]
    unasked = "If it lasts: must deal with it, whether anybody complains or not."
    assert [when for part, when in rows if part == unasked] == ["5 March 2026 at 14:00", "8 March 2026 at 14:00"]
    assert unasked not in [part for part, _ in ((d["part"], d["when"]) for d in view(decision="locked-in")["doors"])]


def test_what_was_not_found_is_said_and_not_filled_in() -> None:
    for one in ("nurse", "school", "search", "isolation", "not-told"):
        assert doors(decision=one)["Not found"] == ["Who hears a complaint was not found in what was read."], one
    assert doors(decision="locked-in")["Nobody"][0] == "No decision was taken."


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"decision": "coffee"}, "decision", "“coffee” is not one of the choices. There are: leave, lost-leave, "),
        ({"told": "2026-02-30 09:00"}, "told", "There is no such date and time as 2026-02-30 09:00."),
        ({"told": "1979-12-31 09:00"}, "told", "The day can lie from 1 January 1980 to 31 December 2100 here."),
        ({"nurse": "yes"}, "nurse", "There is no field “nurse” here. There are: decision, kind, told."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "complaint-route", "link": "decision:cell", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "decision:cell"


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state
