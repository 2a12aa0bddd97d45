"""A page whose Python is still on its way, for as long as one likes."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, Route

FILES = "**/assets/python/**"


@contextmanager
def python_held_back(page: Page) -> Iterator[None]:
    """Let no file of Python arrive while the block runs; the page only waits."""
    held: list[Route] = []
    page.route(FILES, lambda route: held.append(route))
    try:
        yield
    finally:
        for route in held:
            route.abort()
        page.unroute(FILES)
