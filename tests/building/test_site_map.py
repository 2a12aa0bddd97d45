"""The home page leads to every page of the navigation, once, in its order."""

from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from mkdocs.config import load_config

from building.places import ROOT


class Links(HTMLParser):
    """The addresses linked inside the list of pages."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.inside = self.inside or values.get("class") == "tb-site-map"
        address = values.get("href")
        if self.inside and tag == "a" and address and not address.startswith("#"):
            self.found.append(address)

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "div"


def paths(nav: Any) -> list[str]:
    if isinstance(nav, str):
        return [nav]
    return [path for entry in (nav.values() if isinstance(nav, dict) else nav) for path in paths(entry)]


def test_the_home_page_leads_to_every_page_in_the_order_of_the_navigation(site: Path) -> None:
    links = Links()
    links.feed((site / "index.html").read_text())
    nav = load_config(str(ROOT / "mkdocs.yml")).nav
    assert links.found == [path.replace(".md", ".html") for path in paths(nav) if path != "index.md"]
