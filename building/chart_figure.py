"""A chart in a page: its finding, its drawing for a desk and for a phone, its numbers in a table, and its sources."""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from html import escape
from importlib.metadata import version
from pathlib import Path

import charts
from building.cached import cached
from building.places import CACHE, PACKAGE
from building.problem import Problem
from building.sources import PAGE as SOURCES
from charts.reading import Unread
from tilbake.evidence.fact import TABLE, facts
from tilbake.words.language import N_, language

WIDE, NARROW = 640, 350
"""The widths in pixels that a drawing is laid out for; the style sheet shows the one that fits."""
KEYS = N_("Point at a row, or go from row to row with the arrow keys.")
STILL = N_("The drawing cannot answer here. The table below has every number.")
"""What the page says below a drawing before a reader asks, and when it cannot answer."""
DRAWN_BY = ("altair", "vl-convert-python")
SOURCES_PAGE = SOURCES.replace(".md", ".html")


class ChartError(Problem):
    """A chart that cannot be made; the text names it and the reason."""


def figure(name: str) -> str:
    """The chart's HTML. Errors: ``ChartError``, also when there is no chart of that name."""
    if name not in charts.names():
        raise ChartError(f"There is no chart named {name!r}. There are: {', '.join(charts.names())}")
    # Altair is slow to import, so a build that changes no chart and no fact does without it.
    return cached(CACHE / "charts" / f"{name}.{made_of()}.html", lambda: _made(name).encode(), "a chart").decode()


@cache
def made_of() -> str:
    """A digest of all that charts are made of."""
    here = Path(__file__)
    sources = [*sorted(charts.FOLDER.rglob("*.py")), here, here.with_name("chart_svg.py"), PACKAGE / TABLE]
    content = [file.read_bytes() for file in sources] + [version(package).encode() for package in DRAWN_BY]
    return sha256(b"".join(sha256(part).digest() for part in content)).hexdigest()[:16]


def _made(name: str) -> str:
    from building.chart_svg import svg  # its drawing engine is as slow to import as Altair

    try:
        chart = charts.find(name)
    except Unread as error:
        raise ChartError(f"The chart {name!r} cannot be made. {error}") from error
    described = f"{chart.title}. {chart.description}"
    drawings = (
        svg(chart.draw(chart, width), described, css_class)
        for width, css_class in ((WIDE, "tb-chart-wide"), (NARROW, "tb-chart-narrow"))
    )
    say = language("en").say
    words = f'role="group" aria-label="{escape(chart.title)}" data-keys="{say(KEYS)}" data-still="{say(STILL)}"'
    rows = "".join(
        f'<tr><th scope="row">{escape(_in_group(row.group, row.label))}</th>'
        f'<td><a href="{SOURCES_PAGE}#{row.facts[0]}">{escape(row.shown)}</a></td><td>{escape(row.about)}</td></tr>'
        for row in chart.rows
    )
    heads = "".join(f'<th scope="col">{say(head)}</th>' for head in (N_("What"), N_("Number"), N_("Where, when, who")))
    return (
        # Two facts of one source share a link below; the trace of figures needs each.
        f'<figure class="tb-chart" id="chart-{name}" data-chart="{name}" data-facts="{" ".join(chart.facts())}">'
        f'<figcaption><p class="tb-chart-title">{escape(chart.title)}</p><p>{escape(chart.measure)}</p></figcaption>'
        # Search finds the same words in the table, once.
        f'<div class="tb-chart-drawing" {words} data-search-exclude>{"".join(drawings)}</div>'
        f"<p>{escape(chart.catch)}</p>"
        f'<details class="tb-numbers"><summary>{say(N_("The numbers in a table"))}</summary>'
        f'<table class="tb-chart-table"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></details>'
        f'<p class="tb-cite">{say(N_("Read in:"))} {"; ".join(_read_in(chart.facts()))}.</p>'
        "</figure>"
    )


def _in_group(group: str, label: str) -> str:
    return f"{group}: {label}" if group else label


def _read_in(ids: list[str]) -> Iterator[str]:
    first: dict[str, str] = {}
    for id_ in ids:
        first.setdefault(facts()[id_].source, id_)
    for source, id_ in first.items():
        yield f'<a href="{SOURCES_PAGE}#{id_}">{escape(source)}</a>'
