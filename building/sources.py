"""The page of sources: every fact the site uses, where it was read, the doubt about it, and where the site uses it."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from building.evidence import downloads, review
from building.evidence.uses import by_fact
from tilbake.evidence.fact import Fact, facts
from tilbake.evidence.printed import amount
from tilbake.words.language import language

PAGE = "sources.md"

OPENING = """---
title: Sources
description: Where every rule and figure on this site was read, how old it is, how sure it is, and what is in doubt.
---

# Sources

Every rule and figure on this site comes from the list below. Law was read in Norwegian, in the consolidated text of
2 July 2026; the wording here is ours. *How sure* says how well a statement was checked: each was read in a stored copy
of its source. Where a detail is from memory, the catch says so. Nothing here is legal advice.

**When is it read again?** A law {law} year after it was read, a figure {figure} years, a study or a statement {study}
years. For a law that is counted from the day of its text, for the rest from {read}. What is overdue on the day whose
law the site explains stops the build.

<p class="tb-cite" markdown>The whole list, with where each fact is used: [as a table]({csv}) (CSV, opens in a
spreadsheet) and [as data]({json}) (JSON). Both say the same. Free to use with our name: CC BY 4.0.</p>
"""
KINDS = {
    "page": "Pages",
    "widget": "Worked examples",
    "card": "Cards",
    "person": "People of the walks",
    "rule": "The rules",
    "word": "Glossary",
}
"""What the places that use a fact are called, by their kind."""


def page() -> str:
    """The page's Markdown: a place for each fact, so that a ruling can link to it."""
    files = {"csv": downloads.CSV, "json": downloads.JSON}
    opening = OPENING.format(**files, **review.YEARS, read=language("en").date(review.READ))
    return "\n".join([opening, *(_entry(fact) for fact in facts().values())])


def _entry(fact: Fact) -> str:
    # Search finds a word in the glossary and a fact on its page: this list would be a quarter of the index.
    lines = [
        f'<div class="tb-source" id="{fact.id}" data-search-exclude markdown>',
        "",
        escape(fact.claim, quote=False),
        "",
    ]
    details = [f"**In one number:** {amount(fact)}"] if fact.value != "" else []
    details += [f"**Law:** {fact.law}"] if fact.law else []
    source = f"[{fact.source}]({fact.url})" if fact.url else fact.source
    details += [f"**Read in:** {source}", f"**As of:** {fact.as_of}", f"**How sure:** {fact.confidence}"]
    if fact.doubt:
        details.append(f"**The catch:** {escape(fact.doubt, quote=False)}")
    details += [f"**To be read again by:** {language('en').date(review.review_by(fact))}", *_uses(fact)]
    lines += [f"- {detail}" for detail in details]
    return "\n".join([*lines, "", "</div>", ""])


def _uses(fact: Fact) -> Iterator[str]:
    used = by_fact()[fact.id]
    for kind, of_it in groupby(used, lambda use: use.kind):
        links = ", ".join(f"[{escape(use.title, quote=False)}]({use.address})" for use in of_it)
        yield f"**{KINDS[kind]}:** {links}"
