"""A site that a test may change, and a reader who was here once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from building.web import FolderHandler, serving
from tests.browser.reader import Reader
from tests.browser.service_worker.asking import STORED
from tests.conftest import Server


@pytest.fixture
def context_options() -> dict[str, object]:
    return {"service_workers": "allow"}


@pytest.fixture
def published(site: Path, tmp_path: Path) -> Path:
    """A copy of the site, for a test to change."""
    return Path(shutil.copytree(site, tmp_path / "site"))


@pytest.fixture
def server(published: Path) -> Iterator[Server]:
    asked: list[str] = []

    class Noting(FolderHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            super().do_GET()

    with serving(published, Noting) as address:
        noted = Server(address)
        noted.asked = asked
        yield noted


@pytest.fixture
def stored(page: Page) -> Page:
    """A page of a reader who was here once: the site is stored."""
    Reader(page, "walk").open("walk.html")
    assert page.evaluate(STORED)
    return page
