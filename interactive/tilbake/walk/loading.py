"""Cards from their TOML files. The files were checked when the site was built; nothing is checked twice here."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from tilbake import resources
from tilbake.walk import card as c
from tilbake.walk.states import condition, places

FOLDER = "walk/cards"

STAGES = ("remand", "arrival", "high", "lower", "step-down", "probation", "after")
KINDS = ("fork", "bet", "sunday")
LEANINGS = ("control", "help", "neither")


@cache
def cards(person: str) -> tuple[c.Card, ...]:
    """A person's cards, by their files' names."""
    tables = [resources.table(path) for path in resources.tables(FOLDER)]
    return tuple(card(table) for table in tables if table["person"] == person)


def card(table: Mapping[str, Any]) -> c.Card:
    """One card from its table."""
    code = table["code"]
    roles = table.get("roles", {})
    reads, note, sunday, bet = (table.get(name) for name in ("aloud", "note", "sunday", "bet"))
    return c.Card(
        code=code,
        person=table["person"],
        title=table["title"],
        stage=table["stage"],
        chair=table["chair"],
        kind=table["kind"],
        due=c.Due(table["due"]["after"], table["due"].get("months", 0), table["due"].get("days", 0)),
        when=condition(table.get("when", {})),
        moment=table.get("moment", ""),
        roles=c.Roles(*(roles.get(name, "") for name in ("decides", "prepares", "heard", "complaint"))),
        choices=tuple(_choice(code, entry) for entry in table["choice"]),
        barred=tuple(c.Barred(**entry) for entry in table.get("barred", ())),
        default=table.get("default", "a"),
        gate=table.get("gate", ""),
        outcome=table.get("outcome", ""),
        told=table.get("told", ""),
        file=_line(code, table.get("file")),
        reads=c.Reads(reads["by"], tuple(reads["lines"])) if reads else None,
        rules=tuple(c.Rule(id=f"{code}-{n}", **entry) for n, entry in enumerate(table.get("rule", ()), start=1)),
        findings=tuple(c.Finding(**entry) for entry in table.get("finding", ())),
        uses=tuple(table.get("uses", ())),
        not_before=tuple(table.get("not_before", ())),
        variants=tuple(
            c.Variant(condition(entry["when"]), *(entry.get(name, "") for name in ("moment", "told", "outcome")))
            for entry in table.get("variant", ())
        ),
        meanwhile=tuple(
            c.Meanwhile(condition(entry.get("when", {})), _changes(entry.get("changes", {})), entry.get("text", ""))
            for entry in table.get("meanwhile", ())
        ),
        note=c.Note(note["text"], note["go_round"]) if note else None,
        sunday=c.Sunday(**sunday) if sunday else None,
        bet=c.Bet(bet["ruling"], bet["part"]) if bet else None,
    )


def _choice(code: str, entry: Mapping[str, Any]) -> c.Choice:
    chance = entry.get("chance")
    return c.Choice(
        key=entry["key"],
        text=entry["text"],
        reason=entry.get("reason", ""),
        leaning=entry.get("leaning", "neither"),
        changes=_changes(entry.get("changes", {})),
        file=_line(f"{code}-{entry['key']}", entry.get("file")),
        told=entry.get("told", ""),
        outcome=entry.get("outcome", ""),
        value=entry.get("value", ""),
        gates=tuple(_gate(gate) for gate in entry.get("gate", ())),
        chance=c.Chance(
            chance["text"],
            tuple(
                c.Result(result["share"], _changes(result["changes"]), result["outcome"]) for result in chance["result"]
            ),
        )
        if chance
        else None,
    )


def _gate(entry: Mapping[str, Any]) -> c.Gate:
    return c.Gate(
        ruling=entry.get("ruling"),
        states=condition(entry["states"]) if "states" in entry else None,
        section=entry.get("section", ""),
        fact=entry.get("fact", ""),
        reason=entry["reason"],
    )


def _line(id_: str, entry: Mapping[str, Any] | None) -> c.Line | None:
    return c.Line(id_, entry["label"], entry["text"]) if entry else None


def _changes(entry: Mapping[str, str]) -> c.Changes:
    return tuple((places()[key], value) for key, value in entry.items())
