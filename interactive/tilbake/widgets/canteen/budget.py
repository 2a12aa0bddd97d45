"""One week of day money as text fields, and its sums in øre, so that half of a half stays a whole number."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from tilbake.law.order.reactions import Breach, reaction
from tilbake.law.parameters import named_days, parameter
from tilbake.law.ruling import Ruling
from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.words.language import N_

ORDINARY, EXTRA, SUPPORT = 79, 32, 53
"""Kroner a day in 2023; facts ``day-money-2023`` and ``day-money-support-2023``. Newer rates were not found."""
PAID = {
    "work": N_("79 kroner: work, school, a programme"),
    "extra": N_("79 + 32: the most, for special work"),
    "support": N_("53 kroner: cannot work"),
}
WHO = {"sentenced": N_("serves a sentence"), "remand": N_("is on remand")}
CUTS = {"none": N_("Nothing is lost"), "half": N_("Day money lost by a reaction, as much as the rules allow")}
THINGS = {
    "call": N_("Calls"),
    "eat": N_("Coffee, treats, food"),
    "wash": N_("Toiletries of one’s own choice"),
    "home": N_("Something sent home"),
    "debt": N_("Paid on a debt"),
    "keep": N_("Kept for the day of release"),
}
"""What a week’s money may go to, by permanent keys. The list is invented; no price of any of it was found."""
PRICE = "-price"
EMPTY: Fields = {
    "paid": "work",
    "rate": "",
    "who": "sentenced",
    "days": "5",
    "cut": "none",
    "wage": "",
    **dict(zip(THINGS, ("1", "1.5", "0.5", "0.5", "0.5", "1"), strict=True)),
    **dict.fromkeys((f"{thing}{PRICE}" for thing in THINGS), ""),
}
"""Every field with the value that leaves it out of a link."""
WEEK, MOST_DAYS = 7, 20


class Budget(NamedTuple):
    """What the reader chose. ``rate``, ``wage`` and ``prices`` are kroner, 0 for none; ``halves`` are half days."""

    paid: str
    rate: int
    who: str
    days: int
    cut: str
    wage: int
    halves: tuple[int, ...]
    prices: tuple[int, ...]

    @property
    def base(self) -> int:
        """Øre for one day of ordinary work: what a day stands for where no price was typed."""
        return 100 * (self.rate or ORDINARY)

    @property
    def pay(self) -> int:
        """Øre for one paid day of this person, after the reaction where there is one."""
        whole = {"extra": self.base + 100 * EXTRA, "support": 100 * SUPPORT}.get(self.paid, self.base)
        lost = parameter("reaction-day-money-per-cent", named_days()["today"]).value if self.cut == "half" else 0
        return whole * (100 - lost) // 100

    @property
    def income(self) -> int:
        """Øre in the week."""
        return self.days * self.pay

    @property
    def costs(self) -> tuple[int, ...]:
        """Øre for each thing: the reader’s price, else its days of ordinary work."""
        return tuple(100 * price or half * self.base // 2 for half, price in zip(self.halves, self.prices, strict=True))


def lost_by_reaction() -> Ruling:
    """The most day money that a reaction may take."""
    return reaction(Breach(named_days()["today"], "day-money"))


def read(fields: Fields) -> Budget:
    """The week of a complete set of fields. Errors: ``Refusal``."""
    found = Budget(
        reading.one_of(fields, "paid", PAID),
        reading.number(fields, "rate"),
        reading.one_of(fields, "who", WHO),
        reading.number(fields, "days"),
        reading.one_of(fields, "cut", CUTS),
        reading.number(fields, "wage"),
        tuple(_halves(fields, thing) for thing in THINGS),
        tuple(reading.number(fields, f"{thing}{PRICE}") for thing in THINGS),
    )
    if found.days > WEEK:
        raise Refusal("days", N_("A week has {most} days."), most=WEEK)
    return found


def written(state: Budget) -> dict[str, str]:
    """The fields of a week, each as the text that reads back to it."""
    return {
        "paid": state.paid,
        "rate": str(state.rate or ""),
        "who": state.who,
        "days": str(state.days),
        "cut": state.cut,
        "wage": str(state.wage or ""),
        **{thing: in_days(half) for thing, half in zip(THINGS, state.halves, strict=True)},
        **{f"{thing}{PRICE}": str(price or "") for thing, price in zip(THINGS, state.prices, strict=True)},
    }


def in_days(halves: int) -> str:
    """Half days as days: *3* is *1.5*."""
    return f"{halves // 2}.5" if halves % 2 else str(halves // 2)


def _halves(fields: Mapping[str, str], name: str) -> int:
    text = fields[name].strip()
    if not text:
        return 0
    found = re.fullmatch(r"([0-9]{1,2})(?:[.,]([05]))?", text)
    if not found:
        raise Refusal(name, N_("“{typed}” is not a number of days. Write 1, 0.5 or 1.5."), typed=text[:40])
    halves = 2 * int(found[1]) + (found[2] == "5")
    if halves > 2 * MOST_DAYS:
        raise Refusal(name, N_("Up to {most} days of work fit here."), most=MOST_DAYS)
    return halves
