"""Many walks: the same counts asked of CPython and of the page, and what the page's reader feels meanwhile."""

import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from playwright.sync_api import Browser, Page

from building.bench.figure import Figure, middle
from tilbake import app
from tilbake.widgets.many_walks import many

COUNTED = Path(__file__).with_suffix(".js")
READY = "tilbake-widget[name=many-walks][data-python=ready]"
POLICY = "plan:everyone;officers:present;housing:arranged;tag:early;staff:cut"
"""Every lever is set, so each walk is walked twice: under the policy and by chance alone."""
PERSONS = 10
HALF, WHOLE = 200, 400
"""Rounds of ten walks."""


def measure(browser: Browser, address: str, *, runs: int) -> list[Figure]:
    """The page beside CPython, its longest frame, and twice as many walks beside half as many; medians of the runs."""
    here: list[float] = []
    times: dict[int, list[float]] = {HALF: [], WHOLE: []}
    longest: list[float] = []
    context = browser.new_context(service_workers="block")  # the copy for a return visit is not what is measured
    try:
        page = context.new_page()
        page.goto(address)
        page.locator(READY).wait_for(state="attached", timeout=60_000)
        links = _links()
        _counted(page, next(links), HALF)  # the first count warms up
        for run in range(runs):
            here.append(_here(next(links), HALF))
            # Each goes first in every other turn.
            for rounds in (HALF, WHOLE) if run % 2 else (WHOLE, HALF):
                found = _counted(page, next(links), rounds)
                times[rounds].append(round(found["ms"]))
                if rounds == HALF:
                    longest.append(round(found["longest"], 1))
    finally:
        context.close()
    walks = PERSONS * HALF
    cpython, in_page = (1000 * walks / middle(took) for took in (here, times[HALF]))
    halves, wholes = middle(times[HALF]), middle(times[WHOLE])
    return [
        Figure(
            "Many walks a second, the page ÷ CPython",
            in_page / cpython,
            0.25,
            details={"page a second": round(in_page), "CPython a second": round(cpython), "walks": walks, "runs": here},
            at_least=True,
        ),
        Figure(
            f"Longest frame of the page during {walks:,} walks",
            middle(longest),
            50,
            "ms",
            {"most": max(longest), "runs": longest},
        ),
        Figure(
            f"{PERSONS * WHOLE:,} walks ÷ {walks:,} walks",
            wholes / halves,
            2.1,
            details={f"{walks:,} walks, ms": halves, f"{PERSONS * WHOLE:,} walks, ms": wholes, **_runs(times)},
        ),
    ]


def _links() -> Iterator[str]:
    """The same count again and again, each time with a seed that nobody has counted."""
    for seed in count(1):
        yield f"{POLICY};seed:{seed}"


def _runs(times: dict[int, list[float]]) -> dict[str, object]:
    return {f"{PERSONS * rounds:,} runs": taken for rounds, taken in times.items()}


def _counted(page: Page, link: str, rounds: int) -> dict[str, float]:
    found: dict[str, float] = page.evaluate(COUNTED.read_text(), f"{link};rounds:{rounds}")
    return found


def _here(link: str, rounds: int) -> float:
    """Milliseconds of the same conversation in CPython, slice by slice."""
    many.round_of.cache_clear()
    began = time.perf_counter()
    answer = app.answer({"widget": "many-walks", "link": f"{link};rounds:{rounds}"})
    while onwards := answer["continue_with"]:
        answer = app.answer({"widget": "many-walks", "link": answer["link"], "action": onwards})
    return round((time.perf_counter() - began) * 1000, 1)
