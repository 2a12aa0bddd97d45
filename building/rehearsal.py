"""What Python is asked before its memory is copied: all examples, and some walks in which chance makes the choices."""

from collections.abc import Iterator
from random import Random

from building.examples import examples
from tilbake import app, widgets
from tilbake.app import Answer, Request
from tilbake.widget import Widget

WALKS = 6
LONGEST = 60
OF_SEVERAL_DECKS = ("many-walks", "two-walks")
"""A deck is large in the copy, and these begin with two of them or with all ten."""


def rehearsal() -> list[tuple[Request, Answer]]:
    """Each question with CPython's answer, the same for the same sources."""
    questions = [*_examples(), *_walks()]
    return [(question, app.answer(question)) for question in questions]


def openings() -> list[Request]:
    """How most pages begin: each widget's first example, before anything is done."""
    first: dict[str, Request] = {}
    for example in examples():
        if example.widget in OF_SEVERAL_DECKS:
            continue
        first.setdefault(example.widget, {"widget": example.widget, "key": example.widget, "options": example.options})
    return list(first.values())


def _examples() -> Iterator[Request]:
    for example in examples():
        question: Request = {"widget": example.widget, "key": example.widget, "options": example.options}
        yield question
        link = app.answer(question)["link"]
        for action in example.actions:
            question = {"widget": example.widget, "key": example.widget, "link": link, "action": action}
            yield question
            link = app.answer(question)["link"]


def _walks() -> Iterator[Request]:
    walk: Widget = widgets.find("walk")
    for seed in range(WALKS):
        chance = Random(seed)
        state = walk.start({})
        for _ in range(LONGEST):
            yield {"widget": "walk", "key": "walk", "link": walk.link(state)}
            actions = list(walk.next_actions(state))
            if not actions:
                break
            state = walk.step(state, chance.choice(actions))
