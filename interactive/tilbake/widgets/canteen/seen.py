"""A week’s money in words: what is left, each thing in kroner and in days of this pay, and what the law says of it."""

from typing import Any

from tilbake.law import contact, day
from tilbake.law.parameters import named_days
from tilbake.law.remand import place
from tilbake.law.ruling import Ruling
from tilbake.widgets import form_fields
from tilbake.widgets.canteen import budget
from tilbake.widgets.canteen.budget import CUTS, PAID, PRICE, THINGS, WHO, Budget
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

LABELS = {
    "paid": N_("A day pays (rates of 2023)"),
    "rate": N_("Another ordinary rate"),
    "who": N_("The person"),
    "days": N_("Paid days in the week"),
    "cut": N_("This fortnight"),
    "wage": N_("A day’s pay outside"),
    **THINGS,
    **{f"{thing}{PRICE}": name for thing, name in THINGS.items()},
}
HINTS = {
    "rate": N_("kroner a day, in place of 79"),
    "days": N_("if weekends pay: not found"),
    "wage": N_("to compare; any number"),
    **dict.fromkeys(THINGS, N_("days of work")),
    **dict.fromkeys((f"{thing}{PRICE}" for thing in THINGS), N_("my price, kroner in the week")),
}
PURSE = ("paid", "days", "who", "cut")
OUTSIDE = ("rate", "wage")


def view(state: Budget, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    fields = {
        field["name"]: field
        for field in form_fields.shown(
            budget.written(state),
            words,
            labels=LABELS,
            hints=HINTS,
            lists={"paid": PAID, "who": WHO, "cut": CUTS},
            texts=(*THINGS,),
        )
    }
    rulings = _rulings(state)
    summary = _summary(state, words)
    return {
        "names": list(fields),
        "purse": [fields[name] for name in PURSE],
        "things": [fields[name] for name in THINGS],
        "own": [fields[name] for name in OUTSIDE],
        "prices": [fields[f"{name}{PRICE}"] for name in THINGS],
        "typed_in": bool(state.rate or state.wage or any(state.prices)),
        "summary": summary,
        "rows": _rows(state, words),
        "line": _line(state),
        "rulings": [told(ruling, words) for ruling in rulings],
        "answers": [shown(ruling, words) for ruling in rulings],
        "announce": summary,
    }


def _rulings(state: Budget) -> tuple[Ruling, ...]:
    remand = state.who == "remand"
    return (
        *((budget.lost_by_reaction(),) if state.cut == "half" else ()),
        day.thing("pay", "remand" if remand else "high"),
        day.thing("shop", "high"),
        *((place.rights()[1],) if remand else ()),
        day.thing("toiletries", "high"),
        contact.calls(contact.Contact(named_days()["today"], "high")),
    )


def _kroner(ore: int, words: Language) -> str:
    whole, rest = divmod(ore, 100)
    amount = words.number(whole) + (f".{rest:02}" if rest else "")
    return words.say(N_("{amount} kroner"), amount=amount)


def _summary(state: Budget, words: Language) -> str:
    income, spent = state.income, sum(state.costs)
    said = [
        words.count("{n} paid day gives {sum}.", "{n} paid days give {sum}.", state.days, sum=_kroner(income, words)),
        words.say(N_("Handed out: {sum}."), sum=_kroner(spent, words)),
    ]
    if spent < income:
        said.append(words.say(N_("Left: {sum}."), sum=_kroner(income - spent, words)))
    elif spent == income:
        said.append(words.say(N_("Nothing is left.")))
    else:
        said.append(words.say(N_("That is {sum} more than there is."), sum=_kroner(spent - income, words)))
        said.append(
            words.say(
                N_("On remand one’s own money may be used.")
                if state.who == "remand"
                else N_("Private money may only be used with permission.")
            )
        )
    return " ".join(said)


def _rows(state: Budget, words: Language) -> list[dict[str, str]]:
    rows = []
    for name, cost, price in zip(THINGS.values(), state.costs, state.prices, strict=True):
        tenths = (20 * cost // state.pay + 1) // 2
        days = f"{tenths // 10}.{tenths % 10}" if tenths % 10 else str(tenths // 10)
        rows.append(
            {
                "name": words.say(name),
                "kroner": _kroner(cost, words),
                "priced": words.say(N_("by my price")) if price else "",
                "days": words.say(N_("{days} days of this pay"), days=days)
                if tenths != 10
                else words.say(N_("1 day of this pay")),
                "outside": words.say(
                    N_("as {sum} would be outside"), sum=_kroner(100 * (state.wage * cost // state.pay), words)
                )
                if state.wage
                else "",
            }
        )
    return rows


def _line(state: Budget) -> dict[str, Any]:
    """The things side by side in per cent, and the place where the week’s money ends."""
    whole = max(state.income, sum(state.costs)) or 1
    parts, so_far = [], 0
    for cost in state.costs:
        parts.append({"from": round(100 * so_far / whole, 2), "width": round(100 * cost / whole, 2)})
        so_far += cost
    return {"parts": [part for part in parts if part["width"]], "income": round(100 * state.income / whole, 2)}
