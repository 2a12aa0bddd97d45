"""A new version never comes between a page and its Python, and never half."""

import re
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect

from building import service_worker
from building.archives import hashed_name
from building.reloading import Changes, ReloadingHandler
from building.web import serving
from tests.browser.reader import Reader, python_worker
from tests.browser.service_worker.asking import GIVEN_UP, NOTED, STORED, STORES
from tests.conftest import Server

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
    changed = {f"/{path.name}" for path in published.glob("*.html") if not path.name.startswith("embed-")}
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
