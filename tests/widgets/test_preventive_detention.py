"""The court's own promises: only the frame is extended, a hearing can be decided again, a link is the whole."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.command import ask
from tilbake.law.calendar import plus
from tilbake.widgets import preventive_detention as widget
from tilbake.widgets.preventive_detention import course
from tilbake.widgets.preventive_detention.course import Course
from tilbake.words.language import language

MODEL = {"frame_years": "15", "minimum_years": "9", "remand_days": "200"}
ENGLISH = language("en")


@st.composite
def courses(draw: st.DrawFn, most: int = 40) -> tuple[widget.State, Course]:
    """A judgment and steps that stood open, one after the other."""
    frame = draw(st.integers(1, 21))
    minimum = draw(st.integers(0, min(frame, 14 if frame > 15 else 10)))
    state = widget.start(
        {
            "frame_years": str(frame),
            "minimum_years": str(minimum),
            "remand_days": str(draw(st.integers(0, 400))),
        }
    )
    here = course.replay(state.judged, ())
    for _ in range(draw(st.integers(0, most))):
        if not course.stands_open(here):
            break
        key = draw(st.sampled_from(course.stands_open(here)))
        state = widget.step(state, {"choose": key})
        here = course.onwards(here, key)
    return state, here


def answered(link: str, **action: str) -> app.Answer:
    return app.answer({"widget": "preventive-detention", "link": link, "action": action})


@given(courses())
def test_whatever_courts_decide_the_minimum_term_stays(walked: tuple[widget.State, Course]) -> None:
    state, here = walked
    first = course.replay(state.judged, ()).detention
    assert here.detention.minimum_ends == first.minimum_ends
    added = sum(hearing.years for hearing in here.hearings if hearing.decision[0] == "e")
    assert here.detention.frame_ends == plus(first.nominal_start, years=first.frame_years + added)


@given(courses())
def test_no_course_stands_still_and_none_runs_backwards(walked: tuple[widget.State, Course]) -> None:
    _, here = walked
    assert bool(course.stands_open(here)) == (not here.ended)
    days = [hearing.day for hearing in (*here.hearings, *((here.now,) if here.now else ()))]
    assert days == sorted(days)
    assert all(day < here.detention.frame_ends for day in days)
    for hearing in here.hearings:
        if hearing.kind == "application" or hearing.decision[0] == "d":
            assert hearing.day >= here.detention.minimum_ends


@given(courses(), st.data())
def test_a_link_is_the_whole_state(walked: tuple[widget.State, Course], data: st.DataObject) -> None:
    state, here = walked
    if here.hearings and data.draw(st.booleans()):
        number = data.draw(st.integers(1, len(here.hearings)))
        state = widget.step(state, {"again": str(number)})
        assert state.first
    text = widget.link(state)
    assert not set(text) & set("&= #?%")
    opened = widget.from_link(text)
    assert opened == widget.Opened(state)


@given(st.text(alphabet="fmriotu0123456789-.~gsqxdpen ", max_size=60) | st.text())
def test_any_link_opens(text: str) -> None:
    answer = app.answer({"widget": "preventive-detention", "link": text})
    assert "<script" not in answer["html"]
    assert app.answer({"widget": "preventive-detention", "link": answer["link"]})["link"] == answer["link"]


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("f15-m9-r200.gf.su.zz.e5", "f15-m9-r200.gf.su", "zz.e5"),
        ("f15-m9-r200.gf.su.e5~gf.e5", "f15-m9-r200.gf.su.e5~gf", "e5"),
        ("f15-m9-r200.su", "f15-m9-r200", "su"),
        ("f15-m11.gf", "f15-m9-r200", "f15-m11.gf"),
        ("jonas.ar-b", "f15-m9-r200", "jonas.ar-b"),
    ],
)
def test_a_link_that_does_not_fit_gives_its_beginning_and_says_what_was_lost(
    link: str, kept: str, dropped: str
) -> None:
    answer = app.answer({"widget": "preventive-detention", "link": link})
    assert answer["link"] == kept
    assert f"“{dropped}”" in answer["html"]


@pytest.mark.parametrize(
    ("link", "action", "field", "sentence"),
    [
        ("f15-m9-r200", {"choose": "su"}, "choose", "That does not stand open here. Choose something that does."),
        (
            "f10-m10.gf",
            {"choose": "pa"},
            "choose",
            "That does not stand open here. Choose something that does.",
        ),
        (
            "f15-m9-r200.gf.no",
            {"choose": "su"},
            "choose",
            "Nothing is left to decide. Undo, decide a hearing again, or start again.",
        ),
        ("f15-m9-r200.gf", {"again": "1"}, "again", "There is no such hearing to decide again."),
        (
            "f15-m9-r200",
            {"frame_years": "22"},
            "frame_years",
            "For this offence and person the frame is at most 21 years (Penal Code § 43 first paragraph).",
        ),
        (
            "f15-m9-r200",
            {"minimum_years": "11"},
            "minimum_years",
            "With a frame of 15 years the minimum term is at most 10 years (Penal Code § 43 second paragraph).",
        ),
        ("f15-m9-r200", {"about": "nobody"}, "about", "“nobody” is not one of the choices. There are: adult, thirty, "),
        ("f15-m9-r200", {"offence": "x"}, "offence", "There is no field “offence” here. There are: frame_years, "),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    link: str, action: dict[str, str], field: str, sentence: str
) -> None:
    answer = answered(link, **action)
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"].replace("&#39;", "'")
    assert answer["link"] == link


def test_another_court_begins_at_the_same_hearing_and_both_are_shown() -> None:
    again = answered("f15-m9-r200.gf.su.qd.e5", again="1")
    assert again["link"] == "f15-m9-r200.gf.su~gf.su.qd.e5"
    other = answered(again["link"], choose="e0")
    assert "Frame, as the first court left it" in other["html"]
    assert "Frame to 14 August 2045." in other["html"]
    assert "Frame to 14 August 2040." in other["html"]


def test_another_judgment_keeps_only_the_guess() -> None:
    assert answered("f15-m9-r200.gf.su.qd.e5", frame_years="12")["link"] == "f12-m9-r200.gf"


def test_the_text_door_gives_the_rulings_by_their_names() -> None:
    answer = ask("preventive-detention", {**MODEL, "serving_starts": "2026-03-02"}, [])
    by_id = {ruling["id"]: ruling for ruling in answer["rulings"]}
    assert {id_: by_id[id_]["date"] for id_ in DATES} == DATES
    assert (by_id["frame-cap"]["years"], by_id["minimum-cap"]["years"]) == (21, 10)


DATES = {
    "minimum-two-thirds": "2031-08-15",
    "minimum-ends": "2034-08-14",
    "extension-suit-by": "2040-05-14",
    "frame-ends": "2040-08-14",
}


@given(courses(most=12))
def test_the_guess_is_answered_only_after_it_is_made(walked: tuple[widget.State, Course]) -> None:
    state, here = walked
    view: dict[str, Any] = widget.view(state, ENGLISH)
    room = [part for part in view["line"]["frame"] if part["kind"] == "room"]
    assert bool(room) == (bool(here.bet) and not here.ended)
