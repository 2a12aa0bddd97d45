"""Where the site uses each fact: pages, widgets, the cards of the walks, the rules and the glossary, each as a link."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from building import rules, uses
from building.evidence.printed import LINK
from building.examples import Example, examples
from building.people import decks
from building.person_pages import address
from tilbake import app, resources, widgets
from tilbake.evidence.fact import facts
from tilbake.evidence.printed import CALL, called
from tilbake.people import person as people
from tilbake.walk.deck import LENGTHS, deck
from tilbake.walk.history import Start, default_line
from tilbake.walk.loading import tables as cards
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import language

RULE = re.compile(
    r'id="(?P<place>(?:rule|number)-[\w-]+)" markdown>\n\n\*\*(?P<title>.+?)\*\*\n(?P<rest>.*?)</div>', re.DOTALL
)
GLOSSARY = "glossary.md"


@dataclass(frozen=True)
class Use:
    """One place that names a fact: of which kind, what it is called, and its address among the Markdown files."""

    kind: str
    title: str
    address: str


@cache
def by_fact() -> Mapping[str, tuple[Use, ...]]:
    """For each fact the places that name it, by kind; a place once."""
    found: dict[str, dict[Use, None]] = {id_: {} for id_ in facts()}
    for places in (_pages(), _widgets(), _cards(), _people(), _rules(), _glossary()):
        for id_, use in places:
            found[id_][use] = None
    return {id_: tuple(used) for id_, used in found.items()}


def _pages() -> Iterator[tuple[str, Use]]:
    for name, title, text in uses.pages():
        for id_ in [*map(called, CALL.finditer(text)), *(link["id"] for link in LINK.finditer(text))]:
            yield id_, Use("page", title, name)


def _widgets() -> Iterator[tuple[str, Use]]:
    """What any worked example shows; the walk shows its cards, which are named one by one."""
    for example in examples():
        if example.widget == "walk":
            continue
        title = language("en").say(widgets.find(example.widget).TITLE)
        use = Use("widget", title, f"examples-{example.widget}.md")
        yield from ((link["id"], use) for link in LINK.finditer(shown(example)))


def shown(example: Example) -> str:
    """The HTML of a worked example after its last action."""
    answer = app.answer({"widget": example.widget, "options": example.options})
    for action in example.actions:
        answer = app.answer({"widget": example.widget, "link": answer["link"], "action": dict(action)})
    return str(answer["html"])


def _cards() -> Iterator[tuple[str, Use]]:
    """Each card once: where a story tells it, else at the walk of the first person who may come to it."""
    told = {name: _told(name) for name in people.in_order()}
    for code, table in cards().items():
        named = dict.fromkeys(_named(table))
        holders = decks.holders()[code]
        if not named or not holders:
            continue
        telling = next((name for name in holders if code in told[name]), None)
        name = telling or holders[0]
        title = Sayer(language("en"), deck(name, "full"))(table["title"])
        use = Use("card", title, f"{name}.md#{code}" if telling else address(name))
        yield from ((id_, use) for id_ in named)


def _told(name: str) -> set[str]:
    """The cards that the person's story tells."""
    return {step.card.code for step in default_line(Start(name, LENGTHS[0], people.find(name).seed)).taken}


def _people() -> Iterator[tuple[str, Use]]:
    for name in people.in_order():
        table = resources.table(f"{people.FOLDER}/{name}.toml")
        yield from ((id_, Use("person", people.find(name).name, address(name))) for id_ in _named(table))


def _rules() -> Iterator[tuple[str, Use]]:
    for rule in RULE.finditer(rules.page()):
        use = Use("rule", re.sub(r"<[^>]+>", "", rule["title"]), f"{rules.PAGE}#{rule['place']}")
        yield from ((link["id"], use) for link in LINK.finditer(rule["rest"]))


def _glossary() -> Iterator[tuple[str, Use]]:
    yield from (
        (fact.id, Use("word", fact.term_no, f"{GLOSSARY}#{fact.id}")) for fact in facts().values() if fact.term_no
    )


def _named(value: object) -> Iterator[str]:
    """Every fact that a table names, at any depth."""
    if isinstance(value, dict):
        if isinstance(value.get("fact"), str):
            yield value["fact"]
        for inner in value.values():
            yield from _named(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _named(inner)
