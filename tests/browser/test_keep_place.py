"""A reader's place is kept on the device only where the reader asks for it, and goes when the reader says so."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader

WALK = "walk"
KEPT = "() => Object.keys(localStorage).filter((name) => name.startsWith('tilbake'))"
FILL = """
() => {
  let size = 1 << 20;
  for (let n = 0; size > 0; n += 1) {
    try { localStorage.setItem(`filler${n}`, "x".repeat(size)); } catch { size >>= 1; }
  }
}
"""
BLOCKED = """
Object.defineProperty(window, "localStorage", { get() { throw new DOMException("blocked", "SecurityError"); } });
"""


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, WALK).open("walk.html")


def test_nothing_is_kept_unasked(page: Page, reader: Reader) -> None:
    reader.choices().first.click()
    reader.expect_link(".")
    assert page.evaluate(KEPT) == []


def test_the_place_is_offered_again_and_moves_with_the_reader(page: Page, reader: Reader) -> None:
    reader.choices().first.click()
    reader.use("keep")
    expect(reader.told).to_contain_text("Your place is kept on this device")
    reader.choices().first.click()
    reader.expect_link(".")
    there = reader.link()
    assert there.count(".") == 2
    again = Reader(page.context.new_page(), WALK).open("walk.html")
    offer = again.widget.locator(".tb-kept")
    expect(offer).to_contain_text("You asked this device to keep your place.")
    offer.get_by_role("button", name="Go on from there").click()
    again.expect_link(there)
    expect(offer).to_be_hidden()


def test_a_shared_link_is_not_talked_over(page: Page, reader: Reader) -> None:
    reader.choices().first.click()
    reader.use("keep")
    shared = Reader(page.context.new_page(), WALK).open("walk.html", "#walk=jonas-short")
    expect(shared.widget.locator(".tb-kept")).to_be_hidden()


def test_the_place_is_forgotten(page: Page, reader: Reader) -> None:
    reader.choices().first.click()
    reader.use("keep")
    again = Reader(page.context.new_page(), WALK).open("walk.html")
    again.widget.locator(".tb-kept").get_by_role("button", name="Forget it").click()
    expect(again.told).to_contain_text("Your place is forgotten.")
    assert again.page.evaluate(KEPT) == []


def test_a_full_storage_gets_one_sentence(page: Page, reader: Reader) -> None:
    reader.choices().first.click()
    page.evaluate(FILL)
    reader.use("keep")
    expect(reader.told).to_contain_text("This browser keeps nothing for this page.")
    reader.choices().first.click()
    reader.expect_link(".")


def test_a_blocked_storage_gets_one_sentence(page: Page) -> None:
    page.add_init_script(BLOCKED)
    reader = Reader(page, WALK).open("walk.html")
    reader.choices().first.click()
    reader.use("keep")
    expect(reader.told).to_contain_text("This browser keeps nothing for this page.")
