"""Readers whose browser does less: the page is whole, and says in one sentence what is missing."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.reader import TIMELINE_PAGE, Reader
from tests.conftest import Guard, Server

WITH_WIDGET = [("index.html", "walk"), ("walk.html", "walk"), (TIMELINE_PAGE, "sentence-timeline")]


@pytest.fixture
def plain_page(browser: Browser, server: Server) -> Iterator[Page]:
    """A page in a browser with JavaScript off."""
    context = browser.new_context(base_url=f"{server.address}/", java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize(("path", "key"), WITH_WIDGET)
def test_without_javascript_the_first_state_and_the_way_on_are_there(plain_page: Page, path: str, key: str) -> None:
    reader = Reader(plain_page, key).open(path, ready=False)
    expect(reader.view.locator(".tb-title")).to_be_visible()
    expect(reader.view.locator(".tb-form")).to_be_visible()
    way_on = reader.view.locator(".tb-fallback")
    expect(way_on).to_be_visible()
    way_on.click()
    expect(plain_page.locator("h1")).to_be_visible()
    assert path not in plain_page.url


@pytest.mark.parametrize(("path", "key"), WITH_WIDGET)
def test_without_webassembly_the_page_says_so_and_stays_readable(page: Page, path: str, key: str) -> None:
    page.add_init_script("delete globalThis.WebAssembly")
    reader = Reader(page, key).open(path, ready=False)
    built = reader.html()
    reader.widget.scroll_into_view_if_needed()
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text("WebAssembly")
    expect(reader.told.get_by_role("button")).to_be_visible()
    expect(reader.told.locator(".tb-fallback")).to_be_visible()
    assert reader.html() == built


@pytest.mark.parametrize("lacking", ["Worker", "DecompressionStream"])
def test_what_else_is_missing_is_named(page: Page, lacking: str) -> None:
    page.add_init_script(f"delete globalThis.{lacking}")
    reader = Reader(page).open(ready=False)
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text("which Python in the page needs")


def test_with_storage_blocked_all_works(page: Page) -> None:
    page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });"
    )
    reader = Reader(page).open()
    reader.type("years", "6")
    reader.expect_link("years:6")


def test_a_download_that_breaks_off_can_be_tried_again(page: Page, guard: Guard) -> None:
    guard.expect("Failed to load resource")

    def break_off(route: Route) -> None:
        route.abort()

    page.context.route("**/assets/python/*.wasm.gz", break_off)
    reader = Reader(page).open(ready=False)
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text("download")
    reader.type("years", "6")
    page.context.unroute("**/assets/python/*.wasm.gz", break_off)
    reader.told.get_by_role("button").click()
    reader.wait_until_ready()
    reader.expect_link("years:6")


def test_a_spoilt_part_is_told_as_a_broken_download_or_start(page: Page) -> None:
    page.context.route("**/assets/python/packages.*.gz", lambda route: route.fulfill(body=b"not what was built"))
    reader = Reader(page).open(ready=False)
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told.get_by_role("button")).to_be_visible()


def test_without_idle_callbacks_python_still_comes(page: Page) -> None:
    page.add_init_script("delete globalThis.requestIdleCallback")
    Reader(page).open()


def test_a_step_that_waits_in_vain_shows_why_where_the_reader_is(page: Page) -> None:
    page.add_init_script("delete globalThis.Worker")
    reader = Reader(page, "walk").open("walk.html", ready=False)
    for _ in range(3):
        reader.choices().first.click()
    expect(reader.told).to_be_in_viewport()
    expect(reader.told).to_contain_text("Your step is kept")
