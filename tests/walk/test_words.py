"""The tone of what a reader of the walks sees: no label, nothing that sells, every foreign word explained."""

import re
from collections.abc import Iterator

import pytest

from building import card_words
from building.check_walks import card_files
from building.people import glossed, sentences
from building.people.figures import Figures, lengths
from building.written.words import label
from tilbake import resources
from tilbake.people import person as people
from tilbake.walk.states import TABLE

FILES = [*card_files().values(), *(f"people/{name}.toml" for name in people.names()), TABLE]
NAMES_OF_ACTS = ("section", "gate")
"""Fields that name an Act: the Criminal Procedure Act is called so."""


def prose() -> Iterator[tuple[str, str]]:
    for file in FILES:
        for path, text in card_words.texts(resources.table(file)):
            if path[-1] not in NAMES_OF_ACTS:
                yield file, text


def test_nobody_is_called_by_a_crime() -> None:
    assert [(file, found) for file, text in prose() if (found := label(text))] == []


def test_a_label_would_be_found() -> None:
    assert label("The thief came home.")
    assert not label("Somebody stole it.")


def test_nothing_sells_and_nothing_shocks() -> None:
    assert [(file, word) for file, text in prose() for word in card_words.banned(text)] == []


@pytest.mark.parametrize("walk", [(name, length) for name in people.names() for length in lengths(name)], ids="-".join)
def test_a_norwegian_word_is_explained_where_it_first_stands(walk: tuple[str, str]) -> None:
    assert list(glossed.warnings(Figures(*walk))) == []


def test_long_sentences_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    """They are no error: a writer decides."""
    found = [sentence for file in FILES for sentence in sentences.long_ones(file)]
    with capsys.disabled():
        print(f"\n{len(found)} sentences of more than {sentences.MOST_WORDS} words; `build.py people` lists them.")
    assert all(re.match(r"\S+\.toml, line \d+: \d+ words: ", sentence) for sentence in found)
