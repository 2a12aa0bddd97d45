"""Two walks beside each other: a choice moves its own side, the link holds both, undo takes back the last."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.reader import Reader

KEY = "two-walks"


@pytest.fixture
def reader(page: Page) -> Reader:
    return Reader(page, KEY).open("two-walks.html")


def choices(reader: Reader, side: str) -> Locator:
    return reader.view.locator(f'button[name="{side}"]:enabled')


def title(reader: Reader, side: int) -> Locator:
    return reader.view.locator(".tb-side").nth(side).locator(".tb-card-title")


def test_a_choice_moves_its_own_side(reader: Reader) -> None:
    left, right = (title(reader, side).inner_text() for side in (0, 1))
    assert left == right
    choices(reader, "right").first.click()
    expect(title(reader, 1)).not_to_have_text(right)
    expect(title(reader, 1)).to_be_focused()
    expect(title(reader, 0)).to_have_text(left)


def test_the_link_holds_both_walks(page: Page, reader: Reader) -> None:
    choices(reader, "left").first.click()
    choices(reader, "right").last.click()
    reader.expect_link("_geir.")
    shared = Reader(page.context.new_page(), KEY).open("two-walks.html", f"#{KEY}={reader.link()}")
    assert shared.view.inner_text() == reader.view.inner_text()


def test_another_person_on_one_side_leaves_the_other_where_it_is(reader: Reader) -> None:
    choices(reader, "right").first.click()
    reader.expect_link("_geir.")
    right = title(reader, 1).inner_text()
    reader.view.get_by_text("Lay two others side by side").click()
    reader.view.get_by_role("link", name="Mona").first.click()
    reader.expect_link("mona_geir.")
    expect(reader.view.locator(".tb-side-name").first).to_contain_text("Mona")
    expect(title(reader, 1)).to_have_text(right)
    choices(reader, "left").first.click()
    reader.expect_link("mona.")


def test_undo_takes_back_the_side_that_moved_last(reader: Reader) -> None:
    first = title(reader, 0).inner_text()
    choices(reader, "left").first.click()
    moved = title(reader, 0).inner_text()
    choices(reader, "right").first.click()
    reader.use("undo")
    expect(title(reader, 1)).to_have_text(first)
    expect(title(reader, 0)).to_have_text(moved)


def test_the_end_of_a_walk_leads_here_from_any_fork(page: Page) -> None:
    walk = Reader(page, "walk").open("walk.html", "#walk=jonas-short")
    while walk.choices().count():
        before = walk.link()
        walk.choices().first.click()
        page.wait_for_function("(before) => location.hash !== `#walk=${before}`", arg=before)
    fork = walk.view.locator(".tb-forks li").nth(2)
    fork_title = fork.locator("strong").inner_text()
    fork.get_by_role("link", name="lay the two side by side").click()
    pair = Reader(page, KEY).wait_until_ready()
    expect(pair.view.locator(".tb-side")).to_have_count(2)
    expect(pair.view.locator(".tb-side .tb-end")).to_have_count(1)
    expect(title(pair, 1)).to_have_text(fork_title)
