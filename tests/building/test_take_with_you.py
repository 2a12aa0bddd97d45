"""The zip on its page, in the text beside it, and at the foot of every page."""

from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from building import edition, pack_readme
from building.take_with_you import MARKER, NoPlace, filled, here

PAGE = "take-this-site-with-you.html"
SHA256 = "ab" * 32
OF_THE_ZIP = {
    "zip_name": "tilbake-1.2.3.zip",
    "size_bytes": 12_345_678,
    "sha256": SHA256,
    "version": "1.2.3",
    "law_as_of": date(2031, 5, 17),
}


class Read(HTMLParser):
    """The text of a page, and where its links lead."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_place_offers_the_zip_with_all_that_tells_one_from_another(site: Path) -> None:
    before = Read((site / PAGE).read_text())
    after = Read(filled((site / PAGE).read_text(), **OF_THE_ZIP))  # type: ignore[arg-type]
    assert {"download/tilbake-1.2.3.zip", "download/tilbake-1.2.3.zip.sha256"} <= set(after.links) - set(before.links)
    for said in ("tilbake-1.2.3.zip", "12.3 MB", SHA256, "1.2.3", "17 May 2031"):
        assert said in after.text
    assert "from the folder itself" not in after.text


def test_only_the_place_changes_and_it_can_be_filled_again(site: Path) -> None:
    built = (site / PAGE).read_text()
    once = filled(built, **OF_THE_ZIP)  # type: ignore[arg-type]
    first, _, _ = once.partition(MARKER)
    assert built.startswith(first)
    assert filled(once, **OF_THE_ZIP) == once  # type: ignore[arg-type]


def test_a_page_without_the_place_is_refused() -> None:
    with pytest.raises(NoPlace, match="has no place between"):
        filled("<p>nothing here</p>", **OF_THE_ZIP)  # type: ignore[arg-type]


def test_the_folder_says_which_edition_it_is() -> None:
    assert edition.number() in here()
    assert str(edition.law_as_of().year) in here()


def test_every_page_says_which_edition_it_is_and_leads_to_the_zip(site: Path) -> None:
    pages = sorted(site.glob("*.html"))
    assert pages
    for page in pages:
        read = Read(page.read_text())
        assert f"Version {edition.number()} · law as of" in read.text, page.name
        assert any(link.endswith(PAGE) for link in read.links), page.name


def test_the_text_beside_the_pages_is_plain_and_names_files_that_are_there(site: Path) -> None:
    text = pack_readme.content(version="1.2.3", law_as_of=date(2031, 5, 17)).decode("ascii")
    lines = text.split("\r\n")
    assert "\n" not in "".join(lines)
    assert max(map(len, lines)) <= 72
    assert len(lines) <= 60, "it is one page"
    for said in ("1.2.3", "17 May 2031"):
        assert said in text
    assert "call the emergency number of the country" in " ".join(text.split())
    named = {word for line in lines for word in line.split() if word.endswith(".html")}
    assert named == {"index.html", "can-this-computer-run-it.html", "jonas.html", "examples.html"}
    assert all((site / name).exists() for name in named)
