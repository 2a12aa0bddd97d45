"""The fields of a form as their template, ``field.html.j2``, shows them."""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from tilbake.widget import Fields
from tilbake.words.language import Language

type Lists = Mapping[str, Mapping[Any, str]]
"""The choices of each field that is chosen and not typed: what it sends, and its label."""


class Range(NamedTuple):
    """Between which ends a field is slid, and in which steps."""

    least: int
    most: int
    step: int


NO_RANGES: Mapping[str, Range] = {}


def shown(
    fields: Fields,
    words: Language,
    *,
    labels: Mapping[str, str],
    hints: Mapping[str, str],
    lists: Lists,
    texts: Collection[str],
    ranges: Mapping[str, Range] = NO_RANGES,
) -> list[dict[str, Any]]:
    """Each field with its label, value, hint and choices.

    ``texts`` are the typed ones that take more than digits, ``ranges`` those that are slid.
    """
    return [
        {
            "name": name,
            "label": words.say(labels[name]),
            "value": value,
            "hint": words.say(hints[name]) if name in hints else "",
            "numeric": name not in texts,
            "choices": [{"value": v, "label": words.say(label)} for v, label in lists.get(name, {}).items()],
            "range": ranges.get(name),
        }
        for name, value in fields.items()
    ]
