"""What the text in a form's fields means, and the one sentence for each thing that can be typed wrongly."""

import re
from collections.abc import Callable, Collection
from datetime import date, datetime

from tilbake.law.objection import Objection
from tilbake.widget import Fields, Refusal
from tilbake.words.language import N_, Language
from tilbake.words.rulings import objection_text


class Objected(Refusal):
    """The law's own objection, whose words stand with the other words of the law."""

    def __init__(self, wrong: Objection, field: str = "") -> None:
        super().__init__(field or wrong.field, wrong.reason.message)
        self.reason = wrong.reason

    def sentence(self, words: Language) -> str:
        """The sentence of the law's own words, with its section where there is one."""
        return objection_text(self.reason, words)


def unless_empty[Value](fields: Fields, name: str, read: Callable[[Fields, str], Value]) -> Value | None:
    """What ``read`` makes of a field that may be left empty. Errors: ``Refusal``."""
    return read(fields, name) if fields[name].strip() else None


def known(fields: Fields, names: Collection[str]) -> None:
    """Errors: ``Refusal`` for a field that is none of these."""
    for name in fields:
        if name not in names:
            raise Refusal(
                name, N_("There is no field “{name}” here. There are: {names}."), name=name, names=", ".join(names)
            )


def number(fields: Fields, name: str) -> int:
    """A whole number; empty is 0. Errors: ``Refusal``."""
    text = fields[name].strip()
    if not text:
        return 0
    if re.fullmatch(r"[-−]\s*[0-9]+", text):
        raise Refusal(name, N_("“{typed}” is below zero. Write 0 or more."), typed=text)
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise Refusal(name, N_("“{typed}” is not a whole number. Write it in digits, such as 3."), typed=text[:40])
    return int(text)


def day(fields: Fields, name: str) -> date:
    """A day. Errors: ``Refusal``."""
    text = fields[name].strip()
    found = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", text)
    if not found:
        raise Refusal(
            name, N_("“{typed}” is not a date. Write it as year-month-day, such as 2025-09-01."), typed=text[:40]
        )
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        raise Refusal(name, N_("There is no such date as {typed}."), typed=text) from None


def moment(fields: Fields, name: str) -> datetime:
    """A day with a time of day. Errors: ``Refusal``."""
    text = fields[name].strip()
    found = re.fullmatch(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}):([0-9]{2})", text)
    if not found:
        raise Refusal(
            name,
            N_(
                "“{typed}” is not a date with a time. Write it as year-month-day hour:minute, such as 2026-03-02 14:30."
            ),
            typed=text[:40],
        )
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}:{found[3]}")
    except ValueError:
        raise Refusal(name, N_("There is no such date and time as {typed}."), typed=text) from None


def one_of(fields: Fields, name: str, allowed: Collection[str]) -> str:
    """One of a few known values. Errors: ``Refusal``."""
    text = fields[name].strip()
    if text not in allowed:
        raise Refusal(
            name,
            N_("“{typed}” is not one of the choices. There are: {allowed}."),
            typed=text[:40],
            allowed=", ".join(allowed),
        )
    return text


def guess(fields: Fields, allowed: Collection[str]) -> str:
    """The reader's guess, ``""`` before there is one. Errors: ``Refusal``."""
    return one_of(fields, "guess", allowed) if fields["guess"].strip() else ""
