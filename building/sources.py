"""The page of sources: every fact the site uses, where it was read, and the doubt about it."""

from html import escape

from tilbake.evidence.fact import Fact, facts

PAGE = "sources.md"

OPENING = """---
title: Sources
description: Where every rule and figure on this site was read, how old it is, how sure it is, and what is in doubt.
---

# Sources

Every rule and figure on this site comes from the list below. Law was read in Norwegian, in the consolidated text of
2 July 2026; the wording here is ours. *How sure* says how well a statement was checked. Nothing here is legal advice.
"""


def page() -> str:
    """The page's Markdown: a heading for each fact, so that a ruling can link to it."""
    return "\n".join([OPENING, *(_entry(fact) for fact in facts().values())])


def _entry(fact: Fact) -> str:
    # Search finds a word in the glossary and a fact on its page: this list would be a quarter of the index.
    lines = [
        f'<div class="tb-source" id="{fact.id}" data-search-exclude markdown>',
        "",
        escape(fact.claim, quote=False),
        "",
    ]
    details = [f"**Law:** {fact.law}"] if fact.law else []
    source = f"[{fact.source}]({fact.url})" if fact.url else fact.source
    details += [f"**Read in:** {source}", f"**As of:** {fact.as_of}", f"**How sure:** {fact.confidence}"]
    if fact.doubt:
        details.append(f"**The catch:** {escape(fact.doubt, quote=False)}")
    lines += [f"- {detail}" for detail in details]
    return "\n".join([*lines, "", "</div>", ""])
