"""The words of every page: none that labels or sells, no Norwegian word unexplained; long sentences are listed."""

from pathlib import Path

import pytest

from building import uses
from building.people import sentences
from building.problem import Problem
from building.written import command, words
from building.written.blocks import blocks

PAGES = [name.removesuffix(".md") for name, _, _ in uses.pages()]
WORD = '<a href="sources.html#term-innsatt">§ 7</a>'


@pytest.mark.parametrize("page", PAGES)
def test_no_page_uses_a_word_that_labels_or_sells(page: str, site: Path) -> None:
    assert list(words.unwanted(blocks((site / f"{page}.html").read_text()))) == []


@pytest.mark.parametrize("page", PAGES)
def test_a_norwegian_word_is_explained_where_a_page_first_has_it(page: str, site: Path) -> None:
    assert list(words.unexplained(blocks((site / f"{page}.html").read_text()))) == []


@pytest.mark.parametrize(
    ("html", "says"),
    [
        ("<p>An inmate came.</p>", "“inmate”"),
        ("<p>The thief came.</p>", "“thief”"),
        ("<p>Back on track.</p>", "“back on track”"),
        (f"<p>Prisoner, inmate: {WORD}.</p>", ""),
        ("<p>The Criminal Procedure Act.</p>", ""),
    ],
)
def test_a_word_is_found_outside_the_place_that_explains_it(html: str, says: str) -> None:
    found = list(words.unwanted(blocks(html)))
    assert [sentence.startswith(says) for sentence in found] == ([True] if says else [])


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<p>He asked for frigang.</p>", True),
        ("<p>He asked for day release (<em>frigang</em>).</p>", False),
        ("<p>He asked to work outside (<em>frigang</em>).</p><p>And frigang again.</p>", False),
        ("<p>And frigang first.</p><p>Then day release (<em>frigang</em>).</p>", True),
        ("<p class='tb-cite'>Frigang and permisjon, frigang: KRUS.</p>", False),
    ],
)
def test_the_first_place_on_a_page_counts(html: str, found: bool) -> None:
    assert [sentence.startswith("“frigang”") for sentence in words.unexplained(blocks(html))] == [True] * found


def test_the_command_lists_what_stops_nothing_too(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.run([], site) == 0
    said = capsys.readouterr().out
    assert "Figures without a fact: 0" in said
    assert f"Sentences of more than {sentences.MOST_WORDS} words" in said


def test_a_page_that_is_not_there_is_named(site: Path, tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"There is no page docs/norway\.md"):
        command.run(["norway"], site)
    with pytest.raises(Problem, match="Build it first"):
        command.run(["index"], tmp_path)
