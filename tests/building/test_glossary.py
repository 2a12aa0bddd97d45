"""The words: in Norwegian order, none lost between the facts and the page, one meaning each on a page."""

import pytest

from building import glossary, tooltips
from tilbake.evidence.fact import Fact, facts


def test_the_alphabet_ends_in_ae_oe_aa() -> None:
    words = ["zebra", "åpen", "ære", "øl", "arrest"]
    assert sorted(words, key=glossary._place) == ["arrest", "zebra", "ære", "øl", "åpen"]


def test_every_word_of_the_facts_is_listed_once_with_its_meaning_and_source() -> None:
    listed = glossary.listed()
    found = [fact for fact in facts().values() if fact.term_no]
    assert len(found) >= 103
    for fact in found:
        assert listed.count(f'id="{fact.id}"') == 1
        assert f'href="sources.html#{fact.id}"' in listed
        assert glossary.meaning(fact)


def test_a_fact_that_explains_nothing_is_named() -> None:
    empty = Fact("term-x", "ord – word", "", "book", "", "2026", "high", "", "ord", "word")
    with pytest.raises(glossary.NoMeaning, match="term-x"):
        glossary.meaning(empty)


def test_only_words_that_a_page_uses_come_with_their_meaning() -> None:
    page = tooltips.with_meanings("She asked for *frigang*.")
    assert "*[frigang]: frigang – day release" in page
    assert "varetekt" not in page


def test_both_names_of_a_word_are_known() -> None:
    assert "*[EK]: elektronisk kontroll (EK)" in tooltips.with_meanings("A tag (EK)")
    assert "*[Preventive detention]: forvaring" in tooltips.with_meanings("Preventive detention has no end date.")


def test_a_meaning_stands_at_the_first_word_outside_links_and_headings() -> None:
    word = '<abbr title="m">frigang</abbr>'
    html = f'<h2>{word}</h2><p><a href="#x">{word}</a> {word} {word} <abbr title="m">day release</abbr></p>'
    meant = '<abbr title="m" tabindex="0">frigang</abbr>'
    assert tooltips.first_only(html) == (f'<h2>frigang</h2><p><a href="#x">frigang</a> {meant} frigang day release</p>')


def test_markup_inside_scripts_and_drawings_counts_for_nothing() -> None:
    html = '<script>"<a>"</script><svg><a></svg><p><abbr title="m">frigang</abbr></p>'
    assert tooltips.first_only(html).count("tabindex") == 1
