"""By when a fact is to be read again. The rule is one, stands here alone, and is printed on *Sources*.

It is held against the day that ``law/named-days.toml`` calls “today”, as the thresholds of the law are: the calendar of
the machine has no part in it.
"""

import re
from datetime import date

from tilbake.evidence.fact import Fact
from tilbake.law.calendar import plus

READ = date(2026, 7, 2)
"""From when on the years count where a fact names no day of its own: the day whose law the first edition explains."""
YEARS = {"law": 1, "figure": 2, "study": 5}
"""How long a reading holds, by kind. A law changes each year; a newer count may be out; a study stays what it was."""
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def kind(fact: Fact) -> str:
    """*law* for what a section says, *figure* for what was counted, *study* for the rest."""
    if fact.law:
        return "law"
    return "figure" if fact.value != "" else "study"


def read_on(fact: Fact) -> date:
    """The day of its reading: its own, the day of the consolidated text, or that of the table."""
    if fact.read:
        return date.fromisoformat(fact.read)
    is_dated_law = bool(fact.law) and _DAY.fullmatch(fact.as_of)
    return date.fromisoformat(fact.as_of) if is_dated_law else READ


def review_by(fact: Fact) -> date:
    """The last day on which it may be printed without being read again."""
    return date.fromisoformat(fact.review_by) if fact.review_by else plus(read_on(fact), years=YEARS[kind(fact)])
