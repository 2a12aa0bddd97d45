"""Two levels side by side: no rule is made up, the same is said to be the same, and a link is the whole pair."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.law.tiers import TIERS, rows
from tilbake.widgets import tiers
from tilbake.widgets.tiers import Pair
from tilbake.words.language import language

PAIRS = tuple(itertools.permutations(TIERS, 2))


def shown(one: Any, other: Any) -> dict[str, Any]:
    return tiers.view(Pair(one, other), language("en"))


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_each_row_has_both_cells_each_with_its_section_or_not_found(one: str, other: str) -> None:
    view = shown(one, other)
    assert [row["id"] for row in view["rows"]] == list(rows())
    for row in view["rows"]:
        cells = (row["one"], row["other"])
        missing = sum(cell["outcome"] == "Not found" for cell in cells)
        assert row["how"] == {1: "one-missing", 2: "both-missing"}.get(missing, row["how"])
        assert all(cell["section"].startswith("§") != (cell["outcome"] == "Not found") for cell in cells)
    assert [ruling["tier"] for ruling in view["rulings"]] == [one, other] * len(rows())


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_turned_round_the_same_rows_differ(one: str, other: str) -> None:
    assert [row["how"] for row in shown(one, other)["rows"]] == [row["how"] for row in shown(other, one)["rows"]]


def test_the_same_words_for_other_reasons_are_not_the_same() -> None:
    start = next(row for row in shown("lower", "transitional")["rows"] if row["id"] == "start")
    assert start["one"]["outcome"] == start["other"]["outcome"]
    assert start["how"] == "differs"


def test_the_level_that_stood_beside_it_turns_the_pair_round() -> None:
    assert tiers.step(Pair("high", "lower"), {"one": "lower", "other": "lower"}) == Pair("lower", "high")
    assert tiers.step(Pair("high", "lower"), {"one": "high", "other": "high"}) == Pair("lower", "high")


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"one": "medium"}, "one", "“medium” is not one of the choices. There are: especially-high, high, lower, "),
        ({"one": "outside", "other": "outside"}, "other", "Choose two different levels."),
        ({"side": "both"}, "side", "“both” is not one of the choices. There are: one, other."),
        ({"third": "high"}, "third", "There is no field “third” here. There are: one, other, side."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "tiers", "link": "high.lower", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "high.lower"


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("", "high.lower", ""),
        ("medium", "high.lower", "medium"),
        ("lower.lower", "lower.high", "lower"),
        ("outside.high.other.more", "outside.high.other", "more"),
        ("outside.high.one", "outside.high", "one"),
    ],
)
def test_a_bad_link_gives_what_is_good_in_it(link: str, kept: str, dropped: str) -> None:
    answer = app.answer({"widget": "tiers", "link": link})
    assert answer["link"] == kept
    assert (f"“{dropped}”" in answer["html"]) == bool(dropped)


@given(st.sampled_from(PAIRS), st.sampled_from(["one", "other"]))
def test_a_link_is_the_whole_pair(pair: tuple[Any, Any], side: str) -> None:
    state = Pair(*pair, side)
    opened = tiers.from_link(tiers.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = tiers.from_link(text)
    assert tiers.from_link(tiers.link(opened.state)).state == opened.state
