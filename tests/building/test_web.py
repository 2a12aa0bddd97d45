import gzip
import threading
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from building.reloading import Changes, ReloadingHandler
from building.web import FolderHandler, serving


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "index.html").write_text("<body>Hello</body>")
    (tmp_path / "part.zip.gz").write_bytes(gzip.compress(b"part"))
    return tmp_path


def test_text_travels_packed_and_gzip_files_as_they_are(folder: Path) -> None:
    with serving(folder) as address:
        with urlopen(Request(f"{address}/", headers={"Accept-Encoding": "gzip"})) as page:
            assert page.headers["Content-Encoding"] == "gzip"
            assert gzip.decompress(page.read()) == b"<body>Hello</body>"
        with urlopen(Request(f"{address}/part.zip.gz", headers={"Accept-Encoding": "gzip"})) as part:
            assert part.headers["Content-Type"] == "application/gzip"
            assert part.headers["Content-Encoding"] is None
            assert gzip.decompress(part.read()) == b"part"


def test_nothing_outside_the_folder_is_served(folder: Path) -> None:
    with serving(folder / "..") as address, urlopen(f"{address}/{folder.name}/") as page:
        assert page.status == 200
    with serving(folder) as address, pytest.raises(HTTPError, match="404"):
        urlopen(f"{address}/%2e%2e/{folder.name}/index.html/../../secret")


def test_the_reloader_is_added_while_serving_and_tells_of_a_rebuild(folder: Path) -> None:
    changes = Changes()

    class Handler(ReloadingHandler):
        def __init__(self, *arguments: object, **options: object) -> None:
            super().__init__(*arguments, changes=changes, **options)

    with serving(folder, Handler) as address:
        with urlopen(f"{address}/") as page:
            assert b'src="/_reload/script.js"' in page.read()
        with urlopen(f"{address}/_reload/events") as events:
            assert events.readline() == b"data: 0\n"
            threading.Timer(0.05, changes.announce).start()
            assert events.readline() == b"\n"
            assert events.readline() == b"data: 1\n"
    assert issubclass(Handler, FolderHandler)
