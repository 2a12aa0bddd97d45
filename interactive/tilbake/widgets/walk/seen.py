"""What a reader sees of a walk, as plain data for the templates."""

from dataclasses import replace
from typing import Any

from tilbake.walk import seats, telling
from tilbake.walk.card import Card, Line
from tilbake.walk.history import Taken, Walk, default_line, replay
from tilbake.walk.links import written
from tilbake.walk.telling import outcome, told_then
from tilbake.widgets.walk import ending, moment, strip
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_, Language

STAGE_NAMES = {
    "remand": N_("Remand"),
    "waiting": N_("The letter"),
    "tag": N_("Home with a tag"),
    "arrival": N_("Arrival"),
    "high": N_("High security"),
    "lower": N_("Lower security"),
    "step-down": N_("Step-down"),
    "hearing": N_("Hearings"),
    "probation": N_("Probation"),
    "after": N_("A year after"),
}

LENGTH_NAMES = {
    "short": N_("the short walk"),
    "full": N_("the whole walk"),
    "long": N_("the long walk, for a seminar"),
}
SEAT_NAMES = {
    "": N_("Each seat in turn"),
    "person": N_("{name}"),
    "officer": N_("The contact officer"),
    "prison": N_("The prison"),
    "court": N_("The court"),
}


def view(walk: Walk, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    say = Sayer(words, walk.deck)
    card = walk.card
    shown = moment.shown(walk, card, say) if card else None
    end = None if card else ending.shown(walk, say)
    own = seats.last_own(walk)
    return {
        "fallback": f"{walk.start.person}.html",
        "person": _person(walk, say),
        "stages": _stages(walk, card, say),
        "content": say(walk.deck.person.content) if own is None and shown and not shown["note"] else "",
        "last": None if own is None else _last(walk.taken[own], walk, say),
        "others": _others(walk, say) if walk.start.seat else None,
        "blank": _blank(walk, say),
        "lengths": _lengths(walk, say) if own is None else None,
        "seats": _seats(walk, say) if own is None else None,
        "passed": _passed(walk, say),
        "card": shown,
        "end": end,
        "strip": strip.drawn(walk, say),
        "file": [say(line.text) for line in walk.file],
        "needs": ending.states(walk, "need", say),
        "course": ending.states(walk, "course", say),
        "rulings": moment.rulings(walk, card, say) if card else [],
        "announce": _announce(walk, shown, end, say),
    }


def _lengths(walk: Walk, say: Sayer) -> list[dict[str, Any]]:
    """Before the first choice: how many cards each length has on its default line, and the way to it."""
    start = walk.start
    found = []
    for length in ("short", "full", "long"):
        if length == "long" and not start.deck.person.long:
            continue
        other = replace(start, length=length, seat="")
        count = len(default_line(other).taken)
        found.append(
            {
                "name": say(LENGTH_NAMES[length]),
                "cards": say.words.count("{n} card", "{n} cards", count),
                "link": written(replay(other, ())),
                "now": length == start.length,
            }
        )
    return found


def _seats(walk: Walk, say: Sayer) -> list[dict[str, Any]]:
    """Before the first choice: the seats that can be taken for the whole walk, and every seat in turn."""
    start = walk.start
    return [
        {
            "name": say(SEAT_NAMES[seat]),
            "link": written(replay(replace(start, seat=seat), ())),
            "now": seat == start.seat,
        }
        for seat in ("", *seats.offered(start.person, start.length))
    ]


def _others(walk: Walk, say: Sayer) -> dict[str, Any] | None:
    """What others decided since the reader's last choice: what the seat saw, and what it can read in the file."""
    steps = seats.since_own(walk)
    shown = [_other(step, walk, say) for step in steps if seats.saw(walk.start, step.card) or _lines(step)]
    unseen = len(steps) - len(shown)
    if not steps:
        return None
    return {
        "title": _decided_by_others(len(steps), seats.last_own(walk) is None, say),
        "steps": shown,
        "unseen": say.words.count("{n} moment you did not see.", "{n} moments you did not see.", unseen)
        if unseen
        else "",
    }


def _decided_by_others(times: int, at_first: bool, say: Sayer) -> str:
    if at_first:
        return say.words.count(
            "Before your first card, others decided {n} time.",
            "Before your first card, others decided {n} times.",
            times,
        )
    return say.words.count("Since then, others decided {n} time.", "Since then, others decided {n} times.", times)


def _other(step: Taken, walk: Walk, say: Sayer) -> dict[str, Any]:
    seen = seats.saw(walk.start, step.card)
    return {
        "day": say.words.date(walk.deck.days[step.situation.place]),
        "title": say(step.card.title) if seen else "",
        "chair": say.chair(step.card) if seen else "",
        "moment": say(telling.told(step.card, step.situation.states).moment) if seen else "",
        "chosen": say(step.choice.text) if seen and step.card.kind != "sunday" else "",
        "reason": say(step.choice.reason) if seen else "",
        "outcome": say(outcome(step)) if seen else "",
        "lines": [] if seen else [say(line.text) for line in _lines(step)],
    }


def _lines(step: Taken) -> list[Line]:
    return [line for line in (step.card.file, step.choice.file) if line]


def _passed(walk: Walk, say: Sayer) -> list[dict[str, str]]:
    """The forks that the reader has passed, the newest first: each can be gone back to."""
    forks = [step for step in reversed(walk.taken) if step.card.kind == "fork" and seats.is_own(walk.start, step.card)]
    return [{"code": step.card.code, "title": say(step.card.title), "chosen": say(step.choice.text)} for step in forks]


def _person(walk: Walk, say: Sayer) -> dict[str, Any]:
    person = walk.start.deck.person
    return {
        "name": say(person.name),
        "harm": say(person.harm),
        "age": person.age,
        "strengths": [say(text) for text in person.strengths],
        "outside": say(person.outside),
    }


def _stages(walk: Walk, card: Card | None, say: Sayer) -> list[dict[str, Any]]:
    stages = list(dict.fromkeys(each.stage for each in walk.deck.cards))
    here = stages.index(card.stage) if card else len(stages)
    return [
        {"name": say(STAGE_NAMES[stage]), "now": place == here, "past": place < here}
        for place, stage in enumerate(stages)
    ]


def _last(step: Taken, walk: Walk, say: Sayer) -> dict[str, Any]:
    """The step just taken: what was chosen, how it ended, and the answer if it was a bet."""
    told = told_then(step)
    return {
        "title": say(step.card.title),
        "chosen": "" if step.card.kind == "sunday" else say(step.choice.text),
        "outcome": say(outcome(step)),
        "answer": moment.answer(walk, step, say) if step.card.bet else "",
        "chance": say(step.choice.chance.text) if step.choice.chance else "",
        "told": say(told) if step.choice.told else "",
        "harmed": say(walk.deck.person.harmed),
        "hands": ending.hands(step, say),
    }


def _blank(walk: Walk, say: Sayer) -> str:
    """The days since the last card, where nothing was decided for a month or more."""
    if not walk.taken or walk.card is None or walk.start.seat:
        return ""
    days = (walk.deck.days[walk.situation.place] - walk.deck.days[walk.taken[-1].situation.place]).days
    if days < 30:
        return ""
    return say.words.count("{n} day. Nothing is decided.", "{n} days. Nothing is decided.", days)


def _announce(walk: Walk, shown: dict[str, Any] | None, end: dict[str, Any] | None, say: Sayer) -> str:
    own = seats.last_own(walk)
    ended = "" if own is None else say(outcome(walk.taken[own]))
    others = _others(walk, say) if walk.start.seat else None
    now = f"{shown['day']}: {shown['title']}" if shown else end["title"] if end else ""
    return " ".join(part for part in (ended, others and others["title"], _blank(walk, say), now) if part)
