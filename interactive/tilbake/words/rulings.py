"""Rulings in words: what a reader, the text door and a test are shown of them."""

from collections.abc import Mapping
from datetime import date, datetime, time
from functools import cache, lru_cache
from typing import Any

from tilbake import resources
from tilbake.law.ruling import Number, Reason, Role, Ruling, level_above
from tilbake.words.language import Language
from tilbake.words.section import section_text

FOLDER = "words"


@cache
def texts() -> dict[str, Any]:
    """The words of every subject of the law, by kind (title, outcome, reason, …) and id."""
    merged: dict[str, Any] = {}
    for path in resources.tables(FOLDER):
        for kind, entries in resources.table(path).items():
            merged.setdefault(kind, {}).update(entries)
    return merged


def told(ruling: Ruling, words: Language) -> dict[str, Any]:
    """One ruling as JSON: its ids as they are, and its reasons as sentences.

    ``time`` (of the date), the unit of an amount, such as ``years``, and the roles beside ``decides`` are there only
    where the ruling gives them.
    """
    return {
        "id": ruling.id,
        "outcome": ruling.outcome,
        "date": None if ruling.date is None else ruling.date.isoformat(),
        **({} if ruling.at is None else {"time": ruling.at.isoformat("minutes")}),
        "days": ruling.days,
        **({} if ruling.amount is None else {ruling.unit: ruling.amount}),
        "force": ruling.force,
        "decides": ruling.decides,
        **_roles(ruling),
        "reasons": [_reason(reason, words) for reason in ruling.reasons],
    }


def shown(ruling: Ruling, words: Language) -> dict[str, Any]:
    """One ruling as the template ``why.html.j2`` needs it: every id beside its words."""
    norwegian = texts()["norwegian"].get(ruling.id)
    hears = ruling.complaint or level_above(ruling.decides)
    return {
        "id": ruling.id,
        "outcome": ruling.outcome,
        "force": ruling.force,
        "date": None if ruling.date is None else ruling.date.isoformat(),
        "days": ruling.days,
        "why": [_why(reason, words) for reason in ruling.reasons],
        "title": ruling_title(ruling.id, words),
        "norwegian": norwegian,
        "date_text": None if ruling.date is None else _when(ruling.date, ruling.at, words),
        "outcome_text": outcome_text(ruling, words),
        "force_text": words.say(texts()["force"][ruling.force]),
        "decides_text": role_text(ruling.decides, words),
        "prepares_text": roles_text(ruling.prepares, words),
        "heard_text": roles_text(ruling.heard, words),
        "complaint_text": "" if hears is None else role_text(hears, words),
    }


def ruling_title(id_: str, words: Language) -> str:
    """What a ruling is about, in a few words."""
    return words.say(texts()["title"][id_])


def role_text(role: Role, words: Language) -> str:
    """Who that is, as the beginning of a sentence."""
    names = texts()["decides"]
    return words.say(names[role] if role in names else texts()["role"][role])


def roles_text(roles: tuple[Role, ...], words: Language) -> str:
    """Several of them, with semicolons; empty when there is none."""
    return "; ".join(role_text(role, words) for role in roles)


def outcome_text(ruling: Ruling, words: Language) -> str:
    """The outcome in a few words: those of this ruling where it has its own, else those of the outcome."""
    known = texts()["outcome"]
    own = f"{ruling.id}/{ruling.outcome}"
    text = known[own] if own in known else known[ruling.outcome]
    n = (ruling.days if ruling.amount is None else ruling.amount) or 0
    if isinstance(text, str):
        return words.say(text, n=n)
    return words.count(text["one"], text["many"], n)


def objection_text(reason: Reason, words: Language) -> str:
    """Why a sentence cannot be, in one sentence, with its section where there is one."""
    text = sentence("objection", reason, words)
    return f"{text} ({section_text(reason.section, words)})." if reason.section else f"{text}."


@lru_cache(maxsize=2048)  # most reasons are the same from one step to the next
def sentence(kind: str, reason: Reason, words: Language) -> str:
    """The message of a reason with its numbers filled in."""
    numbers = dict(reason.numbers)
    text: str | Mapping[str, str] = texts()[kind][reason.message]
    if isinstance(text, str):
        return words.say(text, **numbers)
    count = numbers[text["by"]]
    assert isinstance(count, int)
    return words.count(text["one"], text["many"], count, **numbers)


def _why(reason: Reason, words: Language) -> dict[str, str]:
    return {
        "text": sentence("reason", reason, words),
        "section": section_text(reason.section, words),
        "fact": reason.fact,
    }


def _reason(reason: Reason, words: Language) -> dict[str, Any]:
    return {
        "section": reason.section,
        "fact": reason.fact,
        "text": sentence("reason", reason, words),
        "numbers": {name: _plain(number) for name, number in reason.numbers},
    }


def _roles(ruling: Ruling) -> dict[str, Any]:
    roles = {"prepares": list(ruling.prepares), "heard": list(ruling.heard), "complaint": ruling.complaint}
    return {name: who for name, who in roles.items() if who}


def _plain(number: Number) -> int | str:
    if isinstance(number, datetime):
        return number.isoformat(timespec="minutes")
    return number.isoformat() if isinstance(number, date) else number


def _when(day: date, at: time | None, words: Language) -> str:
    return words.date(day) if at is None else words.moment(datetime.combine(day, at))
