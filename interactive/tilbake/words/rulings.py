"""Rulings in words: what a reader, the text door and a test are shown of them."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from tilbake import resources
from tilbake.law.ruling import Reason, Ruling
from tilbake.words.language import Language
from tilbake.words.section import section_text

TABLE = "words/rulings.toml"


def told(ruling: Ruling, words: Language) -> dict[str, Any]:
    """One ruling as JSON: its ids as they are, and its reasons as sentences."""
    return {
        "id": ruling.id,
        "outcome": ruling.outcome,
        "date": None if ruling.date is None else ruling.date.isoformat(),
        "days": ruling.days,
        "force": ruling.force,
        "decides": ruling.decides,
        "reasons": [_reason(reason, words) for reason in ruling.reasons],
    }


def shown(ruling: Ruling, words: Language) -> dict[str, Any]:
    """One ruling as the template ``why.html.j2`` needs it: every id beside its words."""
    texts = resources.table(TABLE)
    norwegian = texts["norwegian"].get(ruling.id)
    return {
        "id": ruling.id,
        "force": ruling.force,
        "date": None if ruling.date is None else ruling.date.isoformat(),
        "days": ruling.days,
        "why": [_why(reason, words) for reason in ruling.reasons],
        "title": ruling_title(ruling.id, words),
        "norwegian": norwegian,
        "date_text": None if ruling.date is None else words.date(ruling.date),
        "outcome_text": outcome_text(ruling, words),
        "force_text": words.say(texts["force"][ruling.force]),
        "decides_text": words.say(texts["decides"][ruling.decides]),
    }


def ruling_title(id_: str, words: Language) -> str:
    """What a ruling is about, in a few words."""
    return words.say(resources.table(TABLE)["title"][id_])


def outcome_text(ruling: Ruling, words: Language) -> str:
    """The outcome in a few words: those of this ruling where it has its own, else those of the outcome."""
    texts = resources.table(TABLE)["outcome"]
    text = texts.get(f"{ruling.id}/{ruling.outcome}", texts[ruling.outcome])
    if isinstance(text, str):
        return words.say(text)
    return words.count(text["one"], text["many"], ruling.days or 0)


def objection_text(reason: Reason, words: Language) -> str:
    """Why a sentence cannot be, in one sentence, with its section where there is one."""
    text = sentence("objection", reason, words)
    return f"{text} ({section_text(reason.section, words)})." if reason.section else f"{text}."


@lru_cache(maxsize=2048)  # most reasons are the same from one step to the next
def sentence(kind: str, reason: Reason, words: Language) -> str:
    """The message of a reason with its numbers filled in."""
    numbers = dict(reason.numbers)
    text: str | Mapping[str, str] = resources.table(TABLE)[kind][reason.message]
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
        "numbers": {name: n.isoformat() if isinstance(n, date) else n for name, n in reason.numbers},
    }
