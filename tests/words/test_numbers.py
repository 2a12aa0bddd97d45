"""No figure without a fact: on the pages, on the cards, among the law's own numbers."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from building import uses
from building.evidence.uses import shown
from building.examples import examples
from building.messages import messages
from building.people import decks
from building.places import PACKAGE
from building.written import stories, trace
from building.written.blocks import blocks
from building.written.figures import figures, held, value
from tilbake.command import ask
from tilbake.evidence.fact import facts
from tilbake.law.parameters import entries
from tilbake.people import person as people
from tilbake.walk.loading import tables as cards

FACT = '<a href="sources.html#recidivism-27-reincarceration">so many</a>'
NOT_FACTS = {
    "widgets/child_visit/families.toml": "invented",
    "widgets/placement_desk/files.toml": "invented",
    "widgets/unit_shift/seen.py": "the model's own unit",
    "widgets/unit_shift/view.html.j2": "the model's own unit",
}
"""Files of widgets whose figures are no statements about Norway, and why."""
IN_WORDS = {
    (365, "days"): "a year",
    (3, "days"): "the third day",
    (1, "days"): "day after",
    (1, "years"): "a year",
    (50, "per cent"): "by at most half",
    (2, "share"): "half",
}
"""How a fact says a number, or the lower part of a fraction, without one."""


@pytest.fixture(scope="module")
def told(site: Path) -> Mapping[str, set[str]]:
    return stories.of(site)


@pytest.mark.parametrize("page", [name.removesuffix(".md") for name, _, _ in uses.pages()])
def test_every_figure_of_a_page_has_its_fact(page: str, site: Path, told: Mapping[str, set[str]]) -> None:
    found = trace.problems((site / f"{page}.html").read_text(), told)
    assert [f"docs/{page}.md: {sentence}" for sentence in found] == []


@pytest.mark.parametrize(
    ("html", "figure"),
    [
        (f"<p>Of those released in 2003, 27 per cent: {FACT}.</p>", ""),
        (f"<p>Of those, 28 per cent: {FACT}.</p>", "28"),
        (f"<p>28 per cent.</p><p>{FACT}.</p>", "28"),
        (f"<table><tr><td>Twenty-eight came back</td><td>{FACT}</td></tr></table>", "Twenty-eight"),
        (f"<ul><li><p>Of those, 28.</p><p>{FACT}</p></li></ul>", "28"),
        (f'<details class="tb-guess"><summary>27?</summary><p>Yes.</p><p class="tb-cite">{FACT}</p></details>', ""),
        ("<article><article><p>A card</p></article><p>Of those, 28.</p></article>", "28"),
        ('<figure data-facts="recidivism-27-reincarceration"><p>27 per cent</p></figure>', ""),
        ("<p>Of 100,000 people.</p>", "100,000"),
        (f"<p>A relative risk, 30 per cent less: {FACT}.</p>", "30"),
        ("<p>Of 100 people, three: § 37, §§ 3-14 and 3-30, Meld. St. 39 (2020–2021), under 18.</p>", ""),
        (f"<figure><p>27 per cent</p><table><tr><td>27</td><td>{FACT}</td></tr></table></figure>", ""),
        (f"<figure><p>{FACT}</p></figure><p>27 per cent</p>", "27"),
        (f"<table><tr><td>14</td><td>{FACT}; our division</td></tr></table>", ""),
        ("<p>§ 37, 14 days.</p>", "14"),
        ("<p>Law as read on 2 July 2026.</p>", ""),
        ("<p>Jonas is 27.</p>", ""),
        ("<p>Somebody is 27.</p>", "27"),
        ('<p>In <a href="walk.html#walk=jonas.ar-b">his walk</a>, at 27.</p>', ""),
        ("<p>A door shuts at 20:40. <!-- not a fact: 20:40, asked --></p>", ""),
        ("<!-- this page is about the site itself --><p>7,764 bytes</p>", ""),
        ("<tilbake-widget><p>96 days</p></tilbake-widget><p>Nothing.</p>", ""),
    ],
)
def test_a_figure_is_traced_where_its_own_piece_links_to_the_fact(html: str, figure: str) -> None:
    found = list(trace.problems(html, {"jonas": {"27"}}))
    assert [sentence.split("”")[0].removeprefix("“") for sentence in found] == ([figure] if figure else [])


def test_the_writer_hears_the_sentence_the_facts_near_it_and_what_to_do() -> None:
    [found] = trace.problems(f"<p>First. Of those, 28 per cent: {FACT}.</p>", {})
    assert found.startswith("“28” in “Of those, 28 per cent: so many.”: ")
    assert "recidivism-27-reincarceration (27, 2003, 2006" in found
    assert "<!-- not a fact: 28, " in found


@pytest.mark.parametrize(
    ("comment", "says"),
    [
        ("not a fact: 28, because", "must end in a comma and one of: invented"),
        ("not a fact: 29, invented", "“29” is excused in “Of those, 28.”, and need not be."),
    ],
)
def test_an_excuse_has_one_of_the_reasons_and_something_to_excuse(comment: str, says: str) -> None:
    found = list(trace.problems(f"<p>Of those, 28. <!-- {comment} --></p>", {}))
    assert any(says in sentence for sentence in found)


def test_two_ways_of_writing_a_number_are_one() -> None:
    assert list(figures("Sixty-three of 7,764; 4.5 per cent; 1/3; at 20:40; eleven")) == [
        *("Sixty-three", "7,764", "4.5", "1/3", "20:40")
    ]
    assert [value(text) for text in ("Sixty-three", "7,764", "4.50", "eleven")] == ["63", "7764", "4.5", "11"]
    assert {"62.9", "63", "11", "3", "5", "2024"} <= held("62.9 per cent, eleven, 2024-05-03")


def findings() -> Iterator[tuple[str, str, str]]:
    for code, card in cards().items():
        for kind in ("rule", "finding"):
            for entry in card.get(kind, ()):
                yield code, entry["fact"], re.sub(r"\{[^}]*\}", "", entry["text"])


def own(code: str) -> set[str]:
    """The numbers of those who have the card: "at 45 days" is how long one of them serves."""
    return held(" ".join((PACKAGE / people.FOLDER / f"{name}.toml").read_text() for name in decks.holders()[code]))


def test_every_figure_that_a_card_tells_as_law_or_finding_is_in_the_fact_it_names() -> None:
    missing = [
        (code, fact, figure)
        for code, fact, text in findings()
        for figure in figures(text)
        if value(figure) not in trace.holds(fact) | own(code)
    ]
    assert missing == []


def test_every_number_of_the_law_is_in_the_fact_it_names() -> None:
    missing = []
    for name, rows in entries().items():
        for row in rows:
            number, unit = row["value"], row["unit"]
            if isinstance(number, str) or unit == "no or yes" or number == 0:  # none, not found, not read
                continue
            years = number // 12 if unit == "months" and number % 12 == 0 else number
            fact = facts()[row["fact"]]
            said = IN_WORDS.get((row.get("of", number), unit), "-")
            if (
                not {str(number), str(years)} & trace.holds(fact.id)
                and said not in f"{fact.claim} {fact.doubt}".lower()
            ):
                missing.append((name, number, unit, fact.id))
    assert missing == []


def told_without_a_fact() -> Iterator[tuple[str, str, str]]:
    """The figures in the sentences of a widget's worked examples where no fact beside them holds them."""
    sentences = {
        " ".join(piece.split()): place
        for place, message in messages()
        if place.startswith(("widgets/", "words/")) and place not in NOT_FACTS
        for text in ([message] if isinstance(message, str) else message)
        for piece in re.split(r"\{[^}]*\}", text)
        if text.rstrip().endswith(".") and "{typed}" not in text and stated(piece) - {"0", "1"}
    }
    for example in examples():
        if example.widget == "walk":
            continue
        rulings = ask(example.widget, example.options, example.actions)["rulings"]
        reasons = [reason for ruling in rulings for reason in ruling["reasons"]]
        for block in blocks(shown(example)):
            for piece, place in sentences.items():
                if piece in block.text:
                    # A reason names its fact even where it has no section to link from.
                    named = [*block.facts, *(reason["fact"] for reason in reasons if piece in reason["text"])]
                    known = set().union(*map(trace.holds, named))
                    yield from ((place, figure, piece) for figure in stated(piece) - known)


def stated(text: str) -> set[str]:
    return set(map(value, figures(trace.without_the_edition(text))))


def test_every_figure_that_a_widget_states_is_in_a_fact_beside_it() -> None:
    """What it computes comes in braces, and its fields offer choices; its sentences are checked."""
    assert sorted(set(told_without_a_fact())) == []
