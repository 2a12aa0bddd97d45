"""Search over the network, and in a page opened as a file, where browsers refuse its worker."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Server, page_from_folder


def search(page: Page, word: str) -> str:
    """What the first result for a word is called."""
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").press_sequentially(word)
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    return first.inner_text()


def test_a_word_is_found_over_the_network_without_what_files_need(page: Page, server: Server) -> None:
    server.asked.clear()
    page.goto("about.html", wait_until="networkidle")
    assert not [path for path in server.asked if "search_index" in path], "the index came before anybody searched"
    assert "remand" in search(page, "remand").lower()
    assert not [path for path in server.asked if "polyfills" in path or path.endswith("search_index.js")]


@pytest.fixture
def opened_as_file(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page of the unzipped pack, with the network off."""
    with page_from_folder(browser, folder) as page:
        page.goto("about.html")
        yield page


def test_a_word_is_found_from_a_folder(opened_as_file: Page) -> None:
    assert "remand" in search(opened_as_file, "remand").lower()
    opened_as_file.locator(".md-search-result__link").first.click()
    expect(opened_as_file.locator("h1")).to_be_visible()
    assert opened_as_file.url.startswith("file:")


def test_a_page_from_a_folder_keeps_the_browsers_own_worker(opened_as_file: Page) -> None:
    kept = opened_as_file.evaluate("[String(tilbakeWorker).includes('[native code]'), tilbakeWorker === Worker]")
    assert kept == [True, False]
