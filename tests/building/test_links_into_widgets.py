"""A link of a page into a widget opens what it names, and not only its first part."""

import html
import re
from pathlib import Path
from urllib.parse import unquote

import pytest
from mkdocs.config import load_config

from building.places import ROOT
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


SECTIONS = ("The sentence", "Inside", "Beyond the wall")
"""The parts of the navigation whose every page says where it stands in the walks."""


def of_sections() -> list[str]:
    """The addresses of the pages in these sections."""
    nav = load_config(str(ROOT / "mkdocs.yml")).nav
    assert nav
    sections = {title: pages for part in nav for title, pages in part.items()}
    return [path.replace(".md", ".html") for title in SECTIONS for page in sections[title] for path in page.values()]


@pytest.mark.parametrize("page", of_sections())
def test_a_page_leads_into_a_step_of_a_walk(page: str, linked: dict[str, set[tuple[str, str]]]) -> None:
    steps = [link for widget, link in linked[page] if widget == "walk" and "." in link]
    assert steps, f"{page}: no link opens a step of a walk"
