"""The shapes of a person's and a card's TOML. What each field means stands in `tilbake.walk.card`."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import get_args

from building.shapes import Day, Keyed, Listed, Moment, Shape, States, Text, Truth, Whole, wrong
from tilbake import resources
from tilbake.evidence.fact import facts
from tilbake.law.judgment import OFFENCES
from tilbake.law.parameters import entries
from tilbake.law.remand.custody import GROUNDS
from tilbake.law.remand.ending import ENDINGS
from tilbake.law.ruling import Decider, Force
from tilbake.people import person as people
from tilbake.walk.loading import KINDS, LEANINGS, SEATS, STAGES
from tilbake.walk.states import TABLE
from tilbake.words.rulings import texts

RULING_IDS = tuple(texts()["title"])
PARTS = ("days", "date", "amount", "decides")


@cache
def vocabulary() -> Mapping[str, Collection[str]]:
    """Each named state with its values: the shared ones, and those of every person."""
    found: dict[str, tuple[str, ...]] = {}
    own = [entry for name in people.names() for entry in own_states(resources.table(f"people/{name}.toml"))]
    for entry in [*resources.table(TABLE)["named"], *own]:
        found[entry["key"]] = (*found.get(entry["key"], ()), *entry["values"])
    return found


def own_states(table: resources.Table) -> list[resources.Table]:
    """The states that a person's table adds; what has not their shape is left to the check of that file."""
    entries = table.get("state", ())
    return [entry for entry in entries if not list(wrong(entry, OWN_STATE))] if isinstance(entries, list) else []


def _one_of(values: Collection[str]) -> Text:
    return Text(lambda: values)


TEXT = Text()
RULING = _one_of(RULING_IDS)
FACT = Text(lambda: tuple(facts()))
WHEN = States(vocabulary, lists=True)
CHANGES = States(vocabulary, lists=False)
LINE = Shape({"label": TEXT, "text": TEXT}, {})

GATE = Shape({"reason": TEXT}, {"ruling": RULING, "states": WHEN, "section": TEXT, "fact": FACT})
RESULT = Shape({"share": Whole(1), "changes": CHANGES, "outcome": TEXT}, {})
CHOICE = Shape(
    {"key": TEXT, "text": TEXT},
    {
        "reason": TEXT,
        "leaning": _one_of(LEANINGS),
        "changes": CHANGES,
        "file": LINE,
        "told": TEXT,
        "outcome": TEXT,
        "value": TEXT,
        "gate": Listed(GATE),
        "chance": Shape({"text": TEXT, "result": Listed(RESULT, least=2)}, {}),
    },
)
DUE = Shape({"after": TEXT}, {"months": Whole(-600, 600), "days": Whole(-20000, 20000)})
CARD = Shape(
    {
        "code": TEXT,
        "title": TEXT,
        "stage": _one_of(STAGES),
        "seat": _one_of(SEATS),
        "kind": _one_of(KINDS),
        "choice": Listed(CHOICE, least=1),
    },
    {
        "chair": TEXT,
        "due": DUE,
        "knows": Listed(_one_of(SEATS[:-1])),
        "misread": TEXT,
        "when": WHEN,
        "moment": TEXT,
        "gate": TEXT,
        "outcome": TEXT,
        "told": TEXT,
        "default": TEXT,
        "file": LINE,
        "uses": Listed(RULING),
        "not_before": Listed(RULING),
        "roles": Shape({"decides": TEXT}, {"prepares": TEXT, "heard": TEXT, "complaint": TEXT}),
        "note": Shape({"text": TEXT, "go_round": TEXT}, {}),
        "sunday": Shape({"who": TEXT, "door": TEXT, "may": TEXT, "think": TEXT}, {}),
        "bet": Shape({}, {"ruling": RULING, "part": _one_of(PARTS), "threshold": _one_of(tuple(entries()))}),
        "aloud": Shape({"by": TEXT, "lines": Listed(TEXT)}, {}),
        "barred": Listed(Shape({"text": TEXT, "reason": TEXT, "section": TEXT, "fact": FACT}, {})),
        "rule": Listed(
            Shape(
                {
                    "text": TEXT,
                    "force": _one_of(get_args(Force.__value__)),
                    "decides": _one_of(get_args(Decider.__value__)),
                    "section": TEXT,
                    "fact": FACT,
                },
                {},
            )
        ),
        "finding": Listed(Shape({"text": TEXT, "counted_by": TEXT, "fact": FACT}, {})),
        "variant": Listed(Shape({"when": WHEN}, {"moment": TEXT, "told": TEXT, "outcome": TEXT})),
        "meanwhile": Listed(Shape({}, {"when": WHEN, "changes": CHANGES, "text": TEXT})),
    },
)
AREAS = ("need", "course")
VALUES = Keyed(Shape({"short": TEXT, "text": TEXT}, {"stands": Truth(), "opened_by": Listed(RULING)}))
STATES = Shape(
    {
        "named": Listed(
            Shape(
                {
                    "key": TEXT,
                    "name": TEXT,
                    "area": _one_of(AREAS),
                    "values": VALUES,
                },
                {"in_plan": Truth(), "duty": Shape({"text": TEXT, "fact": FACT}, {"section": TEXT})},
            )
        )
    },
    {},
)
OWN_STATE = Shape({"key": TEXT, "values": VALUES}, {"name": TEXT, "area": _one_of(AREAS), "in_plan": Truth()})
WORDS = ("he", "him", "his", "officer", "officer-she", "officer-her", "officer-hers", "near", "term")
"""The words that every person has, so that every card can use them."""
SENTENCE = Shape(
    {"serving_starts": Day(), "offence": _one_of(OFFENCES)},
    {
        "years": Whole(),
        "months": Whole(),
        "days": Whole(),
        "remand_days": Whole(),
        "isolation_days": Whole(),
        "fine_days": Whole(),
    },
)
DETENTION = Shape(
    {"serving_starts": Day(), "frame_years": Whole(1)},
    {
        "minimum_years": Whole(),
        "minimum_months": Whole(),
        "remand_days": Whole(),
        "isolation_days": Whole(),
        "last_final": Day(),
    },
)
CUSTODY = Shape(
    {
        "arrested": Moment(),
        "released": Moment(),
        "penalty_months": Whole(1),
        "ground": _one_of(GROUNDS),
        "ordered": Day(),
        "ended": _one_of(ENDINGS),
    },
    {"renewals": Whole(), "isolated_from": Day(), "isolation_extensions": Listed(Whole(1)), "isolated_days": Whole()},
)
PERSON = Shape(
    {
        "name": TEXT,
        "harm": TEXT,
        "harmed": TEXT,
        "age": Whole(15, 110),
        "strengths": Listed(TEXT),
        "outside": TEXT,
        "offer": TEXT,
        "seed": TEXT,
        "deck": Listed(Shape({"card": TEXT}, {"due": DUE, "stage": _one_of(STAGES), "default": TEXT}), least=1),
        "short": Listed(TEXT, least=1),
        "words": Shape(dict.fromkeys(WORDS, TEXT), {}),
        "states": CHANGES,
        "again": Listed(Shape({"card": TEXT, "text": TEXT}, {"choice": TEXT})),
        "unknown": Listed(TEXT),
    },
    {
        "place": Whole(1),
        "long": Listed(TEXT),
        "content": TEXT,
        "questions": Listed(TEXT),
        "heads": Shape({}, {"title": TEXT, "start": TEXT, "release": TEXT, "later": TEXT}),
        "sentence": SENTENCE,
        "detention": DETENTION,
        "custody": CUSTODY,
        "days": Keyed(Day()),
        "state": Listed(OWN_STATE),
    },
)
