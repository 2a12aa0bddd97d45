"""A screen for a browser that must have one."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from building.engines.programs import SCREEN, find

SIZE = "1440x1000x24"


@contextmanager
def display() -> Iterator[str]:
    """The display to draw on: the one there is, or a screen in memory while the block runs. Errors: ``Problem``."""
    if shown := os.environ.get("DISPLAY"):
        yield shown
        return
    [program] = find(SCREEN)
    reading, writing = os.pipe()
    asked = [program, "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    screen = subprocess.Popen(asked, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:  # it tells its number once it can be drawn on
            yield f":{told.readline().strip()}"
    finally:
        screen.terminate()
        screen.wait()
