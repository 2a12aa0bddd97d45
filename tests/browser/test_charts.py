"""A chart stands in the page as it is, and answers who points at it; Vega comes for that alone."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from building.places import ROOT
from tests.conftest import Guard, Server, page_from_folder

PAGE = "figures.html"
CHARTED = [f"{text.stem}.html" for text in sorted((ROOT / "docs").glob("*.md")) if "```chart" in text.read_text()]
LIVE = "live-charts"
BUDGET_BYTES = 200_000
CHART = "#chart-sentence-lengths"
SECOND = "30 to 59 days · 1,592 (21 %)"
DRAWN = """
(svg) => [...svg.querySelectorAll("text, path, line")]
  .filter((mark) => mark.getAttribute("opacity") !== "0" && !mark.matches(".background, .foreground"))
  .map((mark) => {
    const { x, y, width, height } = mark.getBBox();
    const { fill, stroke } = getComputedStyle(mark);
    return [mark.localName, mark.textContent, ...[x, y, width, height].map(Math.round), fill, stroke];
  })
"""
"""Every mark with its place in the drawing, its words and the colours that a reader sees: bars, dots, and pairs."""


@pytest.fixture
def chart(page: Page) -> Locator:
    page.goto(PAGE)
    return page.locator(CHART)


def wake(chart: Locator) -> None:
    chart.locator(".tb-chart-drawing").focus()
    expect(chart).to_have_attribute("data-live", "")


def test_without_javascript_the_drawing_and_its_numbers_are_there(browser: Browser, server: Server) -> None:
    context = browser.new_context(base_url=f"{server.address}/", java_script_enabled=False)
    page = context.new_page()
    page.goto(PAGE)
    chart = page.locator(CHART)
    expect(chart.locator("svg.tb-chart-wide text").first).to_be_visible()
    expect(chart.locator("svg.tb-chart-narrow")).to_be_hidden()
    chart.locator("summary").click()
    expect(chart.get_by_role("cell", name="1,592 (21 %)")).to_be_visible()
    assert page.locator("[tabindex='0'] svg").count() == 0, "a place to go to by key where no key does anything"
    context.close()


def test_vega_is_asked_for_once_and_only_when_somebody_asks(page: Page, chart: Locator, server: Server) -> None:
    page.wait_for_load_state("networkidle")
    server.asked.clear()
    wake(chart)
    wake(page.locator("#chart-on-remand"))
    assert [path for path in server.asked if LIVE in path] == [path for path in server.asked if path.endswith(".js")]
    assert len([path for path in server.asked if LIVE in path]) == 1


@pytest.mark.parametrize("path", CHARTED)
def test_on_paper_each_chart_has_its_drawing_and_its_numbers(page: Page, path: str) -> None:
    page.goto(path)
    page.emulate_media(media="print")
    for chart in page.locator("figure.tb-chart").all():
        expect(chart.locator("svg:visible")).to_have_count(1)
        expect(chart.locator("table")).to_be_visible()
        expect(chart.locator("tbody td").last).to_be_visible()


def test_whoever_only_reads_fetches_no_vega(page: Page, server: Server) -> None:
    server.asked.clear()
    page.goto(PAGE)
    charts = page.locator(".tb-chart")
    for number in range(charts.count()):
        charts.nth(number).scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    assert [path for path in server.asked if LIVE in path] == []
    charts.last.locator(".tb-chart-drawing").hover()
    expect(charts.last).to_have_attribute("data-live", "")
    assert len([path for path in server.asked if LIVE in path]) == 1


@pytest.mark.parametrize("name", ["sentence-lengths", "before-prison", "effects-in-per-cent"])
def test_the_live_drawing_is_the_still_one(page: Page, name: str) -> None:
    page.goto(PAGE)
    chart = page.locator(f"#chart-{name}")
    still = chart.locator("svg").first.evaluate(DRAWN)
    wake(chart)
    assert sorted(chart.locator(".tb-chart-wide > svg").evaluate(DRAWN)) == sorted(still)


def test_by_key_a_row_is_said_and_marked(page: Page, chart: Locator) -> None:
    wake(chart)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(chart.get_by_role("status")).to_contain_text(SECOND)
    expect(chart.locator("tbody tr").nth(1)).to_have_class("tb-chart-meant")
    expect(chart.locator(".tb-chart-wide .mark-rect path[opacity='1']")).to_have_count(1)
    page.keyboard.press("Tab")
    expect(chart.locator(".tb-chart-meant")).to_have_count(0)
    expect(chart.locator(".tb-chart-wide .mark-rect path[opacity='1']")).to_have_count(7)


def test_the_pointer_means_the_row_it_is_on(chart: Locator) -> None:
    wake(chart)
    chart.locator(".tb-chart-wide text", has_text="30 to 59 days").hover(force=True)
    expect(chart.get_by_role("status")).to_contain_text(SECOND)
    chart.locator("summary").click()
    chart.locator("tbody tr").nth(2).hover()
    expect(chart.get_by_role("status")).to_contain_text("60 to 89 days")


def test_when_vega_does_not_come_the_drawing_stays(page: Page, guard: Guard) -> None:
    guard.expect("ERR_FAILED")
    page.route(f"**/{LIVE}*", lambda route: route.abort())
    page.goto(PAGE)
    chart = page.locator(CHART)
    before = chart.locator("svg").first.evaluate("svg => svg.outerHTML")
    chart.locator(".tb-chart-drawing").focus()
    expect(chart.get_by_role("status")).to_have_text(
        "The drawing cannot answer here. The table below has every number."
    )
    assert chart.locator("svg").first.evaluate("svg => svg.outerHTML") == before
    page.keyboard.press("ArrowDown")
    expect(chart.get_by_role("status")).to_contain_text("1 to 29 days")


def test_from_a_folder_a_chart_answers_too(browser: Browser, site: Path) -> None:
    with page_from_folder(browser, site) as page:
        page.goto(PAGE)
        chart = page.locator(CHART)
        wake(chart)
        page.keyboard.press("ArrowDown")
        expect(chart.get_by_role("status")).to_contain_text("1 to 29 days")


def test_vega_and_the_charts_are_light_enough(site: Path) -> None:
    [script] = (site / "assets" / "tilbake").glob(f"{LIVE}.*.js")
    assert len(gzip.compress(script.read_bytes())) <= BUDGET_BYTES
