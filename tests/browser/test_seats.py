"""One seat for a whole walk, the way back to a fork, and the end on paper."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, "walk").open("walk.html")


def to_the_end(reader: Reader) -> None:
    while reader.choices().count():
        before = reader.link()
        reader.choices().first.click()
        reader.page.wait_for_function("(before) => location.hash !== `#walk=${before}`", arg=before)


def test_the_others_decide_and_the_seat_sees_what_it_would_know(reader: Reader) -> None:
    reader.view.get_by_role("link", name="The prison").click()
    reader.expect_link("jonas@prison")
    expect(reader.view.locator(".tb-chair").last).to_contain_text("The prison")
    told = reader.view.locator(".tb-others-decided")
    expect(told).to_contain_text("You were not there. The file says:")
    expect(told).not_to_contain_text("You last used yesterday")
    reader.choices().first.click()
    expect(reader.view.locator(".tb-card .tb-chair")).to_contain_text("The prison")


def test_undo_in_one_seat_leads_to_its_own_last_choice(reader: Reader) -> None:
    reader.view.get_by_role("link", name="The prison").click()
    reader.expect_link("jonas@prison")
    expect(reader.view.locator(".tb-others-decided")).to_be_visible()
    first = reader.view.locator(".tb-card-title").inner_text()
    reader.choices().first.click()
    expect(reader.view.locator(".tb-card-title")).not_to_have_text(first)
    reader.use("undo")
    expect(reader.view.locator(".tb-card-title")).to_have_text(first)


def test_any_fork_that_was_passed_can_be_gone_back_to(reader: Reader) -> None:
    first = reader.view.locator(".tb-card-title").inner_text()
    for _ in range(5):
        reader.choices().first.click()
    passed = reader.view.locator(".tb-passed")
    passed.locator("summary").click()
    passed.get_by_role("button", name=first).click()
    expect(reader.view.locator(".tb-card-title")).to_have_text(first)
    expect(reader.view.locator(".tb-passed")).to_have_count(0)


def test_the_end_on_paper_is_the_plan(page: Page, reader: Reader) -> None:
    to_the_end(reader)
    page.emulate_media(media="print")
    for shown in (".tb-plan", ".tb-stands", ".tb-forks"):
        expect(reader.view.locator(shown)).to_be_visible()
    for tool in (".tb-tools", ".tb-saving", ".tb-passed"):
        expect(reader.view.locator(tool)).to_be_hidden()
    assert page.pdf().startswith(b"%PDF")
