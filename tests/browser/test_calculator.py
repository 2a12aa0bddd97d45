"""A form of fields in the page: steps, the address, undo, Back, refusals, focus."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import TIMELINE_PAGE, Reader


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page).open()


def test_the_first_answer_of_python_changes_nothing_on_the_page(page: Page) -> None:
    reader = Reader(page).open(ready=False)
    built = reader.html()
    reader.wait_until_ready()
    assert reader.html() == built
    marks = page.evaluate("performance.getEntriesByType('mark').map((mark) => mark.name)")
    assert {"tilbake-python-requested", "tilbake-python-ready"} <= set(marks)


def test_a_submitted_step_is_answered_announced_and_linked(reader: Reader) -> None:
    reader.field("years").fill("6")
    reader.submit()
    reader.expect_link("years:6")
    expect(reader.live).not_to_be_empty()
    expect(reader.live).to_have_text(reader.view.locator(".tb-answer").inner_text())


def test_a_link_opens_where_it_was_copied(reader: Reader, page: Page) -> None:
    reader.type("years", "7")
    reader.expect_link("years:7")
    shown = reader.card()
    other = Reader(page.context.new_page()).open(fragment=page.url[page.url.index("#") :])
    expect(other.field("years")).to_have_value("7")
    assert other.card() == shown


def test_undo_redo_and_start_again(reader: Reader) -> None:
    undo, redo = (reader.widget.locator(f'[data-do="{tool}"]') for tool in ("undo", "redo"))
    expect(undo).to_be_disabled()
    expect(redo).to_be_disabled()
    for years in ("4", "5"):
        reader.type("years", years)
        reader.expect_link(f"years:{years}")
    reader.use("undo")
    expect(reader.field("years")).to_have_value("4")
    reader.use("undo")
    expect(reader.field("years")).to_have_value("3")
    expect(undo).to_be_disabled()
    reader.use("redo")
    expect(reader.field("years")).to_have_value("4")
    reader.use("reset")
    expect(reader.field("years")).to_have_value("3")
    expect(undo).to_be_enabled()


def test_undo_by_keyboard_never_loses_the_focus(reader: Reader) -> None:
    reader.type("years", "4")
    reader.expect_link("years:4")
    reader.widget.locator('[data-do="undo"]').focus()
    reader.page.keyboard.press("Enter")
    expect(reader.field("years")).to_have_value("3")
    expect(reader.widget.locator('[data-do="redo"]')).to_be_focused()


def test_back_and_forward_go_from_step_to_step(reader: Reader, page: Page) -> None:
    for years in ("4", "5"):
        reader.field("years").focus()
        reader.field("years").fill(years)
        page.keyboard.press("Enter")
        reader.expect_link(f"years:{years}")
    page.go_back()
    page.go_back()
    expect(reader.field("years")).to_have_value("3")
    assert reader.link() == ""
    page.go_forward()
    expect(reader.field("years")).to_have_value("4")


def test_a_heading_in_the_address_resets_nothing(reader: Reader, page: Page) -> None:
    reader.type("years", "8")
    reader.expect_link("years:8")
    page.evaluate("location.hash = '#some-heading'")
    expect(reader.field("years")).to_have_value("8")
    page.go_back()
    reader.expect_link("years:8")


def test_what_is_refused_stays_typed_and_leaves_the_link(reader: Reader) -> None:
    reader.type("years", "6")
    reader.expect_link("years:6")
    link = reader.link()
    reader.type("years", "letters")
    refusal = reader.view.locator(".tb-refusal")
    expect(refusal).to_have_count(1)
    expect(reader.field("years")).to_have_value("letters")
    expect(reader.live).to_have_text(refusal.inner_text())
    assert reader.link() == link


def test_focus_cursor_and_open_details_stay(reader: Reader, page: Page) -> None:
    details = reader.view.locator("details[id]").first
    details.locator("summary").click()
    expect(details).to_have_attribute("open", "")
    reader.field("years").fill("6")
    page.keyboard.press("Enter")
    reader.expect_link("years:6")
    expect(reader.field("years")).to_be_focused()
    expect(details).to_have_attribute("open", "")


def test_typing_replaces_and_a_step_adds_to_the_history(reader: Reader, page: Page) -> None:
    before = page.evaluate("history.length")
    reader.type("years", "4")
    reader.expect_link("years:4")
    assert page.evaluate("history.length") == before
    reader.field("years").fill("5")
    page.keyboard.press("Enter")
    reader.expect_link("years:5")


def test_work_in_slices_goes_on_and_is_one_step(reader: Reader) -> None:
    reader.type("years", "4")
    reader.expect_link("years:4")
    reader.widget.evaluate("(widget) => widget.place.conversation.goOn({ years: '7' })")
    reader.expect_link("years:7")
    reader.use("undo")
    expect(reader.field("years")).to_have_value("3")


def test_work_in_slices_ends_when_the_reader_acts(reader: Reader) -> None:
    reader.field("remand_days").fill("30")
    reader.widget.evaluate(
        "(widget) => { widget.place.conversation.goOn({ years: '7' }); widget.querySelector('.tb-submit').click(); }"
    )
    reader.expect_link("remand_days:30")
    expect(reader.field("years")).to_have_value("3")


def test_copy_link_copies_this_widget_alone(reader: Reader, page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.type("years", "6")
    reader.expect_link("years:6")
    page.evaluate("history.replaceState(null, '', location.hash + '&other=1')")
    reader.use("copy")
    expect(reader.told).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.endswith(f"{TIMELINE_PAGE}#{reader.key}={reader.link()}")


def test_a_blocked_clipboard_shows_the_link_selected(page: Page) -> None:
    page.add_init_script("delete Navigator.prototype.clipboard")
    reader = Reader(page).open()
    reader.use("copy")
    expect(reader.told.locator("input")).to_be_focused()
    selected = page.evaluate("document.activeElement.value.slice(document.activeElement.selectionStart)")
    assert selected.startswith("http")
    assert f"#{reader.key}=" in selected


def test_a_refused_submit_leads_to_the_field_that_is_wrong(reader: Reader) -> None:
    reader.field("isolation_days").fill("97")
    reader.submit()
    expect(reader.field("isolation_days")).to_be_focused()
    expect(reader.field("isolation_days")).to_have_attribute("aria-invalid", "true")
    expect(reader.live).to_have_text(reader.view.locator(".tb-refusal").inner_text())
