"""Letters, visits and calls by level, children and counsel: Act §§ 3 and 30 to 32, regulations §§ 1-3, 3-28, 3-29."""

from datetime import date
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.parameters import find, parameter
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.law.tiers import Tier, cell

type Channel = Literal["letters", "visits", "calls"]
CHANNELS: tuple[Channel, ...] = ("letters", "visits", "calls")
type Doubt = Literal["none", "misuse", "important"]
DOUBTS: tuple[Doubt, ...] = ("none", "misuse", "important")
"""What stands against one visit: nothing; reason to fear misuse; the same, but it matters and supervision is enough."""


class Contact(NamedTuple):
    """Where the person is, and how old. ``level`` is one of the tiers inside a prison."""

    law_of: date
    level: Tier
    age: int | None = None


def rulings(contact: Contact) -> tuple[Ruling, ...]:
    """Control of each channel at this level, the week's calls, and what holds at every level."""
    return (
        *(cell(channel, contact.level) for channel in CHANNELS),
        calls(contact),
        visits(),
        visitors(contact.law_of),
        counsel(),
        children(),
    )


def calls(contact: Contact) -> Ruling:
    """The least time on the telephone in a week, in minutes, and since when.

    Source: regulations § 3-29; facts ``phone-minutes``, ``phone-minutes-u18``, ``phone-cost``.
    """
    cost = because(f"{REGULATIONS} § 3-29 fifth and sixth paragraphs", "phone-cost", "calls-cost")
    if is_child(contact.age, contact.law_of):
        times, each = (parameter(f"call-child-{n}", contact.law_of) for n in ("times", "minutes"))
        reason = times.because("calls-child", times=times.value, minutes=each.value)
        minutes = times.value * each.value
        return _calls("at-least-minutes", (reason, cost), minutes)
    limit = find("call-minutes-a-week", contact.law_of)
    if limit is None:
        history = because(f"{REGULATIONS} § 3-29 second paragraph", "phone-minutes", "calls-before")
        return _calls("not-found", (history, cost), None)
    least = limit.because("calls-least", minutes=limit.value)
    return _calls("at-least-minutes", (least, limit.since_when(), cost), limit.value)


def _calls(outcome: str, reasons: tuple[Reason, ...], minutes: int | None) -> Ruling:
    return Ruling("calls-a-week", outcome, None, None, "must", "local", reasons, amount=minutes, unit="minutes")


def visits() -> Ruling:
    """The right to visits, and when one can be refused or supervised instead. Source: § 31."""
    section = f"{ACT} § 31"
    reasons = (
        because(section, "visits-right", "visits-right"),
        because(f"{section} fourth paragraph", "visits-refusal", "visits-refused"),
        because(f"{section} fourth paragraph", "visits-refusal", "visits-supervised"),
    )
    return Ruling("visits", "a-right", None, None, "must", "local", reasons, complaint="region")


def visit(doubt: Doubt) -> Ruling:
    """Whether one visit must be possible, can be refused, or should be supervised instead.

    Source: § 31; facts ``visits-right``, ``visits-refusal``. The prison assesses whether misuse is to be feared.
    """
    section = f"{ACT} § 31"
    right = because(section, "visits-right", "visits-right")
    if doubt == "none":
        return Ruling("visit", "must-be-possible", None, None, "must", "local", (right,), complaint="region")
    refused = because(f"{section} fourth paragraph", "visits-refusal", "visits-refused")
    if doubt == "misuse":
        return Ruling("visit", "may-be-refused", None, None, "may", "local", (right, refused), complaint="region")
    supervised = because(f"{section} fourth paragraph", "visits-refusal", "visits-supervised")
    reasons = (right, refused, supervised)
    return Ruling("visit", "supervised-instead", None, None, "must be considered", "local", reasons, complaint="region")


def visitors(law_of: date) -> Ruling:
    """How many people can be named on arrival. Source: regulations § 3-28; fact ``visits-list-4``."""
    limit = parameter("visitors-named", law_of)
    reason = limit.because("visitors-named", people=limit.value)
    return Ruling("visitors-named", "can-be-changed", None, None, "may", "local", (reason,))


def counsel() -> Ruling:
    """Letters and calls with a lawyer. Source: §§ 30 and 32; facts ``mail-control``, ``phone-monitoring``."""
    reasons = (
        because(f"{ACT} § 30", "mail-control", "counsel-letters"),
        because(f"{ACT} § 32", "phone-monitoring", "counsel-calls"),
    )
    return Ruling("counsel-contact", "never-read", None, None, "must", "local", reasons)


def children() -> Ruling:
    """A child's right to spend time with its parents, and who looks after it inside.

    Source: § 3, regulations § 1-3; facts ``child-contact-principle``, ``children-officer``.
    """
    reasons = (
        because(f"{ACT} § 3 second paragraph", "child-contact-principle", "children-weight"),
        because(f"{REGULATIONS} § 1-3", "children-officer", "children-officer"),
        because(f"{ACT} § 31", "visits-right", "children-visits"),
    )
    return Ruling("children", "special-weight", None, None, "must", "local", reasons)
