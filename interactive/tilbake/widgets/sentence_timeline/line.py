"""The time line: where each date stands between the first day and the last, in per cent of its length."""

from datetime import date
from typing import Any

from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Ruling
from tilbake.law.term import Term
from tilbake.widgets import marks
from tilbake.words.language import N_, Language


def marked(dated: list[dict[str, Any]], sentence: Sentence, time: Term, words: Language) -> list[dict[str, Any]]:
    """The days of the table, each with a word where it rests on this project's own day count (see ``law.calendar``).

    The days on which the count and serving begin do not, nor does the end of a sentence set in days without a break.
    """
    exact = {time.nominal_start, time.serving_starts}
    if not sentence.total_months and not sentence.away:
        exact.add(time.end)
    days = {day.isoformat() for day in exact}
    own = words.say(N_("own count"))
    for row in dated:
        row["own_count"] = "" if row["date"] in days else own
    return dated


def drawn(time: Term, rulings: tuple[Ruling, ...], words: Language) -> dict[str, Any]:
    """The parts of the line and its marks. The rows of the table say the same in words."""
    days = sorted({ruling.date for ruling in rulings if ruling.date})
    first, last = min(days[0], time.held_since), max(days[-1], time.end)
    release = min(time.release, time.end)

    def at(day: date) -> float:
        return round(100 * (day - first).days / (last - first).days, 2)

    parts = [
        ("credit", words.say(N_("Extra credit")), time.nominal_start, time.held_since),
        ("remand", words.say(N_("Remand")), time.held_since, min(time.serving_starts, last)),
        ("inside", words.say(N_("Serving")), time.serving_starts, max(release, time.serving_starts)),
        ("probation", words.say(N_("Probation, if granted")), max(release, time.serving_starts), time.end),
    ]
    parts += [("away", words.say(N_("Away: does not count")), left, back) for left, back in time.away]
    placed = marks.levels([(number, at(day)) for number, day in enumerate(days, start=1)])
    return {
        "parts": [
            {"kind": kind, "from": at(start), "width": round(at(end) - at(start), 2)}
            for kind, _, start, end in parts
            if end > start
        ],
        "legend": {kind: label for kind, label, start, end in parts if end > start},
        "marks": placed,
        "levels": max(mark["level"] for mark in placed),
        "years": [{"label": str(year), "at": at(date(year, 1, 1))} for year in marks.years(first, last)],
        "from": words.date(first),
        "to": words.date(last),
    }
