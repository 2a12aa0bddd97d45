"""Every figure on a page comes from a fact that its paragraph links to; what does not is named with its sentence."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from building import edition
from building.written.blocks import CELL, Block, blocks
from building.written.figures import figures, held, value
from tilbake.evidence.fact import facts
from tilbake.people import person as people
from tilbake.words.language import language

SENTENCE = re.compile(r"(?<=[.?!])(?<!\bSt\.)(?<!Meld\.)(?<!Prop\.)(?<!\bn[or]\.)[”’\"]?\s+")
ROW_NUMBER = re.compile(r"^\d{1,2}(?:, \d{1,2})* (?:\| )?(?=[“A-Z])")
"""What a numbered row begins with."""
YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
OUR_SUM = re.compile(r"\bour (?:division|subtraction|addition|sum)\b")
"""How a row of a table says that its number is made of those in the fact."""
NO_FACT = re.compile(r"not a fact: (?P<figures>.+), (?P<reason>[a-z ]+)")
REASONS = ("invented", "asked", "planned", "arithmetic", "computed here", "counted here", "not found")
"""What a figure can be instead: part of an invented case, a question, a seminar's minutes, a sum, ours, or a gap."""
ABOUT_ITSELF = "this page is about the site itself"
"""The comment of a page whose figures are all our own."""
HOW = "Link the fact that holds it, or write behind it: <!-- not a fact: {figure}, {reasons} -->."


def problems(html: str, stories: Mapping[str, set[str]]) -> Iterator[str]:
    """A sentence for each figure of a built page that no fact holds, and for each excuse that excuses nothing.

    ``stories`` has, by the id of an invented person, the values that the person's own pages hold.
    """
    found = blocks(html)
    if any(ABOUT_ITSELF in block.comments for block in found):
        return
    for block in found:
        excused, wrong = _excused(block)
        yield from wrong
        known = _known(block, stories) | _tabled(block, found)
        missing = list(_untraced(block, known))
        for figure, sentence in missing:
            if value(figure) not in excused:
                yield f"“{figure}” in “{sentence}”: {_near(block)}. " + HOW.format(
                    figure=figure, reasons=" or ".join(REASONS)
                )
        for number in sorted(excused - {value(figure) for figure, _ in missing}):
            yield f"“{number}” is excused in “{block.text}”, and need not be. Take the comment out."


@cache
def holds(id_: str) -> set[str]:
    """The values that a fact states: in its claim, its number and the catch, and the years of when and where."""
    fact = facts()[id_]
    # The day of a consolidated text says nothing of what the law asks for; that of a count says when it was counted.
    counted = "" if fact.law else fact.as_of
    return held(f"{fact.claim} {fact.value} {fact.doubt} {counted}") | set(YEAR.findall(f"{fact.as_of} {fact.source}"))


def _untraced(block: Block, known: set[str]) -> Iterator[tuple[str, str]]:
    """Each such figure with its sentence."""
    if OUR_SUM.search(block.text):
        return
    for sentence in SENTENCE.split(without_the_edition(ROW_NUMBER.sub("", block.text))):
        for figure in dict.fromkeys(figures(sentence)):
            if value(figure) not in known:
                yield figure, sentence


def _known(block: Block, stories: Mapping[str, set[str]]) -> set[str]:
    linked = [holds(id_) for id_ in (*block.facts, *block.around) if id_ in facts()]
    linked += [held(facts()[id_].source) for id_ in block.facts if block.cites and id_ in facts()]
    told = [numbers for name, numbers in stories.items() if _is_about(block, name)]
    return set().union(*linked, *told)


def _tabled(block: Block, page: list[Block]) -> set[str]:
    """What the rows of a chart's table hold, for its title and text; each row is traced by itself."""
    if not block.around or CELL in block.text:
        return set()
    return held(" ".join(row.text for row in page if row.around is block.around and CELL in row.text))


def _excused(block: Block) -> tuple[set[str], list[str]]:
    """The values that a comment of the piece excuses, and what is wrong with the comments."""
    excused: set[str] = set()
    wrong = []
    for comment in block.comments:
        found = NO_FACT.fullmatch(comment)
        if found and found["reason"] in REASONS:
            excused |= {value(figure) for figure in figures(found["figures"])}
        elif comment.startswith("not a fact"):
            wrong.append(f"<!-- {comment} --> must end in a comma and one of: {', '.join(REASONS)}.")
    return excused, wrong


def _is_about(block: Block, name: str) -> bool:
    """Whether the piece names an invented person, or leads into that person's walk."""
    person = people.find(name)
    pages = (f"{name}.html", f"walk-{name}.html", f"#walk={name}.")
    return bool(re.search(rf"\b{person.name}\b", block.text)) or any(
        page in link for link in block.pages for page in pages
    )


def without_the_edition(text: str) -> str:
    """The text without the day whose law the whole site explains, which is no figure."""
    day = language("en").date(edition.law_as_of())
    return text.replace(day, "").replace(day.partition(" ")[2], "")


def _near(block: Block) -> str:
    near = [f"{id_} ({_some(id_)})" for id_ in dict.fromkeys(block.facts) if id_ in facts()]
    return (
        f"of the facts that its paragraph links to none has it: {', '.join(near)}"
        if near
        else "no fact is linked near it"
    )


def _some(id_: str) -> str:
    return ", ".join(sorted(holds(id_), key=lambda number: number.zfill(8))) or "no number"
