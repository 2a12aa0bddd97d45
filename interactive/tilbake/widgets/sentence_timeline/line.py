"""The time line: where each date stands between the first day and the last, in per cent of its length."""

from datetime import date
from itertools import groupby
from typing import Any

from tilbake.law import term
from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Ruling
from tilbake.words.language import N_, Language

CLOSE = 6.5
"""Marks nearer than this, in per cent, stand on different levels: one mark's width on a phone."""
LEVELS = 4


def dated(rulings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rulings that have a date, grouped by day, in order, each group with its number on the line."""
    with_date = sorted((r for r in rulings if r["date"]), key=lambda r: r["date"])
    return [
        {"number": number, "date": day, "date_text": (group := list(rows))[0]["date_text"], "rulings": group}
        for number, (day, rows) in enumerate(groupby(with_date, key=lambda r: r["date"]), start=1)
    ]


def drawn(sentence: Sentence, rulings: tuple[Ruling, ...], words: Language) -> dict[str, Any]:
    """The parts of the line and its marks. The rows of the table say the same in words."""
    time = term.of(sentence)
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
    marks = _levels([(number, at(day)) for number, day in enumerate(days, start=1)])
    return {
        "parts": [
            {"kind": kind, "label": label, "from": at(start), "width": round(at(end) - at(start), 2)}
            for kind, label, start, end in parts
            if end > start
        ],
        "marks": marks,
        "levels": max(mark["level"] for mark in marks),
        "years": [{"label": str(year), "at": at(date(year, 1, 1))} for year in _years(first, last)],
        "from": words.date(first),
        "to": words.date(last),
    }


def _levels(marks: list[tuple[int, float]]) -> list[dict[str, Any]]:
    """Each mark on the lowest level where it does not touch its neighbour; one mark's height between levels."""
    free_from = [0.0] * LEVELS
    placed = []
    for number, place in marks:
        level = next((i for i, free in enumerate(free_from) if place >= free), LEVELS - 1)
        free_from[level] = place + CLOSE
        placed.append({"number": number, "at": place, "level": level})
    return placed


def _years(first: date, last: date) -> list[int]:
    """The years to write below the line: each one, or every second or fifth where they would touch."""
    span = last.year - first.year
    every = 1 if span <= 6 else 2 if span <= 12 else 5
    return [year for year in range(first.year + 1, last.year + 1) if year % every == 0 or every == 1]
