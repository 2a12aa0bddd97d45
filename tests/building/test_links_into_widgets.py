"""A link of a page into a widget opens what it names, and not only its first part."""

import html
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from tilbake import widgets

HREF = re.compile(r'href="([^"#]*)#([^"]+)"')
PAIR = re.compile(r"(?P<widget>[a-z]+(?:-[a-z]+)*)(?:-[0-9]+)?=(?P<link>.+)")


def links(page: Path) -> set[tuple[str, str]]:
    """Every widget and link that a page's addresses name."""
    found = set()
    for _, fragment in HREF.findall(html.unescape(page.read_text())):
        for pair in fragment.split("&"):
            if (match := PAIR.fullmatch(pair)) and match["widget"] in widgets.names():
                found.add((match["widget"], unquote(match["link"])))
    return found


@pytest.fixture(scope="module")
def linked(site: Path) -> dict[str, set[tuple[str, str]]]:
    return {page.name: links(page) for page in sorted(site.glob("*.html"))}


def test_every_link_opens_whole(linked: dict[str, set[tuple[str, str]]]) -> None:
    cut = [
        f"{page}: {widget}={link}: what it does not open: {opened.dropped}"
        for page, found in linked.items()
        for widget, link in sorted(found)
        if (opened := widgets.find(widget).from_link(link)).dropped
    ]
    assert cut == []
