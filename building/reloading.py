"""Pages that reload themselves while the site is being worked on. Nothing of this is in the built files."""

import threading
from typing import Any

from building import service_worker
from building.web import FolderHandler

ADDRESS = "/_reload"
SCRIPT = """
const seen = %d;
let source;
const listen = () => {
  source?.close();
  if (document.hidden) return;  // a tab nobody looks at must not hold a connection
  source = new EventSource("/_reload/events");
  source.onmessage = ({ data }) => { if (Number(data) !== seen) location.reload(); };
};
document.addEventListener("visibilitychange", listen);
listen();
"""
WITHDRAWAL = """
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(withdraw()));
async function withdraw() {
  const pages = await clients.matchAll();
  const stores = (await caches.keys()).filter((name) => name.startsWith(`tilbake ${registration.scope} `));
  await Promise.all(stores.map((name) => caches.delete(name)));
  await registration.unregister();
  for (const page of pages) page.navigate(page.url.split("#")[0]);
}
"""
"""In the service worker's place: nothing is stored of a site that is being worked on, and what an earlier look at the
built site left under this address goes. An error in its place would let that serve its old pages."""
HEARTBEAT_SECONDS = 15.0


class Changes:
    """How many times the site was built again; readers can wait for the next time."""

    def __init__(self) -> None:
        self.number = 0
        self._changed = threading.Condition()

    def announce(self) -> None:
        """The site was built again."""
        with self._changed:
            self.number += 1
            self._changed.notify_all()

    def after(self, number: int) -> int:
        """The number as soon as it is another one than that, or when a heartbeat is due."""
        with self._changed:
            self._changed.wait_for(lambda: self.number != number, HEARTBEAT_SECONDS)
            return self.number


class ReloadingHandler(FolderHandler):
    """Serves the site, adds the reloader to its pages, and tells them when the site was built again."""

    def __init__(self, *arguments: Any, changes: Changes, **options: Any) -> None:
        self.changes = changes
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        """Send a file, the reloader or its events, and a service worker that goes again."""
        if self.path == f"{ADDRESS}/events":
            self._send_events()
        elif self.path == f"{ADDRESS}/script.js":
            self._send_script(SCRIPT % self.changes.number)
        elif self.path == f"/{service_worker.FILE}":
            self._send_script(WITHDRAWAL)
        else:
            super().do_GET()

    def page(self, content: bytes) -> bytes:
        """The page with the reloader before its end."""
        return content.replace(b"</body>", f'<script src="{ADDRESS}/script.js"></script></body>'.encode())

    def _send_script(self, script: str) -> None:
        content = script.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(content)

    def _send_events(self) -> None:
        self.close_connection = True
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        number = self.changes.number
        while True:
            self.wfile.write(f"data: {number}\n\n".encode())
            self.wfile.flush()
            number = self.changes.after(number)
