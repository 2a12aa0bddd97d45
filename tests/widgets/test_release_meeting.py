"""The meeting before release: weeks decide only after a yes, and a link is the whole meeting."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import release_meeting as widget
from tilbake.widgets.release_meeting import meeting
from tilbake.words.language import language

WORDS = language("en")
ANSWERS = st.sampled_from(list(meeting.ANSWERS))
NUMBERS = st.integers(0, meeting.MOST_WEEKS).map(str)
MEETINGS = st.fixed_dictionaries(
    {
        "months": st.integers(0, meeting.MOST_MONTHS).map(str),
        "age": st.sampled_from(list(meeting.AGES)),
        "agrees": st.sampled_from(list(meeting.AGREES)),
    }
    | dict.fromkeys(meeting.NEEDS, ANSWERS)
    | {need + meeting.WEEKS: NUMBERS for need in meeting.NEEDS}
)


def view(**options: str) -> dict[str, Any]:
    return widget.view(widget.start(options), WORDS)


def rules(shown: dict[str, Any]) -> set[str]:
    return {ruling["id"] for ruling in shown["rulings"]}


@given(MEETINGS)
def test_a_link_is_the_whole_meeting(options: dict[str, str]) -> None:
    state = widget.start(options)
    opened = widget.from_link(widget.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(MEETINGS)
def test_a_need_is_ready_only_after_a_yes_and_in_time(options: dict[str, str]) -> None:
    state = widget.start(options)
    stands = meeting.readiness(state)
    assert set(stands) == {need for need in meeting.NEEDS if options[need] != "none"}
    for need, how in stands.items():
        in_time = state.weeks[need] <= state.weeks_left
        assert (how == "ready") == (options[need] == "yes" and in_time)
        assert (how == "late") == (options[need] == "yes" and not in_time)


@given(MEETINGS, st.integers(0, meeting.MOST_MONTHS))
def test_more_months_never_make_less_ready(options: dict[str, str], more: int) -> None:
    def ready(months: int) -> set[str]:
        state = widget.start({**options, "months": str(min(months, meeting.MOST_MONTHS))})
        return {need for need, how in meeting.readiness(state).items() if how == "ready"}

    assert ready(int(options["months"])) <= ready(int(options["months"]) + more)


@given(MEETINGS)
def test_what_a_missing_home_does_is_told_where_a_home_is_missing(options: dict[str, str]) -> None:
    shown = widget.view(widget.start(options), WORDS)
    home = [row["how"] for row in shown["rows"] if row["how"] != "ready" and row["name"].startswith("A home")]
    assert bool(home) == ("meeting-without-home" in rules(shown))


def test_the_first_meeting_counts_its_needs() -> None:
    assert view()["summary"] == (
        "13 weeks are left. Of 4 needs, 1 can be ready on the day of release. "
        "2 cannot, as things stand. For 1 there is no answer yet."
    )


def test_a_yes_for_the_day_itself_is_in_time() -> None:
    (home,) = [row["text"] for row in view(home="yes", home_weeks="13")["rows"] if row["name"].startswith("A home")]
    assert home == "can be ready, on the day itself"


def test_a_no_of_the_municipality_is_the_municipalitys() -> None:
    refused = next(ruling for ruling in view()["rulings"] if ruling["id"] == "meeting-refused")
    assert (refused["decides"], refused["outcome"]) == ("municipality", "no-power-found")


def test_who_wants_no_help_is_not_ordered_into_it() -> None:
    shown = view(agrees="no", work="yes")
    assert {row["how"] for row in shown["rows"]} == {"unwilling", "ready"}
    assert "meeting-unwilling" in rules(shown)


def test_under_25_and_willing_the_contact_is_always_a_duty() -> None:
    told = next(ruling for ruling in view(age="young")["rulings"] if ruling["id"] == "release-preparation")
    assert "Under 25 and willing" in " ".join(reason["text"] for reason in told["reasons"])
    older = next(ruling for ruling in view()["rulings"] if ruling["id"] == "release-preparation")
    assert "25" not in " ".join(reason["text"] for reason in older["reasons"])


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"months": "30"}, "months", "The months here go to 24."),
        ({"home_weeks": "200"}, "home_weeks", "The weeks here go to 104."),
        ({"home_weeks": "soon"}, "home_weeks", "“soon” is not a whole number."),
        ({"home": "perhaps"}, "home", "“perhaps” is not one of the choices."),
        ({"dog": "1"}, "dog", "There is no field “dog” here."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "release-meeting", "link": "months:6", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["html"].count(answer["refused"]["sentence"]) == 1
    assert answer["link"] == "months:6"


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state
