"""Steps down in preventive detention, and the way out on probation: regulations §§ 6 to 12, Penal Code §§ 44 to 46."""

from datetime import timedelta

from tilbake.law.acts import ACT, DETENTION, PENAL
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.preventive.detention import Detention
from tilbake.law.ruling import Ruling, because, level_above


def steps_from(detention: Detention) -> Ruling:
    """The first day of leave, day release, lower security and a transitional residence: two thirds of the minimum.

    Source: regulations §§ 9, 11, 12; fact ``forvaring-two-thirds-min``. The region decides (§ 6).
    """
    name = "minimum-two-thirds"
    two_thirds = parameter("detention-steps-share", detention.law_of)
    region = because(f"{ACT} § 6 second paragraph", "decision-level-10y", "detention-region")
    if not detention.total_minimum_months:
        none = two_thirds.because("steps-no-minimum")
        return Ruling(name, "no-minimum", None, None, "may", "region", (none, region), complaint=level_above("region"))
    start = detention.nominal_start
    days = (detention.minimum_ends - start).days
    served = two_thirds.part(days)
    day = start + timedelta(days=served)
    reasons = (
        two_thirds.because("steps-two-thirds", days=days, served=served, start=start, date=day),
        two_thirds.because("steps-weighed"),
        region,
    )
    outcome = "possible" if day > detention.serving_starts else "already-reached"
    day = max(day, detention.serving_starts)
    return Ruling(name, outcome, day, None, "may", "region", reasons, complaint=level_above("region"))


def application_from(detention: Detention) -> Ruling:
    """The first day to apply for probation: the minimum has run, and a year since the last final judgment or refusal.

    Source: § 44 fourth paragraph; fact ``forvaring-reapply``.
    """
    name = "probation-application-from"
    wait = parameter("detention-reapply-years", detention.law_of)
    yearly = wait.because("application-year", years=wait.value)
    if detention.last_final is None:
        unknown = wait.because("application-not-known")
        return Ruling(name, "depends", None, None, "may", "court", (yearly, unknown))
    waited = plus(detention.last_final, years=wait.value)
    day = max(waited, detention.minimum_ends, detention.serving_starts)
    counted = wait.because("application-from", final=detention.last_final, waited=waited, date=day)
    return Ruling(name, "possible", day, None, "may", "court", (counted, yearly))


def release(detention: Detention) -> Ruling:
    """Who decides on probation, how long it lasts, and what follows a breach.

    Source: §§ 44 to 46; facts ``forvaring-who-decides``, ``forvaring-probation-length``, ``forvaring-conditions``,
    ``forvaring-recall``.
    """
    least, most = (parameter(f"detention-probation-{end}-years", detention.law_of) for end in ("least", "most"))
    reasons = (
        because(f"{PENAL} § 44 second paragraph", "forvaring-who-decides", "detention-court-or-service"),
        least.because("detention-probation", least=least.value, most=most.value),
        because(f"{PENAL} § 45", "forvaring-conditions", "detention-conditions"),
        because(f"{PENAL} § 46", "forvaring-recall", "detention-recall"),
    )
    years, name = most.value, "detention-release"
    return Ruling(name, "court-decides", None, None, "may", "court", reasons, amount=years, heard=("prosecutor",))


def no_home_serving(detention: Detention) -> Ruling:
    """Serving outside prison is shut, and a transitional residence should be short.

    Source: regulations § 9; fact ``forvaring-no-home-serving``.
    """
    stay = parameter("detention-transitional-years", detention.law_of)
    reasons = (stay.because("detention-not-outside"), stay.because("detention-transitional", years=stay.value))
    return Ruling("detention-outside", "barred", None, None, "may not", "region", reasons)


def first_unit() -> Ruling:
    """Where the serving starts. Source: regulations § 6; fact ``forvaring-placement``."""
    reasons = (
        because(f"{DETENTION} § 6", "forvaring-placement", "detention-unit"),
        because(f"{DETENTION} §§ 2 and 3", "forvaring-purpose", "detention-purpose"),
        because(f"{ACT} § 6 second paragraph", "decision-level-10y", "placement-region"),
        because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", "placement-no-appeal"),
    )
    return Ruling("detention-start", "own-unit", None, None, "must", "region", reasons, complaint="nobody")
