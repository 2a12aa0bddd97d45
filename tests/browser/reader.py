"""What a reader does with a widget, in the words of the tests."""

from playwright.sync_api import Locator, Page, Route, Worker, expect

TIMELINE = "sentence-timeline"
TIMELINE_PAGE = "sentencing.html"


class Reader:
    """A reader in front of one widget of a page."""

    def __init__(self, page: Page, key: str = TIMELINE) -> None:
        self.page = page
        self.key = key
        self.widget = page.locator(f'tilbake-widget[data-key="{key}"]')
        self.view = self.widget.locator(".tb-view")
        self.told = self.widget.locator(".tb-boot > div:not(:empty)").first
        """What the page says about Python, or in answer to a tool. It lies over the page; its parent has no height."""
        self.live = self.widget.locator(".tb-live")

    def open(self, path: str = TIMELINE_PAGE, fragment: str = "", *, ready: bool = True) -> "Reader":
        """Open a page; by default wait until Python has answered there."""
        self.page.goto(path + fragment)
        return self.wait_until_ready() if ready else self

    def wait_until_ready(self) -> "Reader":
        self.widget.scroll_into_view_if_needed()
        expect(self.widget).to_have_attribute("data-python", "ready")
        return self

    def field(self, name: str) -> Locator:
        return self.view.locator(f'[name="{name}"]')

    def type(self, name: str, value: str) -> None:
        """Type into a field and leave it."""
        self.field(name).fill(value)
        self.field(name).blur()

    def submit(self) -> None:
        self.view.locator(".tb-form button:not([data-do])").last.click()

    def use(self, tool: str) -> None:
        self.widget.locator(f'[data-do="{tool}"]').click()

    def choices(self) -> Locator:
        """The choices that the law allows on this card."""
        return self.view.locator('.tb-form button[name="choose"]:not([aria-disabled="true"]):not(:disabled)')

    def link(self) -> str:
        """The widget's link in the address bar, "" where there is none."""
        fragment = self.page.url.partition("#")[2]
        return next((p.partition("=")[2] for p in fragment.split("&") if p.startswith(f"{self.key}=")), "")

    def expect_link(self, part: str) -> None:
        """Wait until the address holds this piece of the widget's link."""
        self.page.wait_for_function(
            "([key, part]) => location.hash.slice(1).split('&')"
            ".some((piece) => piece.startsWith(key + '=') && piece.includes(part))",
            arg=[self.key, part],
        )

    def card(self) -> str:
        """What the form shows, without the tools below it."""
        return self.view.locator(".tb-form").inner_html()

    def html(self) -> str:
        return self.view.inner_html()


class HeldParts:
    """The largest part of Python does not arrive until it is let go: the reader is quicker than the network."""

    def __init__(self, page: Page) -> None:
        self._waiting: list[Route] = []
        self._held = True
        page.context.route("**/assets/python/*.wasm.gz", self._hold)

    def _hold(self, route: Route) -> None:
        if self._held:
            self._waiting.append(route)
        else:
            route.continue_()

    def let_go(self) -> None:
        self._held = False
        for route in self._waiting:
            route.continue_()
        self._waiting.clear()


def python_worker(page: Page) -> Worker:
    """The worker with the page's Python; the theme's search has one too."""
    [worker] = [worker for worker in page.workers if "/assets/python/" in worker.url]
    return worker
