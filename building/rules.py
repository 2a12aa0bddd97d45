"""The page of rules: every rule and every number of the law, with section, dates, status, source and where it is used.

What a rule rests on is not written down twice: it is what the worked cases of `tests/cases/` were answered with.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from html import escape
from typing import Any

from building.asking import ask
from building.cases import cases
from building.uses import pages_by_ruling
from tilbake import resources
from tilbake.law.objection import Objection
from tilbake.law.parameters import FOLDER, named_days
from tilbake.law.ruling import Ruling
from tilbake.words import thresholds
from tilbake.words.language import language
from tilbake.words.rulings import FOLDER as WORDS
from tilbake.words.rulings import role_text, ruling_title, sentence, texts
from tilbake.words.section import section_text

PAGE = "rules.md"
ENGLISH = language("en")
TITLES = {
    "sentence": "A sentence of a fixed length",
    "remand": "Arrest and remand",
    "preventive": "Preventive detention",
    "sanctions": "Which sanction",
    "placement": "Placement, moves, home, and who decides",
    "tiers": "The levels side by side",
    "day": "What a day may hold inside",
    "care": "Health care",
    "home": "A week with the tag, and hours in the community",
    "leave": "Leave, day release, interruption",
    "release": "Around release",
    "meeting": "The release meeting",
    "order": "Order and force",
    "contact": "Contact",
    "press": "Reporting from a prison",
    "victims": "The person harmed",
    "complaint": "Complaints",
}
"""The subjects, by the file of their words, in the order of the page."""
NUMBERS_OF = {
    "sentence": ("sentencing",),
    "remand": ("remand",),
    "preventive": ("preventive",),
    "placement": ("placement",),
    "leave": ("leave",),
    "release": ("release",),
    "order": ("order",),
    "contact": ("contact",),
    "victims": ("victims",),
    "complaint": ("complaint",),
}
"""Which files of thresholds stand under which subject."""
READINGS = (
    "sentences-convention",
    "fine-order",
    "away-unbroken",
    "credit-not-inside",
    "complaint-start-not-read",
)
"""The reasons that are no law but this site's reading of it; each is named beside the rule it is in."""

OPENING = """---
title: The rules
description: Every rule that Tilbake computes and every number behind it, with section, force, dates and who decides.
---

# The rules

Every rule that the site computes, and every number behind it, with its section as it is cited in Norway. Law was read
in Norwegian, in the consolidated text of {today}; the wording here is ours. **Must**, **must be considered**, **may**
and **may not** are kept apart. What nobody can compute, an assessment, is named as one. Nothing here is legal advice.

A number that has no known start says so. What has been passed but is not in force is marked. What was not found, or not
read, is never filled in. Each rule was checked with worked cases; their number stands beside it.

The official way to count days was not found. Here years and months are added first, then days: a convention made for
teaching. Where a rule rests on more that is ours, it says so under **Our reading**.
"""


def page() -> str:
    """The page's Markdown."""
    parts = [OPENING.format(today=ENGLISH.date(named_days()["today"]))]
    for subject, title in TITLES.items():
        parts.append(f"## {title}\n")
        parts += [_rule(id_) for id_ in resources.table(f"{WORDS}/{subject}.toml")["title"]]
        tables = NUMBERS_OF.get(subject, ())
        if tables:
            parts.append(f"### Numbers: {title[0].lower()}{title[1:]}\n")
            parts += [entry for table in tables for entry in _numbers(table)]
    return "\n".join(parts)


@cache
def _answers() -> dict[str, list[Ruling]]:
    found: dict[str, list[Ruling]] = {}
    for case in cases():
        answer = ask(case.ask, case.given)
        if not isinstance(answer, Objection):
            for ruling in answer:
                if ruling.id in case.expect:
                    found.setdefault(ruling.id, []).append(ruling)
    return found


def _rule(id_: str) -> str:
    answers = _answers()[id_]
    norwegian = texts()["norwegian"].get(id_)
    title = escape(ruling_title(id_, ENGLISH), quote=False)
    name = f'{title} (<i lang="nb">{norwegian}</i>)' if norwegian else title
    forces = _once(texts()["force"][ruling.force] for ruling in answers)
    decides = _once(role_text(ruling.decides, ENGLISH) for ruling in answers)
    hears = _once(role_text(ruling.complaint, ENGLISH) for ruling in answers if ruling.complaint)
    sections = _once(
        f"[{section_text(reason.section, ENGLISH)}](sources.md#{reason.fact})"
        for ruling in answers
        for reason in ruling.reasons
        if reason.section
    )
    lines = [f"**Force:** {', '.join(forces)}", f"**Decides:** {'; '.join(decides)}"]
    if hears:
        lines.append(f"**Hears the complaint:** {'; '.join(hears)}")
    lines.append(f"**Status:** {_status(answers)}")
    lines.append(f"**Sections:** {'; '.join(sections)}")
    read_here = [reason for ruling in answers for reason in ruling.reasons if reason.message in READINGS]
    lines += [f"**Our reading:** {text}" for text in _once(sentence("reason", one, ENGLISH) for one in read_here)]
    lines.append(f"**Worked cases:** {len(answers)}")
    used = pages_by_ruling().get(id_, ())
    if used:
        lines.append("**Used on:** " + ", ".join(f"[{page_title}]({path})" for path, page_title in used))
    return _entry(f"rule-{id_}", f"**{name}**", lines)


def _status(answers: list[Ruling]) -> str:
    outcomes = {ruling.outcome for ruling in answers}
    read = ENGLISH.date(named_days()["today"])
    if "repealed" in outcomes:
        return f"in force on {read}; the Act of 12 May 2026, passed and not in force, repeals it"
    if "not-read" in outcomes:
        return f"in force on {read}; the Act of 12 May 2026, passed and not in force, moves it; that text was not read"
    return f"in force on {read}"


def _numbers(table: str) -> Iterator[str]:
    for name, rows in resources.table(f"{FOLDER}/{table}.toml").items():
        lines = [_number(row) for row in rows]
        yield _entry(f"number-{name}", f"**{thresholds.title(name, ENGLISH)}**", lines)


def _number(row: dict[str, Any]) -> str:
    read = ENGLISH.date(date.fromisoformat(row["checked"]))
    link = f"[{section_text(row['section'], ENGLISH)}](sources.md#{row['fact']})"
    number, held = thresholds.number(row, ENGLISH), thresholds.held(row, ENGLISH)
    return f"**{number}**, {held}. {link}. *{thresholds.status(row, ENGLISH)}*, read on {read}"


def _entry(id_: str, title: str, lines: list[str]) -> str:
    details = "\n".join(f"- {line}" for line in lines)
    return f'<div class="tb-source" id="{id_}" markdown>\n\n{title}\n\n{details}\n\n</div>\n'


def _once(texts_: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts_))
