"""Sliders in the page: by keyboard, in the link, with their value beside them; and what is counted when they move."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader

PAGE = "the-big-picture.html"


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, "many-walks").open(PAGE)


def test_a_slider_moves_by_keyboard_and_keeps_the_focus(reader: Reader, page: Page) -> None:
    reader.view.locator(".tb-built-in > summary").click()
    slider = reader.field("followed")
    slider.focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    reader.expect_link("followed:90")
    expect(slider).to_be_focused()
    expect(slider).to_have_value("90")
    expect(slider.locator("xpath=following-sibling::output")).to_have_text("90")
    reader.use("undo")
    expect(slider).not_to_have_value("90")
    expect(reader.view.locator(".tb-built-in")).to_have_attribute("open", "")


def test_the_value_is_told_while_the_slider_is_held(reader: Reader) -> None:
    reader.view.locator(".tb-built-in > summary").click()
    slider = reader.field("missing")
    told = slider.locator("xpath=following-sibling::output")
    slider.evaluate("(one) => { one.value = '60'; one.dispatchEvent(new Event('input', { bubbles: true })); }")
    expect(told).to_have_text("60")
    assert reader.link() == ""


def test_the_tornado_is_counted_in_the_page_and_its_link_opens_it(reader: Reader, page: Page) -> None:
    reader.field("tornado").select_option("yes")
    rows = reader.view.locator(".tb-tornado tbody tr")
    expect(rows).to_have_count(9)
    expect(reader.view.locator("progress")).to_have_count(0)
    assert reader.link() == "tornado:yes"
    table = reader.view.locator(".tb-tornado table").inner_text()
    other = Reader(page.context.new_page(), "many-walks").open(PAGE, page.url[page.url.index("#") :])
    expect(other.view.locator(".tb-tornado tbody tr")).to_have_count(9)
    assert other.view.locator(".tb-tornado table").inner_text() == table


def test_a_study_is_added_by_keyboard_and_taken_away_again(reader: Reader, page: Page) -> None:
    added = reader.view.locator(".tb-added")
    expect(added.locator(".tb-ends")).to_have_count(0)
    added.locator("summary").focus()
    page.keyboard.press("Enter")
    study = reader.field("study")
    study.focus()
    study.select_option("work")
    reader.expect_link("study:work")
    expect(added).to_have_attribute("open", "")
    expect(study).to_be_focused()
    expect(added.locator(".tb-ends li")).to_have_count(2)
    reader.field("most").focus()
    page.keyboard.press("ArrowLeft")
    reader.expect_link("most:95")
    expect(added.locator(".tb-ends")).to_contain_text("If 95 per cent of it holds here")
    study.select_option("")
    expect(added.locator(".tb-ends")).to_have_count(0)
    expect(reader.view.locator(".tb-leaves-out")).to_contain_text("No study enters this count")
