"""A reader's own words: they stay in the page through every step, stand in the text to take along, and in no link."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader

NAME = "Åse <img src=x onerror=alert(1)> & co"


@pytest.fixture
def reader(page: Page) -> Reader:
    opened = Reader(page, "visit-request").open("visiting.html")
    opened.view.locator("#visit-request-own-name").fill(NAME)
    return opened


def test_words_stand_in_the_letter_as_plain_text_and_not_in_the_link(reader: Reader) -> None:
    letter = reader.view.locator("pre")
    expect(letter).to_contain_text(f"From: {NAME}")
    assert letter.locator("img").count() == 0
    reader.field("who").select_option("journalist")
    reader.expect_link("who:journalist")
    expect(letter).to_contain_text(f"From: {NAME}")
    assert reader.link() == "who:journalist"
    reader.view.locator("#visit-request-own-name").fill("")
    expect(letter).to_contain_text("From: [your name and title]")


def test_words_of_a_field_that_goes_come_back_with_it(reader: Reader) -> None:
    reader.view.locator("#visit-request-own-names").fill("One\nTwo")
    reader.type("people", "1")
    expect(reader.view.locator("#visit-request-own-names")).to_have_count(0)
    reader.use("undo")
    expect(reader.view.locator("#visit-request-own-names")).to_have_value("One\nTwo")
    expect(reader.view.locator("#visit-request-own-name")).to_have_value(NAME)
    expect(reader.view.locator("pre")).to_contain_text("Names and titles: One\nTwo", use_inner_text=True)


def test_the_letter_is_saved_with_the_words_in_it(reader: Reader, page: Page, tmp_path: Path) -> None:
    with page.expect_download() as download:
        reader.view.locator("[data-save]").click()
    download.value.save_as(tmp_path / "letter.txt")
    saved = (tmp_path / "letter.txt").read_text(encoding="utf-8")
    assert saved == reader.view.locator("pre").text_content()
    assert f"From: {NAME}\n" in saved


def test_the_letter_is_copied_or_selected_and_the_page_says_which(reader: Reader, page: Page) -> None:
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')); }")
    copy = reader.view.locator('[data-do="copy-text"]')
    copy.click()
    expect(reader.live).to_contain_text("The text is selected")
    assert NAME in page.evaluate("getSelection().toString()")
    page.evaluate("() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }")
    copy.click()
    expect(reader.live).to_contain_text("The text is copied.")
    assert page.evaluate("window.copied") == reader.view.locator("pre").text_content()
