"""Tables for the guide: every value that a writer may choose from, as the files and the law have them now."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from tilbake import resources
from tilbake.law.parameters import entries
from tilbake.people import court
from tilbake.people import person as people
from tilbake.walk.deck import anchors
from tilbake.walk.loading import KINDS, KNOWN_TO, LEANINGS, SEATS, STAGES, SUBJECTS
from tilbake.walk.states import TABLE
from tilbake.widgets.walk.seen import STAGE_NAMES
from tilbake.words.language import language
from tilbake.words.rulings import ruling_title
from tilbake.words.thresholds import number


def words() -> str:
    """The fields of a card whose value is one of a few words."""
    return _table(
        ("Field", "Allowed"),
        [
            ("`stage`", ", ".join(f"`{stage}` ({STAGE_NAMES[stage]})" for stage in STAGES)),
            ("`seat`", _coded(SEATS)),
            ("`kind`", _coded(KINDS)),
            ("`leaning`", _coded(LEANINGS)),
            ("the card’s folder", _coded(SUBJECTS)),
        ],
    )


def seats() -> str:
    """Who was there, where a card does not say it."""
    return _table(
        ("The card’s seat", "Who knows of it"), [(f"`{seat}`", _coded(KNOWN_TO[seat]) or "nobody") for seat in SEATS]
    )


def states() -> str:
    """Every shared state with its values."""
    shared = resources.table(TABLE)["named"]
    rows = [(f"`{entry['key']}`", _kind(entry["area"]), _coded(entry["values"])) for entry in shared]
    return _table(("State", "Area", "Values"), rows)


def days() -> str:
    """What a card can fall after and what a brace can hold, for each kind of case."""
    rows = []
    for id_, kinds in _dated().items():
        title = ruling_title(id_, language("en")) if id_ not in ("arrest", "serving-starts") else ""
        rows.append((f"`{id_}`", title or id_.replace("-", " "), ", ".join(f"`[{kind}]`" for kind in sorted(kinds))))
    return _table(("Day", "What it is", "In a case of"), rows)


def thresholds() -> str:
    """The numbers of the law that a bet can ask for."""
    last = [(name, found[-1]) for name, found in _bets()]
    rows = [(f"`{name}`", number(dict(it), language("en")), it["section"]) for name, it in last]
    return _table(("Threshold", "Value", "Section"), rows)


MARKERS: Mapping[str, Callable[[], str]] = {
    "<!-- words that a card may choose from -->": words,
    "<!-- who knows of a card -->": seats,
    "<!-- the shared states -->": states,
    "<!-- days that a card can fall after -->": days,
    "<!-- numbers that a bet can ask for -->": thresholds,
}
"""Lines of a page that these tables take the place of."""


def _dated() -> dict[str, set[str]]:
    """Each dated ruling that some person's case has, with the kinds of these cases."""
    found: dict[str, set[str]] = {}
    for name in people.in_order():
        person = people.find(name)
        kind = next(kind for kind in court.KINDS if kind in resources.table(f"{people.FOLDER}/{name}.toml"))
        for id_ in anchors(person, {ruling.id: ruling for ruling in court.rulings(person.court)}):
            if id_ not in resources.table(f"{people.FOLDER}/{name}.toml").get("days", {}):
                found.setdefault(id_, set()).add(kind)
    return found


def _bets() -> Iterator[tuple[str, Sequence[Mapping[str, Any]]]]:
    for name, found in entries().items():
        if isinstance(found[-1]["value"], int):
            yield name, found


def _kind(area: str) -> str:
    return "need" if area == "need" else "course of the sentence"


def _coded(values: Iterable[str]) -> str:
    return ", ".join(f"`{value}`" for value in values)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
