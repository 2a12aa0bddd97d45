"""The end of a walk: the sentence plan as a document, what stands, the forks, and what nobody knows. No grade."""

from typing import Any

from tilbake.walk import seats, situation
from tilbake.walk.history import Taken, Walk, replay
from tilbake.walk.links import read, written
from tilbake.walk.states import States
from tilbake.widgets.walk import documents
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_
from tilbake.words.section import section_text

HEADS = {
    "title": N_("The plan, one year on"),
    "start": N_("At the arrest"),
    "release": N_("On release"),
    "later": N_("One year on"),
}
"""The title of the end and the columns of its plan, where the person's file does not say otherwise."""

OTHER_SEEDS = 12
"""How many seeds are tried for a chance that falls otherwise."""

AFTER_RELEASE = ("probation", "after")


def states(walk: Walk, area: str, say: Sayer) -> list[dict[str, Any]]:
    """Every need or circumstance as the reader's seat knows it, with the card that last moved it ("" for none)."""
    rows = []
    known = seats.known(walk)
    for place, state in enumerate(walk.deck.vocabulary):
        if state.area == area:
            value = state.values[known[place]]
            rows.append(
                {
                    "name": _capital(say(state.name)),
                    "text": say(value.text),
                    "stands": value.stands,
                    "moved": _mover(walk, place, say) if known[place] == walk.situation.states[place] else "",
                }
            )
    return rows


def shown(walk: Walk, say: Sayer) -> dict[str, Any]:
    """What the template of the end needs."""
    released = _on_release(walk)
    link = written(walk)
    heads = {key: say(walk.deck.person.heads.get(key, text)) for key, text in HEADS.items()}
    end = {
        "title": heads["title"],
        "heads": heads,
        "name": say(walk.deck.person.name),
        "day": say.words.date(walk.deck.days[-1]),
        "date": walk.deck.days[-1].isoformat(),
        "plan": _plan(walk, released, say),
        "standing": _list(walk, released, True, say),
        "missing": _list(walk, released, False, say),
        "duties": _duties(walk, released, say),
        "questions": [say(text) for text in walk.deck.person.questions],
        "file": [say(line.text) for line in walk.file],
        "chosen": say(N_("What you chose, and what others did") if walk.start.seat else N_("What you chose")),
        "forks": [_fork(place, walk, link, say) for place, step in enumerate(walk.taken) if step.card.kind == "fork"],
        "again": _again(walk, say),
        "chance": _another_chance(walk, say),
        "unknown": [say(text) for text in walk.deck.person.unknown],
    }
    return {**end, "documents": documents.offered(walk, end, say)}


def _plan(walk: Walk, released: States, say: Sayer) -> list[dict[str, str]]:
    return [
        {
            "name": _capital(say(state.name)),
            "arrest": say(state.values[walk.deck.start[place]].text),
            "release": say(state.values[released[place]].text),
            "now": say(state.values[walk.situation.states[place]].text),
        }
        for place, state in enumerate(walk.deck.vocabulary)
        if state.in_plan
    ]


def _list(walk: Walk, at: States, stands: bool, say: Sayer) -> list[str]:
    values = (state.values[at[place]] for place, state in enumerate(walk.deck.vocabulary))
    return [say(value.text) for value in values if value.stands is stands]


def _duties(walk: Walk, at: States, say: Sayer) -> list[dict[str, str]]:
    """Who should have seen to each need that does not stand."""
    return [
        {
            "name": _capital(say(state.name)),
            "text": say(state.duty.text) if state.duty else say(N_("No section that names anybody was found.")),
            "section": section_text(state.duty.section, say.words) if state.duty else "",
            "fact": state.duty.fact if state.duty else "",
        }
        for place, state in enumerate(walk.deck.vocabulary)
        if state.area == "need" and state.values[at[place]].stands is False
    ]


def _on_release(walk: Walk) -> States:
    """The states as they stood when the first card after release was left; now, where release never came."""
    places = [place for place, step in enumerate(walk.taken) if step.card.stage in AFTER_RELEASE]
    if not places:
        return walk.situation.states
    after = [*(step.situation for step in walk.taken), walk.situation]
    return after[places[0] + 1].states


def _fork(place: int, walk: Walk, link: str, say: Sayer) -> dict[str, Any]:
    step = walk.taken[place]
    return {
        "code": step.card.code,
        "day": say.words.date(walk.deck.days[step.situation.place]),
        "date": walk.deck.days[step.situation.place].isoformat(),
        "title": say(step.card.title),
        "chosen": say(step.choice.text),
        "others": [say(choice.text) for choice in step.card.choices if choice is not step.choice],
        "chair": "" if seats.is_own(walk.start, step.card) else say.chair(step.card),
        "hands": hands(step, say),
        "counted": list(step.hands),
        "beside": _beside(place, link) if _could_differ(step, walk) else "",
    }


def _could_differ(step: Taken, walk: Walk) -> bool:
    """Whether the reader chose here, and another choice stood open."""
    others = (choice for choice in step.card.choices if choice is not step.choice)
    return seats.is_own(walk.start, step.card) and any(
        situation.shut(walk.deck, step.situation, choice) is None for choice in others
    )


def _beside(place: int, link: str) -> str:
    """The link of a walk beside the same walk at that fork: its head, and the steps before."""
    return f"{link}_{'.'.join(link.split('.')[: place + 1])}"


def hands(step: Taken, say: Sayer) -> str:
    """How many hands went up for each choice, such as *A 4 · B 11*; empty where nobody counted."""
    counted = zip(step.card.choices, step.hands, strict=False)
    each = " · ".join(f"{choice.key.upper()} {say.words.number(count)}" for choice, count in counted)
    return say.words.say(N_("Hands: {each}"), each=each) if each else ""


def _again(walk: Walk, say: Sayer) -> dict[str, str] | None:
    """The first of the person's forks worth trying again at which another choice stood open."""
    by_code = {step.card.code: (place, step) for place, step in enumerate(walk.taken)}
    for entry in walk.deck.person.again:
        if entry.card in by_code:
            place, step = by_code[entry.card]
            others = [
                choice for choice in step.card.choices if choice is not step.choice and entry.choice in ("", choice.key)
            ]
            if any(situation.shut(walk.deck, step.situation, choice) is None for choice in others):
                return {
                    "code": entry.card,
                    "title": say(step.card.title),
                    "text": say(entry.text),
                    "link": written(replay(walk.start, walk.steps[:place])),
                    "beside": _beside(place, written(walk)),
                }
    return None


def _another_chance(walk: Walk, say: Sayer) -> dict[str, str] | None:
    """The same choices with another seed: the first at which a declared chance falls otherwise."""
    here = {step.card.code: step.result for step in walk.taken if step.choice.chance}
    head, steps = written(replay(walk.start, ())), written(walk).split(".")[1:]
    name = head.partition("~")[0]
    for seed in range(1, OTHER_SEEDS + 1 if here else 0):
        other = read(".".join((f"{name}~{seed}", *steps))).walk
        differing = next((step for step in other.taken if here.get(step.card.code, step.result) != step.result), None)
        if differing:
            return {"title": say(differing.card.title), "beside": f"{written(walk)}_{written(other)}"}
    return None


def _mover(walk: Walk, place: int, say: Sayer) -> str:
    """The title of the card that last moved the state: where the choice was made, or where it had happened since."""
    arrived, card = walk.situation.states, walk.card
    for step in reversed(walk.taken):
        chosen = step.left
        if card is not None and chosen[place] != arrived[place]:
            return say(card.title)
        if step.situation.states[place] != chosen[place]:
            return say(step.card.title)
        arrived, card = step.situation.states, step.card
    return ""


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
