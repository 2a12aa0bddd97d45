"""Numbers as they stand in the words of a fact: a chart keeps none of its own, so it changes when the fact does."""

import re

from tilbake.evidence.fact import facts

IN_WORDS = {"no": 0.0, "three": 3.0, "eight": 8.0, "a third": 100 / 3, "half": 50.0}
"""Numbers that facts write out; the parts of a whole are per cent."""
NUMBER = r"(\d+(?:,\d{3})*(?:\.\d+)?|" + "|".join(IN_WORDS) + ")"


class Unread(Exception):
    """A fact no longer says what a chart reads in it; the text says which fact and which words."""


def number(fact: str, words: str) -> float:
    """The number in the place of ``{}`` in these words, which stand in the claim or in the doubt of the fact.

    Errors: ``Unread``.
    """
    [only] = numbers(fact, words)
    return only


def numbers(fact: str, words: str) -> tuple[float, ...]:
    """The same for words with several ``{}``. Errors: ``Unread``."""
    if fact not in facts():
        raise Unread(f"There is no fact with the id {fact!r}.")
    pattern = re.compile(r"(?<!\w)" + re.escape(words).replace(r"\{\}", NUMBER), re.IGNORECASE)
    found = pattern.search(facts()[fact].claim) or pattern.search(facts()[fact].doubt)
    if not found:
        raise Unread(f"The fact {fact!r} does not say “{words}”.")
    return tuple(_value(written.lower()) for written in found.groups())


def _value(written: str) -> float:
    return IN_WORDS[written] if written in IN_WORDS else float(written.replace(",", ""))
