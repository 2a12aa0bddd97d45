"""The ``widget`` fence: what an author writes in a page, and the sentence that says what is wrong with it.

The formatter of superfences knows neither page nor line, so ``located`` writes both into the fence's first line before
the page is parsed (see ``mkdocs_hooks``), together with the copy's key in the URL.
"""

import re
from collections import Counter
from typing import Any

from pymdownx.superfences import SuperFencesException

from building.embedding import PREFIX
from building.prerender import place
from tilbake import widgets
from tilbake.widget import Refusal
from tilbake.words.language import language as author_language

FENCE = re.compile(r"^(?P<ticks>`{3,}|~{3,})\s*(?P<info>[^`]*)$")


def located(markdown: str, page: str, first_line: int) -> str:
    """The page's text with ``at`` and ``key`` written into the first line of each widget fence.

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
    return "\n".join(lines)


def validate(language: str, inputs: dict[str, str], options: dict[str, Any], attrs: dict[str, Any], md: Any) -> bool:
    """Accept what ``located`` wrote and nothing else."""
    del language, attrs, md
    options.update(at=inputs.get("at", "a page"), key=inputs.get("key", ""))
    return not set(inputs) - {"at", "key"}


def render(source: str, language: str, css_class: str, options: dict[str, Any], md: Any, **_: Any) -> str:
    """The widget's HTML. Errors: ``SuperFencesException``, which stops the build, with the page and the line."""
    del language, css_class, md
    page, _colon, fence_line = options["at"].rpartition(":")
    embedded = page.startswith(f"docs/{PREFIX}")
    lines = source.split("\n")
    name = lines[0].strip()
    try:
        widgets.find(name)
    except LookupError as error:
        raise _stop(page, int(fence_line) + 1, error.args[0]) from error
    written: dict[str, str] = {}
    where: dict[str, int] = {}
    for number, line in enumerate(lines[1:], start=int(fence_line) + 2):
        if not line.strip():
            continue
        field, colon, value = line.partition(":")
        if not colon:
            raise _stop(page, number, f"{line.strip()!r} is not of the form “option: value”.")
        if field.strip() in written:
            raise _stop(page, number, f"The option {field.strip()!r} is given twice.")
        written[field.strip()] = value.strip()
        where[field.strip()] = number
    try:
        address = "" if embedded else f"{page.removeprefix('docs/').removesuffix('.md')}.html"
        return place(name, written, key=options["key"] or name, page=address)
    except Refusal as refusal:
        number = where.get(refusal.field, int(fence_line) + 1)
        raise _stop(page, number, refusal.sentence(author_language("en"))) from refusal


def _stop(page: str, line: int, sentence: str) -> SuperFencesException:
    return SuperFencesException(f"{page}, line {line}: {sentence}")
