"""The four rooms in words: the guess beside the answer, what is known of each side, and all questions at once."""

from collections import Counter
from typing import Any

from tilbake.law import day
from tilbake.widgets.bright_cell.rooms import KINDS, ROOMS, SIDES, Case, Kind, Known, Question, Room, questions
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

ASKED = N_("Which rooms are ahead?")
STANDS = {
    "ahead": N_("ahead"),
    "behind": N_("behind"),
    "neither": N_("as the others"),
    "unknown": N_("not measured"),
}


def view(state: Case, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    question = questions()[state.ask]
    rulings = tuple(day.thing(thing, "high") for thing in question.ruling) if state.guess else ()
    asked = words.say(ASKED)
    found: dict[str, Any] = {
        "open": bool(state.guess),
        "asked": asked,
        "guesses": [{"value": kind, "label": words.say(name)} for kind, name in KINDS.items()],
        "rooms": [
            {
                "bright": room.bright,
                "plan": room.plan,
                "name": words.say(room.name),
                "stands": stands(room, question.kind) if state.guess else "",
                "stands_text": words.say(STANDS[stands(room, question.kind)]) if state.guess else "",
            }
            for room in ROOMS
        ],
        "rulings": [told(ruling, words) for ruling in rulings],
    }
    if not state.guess:
        return found | {"announce": asked}
    summary = words.say(
        N_("Your guess: {guess}. {answer}"),
        guess=next(words.say(name) for kind, name in KINDS.items() if kind == state.guess),
        answer=words.say(question.answer),
    )
    return found | {
        "summary": summary,
        "announce": summary,
        "known": [{"side": words.say(name), **_known(getattr(question, side), words)} for side, name in SIDES.items()],
        "answers": [shown(ruling, words) for ruling in rulings],
        "all": [_row(one, words) for one in questions().values()],
        "count": _count(words),
    }


def stands(room: Room, kind: Kind) -> str:
    """How a room stands among the four."""
    if kind == "building":
        return "ahead" if room.bright else "behind"
    if kind == "plan":
        return "ahead" if room.plan else "behind"
    return kind


def _known(known: Known, words: Language) -> dict[str, str]:
    return {
        "says": words.say(known.says),
        "fact": known.fact,
        "counted": words.say(known.counted) if known.fact else "",
    }


def _row(question: Question, words: Language) -> dict[str, str]:
    return {"asks": words.say(question.asks), "ahead": words.say(KINDS[question.kind])}


def _count(words: Language) -> str:
    many = Counter(question.kind for question in questions().values())
    return words.say(
        N_(
            "Of the {all} questions the bright rooms are ahead in {building}, the rooms with a plan in {plan}. "
            "In {neither} all four are alike, and {unknown} nobody has measured."
        ),
        all=many.total(),
        **{kind: many[kind] for kind in KINDS},
    )
