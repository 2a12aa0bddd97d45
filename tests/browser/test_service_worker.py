"""A return visit without a network, and a new version that never comes between a page and its Python."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from building import service_worker
from building.archives import hashed_name
from building.browser import FLAGS, find_chromium
from building.reloading import Changes, ReloadingHandler
from building.web import FolderHandler, serving
from tests.browser.reader import HeldParts, Reader, python_worker
from tests.conftest import PATIENT_MS, Guard, Server

STORED = "navigator.serviceWorker.ready.then(({ active }) => active !== null)"
STORES = "caches.keys()"
NOTED = """
const { register } = ServiceWorkerContainer.prototype;
ServiceWorkerContainer.prototype.register = function (...asked) {
  return (window.registered = register.apply(this, asked));
};
"""
"""A page that lets a test wait for what it asked the browser for."""
GIVEN_UP = """
registered.then(async (registration) => {
  const worker = registration.installing;
  while (worker && worker.state !== "redundant") await new Promise((done) => (worker.onstatechange = done));
  return await caches.keys();
})
"""
WAITS = """
navigator.serviceWorker.getRegistration().then(async (registration) => {
  await registration.update();
  while (!registration.waiting) await new Promise((done) => (registration.installing.onstatechange = done));
})
"""
ALONE = """
(async () => {
  const pages = () => clients.matchAll({ includeUncontrolled: true });
  while ((await pages()).length > 1) await new Promise((done) => setTimeout(done));
})()
"""
NEW_TITLE = "<title>New: "
NEW_ANSWER = "<em>New.</em>"
NEW_PYTHON = """
const send = self.postMessage.bind(self);
self.postMessage = (said) => {
  if (said.kind !== "answer") return send(said);
  const answer = JSON.parse(said.answer);
  send({ ...said, answer: JSON.stringify({ ...answer, html: answer.html + "NEW" }) });
};
""".replace("NEW", NEW_ANSWER)


@pytest.fixture
def context_options() -> dict[str, object]:
    return {"service_workers": "allow"}


@pytest.fixture
def published(site: Path, tmp_path: Path) -> Path:
    """A copy of the site, for a test to change."""
    return Path(shutil.copytree(site, tmp_path / "site"))


@pytest.fixture
def server(published: Path) -> Iterator[Server]:
    asked: list[str] = []

    class Noting(FolderHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            super().do_GET()

    with serving(published, Noting) as address:
        noted = Server(address)
        noted.asked = asked
        yield noted


@pytest.fixture
def stored(page: Page) -> Page:
    """A page of a reader who was here once: the site is stored."""
    Reader(page, "walk").open("walk.html")
    assert page.evaluate(STORED)
    return page


def publish_new(published: Path) -> None:
    """Put a new version in the old one's place: every title, and what Python answers, say that it is new."""
    [old] = (published / "assets" / "python").glob("worker.*.js")
    script = NEW_PYTHON.encode() + old.read_bytes()
    old.unlink()
    new = old.with_name(hashed_name("worker.js", script))
    new.write_bytes(script)
    for page in published.glob("*.html"):
        page.write_text(page.read_text().replace(old.name, new.name).replace("<title>", NEW_TITLE))
    service_worker.write(published)


def test_every_page_opens_without_a_network(stored: Page, site: Path, context: BrowserContext, server: Server) -> None:
    context.set_offline(True)
    server.asked.clear()
    pages = sorted(path.name for path in site.glob("*.html"))
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


def test_a_page_in_mid_walk_keeps_its_python_until_it_is_loaded_again(
    stored: Page, published: Path, context: BrowserContext
) -> None:
    stored.reload()
    reader = Reader(stored, "walk").wait_until_ready()
    for _ in range(3):
        before = reader.link()
        reader.choices().first.click()
        reader.expect_link(f"{before}.")
    publish_new(published)
    stored.evaluate(WAITS)

    python_worker(stored).evaluate("setTimeout(() => close())")
    expect(reader.widget).to_have_attribute("data-python", "idle")
    before = reader.link()
    reader.choices().first.click()
    reader.expect_link(f"{before}.")
    reader.wait_until_ready()
    expect(reader.view).not_to_contain_text("New.")
    link = reader.link()

    # A page beside it is of the same version: a new one would have no file for the first.
    other = context.new_page()
    Reader(other, "walk").open("walk.html")
    assert not other.title().startswith("New")
    other.close()
    context.service_workers[0].evaluate(ALONE)

    stored.reload()
    expect(stored).to_have_title(re.compile("^New: "))
    expect(reader.wait_until_ready().view).to_contain_text("New.")
    assert reader.link() == link
    stored.go_back()
    reader.expect_link(link.rpartition(".")[0])
    names = stored.evaluate(STORES)
    assert len(names) == 1


def test_an_update_asks_only_for_what_changed(stored: Page, published: Path, server: Server) -> None:
    stored.reload()
    publish_new(published)
    server.asked.clear()
    stored.evaluate(WAITS)
    changed = {f"/{path.name}" for path in published.glob("*.html")}
    python = {f"/assets/python/{path.name}" for path in (published / "assets" / "python").glob("worker.*.js")}
    assert set(server.asked) - {"/service-worker.js"} == changed | python


def test_a_page_kept_by_the_browser_from_an_older_version_is_not_stored(
    page: Page, published: Path, context: BrowserContext
) -> None:
    page.goto("about.html")
    publish_new(published)
    Reader(page, "walk").open("walk.html")
    assert page.evaluate(STORED)
    context.set_offline(True)
    page.goto("about.html")
    expect(page).to_have_title(re.compile("^New: "))


def test_a_version_that_is_half_published_is_not_stored(page: Page, published: Path) -> None:
    (published / "about.html").write_text("<h1>Another version</h1>")
    page.add_init_script(NOTED)
    Reader(page, "walk").open("walk.html")
    assert page.evaluate(GIVEN_UP) == []


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


def test_a_preview_leaves_no_stale_copy_to_who_works_on_the_site(
    published: Path, browser: Browser, context_options: dict[str, object]
) -> None:
    working = False

    class Switching(ReloadingHandler):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, changes=Changes(), **options)

        def do_GET(self) -> None:
            (super() if working else super(ReloadingHandler, self)).do_GET()

        def page(self, content: bytes) -> bytes:
            return super().page(content) if working else content

    with serving(published, Switching) as address:
        context = browser.new_context(base_url=f"{address}/", **context_options)  # type: ignore[arg-type]
        page = context.new_page()
        Reader(page, "walk").open("walk.html")
        assert page.evaluate(STORED)
        working = True
        page.goto("walk.html")
        expect(page.locator("script[src^='/_reload/']")).to_be_attached()
        page.wait_for_function("navigator.serviceWorker.getRegistrations().then((all) => all.length === 0)")
        assert page.evaluate(STORES) == []
        context.close()
