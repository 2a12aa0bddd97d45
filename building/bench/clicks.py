"""From a reader's click to the changed page: before Python is there, and with it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from random import Random

from playwright.sync_api import Browser, Page

from building.bench.figure import Figure, middle, percentile_95
from building.bench.holding import python_held_back

CLOCK = Path(__file__).with_suffix(".js")
CHOICES = "tilbake-widget .tb-form button[name=choose]:not([disabled]):not([aria-disabled=true])"
READY = "tilbake-widget[data-python=ready]"
AHEAD = 2
"""Steps that the build answers ahead; Python is asked for the ones after them."""
MOST_STEPS = 40
"""A hearing can be held again and again."""


def first_click(browser: Browser, walk: str, *, runs: int) -> Figure:
    """The first choice of the walk a second after the page came, with an empty cache and Python still on its way."""
    times = []
    for _ in range(runs):
        with _opened(browser, walk, without_python=True) as page:
            page.evaluate("new Promise((done) => setTimeout(done, 1000))")  # a quick reader has seen the card by then
            times.append(_timed(page, "click", page.locator(CHOICES).first.click))
    return Figure("First click to changed page, Python not yet there", middle(times), 50, "ms", {"runs": times})


def chosen_steps(browser: Browser, address: str, widget: str, *, times: int) -> list[Figure]:
    """Steps of a walk or a hearing that Python answers, choices drawn from a seed."""
    taken, python = [], []
    for seed in range(times):
        with _opened(browser, address) as page:
            chance = Random(seed)
            steps = 0
            while steps < MOST_STEPS and (choices := page.locator(CHOICES).all()):
                took = _timed(page, "click", chance.choice(choices).click)
                steps += 1
                if steps > AHEAD:
                    taken.append(took)
            python += _python_times(page)
    return _figures(widget, taken, python)


def timeline_steps(browser: Browser, timeline: str, *, steps: int) -> list[Figure]:
    """Changes of one field of the time line."""
    times = []
    with _opened(browser, timeline) as page:
        years = page.locator("tilbake-widget .tb-form [name=years]")
        for number in range(steps):
            years.fill(str(1 + number % 20))
            times.append(_timed(page, "change", years.blur))
        python = _python_times(page)
    return _figures("sentence-timeline", times, python)


def two_laws_steps(browser: Browser, two_laws: str, *, steps: int) -> list[Figure]:
    """Another person for the same two laws, with the guess behind the reader."""
    times = []
    with _opened(browser, two_laws) as page:
        people = page.locator("tilbake-widget .tb-form select[name=person]")
        for number in range(1, steps + 1):
            times.append(_timed(page, "change", partial(people.select_option, index=number % 5)))
        python = _python_times(page)
    return _figures("law-then-and-now", times, python)


def _figures(name: str, times: list[float], python: list[float]) -> list[Figure]:
    return [
        Figure(f"A step of {name}, Python and the way to it, p95", percentile_95(python), 16, "ms", _spread(python)),
        Figure(f"A step of {name}, event to changed page, p95", percentile_95(times), 50, "ms", _spread(times)),
    ]


def _spread(times: list[float]) -> dict[str, object]:
    return {"median": middle(times), "most": round(max(times), 1), "steps": len(times)}


def _timed(page: Page, kind: str, act: Callable[[], object]) -> float:
    page.evaluate("kind => { window.benchResult = benchNext(kind); }", kind)
    act()
    return round(float(page.evaluate("benchResult")), 1)


def _python_times(page: Page) -> list[float]:
    # The first answer is the boot's: it imports and warms what the later ones use.
    return [float(time) for time in page.evaluate("benchPython")][1:]


@contextmanager
def _opened(browser: Browser, address: str, *, without_python: bool = False) -> Iterator[Page]:
    context = browser.new_context(service_workers="block")  # the copy for a return visit is not what is measured
    context.add_init_script(path=str(CLOCK))
    try:
        page = context.new_page()
        with python_held_back(page) if without_python else nullcontext():
            page.goto(address)
            if not without_python:
                page.locator(READY).first.wait_for(state="attached", timeout=60_000)
            yield page
    finally:
        context.close()
