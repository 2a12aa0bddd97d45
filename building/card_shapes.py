"""The shapes of a person's and a card's TOML. What each field means stands in `tilbake.walk.card`."""

from collections.abc import Collection, Mapping
from functools import cache
from typing import get_args

from building.shapes import Day, Keyed, Listed, Shape, States, Text, Truth, Whole
from tilbake import resources
from tilbake.evidence.fact import facts
from tilbake.law.judgment import OFFENCES
from tilbake.law.ruling import Decider, Force
from tilbake.people import person as people
from tilbake.walk.loading import KINDS, LEANINGS, STAGES
from tilbake.walk.states import TABLE

RULING_IDS = tuple(resources.table("words/sentence.toml")["title"])
PARTS = ("days", "date")


@cache
def vocabulary() -> Mapping[str, Collection[str]]:
    """Each named state with its values."""
    return {entry["key"]: tuple(entry["values"]) for entry in resources.table(TABLE)["named"]}


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
        "chance": Shape({"text": TEXT, "result": Listed(RESULT)}, {}),
    },
)
CARD = Shape(
    {
        "code": TEXT,
        "person": Text(people.names),
        "title": TEXT,
        "stage": _one_of(STAGES),
        "chair": TEXT,
        "kind": _one_of(KINDS),
        "due": Shape(
            {"after": _one_of(("arrest", "serving-starts", *RULING_IDS))},
            {"months": Whole(-600), "days": Whole(-20000)},
        ),
        "choice": Listed(CHOICE),
    },
    {
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
        "bet": Shape({"ruling": RULING, "part": _one_of(PARTS)}, {}),
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
STATES = Shape(
    {
        "named": Listed(
            Shape(
                {
                    "key": TEXT,
                    "name": TEXT,
                    "area": _one_of(AREAS),
                    "values": Keyed(Shape({"short": TEXT, "text": TEXT}, {"stands": Truth()})),
                },
                {},
            )
        )
    },
    {},
)
PERSON = Shape(
    {
        "name": TEXT,
        "harm": TEXT,
        "harmed": TEXT,
        "age": Whole(15),
        "strengths": Listed(TEXT),
        "outside": TEXT,
        "seed": TEXT,
        "short": Listed(TEXT),
        "sentence": Shape(
            {
                "years": Whole(),
                "months": Whole(),
                "remand_days": Whole(),
                "isolation_days": Whole(),
                "serving_starts": Day(),
                "offence": _one_of(OFFENCES),
            },
            {},
        ),
        "states": CHANGES,
        "again": Listed(Shape({"card": TEXT, "text": TEXT}, {"choice": TEXT})),
        "unknown": Listed(TEXT),
    },
    {},
)
