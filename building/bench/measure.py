"""The whole measurement, in the order of the table."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from building import site
from building.bench import boot, clicks, law, links, weights
from building.bench.figure import Figure, report
from building.bench.plain_page import write_plain_page
from building.browser import FLAGS, find_chromium
from building.places import CACHE, SITE
from building.progress import step
from building.web import serving
from tilbake.app import Request

WRITTEN = CACHE / "bench.json"
WALK = "walk.html"
TIMELINE = "sentencing.html"
ASKED: Request = {"widget": "walk", "options": {"person": "jonas"}}
"""What the plain page renders: what our walk page shows first."""


def run(*, runs: int) -> int:
    """Build, measure, print the table and write it; gives the exit code. Errors: ``Problem``."""
    site.build()
    chromium = find_chromium()
    with (
        TemporaryDirectory() as folder,
        serving(SITE) as ours,
        serving(Path(folder)) as plain,
        sync_playwright() as playwright,
    ):
        write_plain_page(Path(folder), ASKED)
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        try:
            report(_figures(browser, ours, plain, Path(folder), runs), WRITTEN)
        finally:
            browser.close()
    return 0


def _figures(browser: Browser, ours: str, plain: str, folder: Path, runs: int) -> list[Figure]:
    walk, timeline = f"{ours}/{WALK}", f"{ours}/{TIMELINE}"
    compare = partial(boot.compare, browser, walk, f"{plain}/index.html", runs=runs)
    with step("Warming up: the server packs what it sends"):
        for address in (walk, f"{plain}/index.html"):
            boot.ready_after(browser, address)
    measurements: Sequence[tuple[str, Callable[[], Sequence[Figure]]]] = (
        ("Python's start, on this machine", lambda: [compare(network=None, bar=0.42)]),
        ("Python's start, slow network", lambda: [compare(network=boot.SLOW, bar=0.65)]),
        ("First click", lambda: [clicks.first_click(browser, walk, runs=runs)]),
        ("Steps of the walk", lambda: clicks.walk_steps(browser, walk, walks=3)),
        ("Steps of the time line", lambda: clicks.timeline_steps(browser, timeline, steps=40)),
        ("Weights", lambda: [weights.python_payload(SITE / WALK, folder), weights.page_before_python(browser, walk)]),
        ("Long links", lambda: [links.long_link()]),
        ("The law's cases", lambda: [law.in_cpython()]),
    )
    figures: list[Figure] = []
    for title, measurement in measurements:
        with step(f"Measuring: {title}"):
            figures += measurement()
    return figures
