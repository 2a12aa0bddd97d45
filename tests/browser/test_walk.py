"""The walk in the page: the first steps need no Python, and a reader with a keyboard alone comes to the end."""

from random import Random

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import HeldParts, Reader

WALK = "walk"
LONGEST = 60


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, WALK)


@pytest.mark.parametrize("path", ["index.html", "walk.html"])
def test_the_first_steps_are_answered_before_python_is_there(page: Page, reader: Reader, path: str) -> None:
    parts = HeldParts(page)
    reader.open(path, ready=False)
    links: set[str] = set()
    for _ in range(2):
        reader.choices().first.click()
        page.wait_for_function("(before) => !before.includes(location.hash)", arg=sorted(links) or [""])
        links.add(page.evaluate("location.hash"))
        expect(reader.live).not_to_be_empty()
        expect(reader.widget).to_have_attribute("data-python", "loading")
    built = reader.html()
    parts.let_go()
    reader.wait_until_ready()
    assert reader.html() == built


def test_a_double_click_is_one_step(reader: Reader) -> None:
    reader.open("walk.html", ready=False)
    reader.choices().first.dblclick()
    reader.wait_until_ready()
    assert reader.link().count(".") == 1


def test_back_and_undo_lead_to_the_start(page: Page, reader: Reader) -> None:
    reader.open("walk.html")
    first = reader.card()
    reader.choices().last.click()
    reader.choices().last.click()
    assert reader.link().count(".") == 2
    page.go_back()
    page.go_back()
    page.wait_for_function("() => !location.hash")
    assert reader.card() == first
    page.go_forward()
    reader.expect_link(".")
    reader.use("undo")
    assert reader.card() == first


def test_undo_on_a_shared_link(page: Page, reader: Reader) -> None:
    reader.open("walk.html")
    reader.choices().first.click()
    one = reader.link()
    reader.choices().first.click()
    shared = Reader(page.context.new_page(), WALK).open("walk.html", f"#walk={reader.link()}")
    shared.use("undo")
    shared.expect_link(one)
    assert shared.link() == one


def test_a_keyboard_alone_walks_to_the_end(page: Page, reader: Reader) -> None:
    reader.open("walk.html")
    chance = Random(7)
    for _ in range(LONGEST):
        left = reader.choices().count()
        if not left:
            break
        before = reader.link()
        for _ in range(chance.randint(1, left)):
            tab_to_a_choice(page)
        page.keyboard.press("Enter")
        page.wait_for_function("(before) => !location.hash.endsWith('=' + before)", arg=before)
        assert page.evaluate("document.activeElement.closest('.tb-view') !== null"), "the focus was lost"
    expect(reader.choices()).to_have_count(0)
    expect(reader.view.locator("[data-focus]")).to_be_visible()


def tab_to_a_choice(page: Page) -> None:
    """Press Tab until the next choice has the focus."""
    for _ in range(200):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('button[name=choose]')"):
            return
    raise AssertionError("no choice can be reached with the Tab key")


def test_a_shared_link_opens_at_its_widget(reader: Reader) -> None:
    reader.open("walk.html", "#walk=jonas.ar-a.sa-a", ready=False)
    expect(reader.view.locator(".tb-title")).to_be_in_viewport()
    reader.wait_until_ready()
    assert reader.link() == "jonas.ar-a.sa-a"


def test_a_page_without_a_shared_link_opens_at_its_beginning(page: Page, reader: Reader) -> None:
    reader.open("walk.html", ready=False)
    expect(page.locator("h1")).to_be_in_viewport()
