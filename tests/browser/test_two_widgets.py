"""Several widgets on a page share the address, and one Python."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader, python_worker


@pytest.fixture
def two(page: Page) -> tuple[Reader, Reader]:
    page.goto("examples-sentence-timeline.html")
    keys = page.locator('tilbake-widget[name="sentence-timeline"]').evaluate_all(
        "(all) => all.map((one) => one.dataset.key)"
    )
    first, second = (Reader(page, key).wait_until_ready() for key in keys[:2])
    return first, second


def test_each_keeps_its_own_link(two: tuple[Reader, Reader], page: Page) -> None:
    first, second = two
    shown = second.field("years").input_value()
    first.type("years", "9")
    first.expect_link("years:9")
    expect(second.field("years")).to_have_value(shown)
    second.type("years", "8")
    second.expect_link("years:8")
    assert "years:9" in first.link()
    python_worker(page)
    other = page.context.new_page()
    other.goto(page.url)
    for reader, years in ((first, "9"), (second, "8")):
        expect(Reader(other, reader.key).wait_until_ready().field("years")).to_have_value(years)


def test_back_moves_only_the_one_that_moved(two: tuple[Reader, Reader], page: Page) -> None:
    first, second = two
    at_first = second.field("years").input_value()
    for reader, years in ((first, "9"), (second, "8")):
        reader.field("years").fill(years)
        reader.field("years").press("Enter")
        reader.expect_link(f"years:{years}")
    page.go_back()
    expect(second.field("years")).to_have_value(at_first)
    first.expect_link("years:9")
    page.locator("h1").click()
    expect(first.field("years")).to_have_value("9")
