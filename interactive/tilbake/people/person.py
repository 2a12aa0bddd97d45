"""A fictional person: who was harmed, what is needed, what the court said. Invented, ordinary, treated with respect."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import cast

from tilbake import resources
from tilbake.law.judgment import Offence, Sentence
from tilbake.law.parameters import named_days

FOLDER = "people"


@dataclass(frozen=True)
class Again:
    """A fork worth trying again: its card's code, the choice that was not taken ("" for any), and why."""

    card: str
    choice: str
    text: str


@dataclass(frozen=True)
class Person:
    """One person, as the TOML file gives them. ``harmed`` is what the person harmed is called."""

    id: str
    name: str
    harm: str
    harmed: str
    age: int
    strengths: tuple[str, ...]
    outside: str
    seed: str
    short: tuple[str, ...]
    sentence: Sentence
    states: tuple[tuple[str, str], ...]
    again: tuple[Again, ...]
    unknown: tuple[str, ...]

    @property
    def arrested(self) -> date:
        """The day custody began: custody goes straight over into serving (regulations § 4-4)."""
        return self.sentence.serving_starts - timedelta(days=self.sentence.remand_days)


def names() -> list[str]:
    """The ids of the persons there are, in alphabetical order."""
    return [path.rpartition("/")[2].removesuffix(".toml") for path in resources.tables(FOLDER)]


@cache
def find(name: str) -> Person:
    """The person of that id. Errors: ``LookupError`` with one sentence that lists who there is."""
    if name not in names():
        raise LookupError(f"There is no person named {name!r}. There are: {', '.join(names())}.")
    data = resources.table(f"{FOLDER}/{name}.toml")
    court = data["sentence"]
    return Person(
        id=name,
        name=data["name"],
        harm=data["harm"],
        harmed=data["harmed"],
        age=data["age"],
        strengths=tuple(data["strengths"]),
        outside=data["outside"],
        seed=data["seed"],
        short=tuple(data["short"]),
        sentence=Sentence(
            years=court["years"],
            months=court["months"],
            remand_days=court["remand_days"],
            isolation_days=court["isolation_days"],
            serving_starts=date.fromisoformat(court["serving_starts"]),
            age=data["age"],
            offence=cast("Offence", court["offence"]),
            law_of=named_days()["today"],
        ),
        states=tuple(data["states"].items()),
        again=tuple(Again(entry["card"], entry.get("choice", ""), entry["text"]) for entry in data["again"]),
        unknown=tuple(data["unknown"]),
    )
