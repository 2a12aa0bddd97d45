"""Each widget says in a sentence what it leaves out."""

from itertools import groupby

import pytest

from building.examples import Example, examples
from tilbake import app

BY_WIDGET = {name: list(found) for name, found in groupby(examples(), key=lambda example: example.widget)}


def last(example: Example) -> str:
    answer = app.answer({"widget": example.widget, "options": example.options})
    for action in example.actions:
        answer = app.answer({"widget": example.widget, "link": answer["link"], "action": action})
    return answer["html"]


@pytest.mark.parametrize("name", BY_WIDGET)
def test_a_widget_says_what_it_leaves_out(name: str) -> None:
    said = [last(example).count('class="tb-leaves-out"') for example in BY_WIDGET[name]]
    assert max(said) == 1


@pytest.mark.parametrize("name", BY_WIDGET)
def test_a_widget_has_four_named_examples(name: str) -> None:
    assert len({example.name for example in BY_WIDGET[name]}) >= 4
