"""What a reader sees of a walk, as plain data for the templates."""

from typing import Any

from tilbake.walk.card import Card
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Start, Taken, Walk, default_line, replay
from tilbake.walk.links import written
from tilbake.walk.loading import STAGES
from tilbake.walk.telling import outcome, told_then
from tilbake.widgets.walk import ending, moment, strip
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_, Language

STAGE_NAMES = {
    "remand": N_("Remand"),
    "arrival": N_("Arrival"),
    "high": N_("High security"),
    "lower": N_("Lower security"),
    "step-down": N_("Step-down"),
    "probation": N_("Probation"),
    "after": N_("A year after"),
}


def view(walk: Walk, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    say = Sayer(words, walk.deck)
    card = walk.card
    shown = moment.shown(walk, card, say) if card else None
    end = None if card else ending.shown(walk, say)
    return {
        "person": _person(walk, say),
        "stages": _stages(card, say),
        "last": _last(walk.taken[-1], walk, say) if walk.taken else None,
        "blank": _blank(walk, say),
        "lengths": None if walk.taken else _lengths(walk, say),
        "card": shown,
        "end": end,
        "strip": strip.drawn(walk, say),
        "file": [say(line.text) for line in walk.file],
        "needs": ending.states(walk, "need", say),
        "course": ending.states(walk, "course", say),
        "rulings": moment.rulings(walk, card, say) if card else [],
        "announce": _announce(walk, shown, end, say),
    }


def _lengths(walk: Walk, say: Sayer) -> dict[str, str]:
    """On the first card: how many cards this walk has, and the way to the other length."""
    start = walk.start
    other = Start(start.person, next(length for length in LENGTHS if length != start.length), start.seed)
    here, there = (len(default_line(way).taken) for way in (start, other))
    return {
        "here": say.words.count("This walk has about {n} card.", "This walk has about {n} cards.", here),
        "other": (
            say.words.count("The short walk has {n} card.", "The short walk has {n} cards.", there)
            if other.length == "short"
            else say.words.count("The whole walk has about {n} card.", "The whole walk has about {n} cards.", there)
        ),
        "link": written(replay(other, ())),
    }


def _person(walk: Walk, say: Sayer) -> dict[str, Any]:
    person = walk.start.deck.person
    return {
        "name": say(person.name),
        "harm": say(person.harm),
        "age": person.age,
        "strengths": [say(text) for text in person.strengths],
        "outside": say(person.outside),
    }


def _stages(card: Card | None, say: Sayer) -> list[dict[str, Any]]:
    here = STAGES.index(card.stage) if card else len(STAGES)
    return [
        {"name": say(STAGE_NAMES[stage]), "now": place == here, "past": place < here}
        for place, stage in enumerate(STAGES)
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
    }


def _blank(walk: Walk, say: Sayer) -> str:
    """The days since the last card, where nothing was decided for a month or more."""
    if not walk.taken or walk.card is None:
        return ""
    days = (walk.deck.days[walk.situation.place] - walk.deck.days[walk.taken[-1].situation.place]).days
    if days < 30:
        return ""
    return say.words.count("{n} day. Nothing is decided.", "{n} days. Nothing is decided.", days)


def _announce(walk: Walk, shown: dict[str, Any] | None, end: dict[str, Any] | None, say: Sayer) -> str:
    ended = say(outcome(walk.taken[-1])) if walk.taken else ""
    now = f"{shown['day']}: {shown['title']}" if shown else end["title"] if end else ""
    return " ".join(part for part in (ended, _blank(walk, say), now) if part)
