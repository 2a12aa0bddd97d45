"""Sentences of more than 25 words, with the file and line where they stand."""

import re
from collections.abc import Iterator

from building import card_words
from building.check_walks import where
from tilbake import resources

MOST_WORDS = 25
NO_PROSE = {"code", "fact", "section", "gate", "after", "label", "key", "card", "lines"}
"""Fields that hold no sentences."""


def long_ones(file: str) -> Iterator[str]:
    """One line for each sentence that is too long in a file of the package."""
    for path, text in card_words.texts(resources.table(file)):
        if not NO_PROSE & {step for step in path if isinstance(step, str)}:
            for sentence in in_a_text(text):
                yield f"{where(file, path)}{card_words.count(sentence)} words: “{sentence}”"


def in_a_text(text: str) -> Iterator[str]:
    """The sentences of a text that are too long."""
    whole = re.split(r"(?<=[.?!])[”’\"]?\s+", text)
    yield from (sentence for sentence in whole if card_words.count(sentence) > MOST_WORDS)
