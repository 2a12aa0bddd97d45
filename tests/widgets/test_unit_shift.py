"""A week on the unit: the model keeps its own logic. More of a lever never loses what it can only find, some levers do
nothing, luck is the same for every setting, and the page says no number that the model does not give."""

import re
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from building import check_unit
from building.places import ROOT
from tilbake import app
from tilbake.widgets import unit_shift
from tilbake.widgets.unit_shift import hours as placing
from tilbake.widgets.unit_shift import seen
from tilbake.widgets.unit_shift.chance import drawn
from tilbake.widgets.unit_shift.hours import Hours
from tilbake.widgets.unit_shift.numbers import number, posts
from tilbake.widgets.unit_shift.week import Course, begun, run
from tilbake.words.language import language

WEEKS = range(1, 13)
AT_FIRST = placing.read({**placing.empty(), "guess": "seen"})
KEYS = [post.key for post in posts()]


@st.composite
def settings(draw: st.DrawFn) -> Hours:
    officers = draw(st.integers(1, 3))
    left = officers * number("hours")
    placed = []
    for _ in KEYS:
        placed.append(draw(st.integers(0, min(left, 8))))
        left -= placed[-1]
    talk = draw(st.sampled_from(list(placing.TALK)))
    return Hours(tuple(draw(st.permutations(placed))), officers, draw(st.sampled_from(WEEKS)), talk, "seen")


def one_more(hours: Hours, key: str) -> Hours:
    return hours._replace(placed=tuple(h + (k == key) for k, h in zip(KEYS, hours.placed, strict=True)))


def with_hours(officers: int, **placed: int) -> Hours:
    return AT_FIRST._replace(officers=officers, placed=tuple(placed.get(key, 0) for key in KEYS))


def courses(hours: Hours) -> tuple[Course, ...]:
    return run(hours).courses


def later(day: int | None, other: int | None) -> bool:
    return (99 if day is None else day) > (99 if other is None else other)


@given(settings())
def test_what_begins_does_not_depend_on_the_hours(hours: Hours) -> None:
    assert tuple(course.thread for course in courses(hours)) == begun(hours.week)
    assert len(begun(hours.week)) == check_unit.THINGS
    assert all(0 <= t.begins < 5 and len(set(t.rooms)) == len(t.rooms) for t in begun(hours.week))


@given(settings())
def test_days_come_in_their_order(hours: Hours) -> None:
    for course in courses(hours):
        assert not later(course.thread.begins, course.noticed)
        assert not later(course.noticed, course.known)
        assert course.met is None or (course.known is not None and course.known < course.met)
        assert course.known is None or course.out is None or course.known < course.out
        assert course.met is None or course.out is None
        assert course.thread.silent <= (course.noticed is None)


@given(settings())
def test_more_paperwork_never_loses_what_was_known_nor_what_was_met(hours: Hours) -> None:
    assume(hours.free)
    fewer, more = run(hours), run(one_more(hours, "paper"))
    # A paper can also show something: never less is noticed, never later is it passed on.
    for one, other in zip(fewer.courses, more.courses, strict=True):
        assert not later(other.known, one.known)
    met = [sum(c.met is not None for c in week.courses) for week in (fewer, more)]
    assert met[0] <= met[1]


@given(settings(), st.sampled_from(["control", "rounds", "table", "workshop", "one", "paper"]))
def test_one_more_hour_never_notices_later_while_the_doors_stay_as_they_are(hours: Hours, key: str) -> None:
    more = one_more(hours, key)
    assume(hours.free and more.open == hours.open)
    for one, other in zip(courses(hours), courses(more), strict=True):
        assert not later(other.noticed, one.noticed)


@given(settings())
def test_believing_more_of_talk_never_notices_later(hours: Hours) -> None:
    least, half, built_in = (courses(hours._replace(talk=talk)) for talk in ("nothing", "half", "built-in"))
    for one, two, three in zip(least, half, built_in, strict=True):
        assert not later(two.noticed, one.noticed)
        assert not later(three.noticed, two.noticed)


@given(settings())
def test_more_screens_never_leave_more_people_alone_when_the_same_things_come_out(hours: Hours) -> None:
    assume(hours.free)
    for one, other in zip(courses(hours), courses(one_more(hours, "control")), strict=True):
        assert other.helped >= (one.helped and other.out is not None)


@given(st.sampled_from(WEEKS), st.integers(0, 6))
def test_if_talk_shows_nothing_a_talk_one_to_one_is_never_where_it_is_seen(week: int, one: int) -> None:
    hours = with_hours(3, rounds=6, table=6, one=one, paper=3)._replace(talk="nothing", week=week)
    assert {KEYS[c.post] for c in courses(hours) if c.post is not None} <= {"rounds", "paper"}


@given(st.sampled_from(WEEKS), st.integers(0, 7))
def test_behind_shut_doors_no_debt_ends_in_blows_and_nobody_sits_at_the_table(week: int, table: int) -> None:
    alone = with_hours(1, table=table)._replace(week=week)
    assert alone.open == 0
    assert {c.end for c in courses(alone) if c.thread.kind.key == "debt"} == {"waits"}
    # Hours at a table where nobody can sit do nothing at all.
    assert run(alone).courses == run(with_hours(1)._replace(week=week)).courses


def test_a_lever_can_do_nothing() -> None:
    week_7 = AT_FIRST._replace(week=7)
    assert run(week_7).in_time == run(placing.one_fewer(week_7)).in_time
    # Where every line is written already, another hour of paper writes no more.
    roomy = with_hours(3, rounds=4, table=4, paper=6)
    assert run(roomy).written == run(roomy).to_write == run(one_more(roomy, "paper")).written
    # The screens show no letter and no empty place at a table.
    seen_by_screens = [
        c for week in WEEKS for c in courses(with_hours(3, control=21)._replace(week=week)) if c.post == 0
    ]
    assert {c.thread.kind.key for c in seen_by_screens} <= {"debt", "tablets"}


def test_what_gives_no_sign_is_found_by_no_setting() -> None:
    silent = [(week, t.place) for week in WEEKS for t in begun(week) if t.silent]
    assert silent
    for week, place in silent:
        for hours in (AT_FIRST, with_hours(3, one=21), with_hours(3, search=21), with_hours(3, control=21)):
            assert courses(hours._replace(week=week))[place].noticed is None


def test_searching_has_its_price() -> None:
    """At the same hours elsewhere, much searching shows more tablets and fewer of the rest."""
    searched = {"tablets": [0, 0], "rest": [0, 0]}
    for place, search in enumerate((0, 7)):
        hours = with_hours(3, rounds=4, table=4, one=3, paper=3, search=search)
        for week in WEEKS:
            for course in courses(hours._replace(week=week)):
                kind = "tablets" if course.thread.kind.key == "tablets" else "rest"
                searched[kind][place] += course.noticed is not None
    assert searched["tablets"][0] < searched["tablets"][1]
    assert searched["rest"][0] > searched["rest"][1]


@given(settings())
def test_one_officer_fewer_takes_his_hours_and_adds_none(hours: Hours) -> None:
    assume(hours.officers > 1)
    fewer = placing.one_fewer(hours)
    assert fewer.free >= 0
    assert all(after <= before for after, before in zip(fewer.placed, hours.placed, strict=True))
    assert sum(fewer.placed) == min(sum(hours.placed), fewer.officers * number("hours"))


def test_fewer_officers_from_the_list_are_fewer_officers_by_the_button() -> None:
    chosen = unit_shift.step(AT_FIRST, {**placing.written(AT_FIRST), "officers": "1"})
    assert chosen == placing.one_fewer(placing.one_fewer(AT_FIRST))
    assert unit_shift.step(chosen, {"officers": "3"}).free == 2 * number("hours")


def test_a_guess_about_other_hours_is_old() -> None:
    guessed = AT_FIRST._replace(guess="g3-5")
    assert unit_shift.step(guessed, placing.written(guessed)).guess == "g3-5"
    assert unit_shift.step(guessed, {"do": "fewer"}).guess == placing.SEEN
    assert unit_shift.step(AT_FIRST._replace(guess=""), {"less": "table"}).guess == ""


def test_chance_is_the_same_in_every_python() -> None:
    """Whole numbers of 32 bits alone. If these changed, an old link would tell of another week."""
    assert [drawn(1, 2, 3), drawn(12, 0, 5, 6), drawn(0), drawn(4, 9, 7)] == [623612, 20531, 647809, 433161]
    tens = [0] * 10
    for asked in range(20_000):
        tens[drawn(asked, 3, 5) // 100_000] += 1
    assert max(tens) - min(tens) < 300


def average(hours: Hours) -> str:
    says = str(seen.view(hours, {}, language("en"))["many"]["says"])
    found = re.search(r"weeks: ([0-9.]+) of ten", says)
    assert found
    return found[1]


def test_the_page_says_what_the_model_gives() -> None:
    page = (ROOT / "docs" / "dynamic-security.md").read_text()
    tries = page.split("## What to try")[1].split("\n## ")[0]
    assert (
        f"{average(placing.one_fewer(AT_FIRST))} of ten things are known in time, where it was {average(AT_FIRST)}"
        in tries
    )
    assert f"{average(placing.only_locks(AT_FIRST))} of ten. But no debt" in tries
    assert f"{average(AT_FIRST._replace(talk='nothing'))} of ten. The searches" in tries
    assert "week 7" in tries  # `test_a_lever_can_do_nothing`
    no_paper = with_hours(3, rounds=7, table=7, workshop=4, one=3)
    assert float(average(no_paper)) < float(average(placing.only_locks(AT_FIRST))) + 1


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"more": "table"}, "table", "Every hour is placed. Take one away somewhere else first."),
        ({"less": "search", "search": "0"}, "search", "There is no hour here to take away."),
        ({"officers": "2", "table": "6"}, "officers", "22 hours are placed, and there are 14. Take 8 away first."),
        ({"officers": "4"}, "officers", "“4” is not one of the choices. There are: 3, 2, 1."),
        ({"table": "five"}, "table", "“five” is not a whole number. Write it in digits, such as 3."),
        ({"paper": "-1"}, "paper", "“-1” is below zero. Write 0 or more."),
        ({"week": "13"}, "week", "There are weeks 1 to 12 here."),
        ({"more": "roof"}, "more", "“roof” is not one of the choices. There are: control, "),
        ({"do": "sack"}, "do", "“sack” is not one of the choices. There are: fewer, "),
        ({"guess": "many"}, "guess", "“many” is not one of the choices. There are: g0-2, "),
        ({"cell": "1"}, "cell", "There is no field “cell” here. There are: officers, "),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "unit-shift", "link": "guess:seen", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "guess:seen"


def test_the_week_is_not_told_before_the_guess() -> None:
    view: dict[str, Any] = unit_shift.view(AT_FIRST._replace(guess=""), language("en"))
    assert not view["open"]
    assert "rows" not in view
    assert [some["end"] for some in view["plan"]["rooms"]] == [""]
    assert view["plan"]["marks"] == []
    assert unit_shift.before(AT_FIRST) == AT_FIRST._replace(guess="")


@given(settings())
def test_each_thing_has_a_row_and_each_hour_a_dot(hours: Hours) -> None:
    view: dict[str, Any] = unit_shift.view(hours, language("en"))
    assert len(view["rows"]) == check_unit.THINGS
    assert [area["dots"].count("M") for area in view["plan"]["areas"]] == list(hours.placed)
    assert sum(some["path"].count("M") for some in view["plan"]["rooms"]) == number("rooms")
    assert not any("{" in row["says"] + row["course"] for row in view["rows"])


@given(settings())
def test_a_link_is_the_whole_week(hours: Hours) -> None:
    opened = unit_shift.from_link(unit_shift.link(hours))
    assert (opened.state, opened.dropped) == (hours, "")


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("", "", ""),
        ("officers:2", "", "officers:2"),
        ("week:40;guess:seen", "guess:seen", "week:40"),
        ("guess:seen;cell:1;week:3", "week:3;guess:seen", "cell:1"),
    ],
)
def test_a_bad_link_gives_what_is_good_in_it(link: str, kept: str, dropped: str) -> None:
    answer = app.answer({"widget": "unit-shift", "link": link})
    assert answer["link"] == kept
    assert (f"“{dropped}”" in answer["html"]) == bool(dropped)


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = unit_shift.from_link(text)
    assert unit_shift.from_link(unit_shift.link(opened.state)).state == opened.state


def test_the_answers_made_ahead_are_the_guesses() -> None:
    unguessed = AT_FIRST._replace(guess="")
    assert [unit_shift.step(unguessed, action).guess for action in unit_shift.next_actions(unguessed)] == list(
        placing.GUESSES
    )
    assert not list(unit_shift.next_actions(AT_FIRST))


@pytest.mark.parametrize("hours", [AT_FIRST, placing.one_fewer(AT_FIRST), placing.only_locks(AT_FIRST)])
def test_each_button_changes_something(hours: Hours) -> None:
    view: dict[str, Any] = unit_shift.view(hours, language("en"))
    for button in view["does"]:
        assert unit_shift.step(hours, {"do": button["value"]}) != hours
