"""Every message that a reader may see, gathered for translation: from Python, from templates and from TOML.

`uv run python -m building.messages > messages.pot` writes the template that a new catalogue starts from.
"""

import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.pofile import write_po

from building.page_words import PAGE_WORDS
from building.places import PACKAGE, ROOT
from tilbake import resources
from tilbake.evidence import printed

type Message = str | tuple[str, str]

KEYWORDS: dict[str, Any] = {"N_": None, "_": None, "count": (1, 2), "ngettext": (1, 2)}

WORDS_OF_THE_LAW = (
    "title",
    "force",
    "decides",
    "role",
    "outcome",
    "reason",
    "objection",
    "threshold",
    "unit",
    "status",
)
"""The tables of ``words/*.toml`` whose every value is a message; Norwegian terms stay as they are."""

NOT_WORDS = frozenset(
    (
        "after",
        "area",
        "arrested",
        "at",
        "card",
        "changes",
        "code",
        "day",
        "default",
        "due",
        "ended",
        "fact",
        "force",
        "gates",
        "go_round",
        "ground",
        "isolated_from",
        "key",
        "kind",
        "knows",
        "last_final",
        "level",
        "leaning",
        "lines",
        "long",
        "milestone",
        "needs",
        "not_before",
        "offence",
        "opened_by",
        "ordered",
        "part",
        "person",
        "persons",
        "reads",
        "released",
        "ruling",
        "seat",
        "section",
        "seed",
        "sentence",
        "serving_starts",
        "share",
        "source",
        "stage",
        "states",
        "threshold",
        "url",
        "uses",
        "value",
        "when",
    )
)
"""Keys of persons, cards and states whose values are codes and not words."""


def catalogue() -> Catalog:
    """The messages in the order of their files. Each names the files where it stands."""
    found = Catalog(project="Tilbake", charset="utf-8")
    for place, message in messages():
        found.add(message, locations=[(place, 1)])
    return found


def messages() -> Iterator[tuple[str, Message]]:
    """Each message with the path of its file inside the package."""
    for file in sorted(PACKAGE.rglob("*.py")):
        yield from _extracted(file, "python", {})
    for file in sorted(PACKAGE.rglob("*.j2")):
        yield from _extracted(file, "jinja2.ext:babel_extract", {"trimmed": "true", "newstyle_gettext": "true"})
    for text in PAGE_WORDS.values():
        yield "building/page_words.py", text
    for name in ("computer_check", "person_pages", "seminar", "take_with_you", "transcript", "unstyled"):
        yield from _extracted(ROOT / "building" / f"{name}.py", "python", {})
    for file in sorted(PACKAGE.rglob("*.toml")):
        path = file.relative_to(PACKAGE).as_posix()
        if path.startswith("words/"):
            for table in WORDS_OF_THE_LAW:
                yield from ((path, text) for text in _of_the_law(resources.table(path).get(table, {})))
        elif path.startswith(("walk/", "widgets/")) and not path.endswith("/examples.toml"):
            yield from ((path, text) for text in _words(resources.table(path)))
        elif path.startswith("people/"):
            # In a person's file these are codes of cards and days; in the table of states ``short`` is words.
            person = {key: value for key, value in resources.table(path).items() if key not in ("short", "days")}
            yield from ((path, text) for text in _words(person))


def _extracted(file: Path, method: str, options: dict[str, str]) -> Iterator[tuple[str, Message]]:
    path = file.relative_to(PACKAGE if file.is_relative_to(PACKAGE) else ROOT).as_posix()
    text = file.read_text(encoding="utf-8")
    text = printed.in_template(text) if file.suffix == ".j2" else text
    for _line, message, *_rest in extract(method, BytesIO(text.encode()), KEYWORDS, (), options):
        yield path, message if isinstance(message, str) else (message[0], message[1])


def _of_the_law(table: dict[str, Any]) -> Iterator[Message]:
    for text in table.values():
        yield text if isinstance(text, str) else (text["one"], text["many"])


def _words(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "values":  # an author names these, so a name may be one of the codes
                yield from (word for each in inner.values() for word in _words(each))
            elif key not in NOT_WORDS and not (key == "choice" and isinstance(inner, str)):  # one choice's key
                yield from _words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _words(inner)
    elif isinstance(value, str) and value:
        yield value


if __name__ == "__main__":
    write_po(sys.stdout.buffer, catalogue(), width=0, omit_header=True)
