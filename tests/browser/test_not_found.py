"""The page for addresses that lead nowhere has its look and its ways on, wherever a host shows it."""

from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from building.web import FolderHandler, serving
from tests.conftest import Guard


@pytest.fixture(params=["", "teaching/prisons/"])
def hosted(request: pytest.FixtureRequest, site: Path, tmp_path: Path) -> Iterator[str]:
    """The site below a folder of a host that shows the site's own page where there is none."""
    below = str(request.param)
    if below:
        (tmp_path / below).parent.mkdir(parents=True)
        (tmp_path / below.rstrip("/")).symlink_to(site)

    class Host(FolderHandler):
        def send_error(self, *_: object) -> None:
            content = (site / "404.html").read_bytes()
            self.send_response(HTTPStatus.NOT_FOUND)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command == "GET":
                self.wfile.write(content)

    with serving(tmp_path if below else site, Host) as address:
        yield f"{address}/{below}"


@pytest.mark.parametrize("lost", ["walk-nobody.html", "a/b/c.html"])
def test_a_lost_reader_finds_the_way(page: Page, hosted: str, lost: str, guard: Guard) -> None:
    guard.expect(hosted.partition("teaching")[0])
    guard.expect("404")
    guard.expect("Refused to")  # until the root is found the host answers each part with this page
    page.goto(hosted + lost)
    expect(page.get_by_role("heading", level=1)).to_contain_text("no such page")
    expect(page.locator(".tb-bare")).to_be_hidden()
    expect(page.locator("html")).not_to_have_class("no-js")
    page.get_by_role("link", name="The glossary").last.click()
    expect(page).to_have_url(f"{hosted}glossary.html")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Glossary")
