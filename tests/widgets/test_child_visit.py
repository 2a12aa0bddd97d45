"""Three evenings at a table: every answer is open on each of them, none is scored, and a link is the whole year."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.widgets import child_visit
from tilbake.widgets.child_visit import Year
from tilbake.widgets.child_visit.households import ANSWERS, EVENINGS, families
from tilbake.words.language import language

YEARS = [
    Year(family, decided)
    for family in families()
    for length in range(len(EVENINGS) + 1)
    for decided in itertools.product(ANSWERS, repeat=length)
]


@pytest.mark.parametrize("family", families())
def test_every_answer_is_open_on_every_evening_whatever_came_before(family: str) -> None:
    english = language("en")
    for year in (year for year in YEARS if year.family == family):
        view = child_visit.view(year, english)
        if len(year.decided) < len(EVENINGS):
            assert [answer["value"] for answer in view["answers"]] == list(ANSWERS)
            assert view["evening"] == families()[family].evening[len(year.decided)]
        else:
            assert view["over"]
            assert not view["answers"]


@pytest.mark.parametrize("family", families())
def test_a_year_without_a_visit_ends_like_any_other(family: str) -> None:
    def closing(*decided: str) -> str:
        html = app.answer({"widget": "child-visit", "link": ".".join((family, *decided))})["html"]
        return html.partition('class="tb-answer"')[2].partition("</p>")[0]

    assert closing("none", "none", "none") == closing("visit", "visit", "visit") != ""


def test_what_holds_for_the_child_holds_on_every_evening() -> None:
    for year in YEARS:
        ids = [ruling["id"] for ruling in child_visit.view(year, language("en"))["rulings"]]
        assert ids[0] == "children"
        assert len(set(ids)) == len(ids)
        assert ("visit" in ids) == ("visit" in year.decided)


def test_an_evening_can_be_decided_again() -> None:
    year = Year("emil", ("none", "letter", "visit"))
    assert child_visit.step(year, {"again": "2"}) == Year("emil", ("none",))
    assert child_visit.before(year) == Year("emil", ("none", "letter"))
    assert child_visit.step(year, {"family": "sara"}) == Year("sara")


@given(st.sampled_from(YEARS))
def test_a_link_is_the_whole_year(year: Year) -> None:
    opened = child_visit.from_link(child_visit.link(year))
    assert (opened.state, opened.dropped) == (year, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = child_visit.from_link(text)
    assert child_visit.from_link(child_visit.link(opened.state)).state == opened.state


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("nobody.visit", "nora", "nobody.visit"),
        ("emil.visit.maybe.none", "emil.visit", "maybe.none"),
        ("emil.none.none.none.visit", "emil.none.none.none", "visit"),
    ],
)
def test_a_bad_link_gives_what_is_good_in_it(link: str, kept: str, dropped: str) -> None:
    answer = app.answer({"widget": "child-visit", "link": link})
    assert answer["link"] == kept
    assert f"“{dropped}”" in answer["html"]


@pytest.mark.parametrize(
    ("link", "action", "field", "sentence"),
    [
        ("nora", {"decide": "force"}, "decide", "“force” is not one of the choices."),
        ("nora.visit", {"again": "2"}, "again", "“2” is not one of the choices."),
        ("nora.none.none.none", {"decide": "visit"}, "decide", "The year is over."),
        ("nora", {"family": "nobody"}, "family", "“nobody” is not one of the choices."),
    ],
)
def test_bad_input_gets_one_clear_sentence(link: str, action: dict[str, str], field: str, sentence: str) -> None:
    answer = app.answer({"widget": "child-visit", "link": link, "action": action})
    assert answer["refused"] is not None
    assert answer["refused"]["field"] == field
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"]
    assert answer["link"] == link
