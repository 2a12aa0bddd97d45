"""A widget's place in a page: its first state as HTML, and the answers to the reader's first steps, made ahead."""

import json
from collections.abc import Sequence
from html import escape
from urllib.parse import urlencode

from building import embedding
from building.page_words import PAGE_WORDS
from tilbake import app, widgets
from tilbake.app import Answer
from tilbake.words.language import language

AHEAD = 2
"""How many steps the build answers ahead, where a state's next actions can be counted."""


def place(
    name: str,
    options: dict[str, str],
    *,
    key: str,
    actions: Sequence[dict[str, str]] = (),
    code: str = "en",
    ahead: int = AHEAD,
    page: str = "",
) -> str:
    """The element with everything a reader needs before Python arrives, after the actions that were taken.

    ``page`` is the address that the line for other people's pages names; without one there is no such line.

    Errors: ``Refusal`` for a bad option, ``LookupError`` for an unknown widget.
    """
    first = app.answer({"widget": name, "key": key, "language": code, "options": options})
    action: dict[str, str] | None = None
    for action in actions:
        first = app.answer({"widget": name, "key": key, "language": code, "link": first["link"], "action": action})
    words = language(code)
    setup = {
        "options": options,
        "words": {id_: words.say(text) for id_, text in PAGE_WORDS.items()},
        "before": first["before"],
        "continue_with": first["continue_with"],
        # What was typed and refused is asked again, so that Python's first answer shows the same.
        "action": action if first["refused"] else None,
    }
    return "\n".join(
        (
            '<div class="tb-place">',
            # Search finds a walk as its story, and the gates in the page's own text. The theme's search looks at tags:
            # it excludes up to the next end tag of the same name, and there is no other element of this name inside.
            f'<tilbake-widget data-search-exclude name="{name}" data-key="{key}" data-language="{code}"'
            f' data-link="{escape(first["link"])}" data-python="idle">',
            f'<script type="application/json" class="tb-setup">{inline_json(setup)}</script>',
            '<div class="tb-boot" hidden></div>',
            '<div class="tb-kept" hidden></div>',
            f'<div class="tb-view">{first["html"]}</div>',
            '<p class="tb-live" role="status" aria-live="polite"></p>',
            *((embedding.offer(name, first["link"], page, code),) if page else ()),
            *(_answers(name, first["link"], key, code, ahead) if ahead else ()),
            "</tilbake-widget>",
            "</div>",
        )
    )


def _answers(name: str, link: str, key: str, code: str, steps: int) -> list[str]:
    module = widgets.find(name)
    fragments = []
    for action in module.next_actions(module.from_link(link).state):
        answer = app.answer(
            {"widget": name, "key": key, "language": code, "link": link, "action": dict(action)},
        )
        fragments.append(_fragment(link, dict(action), answer))
        if steps > 1:
            fragments += _answers(name, answer["link"], key, code, steps - 1)
    return fragments


def _fragment(link: str, action: dict[str, str], answer: Answer) -> str:
    asked = f"{link}?{urlencode(sorted(action.items()))}"
    before = "" if answer["before"] is None else f' data-before="{escape(answer["before"])}"'
    return (
        f'<template data-answer="{escape(asked)}" data-link="{escape(answer["link"])}"{before}'
        f' data-announce="{escape(answer["announce"])}">{answer["html"]}</template>'
    )


def inline_json(value: object) -> str:
    """JSON that can stand inside a script element."""
    # A closing tag or a comment inside a string must not end the script element.
    return json.dumps(value, ensure_ascii=False).replace("<", "\\u003c")
