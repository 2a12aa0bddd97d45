"""What is slow to make, made once for the same input."""

import os
from collections.abc import Callable
from pathlib import Path

from building.progress import step


def cached(path: Path, make: Callable[[], bytes], what: str = "Python for the page") -> bytes:
    """The file's bytes, which are made and written when it is not there; its path says what they were made of."""
    if not path.exists():
        with step(f"Preparing {what}: {path.stem}"):
            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_suffix(f".{os.getpid()}")
            unfinished.write_bytes(make())
            unfinished.replace(path)
    return path.read_bytes()
