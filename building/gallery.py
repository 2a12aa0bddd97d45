"""The page of worked examples: every named scenario of every widget, alive, and complete without JavaScript."""

from building.examples import examples
from building.prerender import place
from tilbake import widgets
from tilbake.words.language import language

PAGE = "examples.md"

OPENING = """---
title: Worked examples
search:
  exclude: true
---

# Worked examples

Each example below is complete as it stands. It needs no JavaScript. Where the page’s Python runs, you can change it.

Here you can check how a length becomes dates, and what the site answers when something cannot be.
"""


def page() -> str:
    """The page's Markdown."""
    words = language("en")
    parts = [OPENING]
    shown = ""
    for number, example in enumerate(examples(), start=1):
        if example.widget != shown:
            shown = example.widget
            parts.append(f"## {words.say(widgets.find(shown).TITLE)}\n")
        key = f"{example.widget}-{number}"
        html = place(example.widget, example.options, actions=example.actions, key=key, ahead=0)
        parts.append(f"### {example.title} {{#{example.widget}-{example.name}}}\n\n{html}\n")
    return "\n".join(parts)
