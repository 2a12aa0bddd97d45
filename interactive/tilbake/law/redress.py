"""What the person harmed can have beside the sentence: counsel, money from the State, a meeting.

Source: Criminal Procedure Act § 107 a; Act on compensation from the State §§ 1, 5, 6, 11; Mediation Service Act § 1.
Who decides a claim on the State was not found in what was read.
"""

from datetime import date

from tilbake.law.acts import COMPENSATION, MEDIATION, PROCEDURE
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling, because


def counsel() -> Ruling:
    """Counsel for the person harmed, paid by the public, for listed serious offences. Source: ``victim-lawyer``."""
    reason = because(f"{PROCEDURE} § 107 a", "victim-lawyer", "victim-counsel")
    return Ruling("victim-counsel", "if-listed", None, None, "must", "not-found", (reason,))


def from_the_state(listed: bool, law_of: date) -> Ruling:
    """The right to compensation from the State, with its cap in basic amounts (G).

    Source: §§ 1 and 5; facts ``compensation-right``, ``compensation-cap``. ``listed`` is whether the offence is an
    intentional violent, sexual or liberty offence of the Act's own list.
    """
    name, section, fact = "state-compensation", f"{COMPENSATION} § 1", "compensation-right"
    right = because(section, fact, "state-compensation-right")
    if not listed:
        none = because(section, fact, "state-compensation-not-listed")
        return Ruling(name, "not-on-the-list", None, None, "may not", "not-found", (right, none))
    most = parameter("state-compensation-most", law_of)
    cap = most.because("state-compensation-cap", most=most.value)
    return Ruling(name, "a-right", None, None, "must", "not-found", (right, cap))


def claim_by(final: date, reported: bool, listed: bool, law_of: date, claimed: date | None = None) -> Ruling:
    """The last day to claim from the State what a final judgment awarded, or why there is none.

    Source: § 6; fact ``compensation-after-judgment``. The day count is this project's own (see ``calendar``).
    """
    name = "state-claim-by"
    limit = parameter("state-claim-months", law_of)
    day = plus(final, months=limit.value)
    rule = limit.because("state-claim", months=limit.value, final=final, date=day)
    if not listed:
        none = because(f"{COMPENSATION} § 1", "compensation-right", "state-compensation-not-listed")
        return Ruling(name, "no-claim", None, None, "may not", "not-found", (rule, none))
    if not reported:
        return Ruling(
            name, "no-claim", None, None, "may not", "not-found", (rule, limit.because("state-claim-not-reported"))
        )
    if claimed is not None and claimed > day:
        late = limit.because("state-claim-late", claimed=claimed)
        return Ruling(name, "too-late", day, None, "may not", "not-found", (rule, late))
    return Ruling(name, "until-this-day", day, None, "must", "not-found", (rule,))


def recourse() -> Ruling:
    """That the State takes the claim over. Source: § 11; fact ``compensation-recourse``."""
    reason = because(f"{COMPENSATION} § 11", "compensation-recourse", "state-recourse")
    return Ruling("state-recourse", "sent-on", None, None, "must", "not-found", (reason,))


def mediation() -> Ruling:
    """A meeting that the Mediation Service arranges, free of charge. Source: ``mediation-service``."""
    reason = because(f"{MEDIATION} § 1", "mediation-service", "mediation-free")
    return Ruling("mediation-service", "free-of-charge", None, None, "may", "not-found", (reason,))
