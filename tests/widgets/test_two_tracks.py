"""Two tracks: notice follows what is granted and nothing else, a claim has a last day, a link is the whole case."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.law.judgment import Sentence
from tilbake.law.parameters import named_days
from tilbake.widgets import two_tracks
from tilbake.widgets.two_tracks.case import CRIMES, GRANTED, OFFENCES, State
from tilbake.words.language import language

DAYS = st.dates(date(2010, 1, 1), date(2030, 12, 31))


@st.composite
def cases(draw: st.DrawFn) -> State:
    crime = draw(st.sampled_from(list(CRIMES)))
    final = draw(DAYS)
    sentence = Sentence(
        years=draw(st.integers(1, 20)),
        months=draw(st.integers(0, 11)),
        serving_starts=final + timedelta(days=draw(st.integers(0, 3000))),
        offence=OFFENCES[crime],
        law_of=named_days()["today"],
    )
    granted = draw(st.sets(st.sampled_from(GRANTED)))
    claimed = draw(st.none() | DAYS)
    in_order = tuple(event for event in GRANTED if event in granted)
    return State(crime, draw(st.booleans()), final, claimed, sentence, draw(st.booleans()), in_order)


def seen(state: State) -> dict[str, Any]:
    return two_tracks.view(state, language("en"))


@given(cases())
def test_somebody_is_told_of_what_is_granted_and_of_nothing_else(state: State) -> None:
    for row in seen(state)["rows"]:
        notice = row["other"] if row["other"] and row["other"]["id"] == "victim-notice" else None
        assert (notice is not None) == (row["event"] != "" and row["event"] in state.granted)
        if notice:
            assert notice["force"] == ("must" if state.matters else "may")


@given(cases())
def test_a_step_that_the_law_shuts_cannot_be_granted(state: State) -> None:
    for row in seen(state)["rows"]:
        if row["ruling"] and not row["day"]:
            assert not row["event"]
    if state.crime != "burglary":
        assert "tag" not in [row["event"] for row in seen(state)["rows"]]


@given(cases())
def test_the_rows_follow_the_calendar_and_the_marks_are_the_rows(state: State) -> None:
    view = seen(state)
    days = [row["day"] for row in view["rows"] if row["day"]]
    assert days == sorted(days)
    for mark in (*view["line"]["above"], *view["line"]["below"]):
        assert view["rows"][mark["number"] - 1]["day"]
        assert 0 <= mark["at"] <= 100


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (
            {},
            "You let 1 thing happen on the first track. The person harmed must be told of 1. A claim on the State:",
        ),
        ({"granted": ""}, "You let 0 things happen on the first track. The person harmed must be told of 0."),
        ({"matters": "no"}, "must be told of 0. The service found that it does not matter to them"),
        (
            {"granted": "leave.release.escape"},
            "You let 3 things happen on the first track. The person harmed must be told of 3",
        ),
        ({"reported": "no"}, "No claim on the State."),
        ({"crime": "burglary"}, "No claim on the State."),
        ({"claimed": "2026-02-15"}, "A claim on the State: until 15 February 2026."),
        ({"claimed": "2026-02-16"}, "The claim on the State came too late."),
    ],
)
def test_the_summary_says_both_tracks(options: dict[str, str], says: str) -> None:
    assert says in seen(two_tracks.start(options))["summary"]


def test_a_step_is_granted_and_taken_back() -> None:
    first = two_tracks.start({})
    granted = two_tracks.step(first, {"turn": "leave"})
    assert granted.granted == ("leave", "release")
    assert two_tracks.step(granted, {"turn": "leave"}) == first


@given(cases())
def test_a_link_is_the_whole_case(state: State) -> None:
    opened = two_tracks.from_link(two_tracks.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = two_tracks.from_link(text)
    assert two_tracks.from_link(two_tracks.link(opened.state)).state == opened.state


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"crime": "theft"}, "crime", "“theft” is not one of the choices."),
        ({"final": "2026-02-30"}, "final", "There is no such date as 2026-02-30."),
        ({"final": "2025-09-02"}, "starts", "Here serving starts after the judgment is final on 2 September 2025."),
        ({"final": "2014-01-01"}, "final", "Here at most 10 years lie between judgment and serving."),
        ({"years": "31"}, "years", "No prison sentence is longer than 30 years"),
        ({"years": "0"}, "months", "A prison sentence is at least 14 days"),
        ({"turn": "party"}, "turn", "“party” is not one of the choices."),
        ({"granted": "leave.party"}, "granted", "“party” is not one of the choices."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "two-tracks", "link": "granted:leave", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "granted:leave"
