"""An answer that the build makes ahead is one that a reader can ask for: its action is what the page's form sends."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from building import uses

PAGES = [name.removesuffix(".md") for name, _, _ in uses.pages()]
ALWAYS_SENT = ("input", "select", "textarea")


class Places(HTMLParser):
    """The widgets of a page: the names that their first form sends, and the first actions that were answered ahead."""

    def __init__(self) -> None:
        super().__init__()
        self.always: list[set[str]] = []
        self.perhaps: list[set[str]] = []
        self.ahead: list[list[str]] = []
        self._templates = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "tilbake-widget":
            self.always.append(set())
            self.perhaps.append(set())
            self.ahead.append([])
        elif tag == "template":
            self._templates += 1
            answer = given.get("data-answer") or ""
            if answer.startswith("?"):
                self.ahead[-1].append(answer.removeprefix("?"))
        elif name and self.ahead and not self._templates and tag in (*ALWAYS_SENT, "button"):
            ticked = given.get("type") in ("checkbox", "radio")
            (self.perhaps if ticked or tag == "button" else self.always)[-1].add(name)

    def handle_endtag(self, tag: str) -> None:
        self._templates -= tag == "template"


@pytest.mark.parametrize("page", PAGES)
def test_an_action_answered_ahead_has_the_names_that_the_form_sends(page: str, site: Path) -> None:
    places = Places()
    places.feed((site / f"{page}.html").read_text())
    for always, perhaps, ahead in zip(places.always, places.perhaps, places.ahead, strict=True):
        for action in ahead:
            names = {name for name, _ in parse_qsl(action, keep_blank_values=True)}
            assert always <= names, f"{page}: {action} leaves out {always - names}"
            assert names <= always | perhaps, f"{page}: no form sends {names - always - perhaps}"
