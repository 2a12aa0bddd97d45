"""The unzipped pack, opened as a file with the network off, whole and with faults: nothing is lost."""

import base64
import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from building.archives import gzipped
from building.browser import FLAGS, find_chromium
from tests.browser.reader import TIMELINE_PAGE, Reader
from tests.conftest import PATIENT_MS, page_from_folder

PART = re.compile(r"(tilbakePacked\.parts\[.*?\]=)(\".*\");\n")
STARTS = "performance.getEntriesByName('tilbake-python-requested').length"


@pytest.fixture
def page(browser: Browser, folder: Path) -> Iterator[Page]:
    with page_from_folder(browser, folder) as page:
        yield page


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    """A folder of one's own, to break."""
    return shutil.copytree(folder, tmp_path / folder.name)


@pytest.fixture
def broken_page(browser: Browser) -> Iterator[Page]:
    """A page whose errors are meant."""
    context = browser.new_context(offline=True)
    context.set_default_timeout(PATIENT_MS)
    yield context.new_page()
    context.close()


def script(folder: Path, name: str) -> Path:
    [found] = (folder / "assets" / "python" / "packed").glob(f"{name}.*.js")
    return found


def rewrite(file: Path, change: Callable[[bytes], bytes]) -> None:
    """Change the bytes that a script of the pack carries."""
    found = PART.fullmatch(file.read_text())
    assert found
    content = base64.b64encode(change(base64.b64decode(json.loads(found[2])))).decode()
    file.write_text(f'{found[1]}"{content}";\n')


def opened(page: Page, folder: Path, path: str = TIMELINE_PAGE, key: str = "sentence-timeline") -> Reader:
    page.goto((folder / path).as_uri())
    reader = Reader(page, key)
    reader.widget.scroll_into_view_if_needed()
    return reader


def test_a_step_a_shared_link_and_the_way_back(page: Page, folder: Path) -> None:
    reader = opened(page, folder).wait_until_ready()
    assert page.evaluate(STARTS) == 1, "Python did not start from its memory"
    reader.field("years").fill("6")
    reader.submit()
    reader.expect_link("years:6")
    shown, address = reader.card(), page.url
    page.go_back()
    expect(reader.field("years")).to_have_value("3")
    again = Reader(page.context.new_page())
    again.page.goto(address)
    again.wait_until_ready()
    expect(again.field("years")).to_have_value("6")
    assert again.card() == shown


def test_steps_taken_before_python_is_there(page: Page, folder: Path) -> None:
    reader = opened(page, folder)
    reader.field("years").fill("5")
    reader.view.locator(".tb-submit").dblclick()
    reader.type("months", "4")
    reader.expect_link("months:4")
    assert "years:5" in reader.link()
    reader.wait_until_ready()


def test_two_tabs(page: Page, folder: Path) -> None:
    one, other = opened(page, folder), opened(page.context.new_page(), folder)
    one.wait_until_ready()
    one.page.bring_to_front()
    one.type("years", "6")
    one.expect_link("years:6")
    other.page.bring_to_front()
    other.wait_until_ready()
    other.type("years", "9")
    other.expect_link("years:9")
    expect(one.field("years")).to_have_value("6")


def test_a_worker_lost_in_mid_step(page: Page, folder: Path) -> None:
    reader = opened(page, folder).wait_until_ready()
    # The theme's search has a worker of its own where pages come over the network, and an iframe here.
    [worker] = page.workers
    worker.evaluate(
        "setTimeout(() => { const end = Date.now() + 700; while (Date.now() < end); }); setTimeout(() => close())"
    )
    reader.type("years", "6")
    reader.expect_link("years:6")
    reader.wait_until_ready()


def test_storage_blocked(page: Page, folder: Path) -> None:
    page.add_init_script(
        "for (const name of ['localStorage', 'sessionStorage'])"
        " Object.defineProperty(globalThis, name, { get() { throw new DOMException('blocked', 'SecurityError'); } });"
    )
    reader = opened(page, folder).wait_until_ready()
    reader.type("years", "6")
    reader.expect_link("years:6")


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "truncated": lambda packed: packed[: len(packed) // 2],
    "flipped": lambda packed: packed[:1_000_000] + bytes([packed[1_000_000] ^ 1]) + packed[1_000_001:],
    "of another version": lambda _: gzipped(another_version()),
    "not an image": lambda _: gzipped(b"something else"),
}


def another_version() -> bytes:
    """An image that can be read, and that another memory was copied into."""
    header = json.dumps({"size": 20_971_520, "sum": 1, "objects": {"hiwireKeys": [], "immortalKeys": []}, "runs": []})
    text = header.ljust(-(-len(header) // 4) * 4).encode()
    return len(text).to_bytes(4, "little") + text


@pytest.mark.parametrize("how", SPOILT)
def test_a_spoilt_memory_is_replaced_by_the_library(broken_page: Page, copy: Path, how: str) -> None:
    rewrite(script(copy, "memory"), SPOILT[how])
    reader = opened(broken_page, copy).wait_until_ready()
    assert broken_page.evaluate(STARTS) == 2, "Python started from the spoilt memory"
    reader.type("years", "6")
    reader.expect_link("years:6")


def test_a_missing_memory_is_replaced_by_the_library(broken_page: Page, copy: Path) -> None:
    script(copy, "memory").unlink()
    opened(broken_page, copy).wait_until_ready()


@pytest.mark.parametrize("name", ["worker", "pyodide.asm.wasm"])
def test_a_missing_script_is_told_in_one_sentence_and_can_be_put_back(broken_page: Page, copy: Path, name: str) -> None:
    missing = script(copy, name)
    kept = missing.rename(copy / "kept")
    reader = opened(broken_page, copy)
    shown = reader.html()
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text("A file of this folder is missing")
    assert reader.html() == shown
    reader.type("years", "6")
    kept.rename(missing)
    reader.told.get_by_role("button").click()
    reader.expect_link("years:6")


def test_a_folder_that_was_not_packed_says_so(broken_page: Page, copy: Path) -> None:
    (copy / "assets" / "python" / "pack.js").unlink()
    reader = opened(broken_page, copy)
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text("Take the zip instead")
    expect(reader.told.locator(".tb-fallback")).to_be_visible()


LIMITED = {
    "--jitless": "WebAssembly",
    "--wasm-max-mem-pages=200": "too little free memory",
}
"""A switch of the browser's engine, and what the page says then."""


@pytest.mark.parametrize("switch", LIMITED)
def test_a_browser_that_cannot_says_why_and_keeps_the_page(browser: Browser, folder: Path, switch: str) -> None:
    arguments = [*FLAGS, f"--js-flags={switch}"]
    limited = browser.browser_type.launch(executable_path=find_chromium(), args=arguments)
    reader = opened(limited.new_page(), folder)
    shown = reader.html()
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text(LIMITED[switch])
    expect(reader.told.locator(".tb-fallback")).to_be_visible()
    assert reader.html() == shown
    limited.close()


def test_without_javascript_every_page_reads(browser: Browser, folder: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    reader = Reader(page)
    page.goto((folder / TIMELINE_PAGE).as_uri())
    expect(reader.view.locator(".tb-form")).to_be_visible()
    reader.view.locator(".tb-fallback").click()
    expect(page.locator("h1")).to_be_visible()
    page.close()
