"""Several sentences served together, imprisonment for a fine, and time that does not count: regulations §§ 3-2, 3-3."""

from datetime import timedelta

from tilbake.law.acts import REGULATIONS
from tilbake.law.judgment import Sentence
from tilbake.law.ruling import Ruling, because
from tilbake.law.term import Term


def rulings(sentence: Sentence, time: Term) -> tuple[Ruling, ...]:
    """A ruling for each of the three that this sentence has; none for a single sentence without a break."""
    found = []
    if sentence.added:
        found.append(_several(sentence, time))
    if sentence.fine_days:
        found.append(_fine(sentence))
    if sentence.away:
        found.append(_away(sentence, time))
    return tuple(found)


def _several(sentence: Sentence, time: Term) -> Ruling:
    section, fact = f"{REGULATIONS} § 3-2", "time-calculation"
    sentences = len(sentence.added) + 1
    months, days = sentence.total_months, sentence.total_days
    added = because(section, fact, "sentences-added", sentences=sentences, months=months, days=days)
    reading = because(section, fact, "sentences-convention")
    return Ruling("sentences-together", "counted", None, time.days, "must", "service", (added, reading))


def _fine(sentence: Sentence) -> Ruling:
    section = f"{REGULATIONS} § 3-2 third paragraph"
    full = because(section, "fine-imprisonment-full", "fine-in-full", days=sentence.fine_days)
    reading = because(f"{REGULATIONS} § 3-2", "time-calculation", "fine-order")
    return Ruling("fine-default", "in-full", None, sentence.fine_days, "must", "service", (full, reading))


def _away(sentence: Sentence, time: Term) -> Ruling:
    days = sum((back - left).days for left, back in sentence.away)
    before = time.nominal_start + timedelta(days=time.days)
    section, fact = f"{REGULATIONS} § 3-3", "escape-time-not-counted"
    times = len(sentence.away)
    moved = because(section, fact, "away-not-counted", times=times, days=days, before=before, date=time.end)
    anew = because(section, fact, "away-unbroken")
    return Ruling("time-away", "moved", time.end, days, "must", "service", (moved, anew))
