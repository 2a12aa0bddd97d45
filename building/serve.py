"""`build.py serve`: the site on this machine, built again on each change; a page being looked at reloads itself."""

import subprocess
import sys
import threading
import time
import webbrowser
from functools import partial
from pathlib import Path

from watchfiles import watch

from building import site
from building.places import ROOT, SITE
from building.problem import Problem
from building.progress import console
from building.reloading import Changes, ReloadingHandler
from building.web import QuietServer

WATCHED = ("docs", "interactive", "building", "mkdocs.yml", "build.py", "package-lock.json")
"""What makes a page, relative to the repository's root."""
NEXT_PORTS = 20
"""How many ports after the one asked for are tried."""


def run(*, port: int, open_browser: bool) -> int:
    """Build and serve until the builder presses Ctrl+C; gives the exit code. Errors: ``Problem``."""
    changes = Changes()
    server = open_server(port, changes)
    _build_first()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://localhost:{server.server_port}/"
    console.print(f"The site is at {address} (Ctrl+C ends it)")
    if open_browser:
        webbrowser.open(address)
    try:
        _rebuild_on_change(changes)
    except KeyboardInterrupt:
        console.print("Ended.")
    finally:
        server.server_close()
    return 0


def _build_first() -> None:
    try:
        site.build()
    except Problem as problem:
        console.print(f"{problem}\nThe build failed. It starts again when a file changes.", style="red", markup=False)


def open_server(port: int, changes: Changes) -> QuietServer:
    """A server on that port, or on the next free one, which is said. Errors: ``Problem`` when none is free."""
    handler = partial(ReloadingHandler, changes=changes, directory=str(SITE))
    for number in range(port, port + NEXT_PORTS):
        try:
            server = QuietServer(("127.0.0.1", number), handler)
        except OSError:
            continue
        if number != port:
            console.print(f"Port {port} is in use on this machine, so the site is served on port {number}.")
        return server
    raise Problem(f"Ports {port} to {port + NEXT_PORTS - 1} are all in use. Choose another one with --port.")


def _rebuild_on_change(changes: Changes) -> None:
    places = [ROOT / name for name in WATCHED]
    for changed in watch(*(place for place in places if place.exists()), debounce=200, step=20):
        names = sorted({str(Path(path).relative_to(ROOT)) for _, path in changed})
        began = time.perf_counter()
        # In a fresh process: an edited module of ours would stay as it was in this one.
        if subprocess.run([sys.executable, "build.py"], cwd=ROOT, check=False).returncode == 0:
            changes.announce()
            console.print(f"{_listed(names)} changed; seen after {time.perf_counter() - began:.1f} s")
        else:
            console.print(f"{_listed(names)} changed; the build failed, so the last good site stays.", style="red")


def _listed(names: list[str]) -> str:
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return ", ".join(names[:3]) + more
