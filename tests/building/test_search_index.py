"""What search finds: the pages' own text, and nothing of the widgets, whose text changes as they are used."""

import json
from pathlib import Path

from building.glossary import terms
from building.searched_as import ELSEWHERE
from tilbake.words.language import language
from tilbake.words.rulings import ruling_title, texts

NOT_SEARCHED = ("404", "embed-", "examples", "licences", "seminar-")
"""Pages that say again what another page says."""
PAGES = ("glossary.html", "rules.html")


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


def test_every_word_of_the_glossary_and_every_rule_is_found_in_both_languages(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    said = {page: " ".join(entry["text"] for entry in entries if entry["location"].startswith(page)) for page in PAGES}
    assert [fact.term_no for fact in terms() if fact.term_no not in said["glossary.html"]] == []
    assert [fact.term_en for fact in terms() if fact.term_en not in said["glossary.html"]] == []
    ids = texts()["title"]
    assert [id_ for id_ in ids if ruling_title(id_, language("en")) not in said["rules.html"]] == []
    norwegian = texts()["norwegian"].values()
    assert [word for word in norwegian if word not in said["rules.html"]] == []


def test_the_small_print_is_not_searched(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    assert not [
        entry["location"] for entry in entries if "Worked cases" in entry["text"] and "rules" in entry["location"]
    ]
    assert not [entry["location"] for entry in entries if "How sure: " in entry["text"]]


def test_a_word_of_the_glossary_is_found_as_other_countries_and_other_keyboards_write_it(site: Path) -> None:
    entries = json.loads((site / "search" / "search_index.json").read_text())["docs"]
    said = {entry["text"] for entry in entries if entry["location"].startswith("glossary.html#")}
    for typed in ("parole", "proveloslatelse", "proeveloeslatelse", "solitary confinement"):
        assert any(typed in text for text in said), typed
    assert set(ELSEWHERE) <= {fact.term_no for fact in terms()}
