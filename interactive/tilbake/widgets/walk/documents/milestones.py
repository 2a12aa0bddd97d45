"""The dated days of the law in one person's case."""

from collections.abc import Mapping
from typing import Any

from tilbake.walk.history import Walk
from tilbake.widgets.walk.saying import Sayer
from tilbake.words import rulings as spoken
from tilbake.words.section import section_text

type Milestone = Mapping[str, Any]
"""One dated day as its fields."""


def of(walk: Walk, say: Sayer) -> list[Milestone]:
    """Every ruling with a date, by its day: id, title, what it says, force, who decides and the first section."""
    dated = [ruling for ruling in walk.deck.rulings.values() if ruling.date is not None]
    shown = [
        (ruling.date.isoformat() if ruling.date else "", spoken.shown(ruling, say.words), ruling) for ruling in dated
    ]
    return [
        {
            "id": ruling.id,
            "date": day,
            "title": text["title"],
            "says": text["outcome_text"],
            "force": ruling.force,
            "decides": text["decides_text"],
            "section": section_text(ruling.reasons[0].section, say.words),
        }
        for day, text, ruling in sorted(shown, key=lambda entry: (entry[0], entry[2].id))
    ]
