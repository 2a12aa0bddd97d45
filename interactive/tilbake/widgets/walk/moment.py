"""The card reached: its moment, who decides, the choices that are open or barred, and the rules it uses."""

from datetime import date
from typing import Any

from tilbake.law.parameters import named_days, parameter
from tilbake.law.ruling import Ruling
from tilbake.walk import situation
from tilbake.walk.card import EVERY_LINE, Card, Choice, Gate, Rule
from tilbake.walk.history import Taken, Walk
from tilbake.walk.telling import meanwhile, told
from tilbake.widgets.walk.saying import Sayer
from tilbake.words import rulings as spoken
from tilbake.words.language import N_
from tilbake.words.section import section_text

NEWEST = 5
"""How many lines of the file are read aloud where all could be."""


def shown(walk: Walk, card: Card, say: Sayer) -> dict[str, Any]:
    """The card as the template needs it."""
    now = told(card, walk.situation.states)
    return {
        "code": card.code,
        "title": say(card.title),
        "chair": say.chair(card),
        "kind": card.kind,
        "day": say.words.date(walk.deck.days[walk.situation.place]),
        "date": walk.deck.days[walk.situation.place].isoformat(),
        "note": {"text": say(card.note.text), "value": f"{card.code}-{card.note.go_round}"} if card.note else None,
        "meanwhile": [say(text) for text in meanwhile(card, _came_with(walk))],
        "reads": _reads(walk, card, say),
        "moment": say(now.moment),
        "sunday": _sunday(card, say),
        "roles": _roles(card, say),
        "choices": [_choice(walk, card, choice, say) for choice in card.choices],
        "barred": [
            {
                "text": say(entry.text),
                "reason": say(entry.reason),
                "section": _paragraph(entry.section, say),
                "fact": entry.fact,
            }
            for entry in card.barred
        ],
        "gate": say(card.gate),
        "told": say(now.told) or say(N_("Nothing.")),
        "harmed": say(walk.deck.person.harmed),
        "rules": [_rule_shown(rule, say) for rule in card.rules],
        "dated": [spoken.shown(ruling, say.words) for ruling in _dated(walk, card)],
        "findings": [
            {"text": say(entry.text), "counted_by": say(entry.counted_by), "fact": entry.fact}
            for entry in card.findings
        ],
    }


def rulings(walk: Walk, card: Card, say: Sayer) -> list[dict[str, Any]]:
    """Every ruling that the card used, as JSON: those with dates from the law, then its own rules."""
    return [spoken.told(ruling, say.words) for ruling in _dated(walk, card)] + [_rule(rule, say) for rule in card.rules]


def answer(walk: Walk, step: Taken, say: Sayer) -> str:
    """A bet's answer, from the ruling itself."""
    assert step.card.bet is not None
    right = bet_answer(walk, step.card)
    if step.choice.value == right:
        return say(N_("That is the answer."))
    words = next(say(choice.text) for choice in step.card.choices if choice.value == right)
    return say.words.say(N_("The answer: {answer}"), answer=words)


def bet_answer(walk: Walk, card: Card) -> str:
    """What the law gives to a bet, written as a choice's ``value`` is."""
    assert card.bet is not None
    if card.bet.threshold:
        return str(parameter(card.bet.threshold, named_days()["today"]).value)
    value = getattr(walk.deck.rulings[card.bet.ruling], card.bet.part)
    return value.isoformat() if isinstance(value, date) else str(value)


def _came_with(walk: Walk) -> tuple[str, ...]:
    return walk.taken[-1].left if walk.taken else walk.deck.start


def _dated(walk: Walk, card: Card) -> list[Ruling]:
    gates = [gate.ruling for choice in card.choices for gate in choice.gates if gate.ruling]
    ids = dict.fromkeys([*card.uses, *card.not_before, *gates])
    return [walk.deck.rulings[id_] for id_ in ids if id_ in walk.deck.rulings]


def _rule(rule: Rule, say: Sayer) -> dict[str, Any]:
    return {
        "id": rule.id,
        "outcome": "holds",
        "date": None,
        "days": None,
        "force": rule.force,
        "decides": rule.decides,
        "reasons": [{"section": rule.section, "fact": rule.fact, "text": say(rule.text), "numbers": {}}],
    }


def _rule_shown(rule: Rule, say: Sayer) -> dict[str, Any]:
    return {
        "force": rule.force,
        "text": say(rule.text),
        "section": section_text(rule.section, say.words),
        "fact": rule.fact,
        "force_text": say(spoken.texts()["force"][rule.force]),
        "decides_text": spoken.role_text(rule.decides, say.words),
    }


def _reads(walk: Walk, card: Card, say: Sayer) -> dict[str, Any] | None:
    if card.reads is None:
        return None
    if card.reads.lines == (EVERY_LINE,):
        lines = [say(line.text) for line in walk.file[-NEWEST:]]
    else:
        lines = [say(line.text) for line in walk.file if line.id in card.reads.lines]
    return {"by": say(card.reads.by), "lines": lines} if lines else None


def _sunday(card: Card, say: Sayer) -> list[dict[str, str]]:
    if card.sunday is None:
        return []
    lines = (
        (N_("Who is near"), card.sunday.who),
        (N_("Which door"), card.sunday.door),
        (N_("What you may do"), card.sunday.may),
        (N_("What you cannot stop thinking about"), card.sunday.think),
    )
    return [{"label": say(label), "text": say(text)} for label, text in lines]


def _roles(card: Card, say: Sayer) -> list[dict[str, str]]:
    roles = (
        (N_("Who decides:"), card.roles.decides),
        (N_("Prepares:"), card.roles.prepares),
        (N_("Must be heard:"), card.roles.heard),
        (N_("Hears the complaint:"), card.roles.complaint),
    )
    return [{"label": say(label), "text": say(text)} for label, text in roles if text]


def _choice(walk: Walk, card: Card, choice: Choice, say: Sayer) -> dict[str, Any]:
    gate = situation.shut(walk.deck, walk.situation, choice)
    return {
        "value": f"{card.code}-{choice.key}",
        "key": choice.key.upper(),
        "text": say(choice.text),
        "change": "" if card.bet else change(walk, choice, any(other.file for other in card.choices), say),
        "chance": say(choice.chance.text) if choice.chance else "",
        "reason": say(choice.reason),
        "shut": _shut(walk, gate, say) if gate else None,
    }


def change(walk: Walk, choice: Choice, others_write: bool, say: Sayer) -> str:
    """What a choice changes, such as *health: seen tonight · file: a line*."""
    states = walk.deck.vocabulary
    parts = [f"{say(states[place].name)}: {say(states[place].values[value].short)}" for place, value in choice.changes]
    if choice.file:
        parts.append(f"{say(N_('file'))}: {say(choice.file.label)}")
    elif others_write:
        parts.append(f"{say(N_('file'))}: {say(N_('nothing'))}")
    return " · ".join(parts)


def _shut(walk: Walk, gate: Gate, say: Sayer) -> dict[str, str]:
    """Why a choice is barred: the gate's own section and fact, or those of its ruling."""
    source = gate if gate.section or gate.ruling is None else walk.deck.rulings[gate.ruling].reasons[0]
    return {
        "reason": say(gate.reason),
        "section": _paragraph(source.section, say),
        "fact": source.fact,
    }


def _paragraph(section: str, say: Sayer) -> str:
    """The section without its Act, which the card's gate names: *§ 36*."""
    return section_text(section[section.find("§") :], say.words)
