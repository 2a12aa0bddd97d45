"""A form's link: what is good in it stays, whatever stands beside it, and what was left out is named."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building.examples import examples
from tilbake import app, widgets

FIELDS = re.compile(r"[\w-]+:[^;]+(;[\w-]+:[^;]+)*")
LINKS = sorted(
    {
        (example.widget, link)
        for example in examples()
        if FIELDS.fullmatch(link := app.answer({"widget": example.widget, "options": example.options})["link"])
    }
)
STRANGE = st.from_regex(r"strange[a-z]{0,8}(:[^;]{0,20})?", fullmatch=True)


@given(st.data(), st.sampled_from(LINKS), st.lists(STRANGE, min_size=1, max_size=3))
def test_a_strange_field_anywhere_loses_no_other(
    data: st.DataObject, linked: tuple[str, str], strange: list[str]
) -> None:
    widget, link = linked
    pieces = link.split(";")
    for piece in strange:
        pieces.insert(data.draw(st.integers(0, len(pieces))), piece)
    module = widgets.find(widget)
    opened = module.from_link(";".join(pieces))
    assert opened.state == module.from_link(link).state
    assert sorted(opened.dropped.split(";")) == sorted(strange)


@given(st.data(), st.sampled_from(LINKS))
def test_the_second_of_two_is_the_strange_one(data: st.DataObject, linked: tuple[str, str]) -> None:
    widget, link = linked
    again = data.draw(st.sampled_from(link.split(";")))
    opened = widgets.find(widget).from_link(f"{link};{again}")
    assert opened.state == widgets.find(widget).from_link(link).state
    assert opened.dropped == again


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("years:6;nonsense:1", "years:6", "nonsense:1"),
        ("nonsense:1;years:6", "years:6", "nonsense:1"),
        ("years:six;months:8;remand_days:10", "months:8;remand_days:10", "years:six"),
        ("years:six;nonsense:1;months:many", "years:6", "nonsense:1;years:six;months:many"),
        ("years:6;", "years:6", ""),
    ],
)
def test_one_sentence_names_what_was_left_out(link: str, kept: str, dropped: str) -> None:
    answer = app.answer({"widget": "sentence-timeline", "link": link})
    assert answer["link"] == kept
    assert (f"left out: “{dropped}”. The rest is shown." in answer["html"]) == bool(dropped)
    assert answer["html"].count("left out: “") == bool(dropped)


def test_there_are_many_forms() -> None:
    assert len({widget for widget, _ in LINKS}) > 10
