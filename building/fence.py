"""The fences ``widget`` and ``chart``: what an author writes in a page, and the sentence that says what is wrong.

The formatter of superfences knows neither page nor line, so ``located`` writes both into the fence's first line before
the page is parsed (see ``mkdocs_hooks``), for a widget together with the copy's key in the URL.
"""

import re
from collections import Counter
from html import escape
from typing import Any

from pymdownx.superfences import SuperFencesException

from building.chart_figure import ChartError, figure
from building.embedding import PREFIX
from building.prerender import place
from tilbake import widgets
from tilbake.widget import Refusal
from tilbake.words.language import language as author_language

type Place = tuple[str, int]
"""A page's path and the number of a line."""
FENCE = re.compile(r"^(?P<ticks>`{3,}|~{3,})\s*(?P<info>[^`]*)$")


def located(markdown: str, page: str, first_line: int) -> str:
    """The page's text with ``at`` written into the first line of each of our fences, and ``key`` into a widget's.

    ``page`` is its path below ``docs/``, ``first_line`` the line of the file on which ``markdown`` begins.
    """
    lines = markdown.split("\n")
    copies: Counter[str] = Counter()
    open_ticks = ""
    for number, line in enumerate(lines):
        found = FENCE.match(line)
        if open_ticks:
            if found and not found["info"] and found["ticks"].startswith(open_ticks):
                open_ticks = ""
        elif found:
            open_ticks = found["ticks"]
            if found["info"].strip() == "widget":
                name = lines[number + 1].strip() if number + 1 < len(lines) else ""
                copies[name] += 1
                key = name if copies[name] == 1 else f"{name}-{copies[name]}"
                lines[number] = f'{open_ticks}widget at="docs/{page}:{first_line + number}" key="{key}"'
            elif found["info"].strip() == "chart":
                lines[number] = f'{open_ticks}chart at="docs/{page}:{first_line + number}"'
    return "\n".join(lines)


def validate(language: str, inputs: dict[str, str], options: dict[str, Any], attrs: dict[str, Any], md: Any) -> bool:
    """Accept what ``located`` wrote and nothing else."""
    del language, attrs, md
    options.update(at=inputs.get("at", "a page"), key=inputs.get("key", ""))
    return not set(inputs) - {"at", "key"}


def render(source: str, language: str, css_class: str, options: dict[str, Any], md: Any, **_: Any) -> str:
    """The widget's HTML. Errors: ``SuperFencesException``, which stops the build, with the page and the line."""
    del language, css_class, md
    name, at, written = _read(source, options["at"])
    try:
        widgets.find(name)
    except LookupError as error:
        raise _stop(at, error.args[0]) from error
    stem = at[0].removeprefix("docs/").removesuffix(".md")
    address = "" if stem.startswith(PREFIX) else f"{stem}.html"
    chosen = {field: value for field, (value, _at) in written.items()}
    try:
        return place(name, chosen, key=options["key"] or name, page=address)
    except Refusal as refusal:
        _value, where = written.get(refusal.field, ("", at))
        raise _stop(where, refusal.sentence(author_language("en"))) from refusal


def render_chart(source: str, language: str, css_class: str, options: dict[str, Any], md: Any, **_: Any) -> str:
    """The chart's HTML, behind a question if the author wrote one. Errors: ``SuperFencesException``, as above."""
    del language, css_class, md
    name, at, written = _read(source, options["at"])
    guess, _where = written.pop("guess", ("", at))
    for field, (_value, where) in written.items():
        raise _stop(where, f"A chart has no option {field!r}. There is: guess")
    try:
        shown = figure(name)
    except ChartError as error:
        raise _stop(at, str(error)) from error
    if not guess:
        return shown
    return f'<details class="tb-guess"><summary>{escape(guess)}</summary>{shown}</details>'


def _read(source: str, at: str) -> tuple[str, Place, dict[str, tuple[str, Place]]]:
    """The name on the fence's first line, its place, and the options below with their values and places."""
    page, _colon, fence_line = at.rpartition(":")
    lines = source.split("\n")
    written: dict[str, tuple[str, Place]] = {}
    for number, line in enumerate(lines[1:], start=int(fence_line) + 2):
        if not line.strip():
            continue
        field, colon, value = line.partition(":")
        if not colon:
            raise _stop((page, number), f"{line.strip()!r} is not of the form “option: value”.")
        if field.strip() in written:
            raise _stop((page, number), f"The option {field.strip()!r} is given twice.")
        written[field.strip()] = value.strip(), (page, number)
    return lines[0].strip(), (page, int(fence_line) + 1), written


def _stop(at: Place, sentence: str) -> SuperFencesException:
    page, line = at
    return SuperFencesException(f"{page}, line {line}: {sentence}")
