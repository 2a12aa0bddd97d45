"""The reader is quicker than Python: nothing is lost, and the page says where Python is."""

from playwright.sync_api import Page, expect

from tests.browser.reader import HeldParts, Reader
from tests.conftest import Server


def test_steps_wait_in_order_and_none_is_lost(page: Page) -> None:
    parts = HeldParts(page)
    reader = Reader(page).open(ready=False)
    reader.type("years", "5")
    reader.type("months", "4")
    reader.submit()
    expect(reader.told).to_be_visible()
    expect(reader.told.locator("progress")).to_be_visible()
    assert reader.link() == ""
    parts.let_go()
    reader.wait_until_ready()
    reader.expect_link("months:4")
    assert "years:5" in reader.link()
    expect(reader.told).to_be_hidden()
    reader.use("undo")
    expect(reader.field("months")).to_have_value("6")
    expect(reader.field("years")).to_have_value("5")


def test_the_same_step_twice_is_one_step(page: Page) -> None:
    parts = HeldParts(page)
    reader = Reader(page).open(ready=False)
    reader.field("years").fill("5")
    reader.view.locator(".tb-submit").dblclick()
    parts.let_go()
    reader.expect_link("years:5")
    reader.use("undo")
    expect(reader.field("years")).to_have_value("3")
    expect(reader.widget.locator('[data-do="undo"]')).to_be_disabled()


def test_starting_again_takes_back_what_waits(page: Page) -> None:
    parts = HeldParts(page)
    reader = Reader(page).open(fragment="#sentence-timeline=years:9", ready=False)
    expect(reader.told).to_be_visible()
    reader.type("years", "5")
    reader.use("reset")
    expect(reader.field("years")).to_have_value("3")
    parts.let_go()
    reader.wait_until_ready()
    expect(reader.field("years")).to_have_value("3")


def test_the_progress_is_told_in_megabytes(page: Page) -> None:
    parts = HeldParts(page)
    reader = Reader(page).open(ready=False)
    reader.field("years").focus()
    expect(reader.told).to_contain_text("MB")
    parts.let_go()
    reader.wait_until_ready()
    expect(reader.told).to_be_hidden()


def test_nothing_is_said_to_a_reader_who_does_not_wait(page: Page) -> None:
    parts = HeldParts(page)
    reader = Reader(page).open(ready=False)
    expect(reader.widget).to_have_attribute("data-python", "loading")
    expect(reader.told).to_be_hidden()
    parts.let_go()
    reader.wait_until_ready()


def test_with_save_data_python_comes_when_it_is_touched(page: Page, server: Server) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    server.asked.clear()
    reader = Reader(page).open(ready=False)
    page.wait_for_load_state("networkidle")
    assert not [path for path in server.asked if "/assets/python/" in path]
    reader.field("years").focus()
    reader.wait_until_ready()
    assert [path for path in server.asked if "/assets/python/" in path]
