"""Each browser against itself: our page from a folder and over http, beside the plain page."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from functools import partial

from playwright.sync_api import Browser

from building.bench.boot import READY, TIMES
from building.bench.figure import Figure, middle
from building.engines import chromium, firefox, webkit
from building.engines.engine import Engine
from building.engines.nowhere import nowhere

BAR = 0.40
PATIENCE_S = 60

type Opening = Callable[[], AbstractContextManager[Engine]]


def each_engine(browser: Browser, *, folder: str, http: str, plain: str, runs: int) -> list[Figure]:
    """For each browser, the ratio of the medians from navigation to Python's first state: folder to plain page.

    ``folder`` and ``http`` are the same page of the site, opened as a file of the unpacked zip and from this machine.
    Errors: ``Problem`` when a browser is missing.
    """
    with nowhere(this_machine=True) as network:
        openings: Mapping[str, Opening] = {
            "Chromium": partial(chromium.opened, browser, network),
            "Firefox": partial(firefox.opened, network),
            "WebKit": partial(webkit.opened, network),
        }
        addresses = {"ours": folder, "http": http, "plain": plain}
        return [_compare(name, opening, addresses, runs) for name, opening in openings.items()]


def _compare(name: str, opening: Opening, addresses: Mapping[str, str], runs: int) -> Figure:
    times: dict[str, list[float]] = {way: [] for way in addresses}
    version = ""
    for number in range(runs):
        # Each goes first, second and last equally often.
        turn = number % len(addresses)
        for way in [*addresses, *addresses][turn : turn + len(addresses)]:
            with opening() as engine:
                version = engine.version
                times[way].append(_ready_after(engine, addresses[way]))
    return Figure(
        f"From a folder to the first Python state ÷ plain page, {name}",
        middle(times["ours"]) / middle(times["plain"]),
        BAR,
        details={
            "version": version,
            **{f"{way} ms": middle(taken) for way, taken in times.items()},
            **{f"{way} runs": taken for way, taken in times.items()},
        },
    )


def _ready_after(engine: Engine, address: str) -> float:
    engine.open(address)
    engine.wait_until(READY, seconds=PATIENCE_S)
    return round(float(engine.evaluate(TIMES, "tilbake-python-ready")))
