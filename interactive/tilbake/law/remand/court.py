"""What the court decides about remand, and by when."""

from datetime import date, timedelta

from tilbake.law.acts import PROCEDURE
from tilbake.law.age import is_child
from tilbake.law.parameters import parameter
from tilbake.law.remand.custody import Custody
from tilbake.law.ruling import Ruling, because


def grounds(custody: Custody) -> Ruling:
    """Whether the court can order remand: the offence's maximum, reasonable suspicion and a ground.

    Source: §§ 171, 172, 184; facts ``arrest-grounds``, ``arrest-serious-ground``, ``remand-2-weeks-u18``.
    """
    name = "remand-grounds"
    offence = parameter("arrest-offence-months", custody.law_of)
    reasons = [offence.because("grounds-offence", months=offence.value)]
    if custody.ground == "sense-of-justice":
        serious = parameter("arrest-serious-years", custody.law_of)
        reasons = [serious.because("grounds-serious", years=serious.value)]
        met = custody.penalty_months >= serious.value * 12 and custody.strong_suspicion
    else:
        reasons.append(because(offence.section, offence.fact, f"ground-{custody.ground}"))
        met = custody.penalty_months > offence.value
    if is_child(custody.age, custody.law_of):
        reasons.append(because(f"{PROCEDURE} § 184", "remand-2-weeks-u18", "grounds-under-18"))
    if not met:
        return Ruling(name, "gate-shut", None, None, "may not", "court", tuple(reasons))
    return Ruling(name, "gate-open", None, None, "may", "court", tuple(reasons), heard=("person",))


def court_by(custody: Custody) -> Ruling:
    """The last moment to bring the arrested person before the district court, or under 18 the last day.

    Source: § 183; fact ``remand-court-48h``.
    """
    name = "court-by"
    if is_child(custody.age, custody.law_of):
        limit = parameter("court-days-under-18", custody.law_of)
        day = custody.arrested.date() + timedelta(days=limit.value)
        reason = limit.because("court-next-day", arrested=custody.arrested, date=day)
        return Ruling(name, "due", day, None, "must", "prosecutor", (reason,))
    limit, latest = (parameter(number, custody.law_of) for number in ("court-hours", "court-latest-days"))
    moment = custody.arrested + timedelta(hours=limit.value)
    last = custody.arrested.date() + timedelta(days=latest.value)
    reasons = (
        limit.because("court-hours", arrested=custody.arrested, hours=limit.value, by=moment),
        latest.because("court-third-day", last=last),
    )
    return Ruling(name, "due", moment.date(), None, "must", "prosecutor", reasons, at=moment.time())


def order_ends(custody: Custody) -> Ruling:
    """The last day of the remand order, each renewal for as long as can be; without an order, if made on ``court-by``.

    Source: § 185; facts ``remand-4-weeks``, ``remand-2-weeks-u18``.
    """
    child = is_child(custody.age, custody.law_of)
    limit = parameter("remand-order-weeks-under-18" if child else "remand-order-weeks", custody.law_of)
    ordered = custody.ordered or _court_day(custody)
    day = ordered + timedelta(weeks=limit.value * (1 + custody.renewals))
    reasons = [limit.because("order-weeks", ordered=ordered, weeks=limit.value, date=day)]
    if custody.renewals:
        reasons[0] = limit.because(
            "order-renewed", ordered=ordered, weeks=limit.value, renewals=custody.renewals, date=day
        )
    if not child:
        reasons.append(limit.because("order-longer"))
    reasons.append(because(f"{PROCEDURE} § 185 last paragraph", "remand-must-release", "order-lapses"))
    return Ruling("order-ends", "ends", day, None, "must", "court", tuple(reasons), heard=("person",))


def release_at_once() -> Ruling:
    """When the person must be let go before the order ends. Source: §§ 185, 187 a; fact ``remand-must-release``."""
    section, fact = f"{PROCEDURE} §§ 185 and 187 a", "remand-must-release"
    reasons = (because(section, fact, "release-slow"), because(section, fact, "release-lapsed"))
    return Ruling("release-at-once", "required", None, None, "must", "court", reasons)


def home_with_tag(custody: Custody) -> Ruling:
    """Remand as a stay at set places with electronic control. Source: § 184 b; fact ``remand-em``."""
    limit = parameter("remand-tag", custody.law_of)
    if not limit.value:
        none = (limit.because("remand-tag-none"), limit.since_when())
        return Ruling("remand-tag", "no-such-rule", None, None, "may not", "court", none)
    reasons = (limit.because("remand-tag-conditions"), limit.since_when())
    return Ruling("remand-tag", "open", None, None, "may", "court", reasons, heard=("person", "adults-at-home"))


def alternatives() -> Ruling:
    """What the court may order instead of remand. Source: §§ 188 and 181; fact ``remand-alternatives``."""
    reason = because(f"{PROCEDURE} §§ 181 and 188", "remand-alternatives", "remand-alternatives")
    return Ruling("remand-alternatives", "open", None, None, "may", "court", (reason,))


def _court_day(custody: Custody) -> date:
    day = court_by(custody).date
    assert day is not None
    return day
