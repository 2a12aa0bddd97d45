"""No violation of WCAG A and AA up to 2.2 that axe can see: each page, each example, both schemes, phone and desk."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from building.places import NODE_MODULES
from tests.browser.reader import TIMELINE_PAGE, HeldParts, Reader
from tilbake import widgets

AXE = NODE_MODULES / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RUN = "(tags) => axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })"
PAGES = [
    "index.html",
    "walk.html",
    "two-walks.html",
    "walk-geir.html",
    TIMELINE_PAGE,
    "can-this-computer-run-it.html",
    "security-tiers.html",
    "isolation-and-force.html",
    "dynamic-security.html",
    "law-then-and-now.html",
    "preventive-detention.html",
    "remand.html",
    "normality.html",
    "a-day-inside.html",
    "who-runs-it.html",
    "visiting.html",
    "what-travels.html",
    "embed-walk.html",
]
ONLY_READ = ["how-this-site-works.html", "take-this-site-with-you.html", "examples.html", "licences.html"]
ONLY_READ += ["figures.html", "people.html", "roar.html", "seminar-mona.html", "the-big-picture.html"]
OF_EXAMPLES = [f"examples-{widget}.html" for widget in widgets.names()]
"""Many states of the same widgets: looked at in two of the four ways."""


def violations(page: Page) -> list[str]:
    """What axe finds, one line each: the rule and the first places."""
    page.evaluate(AXE.read_text())  # a script element would break the page's content security policy
    found: dict[str, Any] = page.evaluate(RUN, TAGS)
    return [
        f"{one['id']}: {json.dumps([node['html'][:160] for node in one['nodes'][:3]])}" for one in found["violations"]
    ]


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[390, 1440])
def width(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def context_options(scheme: str, width: int) -> dict[str, object]:
    return {
        "color_scheme": scheme,
        "viewport": {"width": width, "height": 900},
        "reduced_motion": "reduce",
    }


@pytest.mark.parametrize("path", PAGES)
def test_pages(page: Page, path: str) -> None:
    expect_no_violation(page, path)


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1440)], indirect=True)
@pytest.mark.parametrize("path", OF_EXAMPLES)
def test_examples(page: Page, path: str) -> None:
    expect_no_violation(page, path)


def expect_no_violation(page: Page, path: str) -> None:
    page.goto(path)
    widget = page.locator("tilbake-widget").first
    widget.scroll_into_view_if_needed()
    expect(widget).to_have_attribute("data-python", "ready")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page can be pushed sideways"


@pytest.mark.parametrize("path", ONLY_READ)
def test_pages_without_a_widget(page: Page, path: str) -> None:
    page.goto(path)
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page can be pushed sideways"


def test_every_why_opened(page: Page) -> None:
    Reader(page).open()
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert violations(page) == []


def test_every_chart_with_its_numbers_opened(page: Page) -> None:
    page.goto("figures.html")
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    page.locator("#chart-auditors .tb-chart-drawing").focus()
    expect(page.locator("#chart-auditors")).to_have_attribute("data-live", "")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "the page can be pushed sideways"


def test_a_walk_in_front_of_a_room(page: Page) -> None:
    reader = Reader(page, "walk").open("walk.html", "#walk=jonas-short")
    page.keyboard.press("r")
    expect(page.locator(".tb-place")).to_have_attribute("data-present", "next")
    assert violations(page) == []
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator(".tb-place")).to_have_attribute("data-present", "chosen")
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(reader.view.locator(".tb-tools")).to_be_visible()


def test_one_seat_and_the_end_of_a_walk(page: Page) -> None:
    reader = Reader(page, "walk").open("walk.html", "#walk=jonas@prison")
    assert violations(page) == []
    while reader.choices().count():
        before = reader.link()
        reader.choices().first.click()
        page.wait_for_function("(before) => location.hash !== `#walk=${before}`", arg=before)
    page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true")
    assert violations(page) == []


def test_the_lines_about_python(page: Page) -> None:
    parts = HeldParts(page)
    reader = Reader(page).open(ready=False)
    reader.type("years", "6")
    expect(reader.told).to_be_visible()
    assert violations(page) == []
    parts.let_go()


def test_the_lines_about_failure(page: Page) -> None:
    page.add_init_script("delete globalThis.WebAssembly")
    reader = Reader(page).open(ready=False)
    expect(reader.told).to_be_visible()
    assert violations(page) == []
