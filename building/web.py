"""A small web server for a folder: the content types a page with Python needs, text packed as static hosts do."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PACKED = {".css", ".html", ".js", ".json", ".svg", ".txt", ".wasm", ".xml"}
"""Endings that travel with gzip as their content encoding. Files that are gzip themselves do not."""


class FolderHandler(SimpleHTTPRequestHandler):
    """Answers GET and HEAD from the folder it is made with."""

    protocol_version = "HTTP/1.1"
    extensions_map = {  # noqa: RUF012 - the base class's own attribute
        **SimpleHTTPRequestHandler.extensions_map,
        ".js": "text/javascript; charset=utf-8",
        ".mjs": "text/javascript; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".html": "text/html; charset=utf-8",
        ".json": "application/json",
        ".svg": "image/svg+xml",
        ".wasm": "application/wasm",
        ".woff2": "font/woff2",
        ".gz": "application/gzip",
    }

    def do_GET(self) -> None:
        """Send a file or a folder's index page."""
        self._answer(with_content=True)

    def do_HEAD(self) -> None:
        """Send what GET would, without the content."""
        self._answer(with_content=False)

    def page(self, content: bytes) -> bytes:
        """An HTML page as it is served; the development server adds its reloader here."""
        return content

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: a page makes dozens of requests."""

    def _answer(self, *, with_content: bool) -> None:
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path = path / "index.html"
        try:
            stamp = path.stat().st_mtime_ns
            content = path.read_bytes()
        except OSError:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        if path.suffix == ".html":
            content = self.page(content)
        self.send_response(HTTPStatus.OK)
        if path.suffix in PACKED and "gzip" in self.headers.get("Accept-Encoding", ""):
            content = gzip.compress(content) if path.suffix == ".html" else _packed(path, stamp)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-cache")
        self.end_headers()
        if with_content:
            self.wfile.write(content)


class QuietServer(ThreadingHTTPServer):
    """A server on this machine only, that does not mind readers who leave in mid-answer."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing about a broken connection."""


@contextmanager
def serving(folder: Path, handler: type[FolderHandler] = FolderHandler) -> Iterator[str]:
    """Serve a folder on a free port while the block runs; gives the address, without a slash at its end."""
    server = QuietServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


@cache
def _packed(path: Path, _stamp: int) -> bytes:
    return gzip.compress(path.read_bytes(), 9, mtime=0)
