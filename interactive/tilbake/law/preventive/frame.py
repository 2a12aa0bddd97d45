"""The frame and the minimum term: their caps, their days, and the suit that extends the frame and never the minimum."""

from tilbake.law.acts import PENAL
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.preventive.detention import Detention, frame_cap, minimum_cap
from tilbake.law.ruling import Ruling, because


def cap_of_frame(detention: Detention) -> Ruling:
    """The longest frame, in years, and the length it should usually not pass.

    Source: § 43 first paragraph; facts ``forvaring-time-frame``, ``forvaring-time-frame-u18``.
    """
    cap = frame_cap(detention)
    usual = parameter("frame-usual-years-under-18" if detention.child else "frame-usual-years", detention.law_of)
    reasons = (
        cap.because("frame-cap", years=cap.value),
        usual.because("frame-usual", years=usual.value),
    )
    outcome = "above-the-usual" if detention.frame_years > usual.value else "within-the-usual"
    return Ruling("frame-cap", outcome, None, None, "may not", "court", reasons, amount=cap.value)


def cap_of_minimum(detention: Detention) -> Ruling:
    """The longest minimum term for this frame, in years.

    Source: § 43 second paragraph; fact ``forvaring-minimum-term``.
    """
    cap = minimum_cap(detention)
    reasons = (
        cap.because("minimum-cap", frame=detention.frame_years, years=cap.value),
        because(cap.section, cap.fact, "minimum-should"),
    )
    return Ruling("minimum-cap", "at-most", None, None, "may not", "court", reasons, amount=cap.value)


def minimum_ends(detention: Detention) -> Ruling:
    """The first day on which release on probation can come. Source: § 44; fact ``forvaring-release-when``."""
    section, fact = f"{PENAL} § 44 first paragraph", "forvaring-release-when"
    if not detention.total_minimum_months:
        none = because(section, fact, "minimum-none")
        return Ruling("minimum-ends", "no-minimum", None, None, "may", "court", (none,))
    day = max(detention.minimum_ends, detention.serving_starts)
    counted = because(section, fact, "minimum-runs", start=detention.nominal_start, date=detention.minimum_ends)
    not_extended = because(f"{PENAL} § 43", "forvaring-extension", "minimum-not-extended")
    return Ruling("minimum-ends", "counted", day, None, "may", "court", (counted, not_extended))


def extension_suit_by(detention: Detention) -> Ruling:
    """The last day for the prosecutor to bring the case for more time. Source: § 43; fact ``forvaring-extension``."""
    before, most = (parameter(name, detention.law_of) for name in ("extension-suit-months", "extension-years"))
    day = plus(detention.frame_ends, months=-before.value)
    reasons = (
        before.because("extension-suit", months=before.value, end=detention.frame_ends, date=day),
        most.because("extension-length", years=most.value),
        most.because("extension-no-review"),
    )
    return Ruling("extension-suit-by", "due", day, None, "must", "prosecutor", reasons)


def frame_ends(detention: Detention) -> Ruling:
    """The day on which the frame ends, with what courts added. Source: § 43; fact ``forvaring-time-frame``."""
    start, end = detention.nominal_start, detention.frame_ends
    section, fact = f"{PENAL} § 43 first paragraph", "forvaring-time-frame"
    if not detention.extensions:
        counted = because(section, fact, "frame-runs", start=start, years=detention.frame_years, date=end)
        return Ruling("frame-ends", "ends", end, None, "must", "court", (counted,))
    added = {"times": len(detention.extensions), "years": sum(detention.extensions)}
    longer = because(section, "forvaring-extension", "frame-extended", **added, date=end)
    counted = because(section, fact, "frame-first", start=start, years=detention.frame_years)
    return Ruling("frame-ends", "ends", end, None, "must", "court", (counted, longer))
