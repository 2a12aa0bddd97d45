"""In front of a room, by keyboard alone: one card, its outcome covered, hands counted, back to the fork."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import Reader
from tilbake.walk.history import Start, by_default, replay
from tilbake.walk.links import written

WALK = "walk"
LONG_CARD = "htl"
"""Thomas's first hearing: five lines of the file are read aloud before the choices."""
SMALLEST = {"width": 1024, "height": 768}


@pytest.fixture
def room(page: Page) -> Reader:
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    reader = Reader(page, WALK).open("walk.html", "#walk=jonas-short")
    page.keyboard.press("r")
    expect(reader.page.locator(".tb-place")).to_have_attribute("data-present", "next")
    return reader


def choose(page: Page, down: int = 1) -> None:
    for _ in range(down):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def test_a_key_leaves_one_card_on_the_screen(page: Page, room: Reader) -> None:
    expect(room.view.locator(".tb-card-title")).to_be_visible()
    assert page.evaluate("document.elementFromPoint(innerWidth / 2, 10).closest('.tb-place') !== null")
    expect(page.locator(".md-header")).to_have_js_property("inert", True)
    for name in (".tb-strip-place", ".tb-file", ".tb-needs", ".tb-tools"):
        expect(room.view.locator(name)).to_be_hidden()
    assert page.evaluate("document.querySelector('.tb-place').scrollWidth") <= SMALLEST["width"]


def test_the_outcome_is_covered_until_it_is_shown(page: Page, room: Reader) -> None:
    sheet = page.locator(".tb-place")
    choose(page)
    expect(sheet).to_have_attribute("data-present", "chosen")
    expect(room.view.locator(".tb-chosen")).to_be_visible()
    expect(room.view.locator(".tb-outcome-line")).to_be_hidden()
    expect(room.view.locator(".tb-card")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    expect(room.view.locator(".tb-outcome-line")).to_be_visible()
    expect(room.view.locator(".tb-card")).to_be_hidden()
    page.keyboard.press("ArrowRight")
    expect(room.view.locator(".tb-card-title")).to_be_visible()
    expect(room.view.locator(".tb-outcome-line")).to_be_hidden()


def test_the_hands_go_into_the_walk(page: Page, room: Reader) -> None:
    first = room.view.locator('[name="hands-a"]')
    first.focus()
    page.keyboard.type("4")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(room.view.locator('[name="hands-b"]')).to_be_focused()
    page.keyboard.type("11")
    page.keyboard.press("Enter")
    expect(room.view.locator("button[data-choice]").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_function("() => location.hash.includes(':4:11')")
    expect(room.view.locator(".tb-counted")).to_contain_text("A 4 · B 11")


def test_a_number_of_hands_that_is_none_loses_nothing(page: Page, room: Reader) -> None:
    room.view.locator('[name="hands-a"]').fill("ten")
    before = room.link()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(room.view.get_by_role("alert")).to_contain_text("Hands are a whole number from 0 to 999, not “ten”.")
    expect(room.view.locator('[name="hands-a"]')).to_have_value("ten")
    assert room.link() == before


def test_one_key_goes_back_to_the_fork(page: Page, room: Reader) -> None:
    first = room.view.locator(".tb-card-title").inner_text()
    choose(page)
    expect(page.locator(".tb-place")).to_have_attribute("data-present", "chosen")
    page.keyboard.press("f")
    expect(room.view.locator(".tb-card-title")).to_have_text(first)
    expect(room.view.locator(".tb-card-title")).to_be_visible()


def test_the_screen_is_black_until_the_next_key(page: Page, room: Reader) -> None:
    sheet = page.locator(".tb-place")
    page.keyboard.press("b")
    expect(sheet).to_have_attribute("data-black", "")
    before = room.link()
    page.keyboard.press("Enter")
    expect(sheet).not_to_have_attribute("data-black", "")
    assert room.link() == before


def test_on_a_card_longer_than_the_screen_no_choice_hides_behind_the_keys(page: Page) -> None:
    page.set_viewport_size(SMALLEST)  # type: ignore[arg-type]
    walk = replay(Start("thomas", "full", "1"), ())
    while walk.card is not None and walk.card.code != LONG_CARD:
        walk = by_default(walk)
    reader = Reader(page, WALK).open("walk-thomas.html", f"#walk={written(walk)}")
    page.keyboard.press("r")
    expect(page.locator(".tb-place")).to_have_attribute("data-present", "next")
    assert page.evaluate("document.querySelector('.tb-place').scrollHeight") > SMALLEST["height"]
    keys = reader.view.locator(".tb-keys").bounding_box()
    assert keys
    for choice in reader.view.locator("button[data-choice]").all():
        page.keyboard.press("ArrowDown")
        expect(choice).to_be_focused()
        box = choice.bounding_box()
        assert box
        assert 0 <= box["y"] <= box["y"] + box["height"] <= keys["y"]


def test_escape_gives_the_page_back(page: Page, room: Reader) -> None:
    choose(page)
    page.keyboard.press("Escape")
    expect(page.locator(".tb-place")).not_to_have_attribute("data-present", re.compile(""))
    expect(page.locator(".md-header")).to_have_js_property("inert", False)
    expect(room.view.locator(".tb-tools")).to_be_visible()
    expect(room.view.locator('[name="hands-a"]')).to_be_disabled()


def test_a_whole_walk_by_keyboard_in_front_of_a_room(page: Page, room: Reader) -> None:
    for _ in range(60):
        if room.view.locator(".tb-end").count():
            break
        before = room.link()
        choose(page)
        page.wait_for_function("(before) => !location.hash.endsWith(before)", arg=before or "nothing")
        page.keyboard.press("ArrowRight")
        page.keyboard.press("ArrowRight")
    expect(room.view.locator(".tb-end")).to_be_visible()
    title, last = room.view.locator(".tb-card-title"), room.view.get_by_role("heading", name="Keep this plan")
    expect(title).to_be_in_viewport()
    expect(last).not_to_be_in_viewport()
    for _ in range(20):
        page.keyboard.press("PageDown")
    expect(last).to_be_in_viewport()
    for _ in range(20):
        page.keyboard.press("ArrowUp")
    expect(title).to_be_in_viewport()
