"""Every example of every widget: Python finds it as it was built, and answers a step."""

import pytest

from building.examples import examples
from tests.engines.visitor import BUTTON, CHOICE, Visitor, widget
from tilbake import widgets

ALL = "Array.from(document.querySelectorAll('tilbake-widget'), {of})"
HTML = ALL.format(of="(one) => [one.dataset.key, one.querySelector('.tb-view').innerHTML]")
NOT_READY = ALL.format(of="(one) => one.dataset.python") + ".filter((state) => state !== 'ready')"
COUNTING = ALL.format(of="(one) => one.querySelector('[name=stop]')") + ".filter(Boolean)"
"""What was counted in slices is counted again."""
UNANSWERED = ALL.format(of="(one) => one") + ".filter((one) => !one.querySelector('.tb-live').textContent)"
SHOWN = ":not(details:not([open]) *)"
FIELD = f'.tb-form input[inputmode="numeric"]{SHOWN}'
BY_HAND = """
(key, steps) =>
  steps.find((step) => document.querySelector(`tilbake-widget[data-key='${key}'] ${step}`)?.checkVisibility())
"""
THE_OTHERS = f"""
(button) => {{
  for (const one of {UNANSWERED}) {{
    const pressed = one.querySelector(button);
    pressed.form.requestSubmit(pressed);
  }}
}}
"""


@pytest.mark.parametrize("name", widgets.names())
def test_every_example(visitor: Visitor, name: str) -> None:
    visitor.open(f"examples-{name}.html")
    built = visitor.engine.evaluate(HTML)
    assert len(built) == sum(example.widget == name for example in examples())
    first = built[0][0]
    visitor.wait_until_ready(first)
    visitor.engine.wait_until(f"{NOT_READY}.length === 0")
    visitor.engine.wait_until(f"{COUNTING}.length === 0")
    assert visitor.engine.evaluate(HTML) == built
    take_a_step(visitor, first)
    visitor.engine.evaluate(THE_OTHERS, BUTTON)
    visitor.engine.wait_until(f"{UNANSWERED}.length === 0")


def take_a_step(visitor: Visitor, key: str) -> None:
    """Click a choice where there is one, else type a number, else press the form's button."""
    step = visitor.engine.evaluate(BY_HAND, key, [CHOICE, FIELD, BUTTON + SHOWN])
    if step == FIELD:
        visitor.engine.type(f"{widget(key)} {step}", "7")
        visitor.engine.press("Enter")
    else:
        visitor.engine.click(f"{widget(key)} {step}")
    visitor.wait_for_an_answer(key)
