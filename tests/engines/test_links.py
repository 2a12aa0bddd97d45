"""Every link and every file that a page names is in the site, with its anchor; other hosts are only linked to."""

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

NAMING = {"href", "src", "action", "poster", "data"}
WIDGETS_STATE = "="
"""A fragment with this sign is a widget's link, which no element has as its id."""


class Page(HTMLParser):
    """The ids of a page, and each address in it with the name of its element."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.named: list[tuple[str, str]] = []
        self.feed(path.read_text())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.ids.add(value)
            elif name in NAMING and value is not None:
                self.named.append((tag, value))


def has_place(page: Page, fragment: str) -> bool:
    """Whether a fragment leads to a place in the page, or says nothing of one."""
    return not fragment or WIDGETS_STATE in fragment or fragment in page.ids


@cache
def read(path: Path) -> Page:
    return Page(path)


def broken(root: Path, path: Path) -> Iterator[str]:
    """The addresses in a page that lead nowhere, or out of the site without being a link."""
    for tag, address in read(path).named:
        parts = urlsplit(address)
        if parts.scheme in ("data", "mailto"):
            continue
        if parts.scheme or parts.netloc:
            if tag != "a":
                yield f"{path.name}: <{tag}> loads {address}"
            continue
        base = root if parts.path.startswith("/") else path.parent
        target = (base / unquote(parts.path).lstrip("/")).resolve() if parts.path else path
        if target.is_dir():
            target /= "index.html"
        if not target.is_relative_to(root) or not target.is_file():
            yield f"{path.name}: <{tag}> {address} is not in the site"
        elif target.suffix == ".html" and not has_place(read(target), unquote(parts.fragment)):
            yield f"{path.name}: <{tag}> {address} has no such place"


@pytest.mark.parametrize("way", ["site", "folder"])
def test_every_address_in_every_page(way: str, request: pytest.FixtureRequest) -> None:
    root: Path = request.getfixturevalue(way).resolve()
    assert [wrong for page in sorted(root.rglob("*.html")) for wrong in broken(root, page)] == []
