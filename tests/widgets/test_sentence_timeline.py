"""The time line's own promises: bad input is refused in one sentence, and a link is the whole state."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.law.bounds import STARTS
from tilbake.widgets import sentence_timeline as timeline
from tilbake.widgets.sentence_timeline import form
from tilbake.words.language import language

SIX = {"years": "6", "remand_days": "100"}


def refused(action: dict[str, str]) -> tuple[str, str]:
    start = app.answer({"widget": "sentence-timeline", "options": SIX})
    answer = app.answer({"widget": "sentence-timeline", "link": start["link"], "action": action})
    assert answer["refused"] is not None
    # What was typed and the last good state stay on the screen, and the link does not change.
    assert answer["link"] == start["link"]
    assert "24 May 2029" in answer["html"]
    assert answer["announce"] == answer["refused"]["sentence"]
    return answer["refused"]["field"], answer["refused"]["sentence"]


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"years": "0", "days": "0"}, "days", "A prison sentence is at least 14 days (Penal Code § 31)."),
        ({"years": "0", "days": "13"}, "days", "A prison sentence is at least 14 days (Penal Code § 31)."),
        (
            {"years": "0", "days": "150"},
            "days",
            "A court counts in days only up to 120 days. Above that, write years and months (Penal Code § 31).",
        ),
        (
            {"years": "0", "months": "4"},
            "months",
            "Up to four months a court counts in days: there is no sentence of four months, but one of 120 days "
            "(Penal Code § 31).",
        ),
        (
            {"years": "40"},
            "years",
            "No prison sentence is longer than 30 years, and the ordinary ceiling is 21 "
            "(Penal Code §§ 79 and 101–109).",
        ),
        ({"serving_starts": "2026-02-30"}, "serving_starts", "There is no such date as 2026-02-30."),
        (
            {"serving_starts": "1 May"},
            "serving_starts",
            "“1 May” is not a date. Write it as year-month-day, such as 2025-09-01.",
        ),
        ({"years": "six"}, "years", "“six” is not a whole number. Write it in digits, such as 3."),
        ({"years": "٣"}, "years", "“٣” is not a whole number. Write it in digits, such as 3."),
        ({"months": "-3"}, "months", "“-3” is below zero. Write 0 or more."),
        (
            {"isolation_days": "101"},
            "isolation_days",
            "There are more days of isolation (101) than days on remand (100) (Penal Code § 83 second paragraph).",
        ),
        (
            {"added": "8 weeks"},
            "added",
            "“8weeks” is not a length. Write years, months or days, and + between two, such as 8m + 60d.",
        ),
        (
            {"added": "8m+"},
            "added",
            "“” is not a length. Write years, months or days, and + between two, such as 8m + 60d.",
        ),
        (
            {"added": "13d"},
            "added",
            "A prison sentence is at least 14 days (Penal Code § 31).",
        ),
        ({"fine_days": "121"}, "fine_days", "Prison for an unpaid fine is from 1 to 120 days (Penal Code § 55)."),
        (
            {"away": "2026-06-01"},
            "away",
            "“2026-06-01” is not a time away. Write the day left and the day back, such as 2026-06-01/2026-06-29.",
        ),
        (
            {"away": "2026-02-30/2026-03-10"},
            "away",
            "“2026-02-30/2026-03-10” is not a time away. Write the day left and the day back, "
            "such as 2026-06-01/2026-06-29.",
        ),
        (
            {"away": "2026-06-29/2026-06-01"},
            "away",
            "Each time away begins after serving starts, and after the one before it has ended, and ends later than it "
            "began.",
        ),
        ({"age": "12"}, "age", "Age is a whole number of years from 15 to 110, or left empty."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    assert refused(action) == (field, sentence)


def test_what_was_typed_is_escaped_and_kept() -> None:
    answer = app.answer(
        {"widget": "sentence-timeline", "options": SIX, "action": {"years": '"><script>alert(1)</script>'}}
    )
    assert "<script" not in answer["html"]
    assert "&lt;script&gt;" in answer["html"]


def test_remand_that_covers_everything_is_an_answer() -> None:
    answer = app.answer({"widget": "sentence-timeline", "options": {"months": "6", "remand_days": "200"}})
    assert answer["refused"] is None
    assert "The days on remand cover the whole sentence. Release is immediate." in answer["html"]


@given(st.text())
def test_any_link_opens(text: str) -> None:
    answer = app.answer({"widget": "sentence-timeline", "link": text})
    assert "<script" not in answer["html"]
    again = app.answer({"widget": "sentence-timeline", "link": answer["link"]})
    assert again["link"] == answer["link"]


def test_a_link_with_a_bad_field_keeps_the_rest_and_says_so() -> None:
    answer = app.answer({"widget": "sentence-timeline", "link": "years:6;age:7;serving_starts:2025-09-01"})
    assert answer["link"] == "years:6"
    assert "“age:7”" in answer["html"]


@given(
    st.fixed_dictionaries(
        {
            "years": st.integers(1, 21).map(str),
            "remand_days": st.integers(0, 900).map(str),
            "serving_starts": st.dates(*STARTS).map(str),
            "age": st.sampled_from(["", "17", "24", "60"]),
            "offence": st.sampled_from(["general", "sexual", "serious-violence"]),
            "law_of": st.sampled_from(list(form.LAW_LABELS)),
            "added": st.sampled_from(["", "120d", "8m+60d", "1y6m+14d+2y"]),
            "fine_days": st.sampled_from(["", "1", "120"]),
        }
    )
)
def test_a_link_is_the_whole_state(options: dict[str, str]) -> None:
    state = timeline.start(options)
    opened = timeline.from_link(timeline.link(state))
    assert opened.state == state
    assert opened.dropped == ""


def told(options: dict[str, str]) -> dict[str, dict[str, Any]]:
    state = timeline.start(options)
    return {ruling["id"]: ruling for ruling in timeline.view(state, language("en"))["rulings"]}


@given(st.integers(1, 400), st.integers(1, 400))
def test_time_away_moves_the_end_by_its_days_and_stays_in_the_link(begins: int, days: int) -> None:
    first = date(2026, 1, 5)
    left = first + timedelta(days=begins)
    options = {"years": "6", "serving_starts": f"{first}", "away": f"{left}/{left + timedelta(days=days)}"}
    state = timeline.start(options)
    assert timeline.from_link(timeline.link(state)).state == state
    end = date.fromisoformat(told({"years": "6", "serving_starts": f"{first}"})["full-term"]["date"])
    assert told(options)["full-term"]["date"] == f"{end + timedelta(days=days)}"


def test_lengths_may_be_written_as_words() -> None:
    typed = timeline.start({"years": "1", "added": "8 months, 60 days + 1 year 6 months"})
    assert timeline.link(typed) == "years:1;added:8m+60d+1y6m"


def test_a_link_from_before_the_fold_keeps_its_meaning() -> None:
    answer = app.answer({"widget": "sentence-timeline", "link": "years:3;months:6;remand_days:96;isolation_days:10"})
    assert answer["link"] == "years:3;months:6;remand_days:96;isolation_days:10"
    assert "Release on probation is possible from 24 September 2027." in answer["html"]
    assert 'tb-more" id="sentence-timeline-more">' in answer["html"]


def test_the_fold_is_open_where_it_holds_something() -> None:
    answer = app.answer({"widget": "sentence-timeline", "link": "years:3;fine_days:20"})
    assert 'tb-more" id="sentence-timeline-more" open>' in answer["html"]


def own_counts(options: dict[str, str]) -> dict[str, bool]:
    """The ids of the rulings, and whether their day is marked as this site's own count."""
    rows = timeline.view(timeline.start(options), language("en"))["dated"]
    return {ruling["id"]: bool(row["own_count"]) for row in rows for ruling in row["rulings"]}


def test_only_days_that_need_the_convention_are_marked() -> None:
    months = own_counts({"years": "6", "serving_starts": "2026-01-05"})
    assert [name for name, own in months.items() if not own] == ["nominal-start", "placement"]
    days = own_counts({"days": "90", "serving_starts": "2026-01-05"})
    assert not days["full-term"]
    assert days["one-third"]


def test_who_decides_stands_beside_each_step_that_somebody_decides() -> None:
    rows = timeline.view(timeline.start({"years": "11"}), language("en"))["dated"]
    said = {ruling["id"]: ruling.get("who") for row in rows for ruling in row["rulings"]}
    assert said["leave-from"] == "The region decides."
    assert said["placement"] == "The region decides, and nobody can appeal."
    assert said["one-third"] is None
