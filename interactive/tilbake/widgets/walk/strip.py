"""The time strip, to scale: the cards passed, the law's days, and the blanks between."""

from datetime import date
from itertools import pairwise
from typing import Any

from tilbake.walk import seats
from tilbake.walk.card import Card
from tilbake.walk.history import Walk
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_
from tilbake.words.rulings import ruling_title

MARKS = (
    *("one-third", "lower-security-review", "half", "tag-from", "two-thirds", "full-term"),
    *("minimum-two-thirds", "minimum-ends", "extension-suit-by", "frame-ends"),
    *("court-by", "isolation-order-ends", "order-ends"),
)
BLANK = 30
"""Days without a card from which a blank is said."""
LABEL = 4.5
"""The share of the strip, in per cent, from which a blank has room for its number."""


def drawn(walk: Walk, say: Sayer) -> dict[str, Any]:
    """Places in per cent of the strip's width, so that letters keep their size on every screen."""
    deck = walk.deck
    first = min(*deck.person.days.values(), deck.days[0])
    dated = {id_: ruling.date for id_ in MARKS if (ruling := deck.rulings.get(id_))}
    marks = {id_: day for id_, day in dated.items() if day is not None}
    last = max([*deck.days, *marks.values()])
    whole = (last - first).days

    def at(day: date) -> float:
        return round((day - first).days * 100 / whole, 2)

    passed = [(deck.days[step.situation.place], _title(walk, step.card, say)) for step in walk.taken]
    here = (deck.days[walk.situation.place], say(walk.card.title)) if walk.card else None
    points = [*passed, *([here] if here else [])]
    blanks = [
        {"days": (after - before).days, "from": at(before), "to": at(after)}
        for (before, _), (after, _) in pairwise(points)
        if (after - before).days >= BLANK
    ]
    for blank in blanks:
        blank["width"] = round(blank["to"] - blank["from"], 2)
        blank["middle"] = round((blank["to"] + blank["from"]) / 2, 2)
        blank["labelled"] = blank["width"] >= LABEL
    return {
        "cards": [at(day) for day, _ in passed],
        "now": at(here[0]) if here else None,
        "marks": [{"at": at(day), "title": _law(id_, day, say)} for id_, day in marks.items()],
        "years": [{"at": at(date(year, 1, 1)), "year": year} for year in range(first.year + 1, last.year + 1)],
        "blanks": blanks,
        "title": say(N_("The time so far, to scale")),
        "entries": _entries(points, say),
        "law_title": say(N_("The days of the law, the upright marks")),
        "law": [_law(id_, day, say) for id_, day in sorted(marks.items(), key=lambda mark: mark[1])],
    }


def _title(walk: Walk, card: Card, say: Sayer) -> str:
    """The card's title, unless the reader's seat was not there; at the end everybody is told everything."""
    return say(card.title if walk.card is None or seats.saw(walk.start, card) else N_("You were not there."))


def _law(id_: str, day: date, say: Sayer) -> str:
    return say.words.say(N_("{day}: {title}"), day=day, title=ruling_title(id_, say.words))


def _entries(points: list[tuple[date, str]], say: Sayer) -> list[str]:
    """The same as text: every card with its day, and every blank."""
    entries = []
    previous: date | None = None
    for day, title in points:
        days = (day - previous).days if previous else 0
        if days >= BLANK:
            entries.append(say.words.count("{n} day. Nothing is decided.", "{n} days. Nothing is decided.", days))
        entries.append(f"{say.words.date(day)}: {title}")
        previous = day
    return entries
