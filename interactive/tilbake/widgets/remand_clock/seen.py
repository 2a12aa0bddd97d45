"""What a reader sees of the clock: the hours held, what a court can do now, what stays a right, and every limit."""

from typing import Any

from tilbake.law import credit
from tilbake.law.remand import clock, court, ending, isolation
from tilbake.law.ruling import Ruling
from tilbake.widgets import marks
from tilbake.widgets.remand_clock import arrest, drawing, ticking
from tilbake.widgets.remand_clock.arrest import State
from tilbake.words.language import N_, Language
from tilbake.words.rulings import sentence, shown, told
from tilbake.words.section import section_text

MOVES = {
    "hour": N_("One hour on"),
    "day": N_("One day on"),
    "week": N_("One week on"),
    "next": N_("On to the next limit"),
}
COURT = {
    "remand": N_("The court orders remand"),
    "tag": N_("At home with a tag"),
    "other": N_("Something else: reporting, a passport, bail"),
    "free": N_("Let the person go"),
}
ORDERS = {
    "renew": N_("The court renews the order"),
    "isolate-two": N_("The court renews the isolation"),
    "isolate-four": N_("The court renews it for longer: a review before would be pointless"),
    "isolate-off": N_("Isolation ends today"),
    "isolate": N_("The court orders complete isolation"),
}
RESTRICTIONS = {
    "visits": N_("Visits banned or controlled"),
    "letters": N_("Letters banned or controlled"),
    "news": N_("No newspapers or broadcasts"),
    "others": N_("Apart from named others"),
}
TITLES = {
    "": N_("Arrested"),
    "court": N_("A court must see the person now"),
    "held": N_("On remand"),
    "order": N_("The order ends today"),
    "isolation": N_("The isolation order ends today"),
    "free": N_("Let go"),
    "tag": N_("At home with a tag"),
    "other": N_("Something else than remand"),
}
STOPPED = N_("The clock waits: somebody must decide.")
ENDINGS = {
    "convicted": N_("Convicted"),
    "acquitted": N_("Acquitted"),
    "dropped": N_("The case is dropped"),
}
AFTER = {
    "convicted": N_("Convicted. The days held come off a prison sentence."),
    "acquitted": N_("Acquitted. There is no sentence from which days could come off."),
    "dropped": N_("The case is dropped. There is no sentence from which days could come off."),
}
BARRABLE = ("remand", "tag", "other", "isolate")
"""The steps that the law can bar, and not only the moment."""
RIGHTS = frozenset(("defence-contact", "remand-activity", "remand-money", "remand-room"))


def view(state: State, words: Language) -> dict[str, Any]:
    """Everything the template needs."""
    answers = _answers(state)
    in_words = [shown(ruling, words) for ruling in answers]
    by_id = {ruling["id"]: ruling for ruling in in_words}
    due = ticking.reached(state)
    stage = _stage(state, due, words)
    spent = " ".join((_spent(state, words), *_credited(answers, words)))
    return {
        "rulings": [told(ruling, words) for ruling in answers],
        "fields": arrest.shown(state, words),
        "line": drawing.drawn(state, words),
        "clock": words.moment(state.clock),
        "iso": state.clock.isoformat(timespec="minutes"),
        "spent": spent,
        "credit": by_id.get("credit-days"),
        "stage": stage,
        "moves": [{"value": key, "text": words.say(text)} for key, text in MOVES.items()],
        "stopped": words.say(STOPPED) if due else "",
        "steps": _steps(state, words),
        "restrictions": _restrictions(state, words),
        "restriction": by_id["restrictions"],
        "endings": _endings(state, words),
        "ending": [by_id[name] for name in ("compensation", "credit-from") if name in by_id],
        "rights": [r for r in in_words if r["id"] in RIGHTS] if state.custody.released is None else [],
        "dated": marks.dated([ruling for ruling in in_words if _has_run(ruling, state)]),
        "undated": [r for r in in_words if r["date"] is None and r["id"] not in RIGHTS and r["id"] != "credit-days"],
        "announce": _announced(state, spent, stage, words),
    }


def _spent(state: State, words: Language) -> str:
    """How long the person has been held, in words."""
    held = state.clock - state.custody.arrested
    days, hours = held.days, held.seconds // 3600
    told_hours = words.count("{n} hour", "{n} hours", hours)
    if not days:
        return words.say(N_("Held for {hours}."), hours=told_hours)
    told_days = words.count("{n} day", "{n} days", days)
    if not hours:
        return words.say(N_("Held for {days}."), days=told_days)
    return words.say(N_("Held for {days} and {hours}."), days=told_days, hours=told_hours)


def _credited(answers: tuple[Ruling, ...], words: Language) -> list[str]:
    """The days that come off a sentence, if one follows or has followed; nothing where none will."""
    credited = next((ruling for ruling in answers if ruling.id == "credit-days"), None)
    if credited is None:
        return []
    if not credited.days:
        return [words.say(N_("So far no day comes off a sentence."))]
    comes_off = words.count(
        "So far {n} day comes off a sentence, if one follows.",
        "So far {n} days come off a sentence, if one follows.",
        credited.days,
    )
    return [comes_off]


def _has_run(ruling: dict[str, Any], state: State) -> bool:
    """Whether a limit still runs or had its day: after the person has gone, later ones concern nobody."""
    if ruling["date"] is None:
        return False
    return state.custody.released is None or ruling["date"] <= state.clock.date().isoformat()


def _stage(state: State, due: str, words: Language) -> dict[str, str]:
    case = state.custody
    if case.released is not None:
        return {"title": words.say(TITLES[state.instead or "free"]), "text": _after(state, words)}
    name = due or ("held" if case.ordered else "")
    next_limit = ticking.limit(state)
    assert next_limit is not None
    texts = {
        "court": N_("Nobody has been convicted. A court must see the person by {at}."),
        "order": N_("The order ends on {day}. Without a new one the person goes free."),
        "isolation": N_("The isolation order ends on {day}. Without a new one the isolation ends."),
    }
    text = words.say(texts[next_limit.what], at=next_limit.at, day=next_limit.at.date())
    return {"title": words.say(TITLES[name]), "text": text}


def _after(state: State, words: Language) -> str:
    if state.ending:
        return words.say(AFTER[state.ending])
    if state.instead == "tag":
        return words.say(
            N_("Held at set places, with consent. How much of that time is taken off a sentence was not found.")
        )
    if state.instead == "other":
        return words.say(N_("Not held. The case goes on."))
    return words.say(N_("Free on {day}. The case goes on."), day=state.clock.date())


def _steps(state: State, words: Language) -> list[dict[str, Any]]:
    """What the court or the police can do now; what the law bars stands there too, with its section."""
    case = state.custody
    if case.released is not None:
        return []
    opened = ticking.stands_open(state)
    if case.ordered is None:
        return [_step(state, key, COURT[key], words) for key in COURT]
    keys = [key for key in ORDERS if key in opened]
    steps = [_step(state, key, ORDERS[key], words) for key in keys]
    if not ticking.is_isolated(state) and "isolate" not in opened:
        steps.append(_step(state, "isolate", ORDERS["isolate"], words))
    return [*steps, _step(state, "free", COURT["free"], words)]


def _step(state: State, key: str, text: str, words: Language) -> dict[str, Any]:
    bars = ticking.shut(state, key) if key in BARRABLE else None
    if bars is None:
        return {"value": key, "text": words.say(text), "change": _change(state, key, words), "shut": None}
    reason = bars.reasons[0]
    return {
        "value": key,
        "text": words.say(text),
        "change": "",
        "shut": {
            "reason": sentence("reason", reason, words),
            "section": section_text(reason.section, words),
            "fact": reason.fact,
        },
    }


def _change(state: State, key: str, words: Language) -> str:
    """What a step changes, as a day that the law gives."""
    if key not in ("remand", "renew", "isolate", "isolate-two", "isolate-four"):
        return ""
    after = ticking.onwards(state, key)
    ruling = court.order_ends(after.custody) if key in ("remand", "renew") else isolation.order_ends(after.custody)
    assert ruling.date is not None
    if ruling.outcome == "past-the-cap":
        return words.say(N_("past the cap, for weighty reasons, to {date} at the latest"), date=ruling.date)
    return words.say(N_("to {date} at the latest"), date=ruling.date)


def _restrictions(state: State, words: Language) -> list[dict[str, Any]]:
    """The switches; none before a court has ordered remand, and none after the person has gone."""
    if state.custody.ordered is None or state.custody.released is not None:
        return []
    return [
        {"value": key, "text": words.say(text), "on": key in state.restrictions} for key, text in RESTRICTIONS.items()
    ]


def _endings(state: State, words: Language) -> list[dict[str, Any]]:
    if state.custody.released is None:
        return []
    return [{"value": key, "text": words.say(text), "taken": key == state.ending} for key, text in ENDINGS.items()]


def _answers(state: State) -> tuple[Ruling, ...]:
    """Every ruling; without a conviction there is no sentence from which days could be taken."""
    answers = clock.rulings(state.so_far)
    if state.ending == "convicted":
        return (*answers, credit.taken_from("prison"))
    if not state.ending:
        return answers
    owed = ending.compensation("acquitted" if state.ending == "acquitted" else "dropped")
    return (*(ruling for ruling in answers if ruling.id != "credit-days"), owed)


def _announced(state: State, spent: str, stage: dict[str, str], words: Language) -> str:
    """The one line for a screen reader; what the clock waits for, or how it ended, comes last."""
    told_last = ticking.reached(state) or state.custody.released
    last = (f"{stage['title']}.", stage["text"]) if told_last else ()
    return " ".join((f"{words.moment(state.clock)}.", spent, *last))
