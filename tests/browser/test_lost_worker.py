"""Python crashes, is killed, or hangs in mid-step: it is replaced, the step is done again, and nothing is lost."""

import json
import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Ask
from tests.browser.reader import TIMELINE_PAGE, Reader, python_worker
from tests.conftest import Guard

SPIN = "setTimeout(() => { const end = Date.now() + %d; while (Date.now() < end); })"
KILLED = {
    "killed": "setTimeout(() => close())",
    "crashed": "setTimeout(() => { throw new Error('a crash that a test made') })",
}


def with_patience(page: Page, seconds: float) -> None:
    """Let the page replace a worker after this many seconds, instead of what the build says."""

    def impatient(route: Route) -> None:
        response = route.fetch()
        route.fulfill(
            response=response, body=re.sub(r'"stepSeconds": ?\d+', f'"stepSeconds": {seconds}', response.text())
        )

    page.route(f"**/{TIMELINE_PAGE}", impatient)


@pytest.mark.parametrize("how", KILLED)
def test_a_worker_lost_in_mid_step_is_replaced_and_the_step_done_again(page: Page, how: str) -> None:
    reader = Reader(page).open()
    reader.type("years", "4")
    reader.expect_link("years:4")
    worker = python_worker(page)
    # The worker is busy while the step arrives, and gone before it can answer.
    worker.evaluate(SPIN % 700 + ";" + KILLED[how])
    reader.type("years", "6")
    reader.expect_link("years:6")
    reader.wait_until_ready()
    assert python_worker(page) is not worker
    reader.use("undo")
    expect(reader.field("years")).to_have_value("4")


def test_a_worker_lost_while_nobody_asks_is_replaced_at_the_next_step(page: Page) -> None:
    reader = Reader(page).open()
    python_worker(page).evaluate("setTimeout(() => close())")
    expect(reader.widget).to_have_attribute("data-python", "idle")
    reader.type("years", "6")
    reader.expect_link("years:6")
    reader.wait_until_ready()


def test_a_worker_that_hangs_is_replaced(page: Page) -> None:
    with_patience(page, 4)
    reader = Reader(page).open()
    python_worker(page).evaluate("setTimeout(() => { while (true); })")
    reader.type("years", "6")
    reader.expect_link("years:6")
    reader.wait_until_ready()


def test_a_step_that_never_ends_fails_in_one_sentence_and_keeps_the_state(page: Page) -> None:
    with_patience(page, 0.001)
    reader = Reader(page).open(ready=False)
    expect(reader.widget).to_have_attribute("data-python", "failed")
    expect(reader.told).to_contain_text("Nothing is lost")
    expect(reader.field("years")).to_have_value("3")


def test_an_exception_in_a_step_changes_nothing(page: Page, guard: Guard, ask: Ask) -> None:
    guard.expect("LookupError")
    reader = Reader(page).open()
    shown = reader.html()
    failed = ask({"widget": "no-such-widget", "key": "x", "language": "en", "options": {}, "link": "", "action": None})
    assert "LookupError" in json.dumps(failed)
    reader.type("years", "6")
    reader.expect_link("years:6")
    assert reader.html() != shown
