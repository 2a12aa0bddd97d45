"""How a worked case asks the law: plain keys in, rulings out, or the objection to what cannot be.

Nothing here but the standard library and `tilbake.law`, so that the page's Python can ask the same.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from tilbake.law import (
    bounds,
    care,
    complaint,
    contact,
    credit,
    crimes,
    day,
    press,
    redress,
    release,
    sanctions,
    sentence,
    tabled,
    tiers,
    victims,
    who,
)
from tilbake.law.judgment import Away, Length, Sentence
from tilbake.law.leave import asking, quota
from tilbake.law.objection import Objection
from tilbake.law.order import at_once, exclusion, force, reactions
from tilbake.law.parameters import named_days
from tilbake.law.placement import deferral, desk, home, moves
from tilbake.law.preventive import criteria, dates, detention
from tilbake.law.remand import clock, custody, ending
from tilbake.law.ruling import Ruling

type Answer = tuple[Ruling, ...] | Objection
type Given = dict[str, Any]

MOMENT = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def _checked[Case](
    case: Case, objection: Callable[[Case], Objection | None], rulings: Callable[[Case], tuple[Ruling, ...]]
) -> Answer:
    return objection(case) or rulings(case)


def _one(rule: Callable[..., Ruling]) -> Callable[[Given], Answer]:
    return lambda given: (rule(**given),)


def _without_law(rule: Callable[..., Ruling]) -> Callable[[Given], Answer]:
    return lambda given: (rule(**_but(given, "law_of")),)


def _but(given: Given, key: str) -> Given:
    return {name: value for name, value in given.items() if name != key}


def _sentence(added: tuple[Given, ...] = (), away: tuple[Given, ...] = (), **given: Any) -> Sentence:
    further = tuple(Length(**length) for length in added)
    return Sentence(**given, added=further, away=tuple(Away(**{k: _value(v) for k, v in one.items()}) for one in away))


def _proposal(to: desk.Level, grounds: tuple[desk.Ground, ...] = (), **file: Any) -> Answer:
    return (desk.proposed(desk.File(**file), to, grounds),)


SUBJECTS: Mapping[str, Callable[[Given], Answer]] = {
    "sentence": lambda given: _checked(_sentence(**given), bounds.objection, sentence.rulings),
    "remand": lambda given: _checked(custody.Custody(**given), custody.objection, clock.rulings),
    "preventive detention": lambda given: _checked(detention.Detention(**given), detention.objection, dates.rulings),
    "criteria of preventive detention": lambda given: (criteria.criteria(criteria.Criteria(**given)),),
    "placement desk": lambda given: _checked(desk.File(**given), desk.objection, desk.rulings),
    "proposal": lambda given: _proposal(**given),
    "who decides": lambda given: (who.decides(who.Asked(**given)),),
    "transfer": _without_law(moves.transfer),
    "transitional residence": _without_law(moves.transitional),
    "hospital": _without_law(moves.hospital),
    "care": _without_law(care.rule),
    "tabled": _without_law(tabled.rule),
    "especially high security": _one(moves.especially_high_review),
    "institution": _one(moves.institution),
    "home with the tag": lambda given: (home.tag(home.Home(**given)),),
    "home outside prison": lambda given: (home.outside(home.Home(**_but(given, "half_served")), given["half_served"]),),
    "application for the tag": _one(home.apply_by),
    "later start": lambda given: (deferral.deferral(deferral.Start(**given)),),
    "level": _without_law(tiers.cell),
    "a day inside": _without_law(day.thing),
    "sanctions": lambda given: _checked(sanctions.Conviction(**given), sanctions.objection, sanctions.rulings),
    "fine service": _one(sanctions.fine_service),
    "what a crime carries": _one(crimes.range_of),
    "leave": _without_law(asking.asked),
    "refused leave": _without_law(asking.refusal),
    "conditions of leave": _without_law(asking.conditions),
    "days of leave": lambda given: _checked(
        quota.LeaveYear(**given), quota.objection, lambda year: (quota.left(year),)
    ),
    "day release": _one(asking.day_release_until),
    "interruption": _one(asking.interruption_until),
    "preparing release": _one(release.preparation),
    "shortly before": _without_law(release.short_before),
    "without new imprisonment": _without_law(release.without_new_prison),
    "reporting": _one(release.reporting_until),
    "breach of probation": _without_law(release.breach),
    "new offence": _one(release.new_offence),
    "sentence from abroad": _one(release.from_abroad),
    "reaction": lambda given: (reactions.reaction(reactions.Breach(**given)),),
    "carrying out a reaction": _one(reactions.carried_out),
    "exclusion": lambda given: _checked(exclusion.Exclusion(**given), exclusion.objection, exclusion.rulings),
    "exclusion at once": _one(at_once.immediate),
    "force": lambda given: _checked(force.Force(**given), force.objection, force.rulings),
    "contact": lambda given: contact.rulings(contact.Contact(**given)),
    "one visit": _without_law(contact.visit),
    "notice to the victim": _without_law(victims.notice),
    "notice of conditions": _without_law(victims.notice_of_conditions),
    "restorative offer": _without_law(victims.restorative_offer),
    "counsel for the victim": _without_law(redress.counsel),
    "compensation from the State": _one(redress.from_the_state),
    "claim on the State": _one(redress.claim_by),
    "recourse of the State": _without_law(redress.recourse),
    "mediation": _without_law(redress.mediation),
    "report from a prison": _without_law(press.report),
    "consent at home": _without_law(victims.consent_at_home),
    "complaint": lambda given: _checked(complaint.Complaint(**given), complaint.objection, complaint.rulings),
    "complaint elsewhere": _without_law(complaint.elsewhere),
    "main hearing": _one(ending.main_hearing_by),
    "after a judgment": _one(ending.after_judgment),
    "remand becomes serving": _without_law(ending.to_serving),
    "compensation": _without_law(ending.compensation),
    "isolation credit": _without_law(credit.isolation_counts),
    "what credit is taken from": _without_law(credit.taken_from),
}
"""What a case can ask, by the name it writes in ``ask``."""


def ask(subject: str, given: Mapping[str, Any]) -> Answer:
    """The rulings for a case's plain values. Errors: ``KeyError`` for an unknown subject, ``TypeError`` for a key."""
    values = {key: _value(value) for key, value in given.items()}
    values["law_of"] = named_days()[given.get("law_of", "today")]
    return SUBJECTS[subject](values)


def _value(value: Any) -> Any:
    if isinstance(value, str) and MOMENT.fullmatch(value):
        return datetime.fromisoformat(value)
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, str) and DAY.fullmatch(value):
        return date.fromisoformat(value)
    return value
