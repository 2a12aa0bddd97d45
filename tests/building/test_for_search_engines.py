"""What search engines are told: whole addresses where the site's own is known, and nothing made up where it is not."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from building.address import VARIABLE, NoAddress, site_address
from building.places import ROOT

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
    found = {page.name for page in addressed.glob("*.html") if not page.name.startswith(("404", "embed-"))}
    assert sorted(listed) == sorted(ADDRESS + name for name in found)
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (addressed / "robots.txt").read_text()


@pytest.mark.parametrize("named", ["example.org", "ftp://example.org/", "https://", "https://example.org/?a"])
def test_what_is_no_address_is_refused(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, named)
    with pytest.raises(NoAddress, match=VARIABLE):
        site_address()
