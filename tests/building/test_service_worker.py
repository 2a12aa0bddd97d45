"""The list of what a visit without a network needs: the whole site, each file with the digest of what it holds."""

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

from building import service_worker

HEAD = re.compile(r'const VERSION = "(\w+)", FILES = (\{.*?\});\n', re.DOTALL)


def listed(site: Path) -> tuple[str, dict[str, str]]:
    found = HEAD.match((site / service_worker.FILE).read_text())
    assert found
    return found[1], json.loads(found[2])


def small_site(folder: Path) -> Path:
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<h1>Home</h1>")
    (folder / "sitemap.xml").write_text("")
    (folder / "assets" / "page.js.map").write_text("")
    (folder / "assets" / "part å.zip.gz").write_bytes(gzip.compress(b"part"))
    (folder / "download").mkdir()
    (folder / "download" / "site.zip").write_bytes(b"zip")
    return folder


def digest(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


def test_each_file_is_listed_by_its_address_and_what_it_holds(tmp_path: Path) -> None:
    site = small_site(tmp_path)
    service_worker.write(site)
    assert listed(site)[1] == {"index.html": digest(b"<h1>Home</h1>"), "assets/part%20%C3%A5.zip.gz": digest(b"part")}


def test_a_version_is_what_the_files_hold(tmp_path: Path) -> None:
    one, other = (small_site(tmp_path / name) for name in ("one", "other"))
    for site in (one, other, one):
        service_worker.write(site)
    assert (one / service_worker.FILE).read_bytes() == (other / service_worker.FILE).read_bytes()
    (one / "index.html").write_text("<h1>New</h1>")
    service_worker.write(one)
    assert listed(one)[0] != listed(other)[0]


def test_every_page_and_all_of_python_is_stored(site: Path) -> None:
    files = listed(site)[1]
    pages = [page for page in site.glob("*.html") if not page.name.startswith("embed-")]
    needed = [*pages, *(site / "assets" / "python").iterdir(), site / "search" / "search_index.json"]
    assert {str(path.relative_to(site)) for path in needed} <= set(files)
    assert not [path for path in files if path.endswith(".map") or path.startswith(("download/", "sitemap"))]
