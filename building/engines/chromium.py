"""Chromium, by Playwright."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar, override

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, ProxySettings

from building.engines.engine import PATIENCE_S, Engine, ScriptError, call
from building.engines.nowhere import HOST, Nowhere


class Chromium(Engine):
    """One context of a running Chromium."""

    name: ClassVar[str] = "chromium"

    def __init__(self, context: BrowserContext) -> None:
        self._context = context
        self._problems: list[str] = []
        context.on("console", self._console)
        context.on("weberror", lambda error: self._problems.append(f"exception: {error.error}"))
        self._page = context.new_page()

    @property
    @override
    def version(self) -> str:
        browser = self._context.browser
        return browser.version if browser else ""

    @property
    @override
    def address(self) -> str:
        return self._page.url

    @override
    def fresh(self) -> None:
        old, self._page = self._page, self._context.new_page()
        old.close()

    @override
    def open(self, address: str) -> None:
        self._page.goto(address)

    @override
    def reload(self) -> None:
        self._page.reload()

    @override
    def back(self) -> None:
        self._page.go_back()

    @override
    def forward(self) -> None:
        self._page.go_forward()

    @override
    def evaluate(self, expression: str, *arguments: Any) -> Any:
        try:
            return self._page.evaluate(f"async (given) => {{ {call(expression)} }}", list(arguments))
        except Error as error:
            raise ScriptError(error.message) from error

    @override
    def press(self, key: str) -> None:
        self._page.keyboard.press(key)

    @override
    def problems(self) -> list[str]:
        self._page.evaluate("0")  # Playwright tells what it heard while it waits for an answer
        told, self._problems = self._problems, []
        return told

    @override
    def screenshot(self) -> bytes:
        return self._page.screenshot()

    @override
    def resize(self, width: int, height: int) -> None:
        self._page.set_viewport_size({"width": width, "height": height})

    @override
    def pdf(self) -> bytes:
        return self._page.pdf()

    @override
    def _click(self, selector: str) -> bool:
        self._page.locator(selector).first.click()  # it waits and tries again by itself
        return True

    @override
    def _type(self, text: str) -> None:
        self._page.keyboard.type(text)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "assert"):
            self._problems.append(f"console: {message.text}")


@contextmanager
def opened(browser: Browser, network: Nowhere) -> Iterator[Chromium]:
    """A new context in a running browser, while the block runs."""
    # Chromium spares this machine by itself, unless that is taken back.
    spared = HOST if network.this_machine else ""
    proxy = ProxySettings(server=f"http://{HOST}:{network.port}", bypass=f"<-loopback>;{spared}")
    context = browser.new_context(proxy=proxy, service_workers="block")
    context.set_default_timeout(PATIENCE_S * 1000)
    try:
        yield Chromium(context)
    finally:
        context.close()
