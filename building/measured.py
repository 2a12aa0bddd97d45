"""The tables on *How this site works*: our published figures beside those of a plain page in the same run."""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from building.bench.published import PUBLISHED
from tilbake.words.language import language

MARKER = "<!-- measured -->"
"""The line of the page that the tables take the place of."""
NO_BREAK = "\N{NO-BREAK SPACE}"
OURS, PLAIN = "ours ms", "plain ms"
"""The details that a figure has when both pages were measured."""
BESIDE_PLAIN = " ÷ plain page"
"""What the name of such a figure says; in the table two columns say it."""


def tables(published: Path = PUBLISHED) -> str:
    """The tables as Markdown, from whatever figures the file holds; one sentence when it holds none."""
    run: dict[str, Any] = json.loads(published.read_text()) if published.exists() else {}
    figures: list[dict[str, Any]] = run.get("figures", [])
    if not figures:
        return "No figures have been published yet."
    compared = [figure for figure in figures if _is_compared(figure)]
    others = [figure for figure in figures if not _is_compared(figure)]
    return "\n".join(
        ['<div class="tb-measured" markdown>\n', *_run(run), *_compared(compared), *_others(others), "</div>"]
    )


def _run(run: Mapping[str, Any]) -> Iterator[str]:
    engines = ", ".join(f"{name} {number}" for name, number in run.get("engines", {}).items())
    day = language("en").date(date.fromisoformat(run["date"]))
    yield f"Measured on {day}: {run['machine']}. {engines}. Medians of {run['runs']} starts, both pages by turns.\n"


def _compared(figures: list[dict[str, Any]]) -> Iterator[str]:
    if not figures:
        return
    yield "| From opening a page to Python’s first answer | This site | Plain Pyodide | Ratio | Our bar |"
    yield "|---|---:|---:|---:|---|"
    for figure in figures:
        ours, plain = (_seconds(figure["details"][page]) for page in (OURS, PLAIN))
        name = figure["name"].replace(BESIDE_PLAIN, "")
        yield f"| {name} | {ours} | {plain} | {figure['value']:.2f} | {_bar(figure)} |"
    yield ""


def _others(figures: list[dict[str, Any]]) -> Iterator[str]:
    if not figures:
        return
    yield "| Also measured | This site | Plain Pyodide | Our bar |"
    yield "|---|---:|---:|---|"
    for figure in figures:
        plain = str(figure["details"].get("plain page", "")).replace(" ", NO_BREAK)
        yield f"| {figure['name']} | {_with_unit(figure['value'], figure)} | {plain} | {_bar(figure)} |"
    yield ""


def _is_compared(figure: Mapping[str, Any]) -> bool:
    return {OURS, PLAIN} <= set(figure["details"])


def _seconds(milliseconds: float) -> str:
    return f"{milliseconds / 1000:.2f}{NO_BREAK}s"


def _bar(figure: Mapping[str, Any]) -> str:
    bar = f"{figure['bar']:g}{NO_BREAK}{figure['unit']}".strip()
    least = "at least " if figure.get("at_least") else ""
    return least + bar + (", met" if figure["met"] else ", **not met**")


def _with_unit(value: float, figure: Mapping[str, Any]) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:.{digits}f}{NO_BREAK}{figure['unit']}".strip()
