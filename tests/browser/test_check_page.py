"""*Can this computer run it?*: the page tries everything out where it is opened, and says what it found."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.reader import HeldParts
from tests.conftest import Guard, Server

PATH = "can-this-computer-run-it.html"
NEEDED = ["address", "javascript", "webassembly", "worker", "unpacking", "memory", "python"]
BLOCKED_STORAGE = (
    "for (const name of ['localStorage', 'sessionStorage'])"
    " Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });"
)


class Checked:
    """The list on the page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.verdict = page.locator(".tb-check-verdict")
        self.report = page.locator(".tb-check-report textarea")

    def open(self) -> "Checked":
        self.page.goto(PATH)
        return self

    def until_done(self) -> "Checked":
        expect(self.report).to_be_visible()
        return self

    def line(self, id_: str) -> Locator:
        return self.page.locator(f'[data-check="{id_}"]')

    def expect_outcome(self, id_: str, outcome: str, word: str) -> None:
        expect(self.line(id_)).to_have_attribute("data-outcome", outcome)
        expect(self.line(id_).locator(".tb-check-outcome")).to_have_text(word)

    def sentence(self, id_: str) -> str:
        return self.line(id_).locator(".tb-check-found").inner_text()


@pytest.fixture
def checked(page: Page) -> Checked:
    return Checked(page)


def test_where_all_works_each_line_says_so_and_python_has_answered(checked: Checked) -> None:
    checked.open().until_done()
    for id_ in NEEDED:
        checked.expect_outcome(id_, "works", "works")
    expect(checked.verdict).to_contain_text("can run it")
    expect(checked.page.get_by_role("link", name="What you can do")).to_be_hidden()
    assert re.search(r"after \d+\.\d seconds", checked.sentence("python"))
    assert "{" not in checked.page.locator("#tb-check").inner_text()


def test_the_report_says_the_same_and_can_be_copied(checked: Checked) -> None:
    checked.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    checked.open().until_done()
    report = checked.report.input_value()
    assert checked.page.evaluate("navigator.userAgent") in report
    for line in checked.page.locator("[data-check]").all():
        name, outcome = (line.locator(f".tb-check-{part}").inner_text() for part in ("name", "outcome"))
        assert f"{name}: {outcome}." in report
    checked.page.get_by_role("button", name="Copy the report").click()
    expect(checked.page.get_by_text("The report is copied.")).to_be_visible()
    assert checked.page.evaluate("navigator.clipboard.readText()") == report


def test_a_report_that_the_browser_does_not_copy_is_selected(checked: Checked) -> None:
    checked.page.add_init_script("delete Navigator.prototype.clipboard")
    checked.open().until_done()
    checked.expect_outcome("clipboard", "spare", "not needed")
    checked.page.get_by_role("button", name="Copy the report").click()
    expect(checked.page.get_by_text("The report is selected.")).to_be_visible()
    selected = checked.report.evaluate("(box) => box.value.slice(box.selectionStart, box.selectionEnd)")
    assert selected == checked.report.input_value()


@pytest.mark.parametrize(
    ("missing", "line"), [("WebAssembly", "webassembly"), ("Worker", "worker"), ("DecompressionStream", "unpacking")]
)
def test_what_is_missing_is_named_and_the_way_on_stands_below(checked: Checked, missing: str, line: str) -> None:
    checked.page.add_init_script(f"delete globalThis.{missing}")
    checked.open().until_done()
    checked.expect_outcome(line, "fails", "does not work")
    checked.expect_outcome("python", "fails", "does not work")
    expect(checked.verdict).to_contain_text(checked.line(line).locator(".tb-check-name").inner_text())
    expect(checked.verdict).to_contain_text("does not run here")
    assert "which Python in the page needs" in checked.sentence("python")
    checked.page.get_by_role("link", name="What you can do").click()
    expect(checked.page.get_by_role("main").get_by_role("link", name="Jonas, as a story")).to_be_in_viewport()


def test_webassembly_without_what_python_uses_of_it_is_too_old(checked: Checked) -> None:
    checked.page.add_init_script("WebAssembly.compile = async () => { throw new WebAssembly.CompileError('no tags') }")
    checked.open().until_done()
    checked.expect_outcome("webassembly", "fails", "does not work")


def test_memory_that_cannot_be_had_is_told(checked: Checked) -> None:
    checked.page.add_init_script(
        "const { Memory } = WebAssembly;"
        " WebAssembly.Memory = function (asked) {"
        " if (asked.initial > 512) throw new RangeError(); return new Memory(asked); }"
    )
    checked.open().until_done()
    checked.expect_outcome("memory", "fails", "does not work")
    assert "64 MB" in checked.sentence("memory")
    # What the list tries is more than Python takes: where Python answers all the same, that counts.
    expect(checked.verdict).to_contain_text("can run it")


def test_blocked_storage_is_not_needed(checked: Checked) -> None:
    checked.page.add_init_script(BLOCKED_STORAGE)
    checked.open().until_done()
    checked.expect_outcome("storage", "spare", "not needed")
    expect(checked.verdict).to_contain_text("can run it")


def test_a_copy_for_later_is_seen_when_it_is_there(browser: Browser, server: Server) -> None:
    context = browser.new_context(base_url=f"{server.address}/", service_workers="allow")
    checked = Checked(context.new_page()).open()
    checked.expect_outcome("copy", "works", "works")
    context.close()


def test_a_second_try_that_succeeds_changes_the_line_and_the_verdict(checked: Checked, guard: Guard) -> None:
    guard.expect("Failed to load resource")

    def break_off(route: Route) -> None:
        route.abort()

    checked.page.context.route("**/assets/python/*.wasm.gz", break_off)
    checked.open().until_done()
    checked.expect_outcome("python", "fails", "does not work")
    assert "download" in checked.sentence("python")
    checked.page.context.unroute("**/assets/python/*.wasm.gz", break_off)
    checked.page.locator(".tb-boot").get_by_role("button", name="Try again").click()
    checked.expect_outcome("python", "works", "works")
    expect(checked.verdict).to_contain_text("can run it")


def test_a_python_that_takes_long_is_not_given_up(checked: Checked) -> None:
    checked.page.clock.install()
    parts = HeldParts(checked.page)
    checked.open()
    checked.expect_outcome("python", "runs", "checking")
    checked.page.clock.fast_forward("01:01")
    checked.expect_outcome("python", "waits", "not known")
    assert "may still come" in checked.sentence("python")
    expect(checked.report).to_be_visible()
    parts.let_go()
    checked.expect_outcome("python", "works", "works")


def test_who_saves_data_is_asked_before_python_is_fetched(checked: Checked, server: Server) -> None:
    checked.page.add_init_script("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })")
    server.asked.clear()
    checked.open().until_done()
    checked.expect_outcome("python", "waits", "not known")
    assert not [path for path in server.asked if "/assets/python/" in path]
    checked.page.get_by_role("button", name="Start Python").click()
    checked.expect_outcome("python", "works", "works")
    expect(checked.page.get_by_role("button", name="Start Python")).to_be_hidden()


def test_a_missing_style_sheet_is_a_missing_file(checked: Checked, guard: Guard) -> None:
    guard.expect("Failed to load resource")
    checked.page.context.route("**/assets/tilbake/style.*.css", lambda route: route.abort())
    checked.open().until_done()
    checked.expect_outcome("address", "fails", "does not work")
    expect(checked.page.get_by_text("unzip the whole folder first")).to_be_visible()


@pytest.fixture
def lone_page(browser: Browser, site: Path, tmp_path: Path) -> Iterator[Page]:
    """The first page as a system hands it over that opens one file out of a zip: without the files it belongs to."""
    lone = shutil.copy(site / "index.html", tmp_path)
    page = browser.new_page()
    page.goto(Path(lone).as_uri())
    yield page
    page.close()


def test_a_page_opened_inside_a_zip_says_to_unzip_first(lone_page: Page) -> None:
    expect(lone_page.get_by_text("unzip the whole folder first")).to_be_in_viewport()


def test_a_whole_page_does_not_speak_of_zips(page: Page) -> None:
    page.goto("index.html")
    notice = page.get_by_text("unzip the whole folder first")
    expect(notice).to_have_count(1)
    expect(notice).to_be_hidden()


def test_without_javascript_the_list_is_what_is_needed_and_why(browser: Browser, server: Server) -> None:
    context = browser.new_context(base_url=f"{server.address}/", java_script_enabled=False)
    page = context.new_page()
    checked = Checked(page).open()
    expect(checked.verdict).to_contain_text("needs JavaScript")
    for id_ in NEEDED:
        expect(checked.line(id_).locator(".tb-check-why")).to_be_visible()
        expect(checked.line(id_).locator(".tb-check-outcome")).to_be_hidden()
    for button in page.locator(".tb-check button").all():
        expect(button).to_be_hidden()
    page.get_by_role("main").get_by_role("link", name="Jonas, as a story").click()
    expect(page.locator("h1")).to_contain_text("Jonas")
    context.close()


@pytest.mark.parametrize("path", ["index.html", "walk.html"])
def test_a_failed_start_leads_to_the_list(page: Page, path: str) -> None:
    page.add_init_script("delete globalThis.WebAssembly")
    page.goto(path)
    widget = page.locator("tilbake-widget")
    widget.scroll_into_view_if_needed()
    widget.get_by_role("link", name="Can this computer run it?").click()
    expect(Checked(page).verdict).to_contain_text("WebAssembly")


def test_on_the_list_itself_a_failed_start_leads_nowhere_else(checked: Checked) -> None:
    checked.page.add_init_script("delete globalThis.WebAssembly")
    checked.open().until_done()
    expect(checked.page.locator(".tb-boot .tb-help")).to_have_count(0)
