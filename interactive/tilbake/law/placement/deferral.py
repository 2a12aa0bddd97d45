"""The letter that calls a person in, and when the start is put off (*soningsutsettelse*)."""

from datetime import date
from typing import NamedTuple

from tilbake.law.acts import SUMMONS
from tilbake.law.calendar import plus
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Ruling, because


class Start(NamedTuple):
    """A summons, and what speaks for a later start. ``gave_birth`` is the day of the birth, where there was one."""

    law_of: date
    starts: date
    due_before_release: bool = False
    wants_to_begin: bool = False
    gave_birth: date | None = None
    seriously_ill: bool = False
    weighty_reasons: bool = False
    tag_pending: bool = False


def deferral(start: Start) -> Ruling:
    """Whether the start must or may be put off, and until when. Source: facts ``deferral-birth``, ``summons-rule``."""
    section, fact = f"{SUMMONS} § 6", "deferral-birth"
    baby = parameter("deferral-birth-months", start.law_of)
    if start.gave_birth and plus(start.gave_birth, months=baby.value) > start.starts:
        day = plus(start.gave_birth, months=baby.value)
        reason = baby.because("deferral-birth", birth=start.gave_birth, months=baby.value, date=day)
        return Ruling("deferral", "put-off-until", day, None, "must", "local", (reason,), complaint="region")
    if start.due_before_release and not start.wants_to_begin:
        reason = because(section, fact, "deferral-due")
        return Ruling("deferral", "put-off", None, None, "must", "local", (reason,), complaint="region")
    if start.seriously_ill:
        reason = because(section, fact, "deferral-illness")
        return Ruling("deferral", "put-off", None, None, "must", "local", (reason,), complaint="region")
    limit = parameter("deferral-months", start.law_of)
    day = plus(start.starts, months=limit.value)
    if start.weighty_reasons or start.tag_pending:
        message = "deferral-weighty" if start.weighty_reasons else "deferral-tag"
        reason = limit.because(message, starts=start.starts, months=limit.value, date=day)
        return Ruling("deferral", "put-off-until", day, None, "may", "local", (reason,), complaint="region")
    none = limit.because("deferral-none", months=limit.value)
    return Ruling("deferral", "not-put-off", None, None, "may not", "local", (none,), complaint="region")
