"""A return visit without a network, and who is given no copy."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from building.browser import FLAGS, find_chromium
from tests.browser.reader import HeldParts, Reader
from tests.browser.service_worker.asking import GIVEN_UP, NOTED, STORED
from tests.conftest import PATIENT_MS, Guard, Server


def test_every_page_opens_without_a_network(stored: Page, site: Path, context: BrowserContext, server: Server) -> None:
    context.set_offline(True)
    server.asked.clear()
    pages = sorted(path.name for path in site.glob("*.html") if not path.name.startswith("embed-"))
    for name in ["", *pages]:
        response = stored.goto(name)
        assert response
        assert response.from_service_worker, name
        expect(stored.locator("h1")).to_be_visible()
    # The browser itself looks for a newer worker, past the page's network.
    assert set(server.asked) <= {"/service-worker.js"}


def test_python_answers_and_search_finds_without_a_network(stored: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    reader = Reader(stored).open()
    reader.type("years", "6")
    reader.expect_link("years:6")
    stored.reload()
    expect(reader.wait_until_ready().field("years")).to_have_value("6")
    stored.locator(".md-search__input").click()
    stored.locator(".md-search__input").press_sequentially("remand")
    expect(stored.locator(".md-search-result__link").first).to_be_visible()


def test_an_address_that_is_not_there_is_said_to_be_so(stored: Page, context: BrowserContext, guard: Guard) -> None:
    guard.expect("404")
    context.set_offline(True)
    response = stored.goto("no-such-page.html")
    assert response
    assert response.status == 404
    expect(stored.locator("h1")).to_contain_text("404")


def test_what_the_page_has_fetched_is_not_fetched_again(stored: Page, server: Server) -> None:
    assert stored.title()
    twice = {path for path in server.asked if server.asked.count(path) > 1}
    assert twice == set()
    assert not [path for path in server.asked if path.endswith(".map") or "/lunr/" in path]


@pytest.mark.parametrize("asked", [{"headers": {"range": "bytes=0-9"}}, {"method": "POST", "body": "text"}])
def test_what_is_no_plain_request_goes_to_the_server(
    stored: Page, server: Server, guard: Guard, asked: dict[str, object]
) -> None:
    guard.expect("501")  # how this server refuses a POST
    stored.reload()
    server.asked.clear()
    status = stored.evaluate("(asked) => fetch('about.html', asked).then(({ status }) => status)", asked)
    assert status == (501 if "method" in asked else 200)
    assert server.asked == ([] if "method" in asked else ["/about.html"])


def test_without_room_the_site_works_from_the_network(page: Page, context: BrowserContext, server: Server) -> None:
    session = context.new_cdp_session(page)
    session.send("Storage.overrideQuotaForOrigin", {"origin": server.address, "quotaSize": 1_000_000})
    page.add_init_script(NOTED)
    reader = Reader(page, "walk").open("walk.html")
    assert page.evaluate(GIVEN_UP) == []
    page.reload()
    reader.wait_until_ready()


def test_with_storage_blocked_the_site_works_from_the_network(browser: Browser, server: Server, tmp_path: Path) -> None:
    settings = tmp_path / "profile" / "Default" / "Preferences"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"profile": {"default_content_setting_values": {"cookies": 2}}}))
    context = browser.browser_type.launch_persistent_context(
        settings.parent.parent, executable_path=find_chromium(), args=FLAGS, base_url=f"{server.address}/"
    )
    try:
        context.set_default_timeout(PATIENT_MS)
        watching = Guard(server.address)
        watching.watch(context)
        page = context.new_page()
        page.add_init_script(NOTED)
        reader = Reader(page, "walk").open("walk.html")
        assert page.evaluate("registered.then(() => false, () => true)")
        page.reload()
        reader.wait_until_ready()
        assert watching.problems == []
    finally:
        context.close()


def asked_for_nothing(page: Page) -> bool:
    """Whether the page has not asked for a copy. Idle work is done in its order: it would have done so by now."""
    return bool(page.evaluate("new Promise((done) => requestIdleCallback(done)).then(() => !window.registered)"))


def test_a_reader_who_saves_data_is_given_no_copy(page: Page) -> None:
    page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    page.add_init_script(NOTED)
    reader = Reader(page).open(ready=False)
    reader.field("years").focus()
    reader.wait_until_ready()
    assert asked_for_nothing(page)


def test_the_copy_waits_for_python(page: Page) -> None:
    parts = HeldParts(page)
    page.add_init_script(NOTED)
    reader = Reader(page, "walk").open("walk.html", ready=False)
    expect(reader.widget).to_have_attribute("data-python", "loading")
    assert asked_for_nothing(page)
    parts.let_go()
    assert page.evaluate(STORED)
