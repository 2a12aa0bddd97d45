"""Whom do you ask: each request has one way, what is not found is asked in the letter, own words stay out."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.evidence.fact import facts
from tilbake.widgets import visit_request as widget
from tilbake.widgets.visit_request import request
from tilbake.widgets.visit_request.request import HOMES, WANTS, WHO, Request
from tilbake.words.language import language

WORDS = language("en")
EVERY = [Request(*choices, 3) for choices in itertools.product(WHO, WANTS, HOMES)]
REQUESTS = st.builds(
    Request,
    st.sampled_from(list(WHO)),
    st.sampled_from(list(WANTS)),
    st.sampled_from(list(HOMES)),
    st.integers(1, request.MOST_PEOPLE),
)


def letter(view: dict[str, Any]) -> list[str]:
    return [line["text"] for line in view["letter"]]


@given(REQUESTS)
def test_a_link_is_the_whole_request(state: Request) -> None:
    opened = widget.from_link(widget.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state


def test_every_source_that_any_request_names_is_a_source_of_the_site() -> None:
    for state in EVERY:
        view = widget.view(state, WORDS)
        named = {view["desk_fact"], view["said_fact"], *(row["fact"] for row in view["found"])} - {""}
        assert named <= set(facts()), state


def test_a_visit_to_one_person_is_never_a_tour_whoever_asks() -> None:
    for state in EVERY:
        assert (request.way(state).desk == "inside") == (state.want == "relative")


def test_a_bachelor_student_finds_no_desk_for_a_study_and_a_masters_student_does() -> None:
    for home in HOMES:
        assert request.way(Request("student", "study", home, 1)) == ("none", "not-admitted")
        assert request.way(Request("master", "study", home, 1)) == ("region", "ranked")


def test_the_law_is_shown_where_a_section_was_found_and_not_otherwise() -> None:
    ruled = {(state.who, state.want) for state in EVERY if request.rulings(state)}
    visits = {(who, "relative") for who in WHO}
    assert ruled == visits | {("journalist", want) for want in ("see", "speak", "pictures")}


def test_what_was_not_found_is_asked_in_the_letter() -> None:
    for state in EVERY:
        view = widget.view(state, WORDS)
        assert view["missing"]
        assert [f"- {row['ask']}" for row in view["missing"]] == [text for text in letter(view) if text[:2] == "- "]


def test_without_a_desk_the_letter_asks_for_a_talk() -> None:
    for state in EVERY:
        view = widget.view(state, WORDS)
        assert view["suggested"] == any("to hear a talk" in text for text in letter(view))


def test_only_a_group_from_abroad_is_told_what_it_pays() -> None:
    for state in EVERY:
        view = widget.view(state, WORDS)
        paying = any("paid for by the sender" in text for text in letter(view))
        assert paying == any(row["fact"] == "visit-apply" for row in view["found"])
        assert paying <= (state.home == "abroad")


def test_each_gap_of_the_letter_has_its_field_and_each_field_its_gap() -> None:
    for state in (Request("delegation", "see", "abroad", 1), Request("delegation", "see", "abroad", 2)):
        view = widget.view(state, WORDS)
        fields = [own["id"] for own in view["own"]]
        assert sorted(fields) == sorted(line["id"] for line in view["letter"] if "id" in line)
        assert ("names" in fields) == (state.people > 1)


def test_a_readers_own_words_are_in_no_action() -> None:
    html = app.answer({"widget": "visit-request"})["html"]
    own = [tag for tag in html.split("<") if " data-own" in tag]
    assert len(own) == 5
    assert not any(" name=" in tag for tag in own)


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"people": "0"}, "people", "Write how many people would come: a number from 1 to 99."),
        ({"people": "a bus"}, "people", "“a bus” is not a whole number. Write it in digits, such as 3."),
        ({"who": "<b>king</b>"}, "who", "“<b>king</b>” is not one of the choices. There are: delegation, "),
        ({"secret": "x"}, "secret", "There is no field “secret” here. There are: who, want, home, people."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "visit-request", "link": "who:student", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["link"] == "who:student"
    assert "<b>king" not in answer["html"]
