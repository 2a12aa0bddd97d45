"""The Act of 12 May 2026: passed, and not in force on the day whose text was read."""

from datetime import date

from tilbake.law.acts import ACT
from tilbake.law.parameters import NOT_DECIDED
from tilbake.law.ruling import Decider, Reason, Ruling, because


def waits(law_of: date) -> bool:
    """Whether the question is about the day, which nobody has set, on which that Act comes into force."""
    return law_of == NOT_DECIDED


def not_read(name: str, decides: Decider, sections: str) -> Ruling:
    """The answer where that Act moves a rule and its final wording was not read. Source: ``act-2026-sections``."""
    moved = because(f"{ACT} {sections}", "act-2026-sections", "act-2026-moves")
    return Ruling(name, "not-read", None, None, "may", decides, (moved, unread(sections)))


def unread(sections: str) -> Reason:
    """That the wording of those sections was not read."""
    return because(f"{ACT} {sections}", "isolation-reform-2026", "act-2026-not-read")
