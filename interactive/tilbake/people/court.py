"""What the court said about a person, in one of three kinds, and every dated rule that follows from it.

A walk needs one kind only, so each kind's part of the law is imported where it is asked for.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from tilbake.law.objection import Objection
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling

if TYPE_CHECKING:
    from tilbake.law.judgment import Offence, Sentence
    from tilbake.law.preventive.detention import Detention
    from tilbake.law.remand.custody import Custody, Ground
    from tilbake.law.remand.ending import Ending

KINDS = ("sentence", "detention", "custody")


class Prison(NamedTuple):
    """A prison sentence of a fixed length."""

    sentence: "Sentence"


class Preventive(NamedTuple):
    """Preventive detention (*forvaring*)."""

    detention: "Detention"


class Held(NamedTuple):
    """Custody, and how the case ended."""

    custody: "Custody"
    ended: "Ending"


type Court = Prison | Preventive | Held


def court(table: Mapping[str, Any]) -> Court:
    """What the court said, from a person's table, which names one of ``KINDS``."""
    law_of = named_days()["today"]
    if "sentence" in table:
        return _prison(table["sentence"], table["age"], law_of)
    if "detention" in table:
        return _preventive(table["detention"], law_of)
    return _held(table["custody"], law_of)


def rulings(court: Court) -> tuple[Ruling, ...]:
    """Every ruling on the case; it must be one that ``objection`` accepts."""
    match court:
        case Prison(sentence):
            from tilbake.law.sentence import rulings as of_a_sentence

            return of_a_sentence(sentence)
        case Preventive(detention):
            from tilbake.law.preventive.dates import rulings as of_a_detention

            return of_a_detention(detention)
        case Held(custody, ended):
            from tilbake.law.remand.clock import rulings as of_custody
            from tilbake.law.remand.ending import compensation

            return (*of_custody(custody), compensation(ended))


def objection(court: Court) -> Objection | None:
    """The first thing that is wrong with the case in law, or ``None``."""
    match court:
        case Prison(sentence):
            from tilbake.law import bounds

            return bounds.objection(sentence)
        case Preventive(detention):
            from tilbake.law.preventive import detention as preventive

            return preventive.objection(detention)
        case Held(custody):
            from tilbake.law.remand import custody as remand

            return remand.objection(custody)


def days(court: Court) -> dict[str, date]:
    """The days that lie before every ruling: the arrest or the start of serving."""
    match court:
        case Prison(sentence):
            return _began(sentence.serving_starts, sentence.remand_days)
        case Preventive(detention):
            return _began(detention.serving_starts, detention.remand_days)
        case Held(custody):
            return {"arrest": custody.arrested.date()}


def _began(serving_starts: date, remand_days: int) -> dict[str, date]:
    """Custody goes straight over into serving (regulations § 4-4), so the arrest lies so many days before it."""
    starts = {"serving-starts": serving_starts}
    return {"arrest": date.fromordinal(serving_starts.toordinal() - remand_days), **starts} if remand_days else starts


def _prison(entry: Mapping[str, Any], age: int, law_of: date) -> Prison:
    from tilbake.law.judgment import Sentence

    return Prison(
        Sentence(
            years=entry.get("years", 0),
            months=entry.get("months", 0),
            days=entry.get("days", 0),
            remand_days=entry.get("remand_days", 0),
            isolation_days=entry.get("isolation_days", 0),
            fine_days=entry.get("fine_days", 0),
            serving_starts=date.fromisoformat(entry["serving_starts"]),
            age=age,
            offence=cast("Offence", entry["offence"]),
            law_of=law_of,
        )
    )


def _preventive(entry: Mapping[str, Any], law_of: date) -> Preventive:
    from tilbake.law.preventive.detention import Detention

    return Preventive(
        Detention(
            serving_starts=date.fromisoformat(entry["serving_starts"]),
            law_of=law_of,
            frame_years=entry["frame_years"],
            minimum_years=entry.get("minimum_years", 0),
            minimum_months=entry.get("minimum_months", 0),
            remand_days=entry.get("remand_days", 0),
            isolation_days=entry.get("isolation_days", 0),
            last_final=date.fromisoformat(entry["last_final"]) if "last_final" in entry else None,
        )
    )


def _held(entry: Mapping[str, Any], law_of: date) -> Held:
    from tilbake.law.remand.custody import Custody

    return Held(
        Custody(
            arrested=datetime.fromisoformat(entry["arrested"]),
            law_of=law_of,
            penalty_months=entry["penalty_months"],
            ground=cast("Ground", entry["ground"]),
            ordered=date.fromisoformat(entry["ordered"]),
            renewals=entry.get("renewals", 0),
            isolated_from=date.fromisoformat(entry["isolated_from"]) if "isolated_from" in entry else None,
            isolation_extensions=tuple(entry.get("isolation_extensions", ())),
            isolated_days=entry.get("isolated_days", 0),
            released=datetime.fromisoformat(entry["released"]),
        ),
        cast("Ending", entry["ended"]),
    )
