"""A word's meaning where it first stands on a page: Material's abbreviations, for the words that the page uses.

Each stands once, outside links and headings, so that a page has few of them, and the keyboard reaches each.
"""

import re
from collections.abc import Iterator
from functools import cache

from building.glossary import terms
from tilbake.evidence.fact import Fact

READ_AS_PLAIN_ENGLISH = {"return to prison", "serving outside prison", "full term", "local level", "regional level"}
"""English terms that running text also uses in their everyday meaning, or that explain themselves."""
PIECE = re.compile(
    r"<(?:script|svg)\b.*?</(?:script|svg)>"
    r"|<(?P<end>/?)(?:a|h[1-6]|summary|caption|th|label|button)\b[^>]*>"
    r'|<abbr title="(?P<meaning>[^"]*)">(?P<word>[^<]*)</abbr>',
    re.DOTALL,
)
"""What matters for where an abbreviation may stand; scripts and drawings are passed over as a whole."""


def with_meanings(markdown: str) -> str:
    """The page's Markdown, and after it the meaning of each word in it that the glossary has."""
    used = [
        f"*[{word}]: {claim}" for word, claim in _claims().items() if re.search(rf"\b{re.escape(word)}\b", markdown)
    ]
    return "\n".join((markdown, "", *used, ""))


def first_only(html: str) -> str:
    """The page's HTML with each meaning at the first word it belongs to, where the keyboard finds it."""
    shown: set[str] = set()
    inside = 0

    def kept(piece: re.Match[str]) -> str:
        nonlocal inside
        if piece["meaning"] is None:
            if piece["end"] is not None:
                inside += -1 if piece["end"] else 1
            return piece[0]
        if inside or piece["meaning"] in shown:
            return piece["word"]
        shown.add(piece["meaning"])
        return f'<abbr title="{piece["meaning"]}" tabindex="0">{piece["word"]}</abbr>'

    return PIECE.sub(kept, html)


@cache
def _claims() -> dict[str, str]:
    written = {word: fact.claim for fact in terms() for word in _written(fact)}
    return written | {word[0].upper() + word[1:]: claim for word, claim in written.items()}


def _written(fact: Fact) -> Iterator[str]:
    """How running text writes the word: in Norwegian, and in English where the English is not an everyday word."""
    yield from re.findall(r"[^()]+(?<! )", fact.term_no)
    for english in fact.term_en.removeprefix("the ").split(", "):
        if " " in english and english not in READ_AS_PLAIN_ENGLISH:
            yield english
