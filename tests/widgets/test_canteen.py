"""A week's money: what is handed out and what is left add up, a reaction takes half, a link is the whole week."""

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import canteen
from tilbake.widgets.canteen import budget
from tilbake.words.language import language

HALVES = st.integers(0, 40).map(budget.in_days)
WEEKS = st.fixed_dictionaries(
    {
        "paid": st.sampled_from(tuple(budget.PAID)),
        "rate": st.integers(0, 5000).map(str),
        "who": st.sampled_from(tuple(budget.WHO)),
        "days": st.integers(0, 7).map(str),
        "cut": st.sampled_from(tuple(budget.CUTS)),
        "wage": st.integers(0, 9999).map(str),
        **dict.fromkeys(budget.THINGS, HALVES),
        **dict.fromkeys((f"{thing}{budget.PRICE}" for thing in budget.THINGS), st.integers(0, 999).map(str)),
    }
)


def view(**options: str) -> dict[str, Any]:
    return canteen.view(canteen.start(options), language("en"))


def kroner(text: str) -> Decimal:
    return Decimal(text.replace(",", "").split()[0])


@given(WEEKS)
def test_a_link_is_the_whole_week(options: dict[str, str]) -> None:
    state = canteen.start(options)
    opened = canteen.from_link(canteen.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(WEEKS)
def test_the_rows_add_up_to_what_the_summary_says(options: dict[str, str]) -> None:
    shown = view(**options)
    income, spent, *rest = [
        Decimal(word.replace(",", ""))
        for word in shown["summary"].replace("kroner.", "kroner .").split()
        if word[0].isdigit()
    ][1:]
    assert sum(kroner(row["kroner"]) for row in shown["rows"]) == spent
    assert rest == ([abs(income - spent)] if income != spent else [])
    assert ("more than there is" in shown["summary"]) == (spent > income)


@given(WEEKS)
def test_the_bar_stands_in_its_box_and_its_parts_touch(options: dict[str, str]) -> None:
    line = view(**options)["line"]
    so_far = 0.0
    for part in line["parts"]:
        assert part["from"] == pytest.approx(so_far, abs=0.2)
        so_far = part["from"] + part["width"]
    assert so_far <= 100.1
    assert 0 <= line["income"] <= 100


@given(WEEKS)
def test_a_reaction_takes_half_and_changes_no_cost(options: dict[str, str]) -> None:
    whole, half = (canteen.start({**options, "cut": cut}) for cut in ("none", "half"))
    assert 2 * half.income == whole.income
    assert half.costs == whole.costs


def test_a_day_without_a_price_is_a_day_of_ordinary_work_for_everybody() -> None:
    costs = {paid: canteen.start({"paid": paid}).costs for paid in ("work", "extra", "support")}
    assert costs["work"] == costs["extra"] == costs["support"]
    assert "130 kroner more than there is" in view(paid="support")["summary"]
    assert "Left: 160 kroner" in view(paid="extra")["summary"]


def test_a_price_goes_before_days_and_is_compared_with_pay_outside() -> None:
    call = view(**{"wage": "1500", "call": "1", "call-price": "158"})["rows"][0]
    assert call["kroner"] == "158 kroner"
    assert call["days"] == "2 days of this pay"
    assert call["outside"] == "as 3,000 kroner would be outside"


def test_own_money_is_a_right_on_remand_and_a_permission_in_a_sentence() -> None:
    over = {"call": "9"}
    assert "with permission" in view(**over)["summary"]
    assert "with permission" not in view(who="remand", **over)["summary"]
    found = {ruling["id"]: ruling["outcome"] for ruling in view(who="remand")["rulings"]}
    assert (found["remand-money"], found["day-pay"]) == ("a-right", "not-found")
    assert "remand-money" not in {ruling["id"] for ruling in view()["rulings"]}


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"days": "8"}, "days", "A week has 7 days."),
        ({"call": "0.3"}, "call", "“0.3” is not a number of days. Write 1, 0.5 or 1.5."),
        ({"call": "21"}, "call", "Up to 20 days of work fit here."),
        ({"paid": "own"}, "paid", "“own” is not one of the choices. There are: work, extra, support."),
        ({"call-price": "much"}, "call-price", "“much” is not a whole number."),
        ({"tobacco": "1"}, "tobacco", "There is no field “tobacco” here."),
    ],
)
def test_bad_input_gets_one_clear_sentence_and_loses_nothing(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "canteen", "link": "call:2", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "call:2"


@given(st.text() | st.lists(st.sampled_from(("paid:wage", "rate:0", "call:1,5", "days:9", "who:remand"))).map(";".join))
def test_any_link_opens(text: str) -> None:
    opened = canteen.from_link(text)
    assert canteen.from_link(canteen.link(opened.state)).state == opened.state
