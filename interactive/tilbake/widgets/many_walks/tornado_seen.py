"""The tornado as the reader sees it: a bar for each lever and slider, and the table that says the same."""

from typing import Any

from tilbake.widgets.many_walks import tornado
from tilbake.widgets.many_walks.form import MEASURES, Run
from tilbake.widgets.many_walks.labels import DECIMALS, LABELS
from tilbake.widgets.many_walks.levers import LEVERS, bearing, moved
from tilbake.widgets.many_walks.tornado import Row
from tilbake.words.language import N_, Language

NO_LEVER = {
    "followed": N_("No lever is set that it could weaken."),
    "missing": N_("Staff are as the cards have it."),
    "long": N_("The plan is not for long sentences only."),
}
"""Why a slider moves nothing where no lever asks for its number."""


def view(run: Run, words: Language) -> dict[str, Any] | None:
    """The rows over the rounds that are counted at every end; while the page goes on counting, none."""
    if not run.tornado:
        return None
    tornado.count(run.policy, run.seed, run.weighed)
    rounds = tornado.full(run.policy, run.weighed)
    if not rounds or run.done < run.until:
        return {"rows": [], "rounds": 0}
    rows = tornado.rows(run.policy, run.seed, rounds, run.show)
    middle = tornado.mean(run.policy, run.seed, rounds, run.show)
    found = [number for row in rows for number in (row.low, row.high) if number is not None]
    least, most = min(found), max(found)
    wide = (most - least) or 1
    decimals = DECIMALS.get(run.show, 0) + 1
    return {
        "rounds": rounds,
        "measure": words.say(MEASURES[run.show]),
        "middle": f"{middle:.{decimals}f}",
        "at": _place(middle, least, wide),
        "rows": [_row(row, run, words, decimals, least, wide) for row in rows],
    }


def _row(row: Row, run: Run, words: Language, decimals: int, least: float, wide: float) -> dict[str, Any]:
    low, high = (_place(end, least, wide) for end in (row.low, row.high))
    return {
        "name": words.say(LABELS[row.name]),
        "ends": [_end(row.name, end, words) for end in row.ends],
        "means": [f"{mean:.{decimals}f}" for mean in (row.low, row.high)],
        "swing": f"{row.swing:.{decimals}f}" if row.swing else "",
        "still": "" if row.swing else _still(row.name, run, words),
        "low": low,
        "high": high,
        "from": min(low, high),
        "wide": round(abs(high - low), 1),
    }


def _place(number: float | None, least: float, wide: float) -> float:
    """Where a mean lies on the drawing, in per cent of its width."""
    assert number is not None  # some of the ten are inside in every walk
    return round(3 + 94 * (number - least) / wide, 1)


def _end(name: str, end: str | int, words: Language) -> str:
    if isinstance(end, str):
        return words.say(LEVERS[name][end])
    return words.say(N_("{n} months") if name == "long" else N_("{n} per cent"), n=end)


def _still(name: str, run: Run, words: Language) -> str:
    asked = name not in NO_LEVER or getattr(bearing(moved(run.policy, name, -1)), name) == -1
    return words.say(N_("It moves nothing of this measure in these walks.") if asked else NO_LEVER[name])
