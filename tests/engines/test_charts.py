"""A chart shows its colours as it stands, and the same ones when it answers."""

from building.places import ROOT
from tests.engines.visitor import Visitor

PAGES = [f"{page.stem}.html" for page in sorted((ROOT / "docs").glob("*.md")) if "```chart" in page.read_text()]
SCHEMES = ("default", "slate")

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


SEEN = """
(scheme) => {
  document.body.dataset.mdColorScheme = scheme;
  for (const details of document.querySelectorAll("details")) details.open = true;
  const colour = ({ fill, stroke }) => [fill, stroke];
  return Array.from(document.querySelectorAll("figure.tb-chart"), (figure) => {
    const shown = [...figure.querySelectorAll(".tb-chart-drawing svg")]
      .filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().height > 50);
    const words = shown.flatMap((svg) => Array.from(svg.querySelectorAll("text"), (text) => text.textContent));
    const numbers = Array.from(figure.querySelectorAll("tbody td:nth-child(2)"), (cell) => cell.innerText.trim());
    return {
      chart: figure.id,
      drawings: shown.length,
      numbers: numbers.length,
      undrawn: numbers.filter((number) => !words.includes(number)),
      colours: shown.flatMap((svg) =>
        Array.from(svg.querySelectorAll("[class*=tb-]"), (mark) => colour(getComputedStyle(mark)).join(" "))).sort(),
    };
  });
}
"""
"""What stands there of each chart: one drawing, its colours, and each number of its table in the drawing as well."""
WAKE = "(at) => document.querySelectorAll('figure.tb-chart .tb-chart-drawing')[at].focus()"
AWAKE = "(at) => 'live' in document.querySelectorAll('figure.tb-chart')[at].dataset"


def test_every_chart_of_every_page(visitor: Visitor) -> None:
    for page in PAGES:
        visitor.open(page)
        still = {scheme: visitor.engine.evaluate(SEEN, scheme) for scheme in SCHEMES}
        assert still["default"], page
        for light, dark in zip(*still.values(), strict=True):
            assert (light["drawings"], light["undrawn"]) == (1, []), light["chart"]
            assert light["numbers"] >= 2, light["chart"]
            assert light["colours"], light["chart"]
            assert not set(light["colours"]) & set(dark["colours"]), light["chart"]
        for at in range(len(still["default"])):
            visitor.engine.evaluate(WAKE, at)
            visitor.engine.wait_until(AWAKE, at)
        for chart in visitor.engine.evaluate(SEEN, "default"):
            assert (chart["drawings"], chart["undrawn"]) == (1, []), chart["chart"]
