"""Every example of every widget in the page: as the build made it, and alive."""

import pytest
from playwright.sync_api import Page, expect

from building.examples import examples
from tests.browser.reader import Reader
from tilbake import widgets


@pytest.mark.parametrize("widget", widgets.names())
def test_every_example_stands_as_it_was_built(page: Page, widget: str) -> None:
    page.goto(f"examples-{widget}.html")
    keys = page.locator("tilbake-widget").evaluate_all("(all) => all.map((one) => one.dataset.key)")
    assert len(keys) == sum(example.widget == widget for example in examples())
    readers = [Reader(page, key) for key in keys]
    built = [reader.html() for reader in readers]
    for reader in readers:
        reader.wait_until_ready()
        # What was counted in slices is counted again.
        expect(reader.view.locator('[name="stop"]')).to_have_count(0)
    assert [reader.html() for reader in readers] == built
    refused = sum(reader.view.locator(".tb-refusal").count() > 0 for reader in readers)
    assert refused == page.locator("tilbake-widget:has(.tb-refusal)").count()
    expect(page.locator("tilbake-widget").first).to_be_visible()


def test_the_list_leads_to_each_of_them(page: Page) -> None:
    page.goto("examples.html")
    listed = page.locator(".md-content li a").evaluate_all("(all) => all.map((one) => one.getAttribute('href'))")
    assert listed == [f"examples-{one.widget}.html#{one.widget}-{one.name}" for one in examples()]
