"""A widget in a page of another site: the text that a teacher copies works there as it stands."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from building.web import serving
from tests.browser.reader import Reader
from tests.conftest import Guard, Server
from tilbake import widgets

WALK = "walk-geir.html"


@pytest.fixture
def course(tmp_path: Path, guard: Guard) -> Iterator[tuple[Path, str]]:
    """A folder of another site, and its address: the same machine, another origin."""
    with serving(tmp_path) as address:
        guard.expect(f"request to another host: {address}")
        yield tmp_path, address


def offered(reader: Reader) -> str:
    """The text to copy, once the page's script has written it."""
    text = reader.widget.get_by_label("The text to copy")
    if not text.is_visible():
        reader.widget.get_by_text("Use this in your course").press("Enter")
    expect(text).to_have_value(re.compile("http://"))
    return text.input_value()


def test_a_step_in_a_page_of_another_origin(page: Page, course: tuple[Path, str], server: Server) -> None:
    reader = Reader(page, "walk").open(WALK)
    reader.choices().first.click()
    reader.expect_link("geir.")
    reader.use("undo")
    reader.choices().first.click()
    taken = reader.link()
    frame = offered(reader)
    assert f'src="{server.address}/embed-walk.html#walk={taken}"' in frame
    assert 'loading="lazy"' in frame
    assert f'<a href="{server.address}/{WALK}">Tilbake</a>, CC BY 4.0' in frame
    folder, address = course
    (folder / "index.html").write_text(
        f'<!DOCTYPE html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><body>{frame}</body>'
    )
    page.goto(address)
    inside = page.frame_locator("iframe")
    widget = inside.locator('tilbake-widget[data-key="walk"]')
    expect(widget).to_have_attribute("data-python", "ready")
    expect(widget.locator(".tb-card-title")).not_to_be_empty()
    before = widget.locator(".tb-form").inner_html()
    widget.locator('button[name="choose"]:not(:disabled):not([aria-disabled="true"])').first.click()
    expect(widget.locator(".tb-live")).not_to_be_empty()
    assert widget.locator(".tb-form").inner_html() != before
    assert page.evaluate("scrollY") == 0, "the frame has moved the page around it"
    [frame_page] = page.frames[1:]
    assert frame_page.url.startswith(f"{server.address}/embed-walk.html#walk={taken}.")
    assert frame_page.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0


def test_the_text_follows_the_step_and_is_copied(page: Page, server: Server) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader = Reader(page).open()
    assert f"{server.address}/embed-sentence-timeline.html#sentence-timeline=years:" in offered(reader)
    reader.type("years", "9")
    reader.expect_link("years:9")
    text = reader.widget.get_by_label("The text to copy")
    expect(text).to_have_value(re.compile("years:9"))
    reader.use("copy-text")
    expect(reader.told).to_contain_text("The text is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == text.input_value()


def test_what_does_not_fit_in_the_address_is_one_sentence(page: Page) -> None:
    reader = Reader(page, "walk").open("embed-walk.html", "#walk=geir.nonsense")
    expect(reader.view.locator(".tb-notice")).to_contain_text("“nonsense”")
    expect(reader.choices().first).to_be_visible()


def test_each_widget_has_its_page_and_each_page_its_line(site: Path) -> None:
    for name in widgets.names():
        html = (site / f"embed-{name}.html").read_text()
        assert html.count("<tilbake-widget ") == 1
        assert f'name="{name}"' in html
        assert '<meta name="robots" content="noindex">' in html
        assert "<nav" not in html
    lines = {path.name: path.read_text().count('class="tb-embed"') for path in site.glob("*.html")}
    shown = {path.name: path.read_text().count("<tilbake-widget ") for path in site.glob("*.html")}
    own = {name for name in lines if name.startswith(("embed-", "examples-"))}
    assert {name: n for name, n in lines.items() if n} == {
        name: n for name, n in shown.items() if n and name not in own
    }


def test_opened_as_a_file_the_text_says_what_to_put_in(folder: Path, page: Page, guard: Guard) -> None:
    guard.expect("file://")
    page.goto((folder / WALK).as_uri())
    page.get_by_text("Use this in your course").click()
    expect(page.get_by_label("The text to copy")).to_have_value(re.compile('src="ADDRESS/embed-walk.html#walk=geir'))
    expect(page.get_by_text("Where the text says ADDRESS")).to_be_visible()
