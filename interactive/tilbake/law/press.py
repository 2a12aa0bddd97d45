"""Reporting from a prison: the service may allow it, on conditions; an interview needs the own yes of who gives it."""

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.ruling import Ruling, because


def report() -> Ruling:
    """Whether a prison can be reported from, and who says so.

    Source: § 24, regulations § 3-18, § 6; facts ``visitors-press``, ``who-decides-local``.
    """
    section = f"{ACT} § 24"
    reasons = (
        because(section, "visitors-press", "press-allowed"),
        because(f"{REGULATIONS} § 3-18", "visitors-press", "press-own-yes"),
        because(f"{ACT} § 6", "who-decides-local", "press-level"),
    )
    return Ruling("press-report", "with-conditions", None, None, "may", "local", reasons)
