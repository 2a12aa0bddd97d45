"""No network: a proxy that leads nowhere, and notes whatever was asked of it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from socketserver import StreamRequestHandler, ThreadingTCPServer

HOST = "127.0.0.1"
REFUSAL = b"HTTP/1.1 502 Nowhere\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\nThere is no network here."
CHROMIUMS_OWN = "content-autofill.googleapis.com"
"""Chromium asks there about the forms of anybody's page; the setting that would stop it is one that Playwright sets."""


@dataclass
class Nowhere:
    """A browser that is given this proxy has no network."""

    port: int
    this_machine: bool
    """Whether the browser may still ask this machine's own address, where the tests' server is."""
    asked: list[str] = field(default_factory=list)
    """The first line of every request; it is unreadable when a browser speaks to the proxy itself in secret."""


@contextmanager
def nowhere(*, this_machine: bool) -> Iterator[Nowhere]:
    """The proxy, for as long as the block runs."""

    class Refuse(StreamRequestHandler):
        def handle(self) -> None:
            request = self.rfile.readline().decode("ascii", "replace").strip()
            if CHROMIUMS_OWN not in request:
                noted.asked.append(request)
            self.wfile.write(REFUSAL)

    server = _Server((HOST, 0), Refuse)
    noted = Nowhere(server.server_address[1], this_machine)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield noted
    finally:
        server.shutdown()
        server.server_close()


class _Server(ThreadingTCPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing about a browser that hangs up."""
