"""``{{ fact("id") }}`` in a page: the number with its unit and year, the way to *Sources*, and a footnote for paper."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from building.evidence import sound
from building.shapes import nearest
from tilbake.evidence.fact import Fact, facts
from tilbake.evidence.printed import CALL, DAY, NO_BREAK, amount, called, year
from tilbake.words.language import language

LINK = re.compile(r"sources\.(?:md|html)#(?P<id>[a-z0-9-]+)")


def with_facts(markdown: str) -> str:
    """The page's Markdown with each call replaced, and after it the footnotes; ``problems`` found nothing in it."""
    used: dict[str, Fact] = {}

    def written(call: re.Match[str]) -> str:
        fact = facts()[called(call)]
        used[fact.id] = fact
        when = year(fact)
        return f"[{amount(fact)}](sources.md#{fact.id}){f'{NO_BREAK}({when})' if when else ''}[^{fact.id}]"

    markdown = CALL.sub(written, markdown)
    notes = (f"[^{id_}]: {_note(fact)}" for id_, fact in used.items())
    return "\n".join((markdown, "", *notes, "")) if used else markdown


def in_pages() -> list[str]:
    """What is wrong so on the pages of this site, and in its widgets' templates."""
    return list(problems({name: text for name, text in sound.texts().items() if name.endswith((".md", ".j2"))}))


def problems(pages: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each line of those files that asks for a fact which is not there, or has no number."""
    for name, text in pages.items():
        for number, line in enumerate(text.splitlines(), start=1):
            yield from (f"{name}, line {number}: {sentence}" for sentence in _wrong(line))


def _wrong(line: str) -> Iterator[str]:
    for call in CALL.finditer(line):
        id_ = called(call)
        if not id_:
            yield f'{call[0]} is not understood; write {{{{ fact("id") }}}}, with the id that the fact has on Sources.'
        elif id_ not in facts():
            yield _unknown(id_)
        elif facts()[id_].value == "":
            yield f"the fact {id_} has no number; give it value and unit in evidence/facts.toml, or link it."
    yield from (_unknown(found["id"]) for found in LINK.finditer(line) if found["id"] not in facts())


def _unknown(id_: str) -> str:
    return f"there is no fact {id_!r} in evidence/facts.toml.{nearest(id_, facts())}"


def _note(fact: Fact) -> str:
    day = language("en").date(date.fromisoformat(fact.as_of)) if DAY.fullmatch(fact.as_of) else fact.as_of
    return f"{fact.law or fact.source}, {day}. [The whole statement, and its catch](sources.md#{fact.id})."
