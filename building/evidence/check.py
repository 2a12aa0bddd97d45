"""The facts are checked when the site is built: one sentence with the line, the field and what was expected."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from building import one_file
from building.places import PACKAGE
from building.shapes import Amount, Day, Found, Listed, Shape, Text
from tilbake.evidence.fact import MEASURES
from tilbake.evidence.fact import TABLE as NAME

TABLE = PACKAGE / NAME
CONFIDENCE = ("high", "medium", "low")
CHECKED = ("stored-copy", "seed", "recall")
KEY = re.compile(r"[a-z0-9]+(--?[a-z0-9]+)*")
ADDRESS = re.compile(r"https?://\S+")
SHAPE = Shape(
    {
        "fact": Listed(
            Shape(
                {
                    "id": Text(),
                    "claim": Text(),
                    "law": Text(blank=True),
                    "source": Text(),
                    "url": Text(blank=True),
                    "as_of": Text(),
                    "confidence": Text(lambda: CONFIDENCE),
                    "doubt": Text(blank=True),
                },
                {
                    "term_no": Text(),
                    "term_en": Text(),
                    "value": Amount(),
                    "unit": Text(),
                    "measure": Text(lambda: tuple(MEASURES)),
                    "checked": Text(lambda: CHECKED),
                    "read": Day(),
                    "review_by": Day(),
                },
            ),
            least=1,
        )
    },
    {},
)


def check() -> None:
    """Stop the build at a fact that cannot stand. Errors: ``Problem`` with every sentence, a line each."""
    one_file.stop_at(problems())


def problems(path: Path = TABLE) -> list[str]:
    """Every sentence about what is wrong, each with its line."""
    return one_file.problems(path, f"{path.parent.name}/{path.name}", SHAPE, lambda table: _facts(table["fact"]))


def _facts(facts: list[dict[str, Any]]) -> Iterator[Found]:
    seen: set[str] = set()
    for place, fact in enumerate(facts):
        yield from ((("fact", place, field), sentence) for field, sentence in _fact(fact, seen))
        seen.add(fact["id"])


def _fact(fact: dict[str, Any], seen: set[str]) -> Iterator[tuple[str, str]]:
    if not KEY.fullmatch(fact["id"]):
        yield "id", f"id is {fact['id']!r}; it must be small letters, digits and hyphens."
    if fact["id"] in seen:
        yield "id", f"id is {fact['id']!r}, which stands above already."
    if fact["url"] and not ADDRESS.fullmatch(fact["url"]):
        yield "url", f"url is {fact['url']!r}; it must begin with https:// and hold no blank, or be empty."
    for one, other in (("value", "unit"), ("unit", "value"), ("term_no", "term_en"), ("term_en", "term_no")):
        if one in fact and other not in fact:
            yield one, f"{one} needs {other} beside it."
    if "measure" in fact and not fact.get("unit", "").startswith(MEASURES.get(fact["measure"], "")):
        begins = MEASURES[fact["measure"]]
        yield "measure", f"measure is {fact['measure']!r}, so the unit must begin with {begins!r}."
