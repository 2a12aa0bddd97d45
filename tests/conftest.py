"""The built site, a server that notes what is asked of it, and a browser page that nothing leaves."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Request, expect, sync_playwright

from building import pack
from building import site as building_site
from building.browser import FLAGS, find_chromium
from building.web import FolderHandler, serving

# Properties are judged by what they say; how busy the machine is has no part in it.
settings.register_profile("without-clock", deadline=None)
settings.load_profile("without-clock")

PATIENT_MS = 30_000
"""How long a test waits for the page, in milliseconds: Python takes a second or two, and machines differ."""


class Server:
    """Where the site is served, and what was asked there."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.asked: list[str] = []


class Guard:
    """What must never happen in a page: a request to another host, an error in the console, an exception."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.problems: list[str] = []
        self.expected: list[str] = []

    def expect(self, part: str) -> None:
        """A test makes something fail on purpose: an error with these words is no problem."""
        self.expected.append(part)

    def watch(self, context: BrowserContext) -> None:
        context.on("request", self._request)
        context.on("console", self._console)
        context.on("weberror", lambda error: self._note(f"exception: {error.error}"))

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.address, "data:", "blob:")):
            self._note(f"request to another host: {request.url}")

    def _console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self._note(f"console: {message.text}")

    def _note(self, problem: str) -> None:
        if not any(part in problem for part in self.expected):
            self.problems.append(problem)


@pytest.fixture(scope="session")
def site() -> Path:
    built = os.environ.get("TILBAKE_SITE")
    return Path(built) if built else building_site.build()


@pytest.fixture(scope="session")
def folder(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unzipped pack, in a folder whose path has what breaks addresses: spaces, ø, and a #."""
    if not (site / "download").exists():
        pack.write(site, tmp_path_factory.mktemp("dist"))
    return pack.unpacked(site, tmp_path_factory.mktemp("På en pinne #") / "Møte, 3. etasje")


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[Server]:
    asked: list[str] = []

    class Noting(FolderHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            super().do_GET()

    with serving(site, Noting) as address:
        noted = Server(address)
        noted.asked = asked
        yield noted


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENT_MS)
    path = find_chromium()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def context_options() -> dict[str, object]:
    """How the reader's browser is set up; a test module or a parameter may say otherwise."""
    return {}


@pytest.fixture
def context(browser: Browser, server: Server, context_options: dict[str, object]) -> Iterator[BrowserContext]:
    # Each page would store the whole site, beside what its test is about.
    options = {"service_workers": "block", **context_options}
    opened = browser.new_context(base_url=f"{server.address}/", **options)  # type: ignore[arg-type]
    opened.set_default_timeout(PATIENT_MS)
    yield opened
    opened.close()


@pytest.fixture
def guard(context: BrowserContext, server: Server) -> Iterator[Guard]:
    watching = Guard(server.address)
    watching.watch(context)
    yield watching
    assert watching.problems == []


@pytest.fixture
def page(context: BrowserContext, guard: Guard) -> Iterator[Page]:
    del guard  # watching is all it does here
    opened = context.new_page()
    yield opened
    try:
        opened.close()
    except Error:
        assert opened.is_closed()


@contextmanager
def page_from_folder(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page that may ask for nothing outside the folder, in a browser without a network."""
    opened = browser.new_context(base_url=f"{folder.as_uri()}/", offline=True)
    opened.set_default_timeout(PATIENT_MS)
    watching = Guard(folder.as_uri())
    watching.watch(opened)
    yield opened.new_page()
    opened.close()
    assert watching.problems == []
