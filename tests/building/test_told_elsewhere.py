"""What other sites are told about a page: whole addresses where the site's own is known, and none made up."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from building.address import VARIABLE, NoAddress, site_address
from building.pack import contents
from building.places import ROOT
from building.service_worker import FILE as SERVICE_WORKER
from building.share_card import FOLDER, drawing, picture

ADDRESS = "https://example.org/tilbake/"


@pytest.fixture(scope="module")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as it is built for an address."""
    folder = tmp_path_factory.mktemp("addressed") / "site"
    code = f"from pathlib import Path; from building import site; site.build(Path({str(folder)!r}))"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=os.environ | {VARIABLE: ADDRESS}, check=True)
    return folder


def test_a_site_without_an_address_has_no_sitemap(site: Path) -> None:
    assert not list(site.glob("sitemap*"))
    assert (site / "robots.txt").read_text() == "User-agent: *\nDisallow:\n"


def test_every_page_for_readers_is_in_the_sitemap(addressed: Path) -> None:
    listed = re.findall(r"<loc>(.*?)</loc>", (addressed / "sitemap.xml").read_text())
    found = {page.name for page in for_readers(addressed)}
    assert sorted(listed) == sorted(ADDRESS + name for name in found)
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (addressed / "robots.txt").read_text()


def for_readers(site: Path) -> list[Path]:
    return [page for page in sorted(site.glob("*.html")) if not page.name.startswith(("404", "embed-"))]


def said(page: Path, name: str) -> list[str]:
    return re.findall(rf'<meta (?:name|property)="{name}" content="([^"]*)">', page.read_text())


def test_each_page_says_of_itself_what_no_other_page_says(site: Path) -> None:
    descriptions = [text for page in for_readers(site) for text in said(page, "description")]
    assert len(descriptions) == len(for_readers(site))
    assert sorted(descriptions) == sorted(set(descriptions))
    for page in for_readers(site):
        assert said(page, "og:description") == said(page, "description"), page.name
        assert len(said(page, "og:title")) == 1, page.name


def test_each_page_has_its_picture_where_its_address_is_known(site: Path, addressed: Path) -> None:
    for page in for_readers(addressed):
        [named] = said(page, "og:image")
        assert named == f"{ADDRESS}{FOLDER}{page.stem}.png"
        content = (addressed / FOLDER / f"{page.stem}.png").read_bytes()
        assert content[:8] == b"\x89PNG\r\n\x1a\n"
        assert struct.unpack(">II", content[16:24]) == (1200, 630)
        assert len(content) < 100_000
        assert said(page, "twitter:card") == ["summary_large_image"]
    assert not [said(page, "og:image") for page in for_readers(site) if said(page, "og:image")]


def test_no_copy_for_a_visit_without_a_network_carries_the_pictures(addressed: Path) -> None:
    assert FOLDER not in (addressed / SERVICE_WORKER).read_text()
    assert not [path for path in contents(addressed) if path.startswith(FOLDER)]


def test_the_same_words_and_drawing_give_the_same_picture() -> None:
    drawn = drawing('--8<-- "assets/illustrations/cell.svg"')
    assert drawn
    assert picture("A cell", "", drawn) == picture("A cell", "", drawn) != picture("Another", "", drawn)
    assert picture("A cell", "", drawn) != picture("A cell", "", None)


@pytest.mark.parametrize("named", ["example.org", "ftp://example.org/", "https://", "https://example.org/?a"])
def test_what_is_no_address_is_refused(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, named)
    with pytest.raises(NoAddress, match=VARIABLE):
        site_address()
