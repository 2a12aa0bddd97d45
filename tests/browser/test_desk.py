"""The placement desk by keyboard: the first level at once, the focus at the rule, and Enter takes no other file."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import HeldParts, Reader

DESK = "placement-desk"
DESK_PAGE = "security-tiers.html"


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, DESK).open(DESK_PAGE)


def test_a_level_and_its_rule_are_there_before_python(page: Page) -> None:
    held = HeldParts(page)
    reader = Reader(page, DESK).open(DESK_PAGE, ready=False)
    reader.view.get_by_role("radio", name="Lower security").check()
    reader.expect_link("astrid.lower")
    reader.view.get_by_role("button", name="Show the rule").press("Enter")
    reader.expect_link("astrid.lower.sent")
    expect(reader.view.get_by_role("heading", name="You proposed: Lower security")).to_be_focused()
    held.let_go()
    reader.wait_until_ready()


def test_enter_in_the_form_takes_no_other_file(reader: Reader, page: Page) -> None:
    high = reader.view.locator('[name="level"][value="high"]')
    high.check()
    high.press("Enter")
    reader.expect_link("astrid.high.sent")
    reader.view.get_by_role("checkbox", name="Building, staff or space").press("Space")
    reader.expect_link("astrid.high.no-space.sent")
    expect(reader.view.locator('[data-ruling="proposal"]')).to_contain_text("Possible, on the grounds named")
    page.keyboard.press("Enter")
    page.keyboard.press("Space")  # still the box of this file, and answered after what Enter asked
    reader.expect_link("astrid.high.sent")


def test_without_a_level_the_focus_goes_to_the_levels(reader: Reader) -> None:
    reader.view.get_by_role("button", name="Show the rule").press("Enter")
    expect(reader.view.get_by_role("radiogroup")).to_be_focused()
    expect(reader.live).to_have_text("Choose a level first; then the rule is shown.")


def test_a_narrow_screen_shows_one_level_at_a_time(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    tiers = Reader(page, "tiers").open(DESK_PAGE)
    one, other = (tiers.view.locator(f"td.tb-side-{side}").first for side in ("one", "other"))
    expect(one).to_be_visible()
    expect(other).to_be_hidden()
    tiers.view.get_by_role("radio", name="Lower security").check()
    expect(other).to_be_visible()
    expect(one).to_be_hidden()
    tiers.expect_link("high.lower.other")
