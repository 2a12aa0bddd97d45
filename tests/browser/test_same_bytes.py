"""CPython and the page's Python say the same, byte for byte: in every example, and along 300 walks of all persons."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

import pytest
from playwright.sync_api import Browser

from building.examples import Example, examples
from tests.browser.conftest import ASK
from tests.browser.reader import Reader
from tests.conftest import Server
from tests.walk.by_chance import steps
from tilbake import app
from tilbake.walk.links import written

WALKS = 300
AT_ONCE = 50

type AskAll = Callable[[list[Any]], list[dict[str, Any]]]


def asked(widget: str, link: str, action: dict[str, str] | None) -> Any:
    return {"widget": widget, "key": widget, "language": "en", "options": {}, "link": link, "action": action}


def along(example: Example) -> Iterator[tuple[Any, Any]]:
    """Each question of an example with CPython's answer."""
    request = {"widget": example.widget, "key": example.widget, "language": "en", "options": example.options}
    answer = app.answer(request)  # type: ignore[arg-type]
    yield request, answer
    for action in example.actions:
        question = asked(example.widget, answer["link"], action)
        answer = app.answer(question)
        yield question, answer


def walked(seed: int) -> list[Any]:
    """The questions of one walk in which chance makes the choices: its end, and one card on the way."""
    walks = [written(walk) for walk in steps(seed)]
    return [asked("walk", link, None) for link in (Random(seed).choice(walks), walks[-1])]


@pytest.mark.parametrize("example", examples(), ids=lambda example: f"{example.widget}:{example.name}")
def test_every_example(example: Example, talking: AskAll) -> None:
    requests, answers = zip(*along(example), strict=True)
    assert talking(list(requests)) == list(answers)


def test_seeded_walks(talking: AskAll) -> None:
    questions = {question["link"]: question for seed in range(WALKS) for question in walked(seed)}
    in_order = list(questions.values())
    for first in range(0, len(in_order), AT_ONCE):
        batch = in_order[first : first + AT_ONCE]
        assert talking(batch) == [app.answer(question) for question in batch]


@pytest.fixture(scope="module")
def talking(browser: Browser, server: Server) -> Iterator[AskAll]:
    """One page for all, since its Python keeps nothing between two questions."""
    page = browser.new_page(base_url=f"{server.address}/", service_workers="block")
    Reader(page).open()
    yield lambda requests: page.evaluate(ASK, requests)
    page.close()
