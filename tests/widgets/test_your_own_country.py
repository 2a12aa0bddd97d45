"""Your own country: a link is the whole sheet, each feature stands in one group, and own words stay out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import check_features
from tilbake import app
from tilbake.widgets import your_own_country as widget
from tilbake.widgets.your_own_country import sheet
from tilbake.widgets.your_own_country.features import features
from tilbake.widgets.your_own_country.sheet import DECIDERS, NEEDS, Line, Sheet
from tilbake.words.language import language

WORDS = language("en")
LINES = st.builds(
    Line,
    st.sampled_from(list(features())),
    st.sampled_from(list(DECIDERS)),
    st.sets(st.sampled_from(list(NEEDS))).map(lambda needs: tuple(need for need in NEEDS if need in needs)),
)
SHEETS = st.lists(LINES, min_size=1, unique_by=lambda line: line.key).map(
    lambda lines: Sheet(tuple(sorted(lines, key=lambda line: list(features()).index(line.key))))
)


def groups(state: Sheet) -> dict[str, list[str]]:
    view: dict[str, Any] = widget.view(state, WORDS)
    return {one["label"]: one["names"] for one in view["groups"]}


@given(SHEETS)
def test_a_link_is_the_whole_sheet(state: Sheet) -> None:
    opened = widget.from_link(widget.link(state))
    assert (opened.state, opened.dropped) == (state, "")


@given(SHEETS, SHEETS)
def test_a_whole_form_gives_its_sheet_wherever_it_came_from(one: Sheet, other: Sheet) -> None:
    assert widget.step(other, sheet.form(one)) == one


@given(SHEETS)
def test_each_feature_stands_in_one_group(state: Sheet) -> None:
    names = [name for group in groups(state).values() for name in group]
    assert sorted(names) == sorted(features()[line.key].name for line in state.lines)


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = widget.from_link(text)
    assert widget.from_link(widget.link(opened.state)).state == opened.state


def test_only_staff_means_neither_money_nor_law() -> None:
    state = Sheet(
        (Line("room", needs=("money", "staff")), Line("dates", needs=("law", "staff")), Line("talk", needs=("staff",)))
    )
    assert groups(state) == {
        "Needs law": [features()["dates"].name],
        "Needs money, and no law": [features()["room"].name],
        "Needs only staff": [features()["talk"].name],
    }


def test_our_own_sorting_is_shown_only_after_the_readers() -> None:
    before, after = (widget.view(Sheet((Line("room", needs=needs),)), WORDS)["lines"][0] for needs in ((), ("law",)))
    assert before["sorting"] == ""
    assert after["sorting"].startswith("We would have begun with money.")


def test_who_decides_and_what_must_change_are_held_together() -> None:
    notes = {
        (who, need): bool(widget.view(Sheet((Line("open", who, (need,)),)), WORDS)["lines"][0]["note"])
        for who in DECIDERS
        for need in NEEDS
    }
    assert {case for case, noted in notes.items() if noted} == {("service", "law"), ("governor", "law")}


def test_a_feature_picked_now_keeps_what_was_said_of_the_others() -> None:
    state = widget.from_link("room-court-money").state
    action = {"sheet": "yes", "pick-room": "yes", "who-room": "court", "money-room": "yes", "pick-vote": "yes"}
    assert widget.link(widget.step(state, action)) == "room-court-money.vote"


def test_own_words_are_in_no_action() -> None:
    html = app.answer({"widget": "your-own-country"})["html"]
    own = [tag for tag in html.split("<") if " data-own" in tag]
    assert len(own) == 5
    assert not any(" name=" in tag for tag in own)


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("room-law.castle.vote", "room-law", "castle.vote"),
        ("room.room", "room", "room"),
        ("vote-king-law", "room.dates.talk", "vote-king-law"),
        ("vote-law-money", "room.dates.talk", "vote-law-money"),
    ],
)
def test_a_bad_link_gives_what_is_good_in_it(link: str, kept: str, dropped: str) -> None:
    answer = app.answer({"widget": "your-own-country", "link": link})
    assert answer["link"] == kept
    assert f"“{dropped}”" in answer["html"]


@pytest.mark.parametrize(
    ("action", "field", "sentence"),
    [
        ({"sheet": "yes"}, "sheet", "The sheet is empty. Pick at least one feature."),
        ({"sheet": "yes", "pick-room": "yes", "who-room": "king"}, "who-room", "“king” is not one of the choices."),
        ({"sheet": "yes", "pick-castle": "yes"}, "pick-castle", "There is no field “pick-castle” here."),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "your-own-country", "link": "room-law", "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == "room-law"


def test_a_feature_that_cannot_be_shown_is_named_with_its_line(tmp_path: Any) -> None:
    file = tmp_path / "features.toml"
    file.write_text('[[feature]]\nkey = "law"\nname = "A law"\nkind = "law"\n')
    found = check_features.problems(file)
    assert [text.partition(", ")[2].partition(":")[0] for text in found] == ["line 2", "line 1"]
    assert "'law'" in found[0]
    assert "neither a ruling" in found[1]
