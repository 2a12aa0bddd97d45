"""A chart shows its colours as it stands, and the same ones when it answers."""

from tests.engines.visitor import Visitor

CHART = "#chart-on-remand"
COLOURS = """
(chart) => [...document.querySelectorAll(`${chart} .tb-chart-wide path`)]
  .map((mark) => getComputedStyle(mark).fill).filter((fill) => fill.startsWith("rgb(")).slice(0, 2)
"""
FOCUS = "(chart) => document.querySelector(`${chart} .tb-chart-drawing`).focus()"
PRESS = """
(chart) => document.querySelector(`${chart} .tb-chart-drawing`)
  .dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }))
"""
SAID = "(chart) => document.querySelector(`${chart} [role='status']`).textContent"


def test_a_chart_answers_in_the_same_colours(visitor: Visitor) -> None:
    visitor.open("figures.html")
    colours = visitor.engine.evaluate(COLOURS, CHART)
    assert len(colours) == 2
    visitor.engine.evaluate(FOCUS, CHART)
    visitor.engine.wait_until("(chart) => 'live' in document.querySelector(chart).dataset", CHART)
    assert visitor.engine.evaluate(COLOURS, CHART) == colours
    visitor.engine.evaluate(PRESS, CHART)
    assert visitor.engine.evaluate(SAID, CHART).startswith("9 February 2025 · 784 of 2,981")
