"""Around release: preparation, a short time before, a refusal's date, conditions, breach, new offences; §§ 41 to 45."""

from datetime import date

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Role, Ruling, because, level_above


def preparation(age: int | None, agrees: bool, law_of: date) -> Ruling:
    """What the service must do before release, and always for people under 25 who agree. Source: § 41."""
    section, fact = f"{ACT} § 41", "release-prep-duty"
    reasons: tuple[Reason, ...] = (because(section, fact, "release-prepare"),)
    limit = parameter("young-adult-age", law_of)
    young = age is not None and age < limit.value
    if young:
        message = "release-young" if agrees else "release-young-no"
        reasons = (*reasons, because(section, "young-adults-2024", message, limit=limit.value), limit.since_when())
    reasons = (*reasons, because(f"{REGULATIONS} § 3-40", "release-travel", "release-journey"))
    heard: tuple[Role, ...] = ("person",) if young else ()
    return Ruling("release-preparation", "a-duty", None, None, "must", "local", reasons, heard=heard)


def short_before(decides: Decider) -> Ruling:
    """Release a short time before the ordinary day: the Act gives no number of days. Source: § 42 fourth paragraph."""
    section, fact = f"{ACT} § 42 fourth paragraph", "release-short-before"
    reasons = (because(section, fact, "short-before"), because(section, fact, "short-before-no-number"))
    complaint = level_above(decides)
    return Ruling("release-short-before", "special-reasons", None, None, "may", decides, reasons, complaint=complaint)


def without_new_prison(time_met: bool, in_prison: bool) -> Ruling:
    """Probation for a person outside who has already met the time, for example on remand. Source: § 42, ``§ 4-4``."""
    section, fact = f"{ACT} § 42 second paragraph", "release-without-new-prison"
    rule = because(section, fact, "without-new-prison")
    if time_met and not in_prison:
        overall = because(f"{ACT} § 42 fifth paragraph", "release-refusal", "release-overall")
        return Ruling("release-without-prison", "an-assessment", None, None, "may", "local", (rule, overall))
    missing = because(section, fact, "without-inside" if in_prison else "without-time")
    return Ruling("release-without-prison", "gate-shut", None, None, "may not", "local", (rule, missing))


def reporting_until(release: date, law_of: date, decides: Decider = "local") -> Ruling:
    """The day on which normal reporting to the service ends, with its least and its most.

    Source: § 43, regulations § 3-42; facts ``release-reporting-duty``, ``release-reporting-length``.
    """
    normal, least, most = (parameter(f"reporting-{n}months", law_of) for n in ("", "least-", "most-"))
    day = plus(release, months=normal.value)
    reasons = (
        because(f"{ACT} § 43 second paragraph", "release-reporting-duty", "reporting-if-needed"),
        normal.because("reporting-normal", release=release, months=normal.value, date=day),
        most.because(
            "reporting-range",
            least=plus(release, months=least.value),
            most=plus(release, months=most.value),
        ),
    )
    return Ruling(
        "reporting-until", "normally-until", day, None, "may", decides, reasons, complaint=level_above(decides)
    )


def breach(again: bool) -> Ruling:
    """What follows a breach of conditions: a talk first, then the court. Source: § 44; fact ``release-breach``."""
    section, fact = f"{ACT} § 44", "release-breach"
    if not again:
        talk = because(section, fact, "breach-talk")
        return Ruling("probation-breach", "warning-talk", None, None, "must", "local", (talk,), heard=("person",))
    court = because(section, fact, "court-after-breach")
    final = because(f"{ACT} § 7 letter f", "direct-placement-no-appeal", "breach-no-appeal")
    reasons = (court, final)
    return Ruling("probation-breach", "to-court", None, None, "may", "court", reasons, prepares=("region",))


def new_offence(probation_ends: date, law_of: date) -> Ruling:
    """The last day to charge an offence of the probation period. Source: § 45; fact ``release-new-offence``."""
    limit = parameter("new-offence-charge-months", law_of)
    day = plus(probation_ends, months=limit.value)
    reason = limit.because("new-offence", ends=probation_ends, months=limit.value, date=day)
    return Ruling("new-offence-charge-by", "court-may-order-rest", day, None, "may", "court", (reason,))


def from_abroad(years: int, held_since: date, law_of: date) -> Ruling:
    """A sentence passed abroad and moved to Norway: probation after 20 years where it is longer than 30.

    Source: § 42 first paragraph; facts ``release-foreign-30y``, ``foreign-transfer``.
    """
    limit, served = (parameter(f"foreign-sentence-{n}-years", law_of) for n in ("above", "served"))
    told = because(f"{REGULATIONS} § 3-4 third paragraph", "foreign-transfer", "abroad-told")
    if years <= limit.value:
        ordinary = limit.because("abroad-ordinary", years=limit.value)
        return Ruling("sentence-abroad", "ordinary-rule", None, None, "may", "local", (ordinary, told))
    day = plus(held_since, years=served.value)
    counted = served.because("abroad-long", limit=limit.value, years=served.value, since=held_since, date=day)
    return Ruling(
        "sentence-abroad", "at-the-earliest", day, None, "may", "region", (counted, told), complaint="directorate"
    )
