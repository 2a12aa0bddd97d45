"""At whose desk: one desk decides or none was found, a guess changes no answer, and a link is the whole case."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import who_decides as widget
from tilbake.widgets.who_decides import matter, seen
from tilbake.widgets.who_decides.desks import DESKS
from tilbake.words.language import language

WORDS = language("en")
CASES = st.fixed_dictionaries(
    {
        "matter": st.sampled_from(list(matter.MATTERS)),
        "kind": st.sampled_from(list(matter.KINDS)),
        "guess": st.sampled_from(["", *DESKS]),
    }
)


def view(**options: str) -> dict[str, Any]:
    return widget.view(widget.start({"guess": "health", **options}), WORDS)


def parts(**options: str) -> dict[str, list[str]]:
    return {desk["id"]: desk["parts"] for desk in view(**options)["desks"]}


@given(CASES)
def test_a_link_is_the_whole_case(options: dict[str, str]) -> None:
    state = widget.start(options)
    opened = widget.from_link(widget.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(CASES)
def test_one_desk_decides_or_it_is_said_that_none_was_found(options: dict[str, str]) -> None:
    shown = view(**{**options, "guess": "health"})
    deciding = [desk["id"] for desk in shown["desks"] if "Decides" in desk["parts"]]
    assert deciding == [desk["id"] for desk in shown["desks"] if desk["decides"]]
    assert len(deciding) == (shown["answers"][0]["outcome"] not in ("not-found", "not-on-remand"))
    assert all(desk["parts"] for desk in shown["desks"])


@given(CASES, st.sampled_from(list(DESKS)))
def test_a_guess_changes_no_answer(options: dict[str, str], guess: str) -> None:
    one, other = view(**{**options, "guess": "health"}), view(**{**options, "guess": guess})
    assert (one["desks"], one["answers"], one["release"]) == (other["desks"], other["answers"], other["release"])


@given(CASES)
def test_no_answer_is_shown_before_the_guess(options: dict[str, str]) -> None:
    shown = view(**{**options, "guess": ""})
    assert shown["announce"] == shown["asked"]
    assert not any(desk["parts"] or desk["decides"] for desk in shown["desks"])


def test_above_ten_years_a_pause_goes_to_another_desk() -> None:
    short, long = parts(matter="pause", kind="short"), parts(matter="pause", kind="long")
    assert (short["prison"][0], short["region"]) == ("Decides", ["Hears the complaint"])
    assert long["region"] == ["Decides"]
    assert parts(matter="pause", kind="preventive")["region"] == ["Decides"]


def test_a_doctor_is_asked_or_told_where_the_prison_decides() -> None:
    assert parts(matter="bed")["health"] == ["Must be asked"]
    assert parts(matter="alone")["health"] == ["Must be told"]
    assert parts(matter="alone")["prison"][0] == parts(matter="bed")["prison"][0] == "Decides"


def test_the_summary_says_whether_the_person_matters() -> None:
    for one in matter.MATTERS:
        answers = [seen.decider(matter.rulings(matter.Case(one, kind, "health"))) for kind in matter.KINDS]
        if len(set(answers)) > 1:
            assert "Change the person" in view(matter=one)["summary"], one
    assert "the same for all four people" in view(matter="evening")["summary"]


def test_another_matter_asks_for_another_guess_and_another_person_does_not() -> None:
    state = widget.start({"matter": "pause", "guess": "prison"})
    assert widget.step(state, {"matter": "pause", "kind": "long"}).guess == "prison"
    assert widget.step(state, {"matter": "bed", "kind": "short"}).guess == ""
    assert widget.step(state, {"matter": "bed", "kind": "short", "guess": "health"}).guess == "health"


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"guess": "minister"}, "guess", "“minister” is not one of the choices. There are: health, prison, region, "),
        ({"kind": "visitor"}, "kind", "“visitor” is not one of the choices. There are: short, long, preventive, "),
        ({"nurse": "yes"}, "nurse", "There is no field “nurse” here. There are: matter, kind, guess."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "who-decides", "link": "matter:bed", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "matter:bed"


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state
