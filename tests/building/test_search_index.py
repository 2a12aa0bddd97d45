"""What search finds: the pages' own text, and nothing of the widgets, whose text changes as they are used."""

import json
from pathlib import Path

NOT_SEARCHED = ("404", "embed-", "examples", "licences", "seminar-")
"""Pages that say again what another page says."""


def test_search_holds_every_page_but_the_gallery_and_no_empty_entry(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    pages = {entry["location"].partition("#")[0] for entry in entries}
    built = {file.name for file in site.glob("*.html") if not file.name.startswith(NOT_SEARCHED)}
    assert pages == built
    assert [entry["location"] for entry in entries if "#" in entry["location"] and not entry["text"]] == []


def test_a_card_is_found_in_the_story_and_not_in_the_widget(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    found = [entry["location"] for entry in entries if "You last used yesterday." in entry["text"]]
    assert found == ["jonas.html#ar"]


def test_a_page_opened_as_a_file_finds_the_same(site: Path) -> None:
    index = (site / "search" / "search_index.json").read_text()
    assert (site / "search" / "search_index.js").read_text() == f"var __index = {index}"
