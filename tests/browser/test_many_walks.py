"""A long count in the page: it can be stopped, what is not counted yet keeps its place, and a link counts again."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader

PAGE = "the-big-picture.html"
KEY = "many-walks"
LONG = "plan:everyone;rounds:400"
STOP_AT_ONCE = """
(view) => new MutationObserver((_, watching) => {
  const stop = view.querySelector('[name="stop"]');
  if (!stop) return;
  watching.disconnect();
  stop.click();
}).observe(view, { childList: true, subtree: true })
"""
"""The reader is quick: the count has only begun."""
NOTE = """
(view) => {
  window.seen = { slices: 0, cells: 0, busy: 0, heights: new Set() };
  const table = view.querySelector("table");
  new MutationObserver((changes) => {
    if (!view.querySelector("progress")) return;
    seen.slices += 1;
    seen.cells += changes.filter(({ target }) => table.contains(target)).length;
    seen.busy += table.closest('[aria-busy="true"]') !== null;
    seen.heights.add(table.getBoundingClientRect().height);
  }).observe(view, { childList: true, characterData: true, attributes: true, subtree: true });
}
"""


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, KEY).open(PAGE)


def test_a_stop_is_heard_in_the_middle_of_the_count(reader: Reader, page: Page) -> None:
    reader.view.evaluate(STOP_AT_ONCE)
    page.evaluate("(link) => { location.hash = link; }", f"{KEY}={LONG}")
    onwards = reader.view.get_by_role("button", name="Go on")
    expect(onwards).to_be_visible()
    reader.expect_link(f"{LONG};until:")
    until = int(reader.link().rpartition(":")[2])
    assert until < 400
    expect(reader.view.get_by_role("progressbar")).to_have_attribute("value", str(10 * until))
    expect(reader.view.locator("table").first).to_be_visible()
    onwards.click()
    expect(reader.view.get_by_role("progressbar")).to_have_count(0)
    expect(reader.live).to_contain_text("4,000 walks.")
    assert reader.link() == LONG


def test_the_tables_wait_for_the_end_in_their_place(reader: Reader, page: Page) -> None:
    reader.view.evaluate(NOTE)
    reader.field("rounds").select_option("200")
    expect(reader.live).to_contain_text("2,000 walks,")
    slices, cells, busy, heights = page.evaluate("[seen.slices, seen.cells, seen.busy, seen.heights.size]")
    assert slices > 10
    assert (cells, busy, heights) == (0, slices, 1)
    expect(reader.view.locator("[aria-busy]")).to_have_count(0)
    expect(reader.view.locator("table").first).to_be_visible()


def test_a_count_that_was_stopped_is_counted_so_far_from_its_link(page: Page) -> None:
    reader = Reader(page, KEY).open(PAGE, f"#{KEY}=tag:early;rounds:200;until:40")
    expect(reader.view.get_by_role("button", name="Go on")).to_be_visible()
    expect(reader.view.get_by_role("progressbar")).to_have_attribute("value", "400")
