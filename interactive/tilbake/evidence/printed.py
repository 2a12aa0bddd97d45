"""How a fact stands in running text. ``{{ fact("id") }}`` in a template is written out before the template is compiled.

So the page carries no facts, and the words go through gettext like all others.
"""

import re

from tilbake.evidence.fact import Fact, facts

CALL = re.compile(r"\{\{\s*fact\s*(?P<inside>\([^}]*)\}\}")
ID = re.compile(r"""\(\s*["'](?P<id>[a-z0-9-]+)["']\s*\)\s*""")
PERIOD = re.compile(r"\d{4}(?:–\d{4})?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NO_BREAK = "\N{NO-BREAK SPACE}"


def amount(fact: Fact) -> str:
    """The number as running text has it: *2,981 prisoners*, *62.9 per cent*."""
    number = fact.value if isinstance(fact.value, str) else f"{fact.value:,}"
    return f"{number}{NO_BREAK}{fact.unit}"


def year(fact: Fact) -> str:
    """When it was counted; nothing for the text of a law, which holds until it is changed."""
    if fact.law and DAY.fullmatch(fact.as_of):
        return ""
    years = PERIOD.findall(fact.as_of)
    return years[0] if len(years) == 1 else fact.as_of


def called(call: re.Match[str]) -> str:
    """The id in a call; empty where it is not understood."""
    found = ID.fullmatch(call["inside"])
    return found["id"] if found else ""


def in_template(text: str) -> str:
    """A template with each call written out: the number as a link to *Sources*, and its year."""
    return CALL.sub(_written, text)


def _written(call: re.Match[str]) -> str:
    fact = facts()[called(call)]
    when = f"{NO_BREAK}({year(fact)})" if year(fact) else ""
    return f'<a class="tb-section" href="sources.html#{fact.id}">{{{{ _("{amount(fact)}") }}}}</a>{when}'
