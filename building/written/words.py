"""Words that no page uses (the tone of the cards, points 10 and 11), and Norwegian words that stand unexplained."""

import re
from collections.abc import Iterator, Sequence

from building import card_words
from building.glossary import terms
from building.people import glossed
from building.written.blocks import Block
from tilbake.evidence.fact import Fact, facts

LABELS = re.compile(
    r"\b(thie(f|ves)|robbers?|murderers?|killers?|rapists?|burglars?|fraudsters?|swindlers?|dealers?|pushers?|smugglers?"
    r"|criminals?(?! Procedure Act)|convicts?|felons?|addicts?|drunkards?|crooks?|gangsters?|perpetrators?"
    r"|sex offenders?|drug mules?)\b",
    re.IGNORECASE,
)
"""What a person did, made into what a person is."""


def label(text: str) -> str:
    """The first word of a text that calls somebody by a crime; empty where none does."""
    found = LABELS.search(text)
    return found[0] if found else ""


def unwanted(page: Sequence[Block]) -> Iterator[str]:
    """A sentence for each word that no page uses. Where a word itself is explained it may stand."""
    for block in page:
        if block.cites:  # titles of other people's works
            continue
        leads_to_a_word = any(link.startswith("#term-") for link in block.pages)
        if leads_to_a_word or any(facts()[id_].term_no for id_ in block.facts if id_ in facts()):
            continue
        words = [*card_words.banned(block.text), *filter(None, [label(block.text)])]
        yield from (f"“{word}” is a word that no page uses: “{_shortened(block.text)}”" for word in words)


def unexplained(page: Sequence[Block]) -> Iterator[str]:
    """A sentence for each Norwegian word of the glossary that is not explained where a page first has it."""
    told = [block for block in page if not block.cites and not block.around]  # charts name their counters
    for fact in terms():
        for word in re.findall(r"[^()]+(?<! )", fact.term_no):
            whole = re.compile(rf"\b{re.escape(word)}\b")
            first = next((block for block in told if whole.search(block.text)), None)
            if first and not _explains(first.text, word, fact):
                yield (
                    f"“{word}” stands first in “{_shortened(first.text)}”; "
                    f"say there what it is ({fact.term_en}), or put it in brackets behind the English."
                )


def _explains(text: str, word: str, fact: Fact) -> bool:
    english = [*fact.term_en.split(", "), *glossed.TERMS.get(word, ())]
    behind = re.search(rf"\([^)]*\b{re.escape(word)}\b", text)
    return behind is not None or any(said.lower() in text.lower() for said in english)


def _shortened(text: str) -> str:
    return text if len(text) <= 120 else f"{text[:119].rstrip()}…"
