"""The whole measurement, in the order of the table."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, sync_playwright

from building import pack, site
from building.bench import (
    boot,
    clicks,
    engines,
    law_cases,
    links,
    live_charts,
    many_walks,
    published,
    second_visit,
    weights,
)
from building.bench.bare_page import write_bare_page
from building.bench.figure import Figure, report
from building.bench.plain_page import write_plain_page
from building.browser import FLAGS, find_chromium
from building.engines import programs
from building.places import CACHE, SITE
from building.progress import step
from building.web import serving
from tilbake.app import Request

WRITTEN = CACHE / "bench.json"
WALK = "walk.html"
TIMELINE = "sentencing.html"
HEARING = "preventive-detention.html"
TWO_LAWS = (
    "law-then-and-now.html#law-then-and-now=person:five-months;then:before-july-2020;now:act-of-may-2026;guess:seen"
)
MANY_WALKS = "the-big-picture.html"
CHARTS = "figures.html"
ASKED: Request = {"widget": "walk", "options": {"person": "jonas"}}
"""What the plain page renders: what our walk page shows first."""


def run(*, runs: int, publish: bool = False) -> int:
    """Build, measure, print the table and write it; gives the exit code.

    Errors: ``Problem``; where a browser is missing, before anything is built or measured.
    ``publish`` keeps the figures for the site's own page, which shows them from the next build on.
    """
    programs.find(*programs.needed())
    chromium = find_chromium()
    site.build()
    pack.write()
    with TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = Path(name)
        write_plain_page(folder / "plain", ASKED)
        write_bare_page(folder / "bare", "walk", ASKED["options"])
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        try:
            with serving(SITE) as ours, serving(folder) as made:
                report(_figures(browser, ours, made, folder, runs), WRITTEN)
            if publish:
                published.publish(WRITTEN, engines={"Chromium": browser.version}, runs=runs)
        finally:
            browser.close()
    return 0


def _figures(browser: Browser, ours: str, made: str, folder: Path, runs: int) -> list[Figure]:
    walk, timeline = f"{ours}/{WALK}", f"{ours}/{TIMELINE}"
    plain, bare = f"{made}/plain/index.html", f"{made}/bare/index.html"
    packed = pack.unpacked(SITE, folder / "pack") / WALK
    compare = partial(boot.compare, browser, plain=plain, runs=runs)
    again = partial(second_visit.compare, browser, walk, runs=runs)
    with step("Warming up: the server packs what it sends"):
        for address in (walk, bare, plain):
            boot.ready_after(browser, address)
    measurements: Sequence[tuple[str, Callable[[], Sequence[Figure]]]] = (
        ("Python's start, on this machine", lambda: [compare(walk, network=None, bar=0.42)]),
        ("Python's start, slow network", lambda: [compare(walk, network=boot.SLOW, bar=0.65)]),
        (
            "Python's start from a copy of its memory",
            lambda: [compare(bare, network=None, bar=0.22, name="Bare page with a copy of the memory")],
        ),
        (
            "Python's start from a folder, in each browser",
            lambda: engines.each_engine(browser, folder=packed.as_uri(), http=walk, plain=plain, runs=runs),
        ),
        ("A second visit", lambda: [again(network=boot.SLOW), again(network=None)]),
        ("First click", lambda: [clicks.first_click(browser, walk, runs=runs)]),
        ("Steps of the walk", lambda: clicks.chosen_steps(browser, walk, "walk", times=3)),
        (
            "Steps of the hearings",
            lambda: clicks.chosen_steps(browser, f"{ours}/{HEARING}", "preventive-detention", times=8),
        ),
        ("Steps of the time line", lambda: clicks.timeline_steps(browser, timeline, steps=40)),
        ("Steps of two laws", lambda: clicks.two_laws_steps(browser, f"{ours}/{TWO_LAWS}", steps=40)),
        (
            "Weights",
            lambda: [weights.python_payload(SITE / WALK, folder / "plain"), weights.page_before_python(browser, walk)],
        ),
        ("Weights of the pack", lambda: [weights.memory_image(), weights.zipped(SITE)]),
        ("Many walks", lambda: many_walks.measure(browser, f"{ours}/{MANY_WALKS}", runs=runs)),
        ("Charts that answer", lambda: [live_charts.payload(browser, f"{ours}/{CHARTS}")]),
        ("Long links", lambda: [links.long_link()]),
        ("The law's cases", lambda: law_cases.compare(browser, folder / "law")),
    )
    figures: list[Figure] = []
    for title, measurement in measurements:
        with step(f"Measuring: {title}"):
            figures += measurement()
    return figures
