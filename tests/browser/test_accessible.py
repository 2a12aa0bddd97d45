"""No violation of WCAG A and AA up to 2.2 that axe can see: each page, each example, both schemes, phone and desk."""

import json
import re
from typing import Any, Literal, cast

import pytest
from playwright.sync_api import Page, expect

from building.places import NODE_MODULES, ROOT
from tests.browser.reader import HeldParts, Reader
from tilbake import widgets

type Scheme = Literal["light", "dark"]

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
WIDTHS = (390, 1440)
PALETTES = {"light": "default", "dark": "slate"}
AXE = NODE_MODULES / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "(tags) => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })"
PAGES = [f"{page}.html" for page in re.findall(r": ([a-z-]+)\.md$", (ROOT / "mkdocs.yml").read_text(), re.MULTILINE)]
PAGES += ["404.html", "embed-walk.html"]
OF_EXAMPLES = [f"examples-{widget}.html" for widget in widgets.names()]
"""Many states of the same widgets: looked at in two of the four ways."""


def violations(page: Page) -> list[str]:
    """What axe finds, one line each: the rule and the first places."""
    page.evaluate(AXE.read_text())  # a script element would break the page's content security policy
    found: dict[str, Any] = page.evaluate(RUN, TAGS)
    return [
        f"{one['id']}: {json.dumps([node['html'][:160] for node in one['nodes'][:3]])}" for one in found["violations"]
    ]


@pytest.fixture
def context_options() -> dict[str, object]:
    return {"reduced_motion": "reduce"}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("path", PAGES)
def test_pages(page: Page, path: str, scheme: Scheme) -> None:
    open_in(scheme, page, path)
    for width in WIDTHS:
        expect_no_violation(page, width)


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1440)])
@pytest.mark.parametrize("path", OF_EXAMPLES)
def test_examples(page: Page, path: str, scheme: Scheme, width: int) -> None:
    open_in(scheme, page, path)
    expect_no_violation(page, width)


def test_whoever_comes_to_the_list_of_pages_by_keyboard_sees_where_they_are(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("remand.html")
    seen = 0
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.locator(".md-sidebar--primary :focus").count():
            expect(page.locator(":focus")).to_be_in_viewport(ratio=0.9)
            seen += 1
    assert seen > 20


def open_in(scheme: Scheme, page: Page, path: str) -> None:
    page.emulate_media(color_scheme=scheme)
    page.goto(path)
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", PALETTES[scheme])
    widget = page.locator("tilbake-widget").first
    if widget.count():
        widget.scroll_into_view_if_needed()
        expect(widget).to_have_attribute("data-python", "ready")


def expect_no_violation(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    assert violations(page) == [], f"at {width} px"
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"pushed sideways at {width} px"


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest) -> Scheme:
    return cast("Scheme", request.param)


@pytest.fixture(params=WIDTHS)
def shown(page: Page, scheme: Scheme, request: pytest.FixtureRequest) -> Page:
    """A page that looks one of the four ways."""
    page.set_viewport_size({"width": request.param, "height": 900})
    page.emulate_media(color_scheme=scheme)
    return page


def test_every_why_opened(shown: Page) -> None:
    Reader(shown).open()
    shown.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert violations(shown) == []


def test_every_chart_with_its_numbers_opened(shown: Page) -> None:
    shown.goto("figures.html")
    shown.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    shown.locator("#chart-auditors .tb-chart-drawing").focus()
    expect(shown.locator("#chart-auditors")).to_have_attribute("data-live", "")
    assert violations(shown) == []
    assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page can be pushed sideways"


def test_a_walk_in_front_of_a_room(shown: Page) -> None:
    reader = Reader(shown, "walk").open("walk.html", "#walk=jonas-short")
    shown.keyboard.press("r")
    expect(shown.locator(".tb-place")).to_have_attribute("data-present", "next")
    assert violations(shown) == []
    shown.keyboard.press("ArrowDown")
    shown.keyboard.press("Enter")
    expect(shown.locator(".tb-place")).to_have_attribute("data-present", "chosen")
    assert violations(shown) == []
    shown.keyboard.press("Escape")
    expect(reader.view.locator(".tb-tools")).to_be_visible()


def test_one_seat_and_the_end_of_a_walk(shown: Page) -> None:
    reader = Reader(shown, "walk").open("walk.html", "#walk=jonas@prison")
    assert violations(shown) == []
    while reader.choices().count():
        before = reader.link()
        reader.choices().first.click()
        shown.wait_for_function("(before) => location.hash !== `#walk=${before}`", arg=before)
    shown.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert violations(shown) == []


def test_the_lines_about_python(shown: Page) -> None:
    parts = HeldParts(shown)
    reader = Reader(shown).open(ready=False)
    reader.type("years", "6")
    expect(reader.told).to_be_visible()
    assert violations(shown) == []
    parts.let_go()


def test_the_lines_about_failure(shown: Page) -> None:
    shown.add_init_script("delete globalThis.WebAssembly")
    reader = Reader(shown).open(ready=False)
    expect(reader.told).to_be_visible()
    assert violations(shown) == []
