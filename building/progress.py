"""One line for each long step: what it is while it runs, and how long it took."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console

console = Console(highlight=False, soft_wrap=True)


@contextmanager
def step(title: str) -> Iterator[None]:
    """Show the title with a moving mark while the block runs, then the seconds it took."""
    began = time.perf_counter()
    with console.status(title):
        yield
    console.print(f"{title}: {time.perf_counter() - began:.1f} s")
