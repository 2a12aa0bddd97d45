"""Each browser, with the site from a server and from a folder, and with no network besides."""

from collections.abc import Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, suppress
from pathlib import Path

import pytest

from building.engines import chromium, firefox, webkit
from building.engines.engine import Engine
from building.engines.nowhere import Nowhere, nowhere
from building.places import CACHE
from building.web import FolderHandler, serving
from tests.engines.visitor import Visitor

ENGINES = ("chromium", "firefox", "webkit")
WAYS = ("http", "file")
SESSIONS = [f"{engine}-{way}" for engine in ENGINES for way in WAYS]


@pytest.fixture(scope="session", params=SESSIONS)
def session(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """One browser for all tests of an engine and a way, since browsers are slow to start."""
    engine, way = request.param.split("-")
    root: Path = request.getfixturevalue("site" if way == "http" else "folder")
    if engine == "webkit":
        root = webkit.with_collector(root, tmp_path_factory.mktemp("heard #") / root.name)
    pages = sorted(str(page.relative_to(root)) for page in root.rglob("*.html"))
    with ExitStack() as stack:
        network = stack.enter_context(nowhere(this_machine=way == "http"))
        address = stack.enter_context(serving(root, noting(network))) if way == "http" else root.as_uri()
        yield Visitor(stack.enter_context(opened(engine, network, request)), address, network, pages)


@pytest.fixture
def visitor(session: Visitor) -> Iterator[Visitor]:
    """A reader in a fresh page, where nothing goes wrong and nothing leaves the site."""
    session.engine.fresh()
    session.strays()
    yield session
    assert session.strays() == []


def noting(network: Nowhere) -> type[FolderHandler]:
    """A server that notes what is asked of the site and is not there, beside what is asked of anyone else."""

    class Noting(FolderHandler):
        def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
            network.asked.append(f"{code}: {self.path}")
            super().send_error(code, message, explain)

    return Noting


def opened(name: str, network: Nowhere, request: pytest.FixtureRequest) -> AbstractContextManager[Engine]:
    if name == "firefox":
        return firefox.opened(network)
    if name == "webkit":
        return webkit.opened(network)
    return chromium.opened(request.getfixturevalue("browser"), network)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep what the browser showed when a test failed."""
    report = yield
    visitor = getattr(item, "funcargs", {}).get("visitor")
    if report.when == "call" and report.failed and visitor:
        picture = CACHE / "failures" / f"{item.name}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        with suppress(Exception):  # a browser that is gone shows nothing
            picture.write_bytes(visitor.engine.screenshot())
            report.sections.append(("What the browser showed", str(picture)))
    return report
