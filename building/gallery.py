"""The pages of worked examples: the named scenarios of a widget on one page, alive, and complete without JavaScript."""

from collections.abc import Iterator
from itertools import groupby

from building.examples import Example, examples
from building.prerender import place
from tilbake import widgets
from tilbake.words.language import language

INDEX = "examples.md"

OPENING = """---
title: "{title}"
description: "{description}"
search:
  exclude: true
---

# {title}

{text}
"""
ABOUT_ALL = (
    "Every worked example of every widget: how a length becomes dates, and what is said when something cannot be."
)
OF_ALL = """Each example is complete as it stands. It needs no JavaScript.
Where the page’s Python runs, you can change it.

Here you can check how a length becomes dates, and what the site answers when something cannot be.
"""
OF_ONE = "Each example is complete as it stands. [Every other worked example](examples.md) has its page, too.\n"


def pages() -> dict[str, str]:
    """The Markdown of each page by its name: the list of them all, and a page for each widget."""
    of_widgets = {widget: list(of_it) for widget, of_it in groupby(examples(), lambda example: example.widget)}
    made = {_page(widget): _of_one(widget, of_it) for widget, of_it in of_widgets.items()}
    listed = "\n".join(line for widget, of_it in of_widgets.items() for line in _listed(widget, of_it))
    return {INDEX: OPENING.format(title="Worked examples", description=ABOUT_ALL, text=OF_ALL) + listed, **made}


def _listed(widget: str, of_it: list[Example]) -> Iterator[str]:
    yield f"\n## {_title(widget)}\n"
    for example in of_it:
        yield f"* [{example.title}]({_page(widget)}#{example.widget}-{example.name})"


def _of_one(widget: str, of_it: list[Example]) -> str:
    about = f"{_title(widget)}: each worked example in full, with its rules and sums, also without Python."
    parts = [OPENING.format(title=f"{_title(widget)}: examples", description=about, text=OF_ONE)]
    for number, example in enumerate(of_it, start=1):
        html = place(widget, example.options, actions=example.actions, key=f"{widget}-{number}", ahead=0)
        parts.append(f"## {example.title} {{#{widget}-{example.name}}}\n\n{html}\n")
    return "\n".join(parts)


def _page(widget: str) -> str:
    return f"examples-{widget}.md"


def _title(widget: str) -> str:
    return language("en").say(widgets.find(widget).TITLE)
