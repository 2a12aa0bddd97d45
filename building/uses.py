"""Where the site uses a rule: the pages whose widgets answer with it, by the ruling's id."""

import re
from collections.abc import Iterator
from functools import cache

from building.examples import examples
from building.places import ROOT
from tilbake.command import ask

FENCE = re.compile(r"^```widget\n([a-z-]+)\n", re.MULTILINE)
TITLE = re.compile(r"^title: (.+)$|^# (.+)$", re.MULTILINE)
DOCS = ROOT / "docs"


@cache
def pages_by_ruling() -> dict[str, tuple[tuple[str, str], ...]]:
    """For each ruling's id the pages that show it, each as its path and its title, in alphabetical order of paths."""
    found: dict[str, dict[str, str]] = {}
    pages = _pages_by_widget()
    for widget, rulings in _rulings_by_widget().items():
        for id_ in rulings:
            found.setdefault(id_, {}).update(pages.get(widget, {}))
    return {id_: tuple(sorted(used.items())) for id_, used in found.items() if used}


def pages() -> Iterator[tuple[str, str, str]]:
    """Each page that was written by hand: its path, its title and its Markdown, in alphabetical order of paths."""
    for file in sorted(DOCS.glob("*.md")):
        text = file.read_text()
        title = TITLE.search(text)
        assert title, f"{file.name} has no title"
        yield file.name, title[1] or title[2], text


def _pages_by_widget() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for name, title, text in pages():
        for widget in FENCE.findall(text):
            found.setdefault(widget, {})[name] = title
    return found


def _rulings_by_widget() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for example in examples():
        answer = ask(example.widget, example.options, example.actions)
        found.setdefault(example.widget, set()).update(ruling["id"] for ruling in answer["rulings"])
    return found
