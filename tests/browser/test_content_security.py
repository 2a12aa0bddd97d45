"""The site works under its content security policy, and a script that somebody plants in a page does not run."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.reader import Reader
from tests.conftest import Guard

LISTENER = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) => {
  violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
});
"""
STOPPED = "violations.some((text) => text.startsWith('script-src'))"


@pytest.fixture
def page(page: Page) -> Page:
    page.add_init_script(LISTENER)
    return page


def violations(page: Page) -> list[str]:
    return list(page.evaluate("violations"))


def test_no_page_breaks_its_policy_when_it_is_used(page: Page, site: Path) -> None:
    for name in sorted(path.name for path in site.glob("*.html")):
        page.goto(name)
        if name.startswith("embed-"):  # a page for frames has neither of the two
            assert violations(page) == [], name
            continue
        scheme = page.locator("body").get_attribute("data-md-color-scheme")
        page.locator("[data-md-component=palette] label:visible").click()
        expect(page.locator("body")).not_to_have_attribute("data-md-color-scheme", str(scheme))
        page.locator(".md-search__input").click()
        page.locator(".md-search__input").press_sequentially("remand")
        expect(page.locator(".md-search-result__link").first).to_be_visible()
        page.keyboard.press("Escape")
        page.emulate_media(media="print")
        page.emulate_media(media="screen")
        assert violations(page) == [], name


@pytest.mark.parametrize(("path", "key"), [("walk.html", "walk"), ("sentencing.html", "sentence-timeline")])
def test_python_works_under_the_policy(page: Page, path: str, key: str) -> None:
    reader = Reader(page, key).open(path)
    if key == "walk":
        for _ in range(3):
            before = reader.link()
            reader.choices().first.click()
            reader.expect_link(f"{before}.")
    else:
        reader.type("years", "6")
        reader.expect_link("years:6")
    assert violations(page) == []


@pytest.mark.parametrize(
    "planted", ["<script>window.planted = true</script>", '<img src="x:" onerror="window.planted = true">']
)
def test_a_planted_script_does_not_run(page: Page, guard: Guard, planted: str) -> None:
    guard.expect("Content Security Policy")
    guard.expect("x:")

    def plant(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace("</h1>", f"</h1>{planted}"))

    page.route("**/about.html", plant)
    page.goto("about.html")
    page.wait_for_function(STOPPED)
    assert page.evaluate("window.planted") is None


def test_text_does_not_become_code(page: Page, guard: Guard) -> None:
    guard.expect("Content Security Policy")
    page.goto("about.html")
    page.evaluate("void setTimeout('window.planted = true')")
    page.wait_for_function(STOPPED)
    assert page.evaluate("window.planted") is None
