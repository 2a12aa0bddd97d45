"""Two days of law for one case: only what the facts know differs, and what waits is never told as in force."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import law_then_and_now as compared
from tilbake.widgets import sentence_timeline
from tilbake.widgets.law_then_and_now import form
from tilbake.words.language import language

DAYS = list(form.DAY_LABELS)
CASES = st.fixed_dictionaries(
    {
        "years": st.integers(1, 20).map(str),
        "months": st.integers(0, 11).map(str),
        "remand_days": st.integers(0, 400).map(str),
        "age": st.sampled_from(["", "16", "22", "24", "25", "60"]),
        "offence": st.sampled_from(["general", "sexual", "serious-violence"]),
    }
)
TWO_DAYS = st.lists(st.sampled_from(DAYS), min_size=2, max_size=2, unique=True)


def kinds(options: dict[str, str]) -> dict[str, str]:
    view = compared.view(compared.start(options), language("en"))
    return {ruling["id"]: ruling["differs"] for ruling in view["rulings"]}


def view(**options: str) -> dict[str, Any]:
    return compared.view(compared.start({"guess": "seen", **options}), language("en"))


@given(CASES, TWO_DAYS)
def test_a_link_is_the_whole_state_and_the_order_of_the_days_changes_nothing(
    case: dict[str, str], days: list[str]
) -> None:
    state = compared.start({**case, "then": days[0], "now": days[1], "guess": "few"})
    opened = compared.from_link(compared.link(state))
    assert (opened.state, opened.dropped) == (state, "")
    turned = compared.start({**case, "then": days[1], "now": days[0], "guess": "few"})
    words = language("en")
    assert compared.view(turned, words)["tables"] == compared.view(state, words)["tables"]


@given(CASES, st.lists(st.sampled_from(DAYS[:-1]), min_size=3, max_size=3, unique=True))
def test_what_differs_between_two_days_differs_over_the_longer_time(case: dict[str, str], days: list[str]) -> None:
    first, middle, last = sorted(days, key=DAYS.index)
    near = [kinds({**case, "then": a, "now": b}) for a, b in ((first, middle), (middle, last))]
    far = kinds({**case, "then": first, "now": last})
    for id_, kind in far.items():
        assert (kind == "same") == all(part[id_] == "same" for part in near)


@given(CASES, st.sampled_from(DAYS[:-1]))
def test_the_act_that_waits_gives_no_number_but_the_one_that_was_read(case: dict[str, str], then: str) -> None:
    told = view(**case, then=then, now="act-of-may-2026")
    new = [r for r in told["rulings"] if r["law_of"] == "act-of-may-2026" and r["id"].startswith("exclusion")]
    assert {r["id"] for r in new if r["date"]} <= {"exclusion-child-most"}
    waiting = [change for change in told["changes"] if "not decided" in change["when"]]
    assert {change["status"] for change in waiting} == {"passed, not in force"}
    assert "19 other numbers" in told["moved"]


@pytest.mark.parametrize("person", form.PERSONS)
def test_every_ready_case_stands_under_every_pair_of_days(person: str) -> None:
    for then in DAYS:
        for now in DAYS:
            if then != now:
                told = view(person=person, then=then, now=now)
                n = sum(len(table["rows"]) for table in told["tables"]) + len(told["same"])
                assert n == len(told["rulings"]) / 2


@given(CASES)
def test_the_time_line_opens_with_the_same_case(case: dict[str, str]) -> None:
    state = compared.start({**case, "guess": "seen"})
    opened = sentence_timeline.from_link(compared.view(state, language("en"))["time_line"])
    assert (opened.state.sentence, opened.dropped) == (state.case, "")


def test_weight_without_a_date_is_no_other_answer() -> None:
    told = view(person="two-years", then="before-december-2024", now="today")
    assert told["summary"] == "No answer is different. One is the same for other reasons. 24 are the same."
    assert [change["touches"] for change in told["changes"]] == [["Release on probation"], []]


def test_a_changed_number_makes_the_case_ones_own_and_the_guess_old() -> None:
    state = compared.step(compared.start({"person": "five-months"}), {"guess": "one"})
    assert state.guess == "one"
    other = compared.step(state, {**form.written(state), "months": "7"})
    assert (other.person, other.case.months, other.guess) == ("own", 7, "seen")
    back = compared.step(other, {**form.written(other), "person": "five-months"})
    assert (back.person, back.case.months) == ("five-months", 5)


def test_the_guess_comes_before_the_answers() -> None:
    start = app.answer({"widget": "law-then-and-now", "options": {}})
    assert "tb-compare" not in start["html"]
    answer = app.answer({"widget": "law-then-and-now", "link": start["link"], "action": {"guess": "few"}})
    assert "Your guess: Two or three. So it is." in answer["announce"]
    assert "tb-compare" in answer["html"]
    assert answer["before"] == start["link"]


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"now": "before-july-2020"}, "now", "These are one and the same day. Choose two."),
        ({"guess": "seven"}, "guess", "“seven” is not one of the choices. There are: none, one, few, many, seen."),
        ({"age": "12"}, "age", "Age is a whole number of years from 15 to 110, or left empty."),
        ({"hair": "red"}, "hair", None),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str | None) -> None:
    start = app.answer({"widget": "law-then-and-now", "options": {"person": "five-months"}})
    answer = app.answer({"widget": "law-then-and-now", "link": start["link"], "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert sentence is None or answer["refused"]["sentence"] == sentence
    assert answer["link"] == start["link"]


@given(st.text())
def test_any_link_opens(text: str) -> None:
    answer = app.answer({"widget": "law-then-and-now", "link": text})
    assert "<script" not in answer["html"]
    assert app.answer({"widget": "law-then-and-now", "link": answer["link"]})["link"] == answer["link"]
