"""Cards from their TOML files. The files were checked when the site was built; nothing is checked twice here."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Any

from tilbake import resources
from tilbake.people import person as people
from tilbake.walk import card as c
from tilbake.walk.states import Condition, condition, places

FOLDER = "walk/cards"
SUBJECTS = (
    *("remand", "waiting", "tag", "arrival", "mapping", "plan", "officer", "work", "school", "health", "addiction"),
    *("unit", "family", "money", "faith", "leave", "transfer", "halfway", "hearing", "release", "probation", "breach"),
    *("after", "sunday", "table"),
)
"""The folders of the deck."""

STAGES = (*("remand", "waiting", "tag", "arrival", "high", "lower", "step-down", "hearing", "probation", "after"),)
SEATS = ("person", "officer", "prison", "court", "table")
KNOWN_TO = {
    "person": ("person",),
    "officer": ("person", "officer"),
    "prison": ("person", "officer", "prison"),
    "court": ("person", "officer", "prison", "court"),
    "table": (),
}
"""Who was there, by the seat of a card that does not say it."""
KINDS = ("fork", "bet", "sunday")
LEANINGS = ("control", "help", "neither")


@cache
def tables() -> dict[str, resources.Table]:
    """Every card's table by its code."""
    return {code: resources.table(path) for code, path in _files().items()}


@lru_cache(maxsize=64)
def cards(person: str) -> tuple[c.Card, ...]:
    """A person's cards, in the order of the person's file. No other table is read."""
    return tuple(card(resources.table(_files()[entry.card]), entry, person) for entry in people.find(person).deck)


@cache
def _files() -> dict[str, str]:
    """Every card's file by its code, with which the file's name begins."""
    paths = (path for subject in SUBJECTS for path in resources.tables(f"{FOLDER}/{subject}"))
    return {path.rpartition("/")[2].partition("-")[0]: path for path in paths}


def card(table: Mapping[str, Any], entry: people.Entry, person: str) -> c.Card:
    """One card from its table, with what the person's deck says otherwise. Errors: ``LookupError`` for a state."""
    code, due = table["code"], entry.due or table["due"]
    roles = table.get("roles", {})
    reads, note, sunday, bet = (table.get(name) for name in ("aloud", "note", "sunday", "bet"))
    return c.Card(
        code=code,
        title=table["title"],
        stage=entry.stage or table["stage"],
        seat=table["seat"],
        chair=table.get("chair", ""),
        knows=tuple(table.get("knows", KNOWN_TO[table["seat"]])),
        kind=table["kind"],
        due=c.Due(due["after"], due.get("months", 0), due.get("days", 0)),
        when=_must(table.get("when", {}), person),
        moment=table.get("moment", ""),
        roles=c.Roles(*(roles.get(name, "") for name in ("decides", "prepares", "heard", "complaint"))),
        choices=tuple(_choice(code, choice, person) for choice in table["choice"]),
        barred=tuple(c.Barred(**barred) for barred in table.get("barred", ())),
        default=entry.default or table.get("default", "a"),
        gate=table.get("gate", ""),
        outcome=table.get("outcome", ""),
        told=table.get("told", ""),
        file=_line(code, table.get("file")),
        reads=c.Reads(reads["by"], tuple(reads["lines"])) if reads else None,
        rules=tuple(c.Rule(id=f"{code}-{n}", **rule) for n, rule in enumerate(table.get("rule", ()), start=1)),
        findings=tuple(c.Finding(**finding) for finding in table.get("finding", ())),
        misread=table.get("misread", ""),
        uses=tuple(table.get("uses", ())),
        not_before=tuple(table.get("not_before", ())),
        variants=tuple(
            c.Variant(number, when, *(variant.get(name, "") for name in ("moment", "told", "outcome")))
            for number, variant in enumerate(table.get("variant", ()))
            if (when := condition(variant["when"], person))
        ),
        meanwhile=tuple(
            c.Meanwhile(number, when, _changes(event.get("changes", {}), person), event.get("text", ""))
            for number, event in enumerate(table.get("meanwhile", ()))
            if (when := condition(event.get("when", {}), person))
        ),
        note=c.Note(note["text"], note["go_round"]) if note else None,
        sunday=c.Sunday(**sunday) if sunday else None,
        bet=c.Bet(*(bet.get(name, "") for name in ("ruling", "part", "threshold"))) if bet else None,
    )


def _choice(code: str, entry: Mapping[str, Any], person: str) -> c.Choice:
    chance = entry.get("chance")
    return c.Choice(
        key=entry["key"],
        text=entry["text"],
        reason=entry.get("reason", ""),
        leaning=entry.get("leaning", "neither"),
        changes=_changes(entry.get("changes", {}), person),
        file=_line(f"{code}-{entry['key']}", entry.get("file")),
        told=entry.get("told", ""),
        outcome=entry.get("outcome", ""),
        value=entry.get("value", ""),
        gates=tuple(_gate(gate, person) for gate in entry.get("gate", ())),
        chance=c.Chance(
            chance["text"],
            tuple(
                c.Result(result["share"], _changes(result["changes"], person), result["outcome"])
                for result in chance["result"]
            ),
        )
        if chance
        else None,
    )


def _gate(entry: Mapping[str, Any], person: str) -> c.Gate:
    return c.Gate(
        ruling=entry.get("ruling"),
        states=_must(entry["states"], person) if "states" in entry else None,
        section=entry.get("section", ""),
        fact=entry.get("fact", ""),
        reason=entry["reason"],
    )


def _line(id_: str, entry: Mapping[str, Any] | None) -> c.Line | None:
    return c.Line(id_, entry["label"], entry["text"]) if entry else None


def _must(when: Mapping[str, list[str]], person: str) -> Condition:
    found = condition(when, person)
    if found is None:
        raise LookupError(f"{person} lacks a state of: {', '.join(when)}")
    return found


def _changes(entry: Mapping[str, str], person: str) -> c.Changes:
    return tuple((places(person)[key], value) for key, value in entry.items())
