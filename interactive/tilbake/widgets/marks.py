"""What stands on a drawn line: days with their numbers, and where marks and years stand in per cent of its length."""

from datetime import date
from itertools import groupby
from typing import Any

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


def levels(marks: list[tuple[int, float]]) -> list[dict[str, Any]]:
    """Each mark on the lowest level where it does not touch its neighbour; one mark's height between levels."""
    free_from = [0.0] * LEVELS
    placed = []
    for number, place in marks:
        level = next((i for i, free in enumerate(free_from) if place >= free), LEVELS - 1)
        free_from[level] = place + CLOSE
        placed.append({"number": number, "at": place, "level": level})
    return placed


def years(first: date, last: date) -> list[int]:
    """The years to write below the line: each one, or every second or fifth where they would touch."""
    span = last.year - first.year
    every = 1 if span <= 6 else 2 if span <= 12 else 5
    return [year for year in range(first.year + 1, last.year + 1) if year % every == 0 or every == 1]
