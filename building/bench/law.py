"""How fast the law answers its worked cases, in this Python."""

import time

from building.asking import ask
from building.bench.figure import Figure, middle
from building.cases import cases

RUNS = 15
BAR_MS = 0.5


def in_cpython() -> Figure:
    """The time of one worked case, in ms: the median over the runs of all cases after a first one that warms up."""
    worked = cases()
    times = [_all_ms() for _ in range(RUNS + 1)][1:]
    one = middle([1000 * ms / len(worked) for ms in times]) / 1000
    details = {"cases": len(worked), "cases a second": round(1000 / one), "runs": RUNS}
    return Figure("A worked case of the law, CPython", one, BAR_MS, "ms", details)


def _all_ms() -> float:
    began = time.perf_counter()
    for case in cases():
        ask(case.ask, case.given)
    return (time.perf_counter() - began) * 1000
