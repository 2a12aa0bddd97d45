"""How fast the law answers its worked cases, in CPython and in the page's Python, and what it answers there."""

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from building import asking
from building.bench.figure import Figure
from building.bench.plain_page import PUBLISHED, wheel_like
from building.cases import cases
from building.our_package import our_sources
from building.packages import package_sources
from building.places import PYODIDE
from building.web import serving

PAGE = Path(__file__).with_name("law_page")
RUNS = 15
PROGRAM = """
import json, time
from building.asking import ask

def answers(cases):
    return [repr(ask(subject, given)) for subject, given in cases]

def ms_for_one(cases, runs):
    times = []
    for _ in range(runs + 1):
        began = time.perf_counter()
        for subject, given in cases:
            ask(subject, given)
        times.append((time.perf_counter() - began) * 1000 / len(cases))
    return sorted(times[1:])[runs // 2]
"""
"""Run by both Pythons. The first run of all cases warms up and is not counted; the time is the median of the others."""


def here() -> dict[str, Any]:
    """The program's functions in this Python, and the cases under the same name as in the page."""
    names: dict[str, Any] = {"CASES": json.loads(_asked())}
    exec(PROGRAM, names)
    return names


@contextmanager
def in_page(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page in which ``asked(expression)`` gives what a Python expression over ``CASES`` is."""
    shutil.copytree(PAGE, folder, dirs_exist_ok=True)
    (folder / "pyodide").mkdir()
    for name in PUBLISHED:
        shutil.copyfile(PYODIDE / name, folder / "pyodide" / name)
    ours = {"building/__init__.py": b"", "building/asking.py": Path(asking.__file__).read_bytes()}
    (folder / "packages.zip").write_bytes(wheel_like(package_sources() | our_sources() | ours))
    (folder / "cases.py").write_text(f"{PROGRAM}\nCASES = json.loads({_asked()!r})\n")
    with serving(folder) as address:
        page = browser.new_page()
        page.goto(f"{address}/index.html")
        yield page
        page.close()


def compare(browser: Browser, folder: Path) -> list[Figure]:
    """The time of one case in CPython, and how many times longer the page takes."""
    names = here()
    cpython = names["ms_for_one"](names["CASES"], RUNS)
    with in_page(browser, folder) as page:
        there = float(page.evaluate(f"asked('ms_for_one(CASES, {RUNS})')"))
    details = {"cases": len(names["CASES"]), "cases a second": round(1000 / cpython), "runs": RUNS}
    return [
        Figure("A worked case of the law, CPython", cpython, 0.5, "ms", details),
        Figure(
            "A worked case of the law, the page ÷ CPython", there / cpython, 4, details={"page ms": round(there, 3)}
        ),
    ]


def _asked() -> str:
    return json.dumps([(case.ask, case.given) for case in cases()], ensure_ascii=False)
