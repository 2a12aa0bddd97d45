"""Four rooms: every question has one answer that no guess changes, and each side may win."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import bright_cell
from tilbake.widgets.bright_cell import seen
from tilbake.widgets.bright_cell.rooms import KINDS, ROOMS, SIDES, questions
from tilbake.words.language import language

ASKS = st.sampled_from(list(questions()))
CASES = st.fixed_dictionaries({"ask": ASKS, "guess": st.sampled_from(["", *KINDS])})


def view(**options: str) -> dict[str, Any]:
    return bright_cell.view(bright_cell.start({"guess": "plan", **options}), language("en"))


@given(CASES)
def test_a_link_is_the_whole_case(options: dict[str, str]) -> None:
    state = bright_cell.start(options)
    opened = bright_cell.from_link(bright_cell.link(state))
    assert (opened.state, opened.dropped) == (state, "")


def test_building_plan_neither_and_not_measured_each_answer_a_question() -> None:
    assert {question.kind for question in questions().values()} == set(KINDS)


def test_the_count_is_that_of_the_questions() -> None:
    numbers = [int(word.strip(",.")) for word in view()["count"].split() if word.strip(",.").isdigit()]
    assert numbers[0] == len(questions()) == sum(numbers[1:])


@pytest.mark.parametrize("ask", list(questions()))
def test_the_rooms_stand_as_the_answer_says(ask: str) -> None:
    shown = view(ask=ask)
    ahead = {room["name"] for room in shown["rooms"] if room["stands"] == "ahead"}
    assert len(ahead) == {"building": 2, "plan": 2}.get(questions()[ask].kind, 0)
    assert [one["side"] for one in shown["known"]] == list(SIDES.values())
    assert all(one["says"] for one in shown["known"])


def test_a_bright_room_without_a_plan_can_be_ahead_and_behind() -> None:
    room = next(room for room in ROOMS if room.bright and not room.plan)
    assert [seen.stands(room, kind) for kind in KINDS] == ["ahead", "behind", "neither", "unknown"]


@given(ASKS, st.sampled_from(list(KINDS)))
def test_a_guess_changes_no_answer(ask: str, guess: str) -> None:
    one, other = view(ask=ask), view(ask=ask, guess=guess)
    assert [one[part] for part in ("rooms", "known", "answers")] == [
        other[part] for part in ("rooms", "known", "answers")
    ]


@given(ASKS)
def test_no_answer_is_shown_before_the_guess(ask: str) -> None:
    shown = view(ask=ask, guess="")
    assert shown["announce"] == shown["asked"]
    assert not any(room["stands"] for room in shown["rooms"])
    assert "known" not in shown


def test_another_question_asks_for_another_guess() -> None:
    state = bright_cell.start({"ask": "air", "guess": "plan"})
    assert bright_cell.step(state, {"ask": "air"}).guess == "plan"
    assert bright_cell.step(state, {"ask": "crime"}).guess == ""
    assert bright_cell.step(state, {"ask": "crime", "guess": "unknown"}).guess == "unknown"


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"guess": "both"}, "guess", "“both” is not one of the choices. There are: building, plan, neither, unknown."),
        ({"ask": "luxury"}, "ask", "“luxury” is not one of the choices. There are: air, night, hours, rated, school,"),
        ({"view": "sea"}, "view", "There is no field “view” here. There are: ask, guess."),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_loses_nothing(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "bright-cell", "link": "ask:hours", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "ask:hours"


@given(st.text() | st.lists(st.sampled_from(("ask:crime", "ask:sea", "guess:plan", "guess:both"))).map(";".join))
def test_any_link_opens(text: str) -> None:
    opened = bright_cell.from_link(text)
    assert bright_cell.from_link(bright_cell.link(opened.state)).state == opened.state
