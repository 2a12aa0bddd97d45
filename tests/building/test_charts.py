"""A chart says what the facts say, in its drawing and in its table, and needs no script to be read."""

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from math import ceil
from pathlib import Path

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

import charts
from building import fence
from building.chart_figure import _made, figure
from building.chart_svg import COLOURS
from building.places import LOOK
from charts.reading import Unread, number, numbers
from tests.building.test_fence import CONFIG
from tilbake.evidence import fact as evidence

NAMES = charts.names()
NUMBER = re.compile(r"(?<![\w-])\d+(?:,\d{3})*(?:\.\d+)?")
OF_NO_FIGURE = re.compile(r"\b(19|20)\d\d(?:–\d{4})?\b|2003|\b\d{1,2} (January|February|May|October)\b")
"""Years and days of the month: they say when, and are no measure."""


class Read(HTMLParser):
    """What stands in a chart's figure: its drawings' texts, its table's cells, and every link and attribute."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.drawn: list[list[str]] = []
        self.cells: list[list[str]] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.names: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._open.append(tag)
        self.attributes |= set(given)
        if tag == "svg":
            assert given["role"] == "img"
            self.names.append(given["aria-label"] or "")
            self.drawn.append([])
        if tag == "text":
            self.drawn[-1].append("")
        if tag == "tr":
            self.cells.append([])
        if tag in ("td", "th"):
            self.cells[-1].append("")
        if tag == "a":
            self.links.append(given["href"] or "")

    def handle_endtag(self, tag: str) -> None:
        while self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "text" in self._open:
            words = self.drawn[-1][-1]
            self.drawn[-1][-1] = f"{words} {data}".strip()
        elif {"td", "th"} & set(self._open):
            self.cells[-1][-1] += data


@pytest.fixture
def changed(monkeypatch: pytest.MonkeyPatch) -> dict[str, evidence.Fact]:
    """The facts, to be changed by a test."""
    facts = dict(evidence.facts())
    monkeypatch.setattr("charts.reading.facts", lambda: facts)
    return facts


@pytest.mark.parametrize("name", NAMES)
def test_the_table_and_both_drawings_say_the_same_numbers(name: str) -> None:
    read, chart = Read(figure(name)), charts.find(name)
    _head, *rows = read.cells
    assert [cells[1] for cells in rows] == [row.shown for row in chart.rows]
    for words in read.drawn:
        for row in chart.rows:
            assert row.shown in words
            assert row.label in words
    assert len(read.drawn) == 2


@pytest.mark.parametrize("name", NAMES)
def test_a_mark_is_as_long_as_its_number(name: str) -> None:
    chart = charts.find(name)
    least, most = chart.ends
    drawn = chart.draw(chart, 640)
    marks = [row for rows in _data(drawn) for row in rows if "shown" in row]
    assert {(mark["shown"], mark["low"], mark["high"]) for mark in marks} == {
        (row.shown, row.low or 0.0, row.high) for row in chart.rows
    }
    assert all(least <= mark["low"] <= most and least <= mark["high"] <= most for mark in marks)


def _data(part: object) -> Iterator[list[dict[str, object]]]:
    if isinstance(part, dict):
        yield from part.get("datasets", {}).values()
        if isinstance(part.get("values"), list):
            yield part["values"]
        for inner in part.values():
            yield from _data(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _data(inner)


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_changes_with_every_number_that_it_reads(name: str, changed: dict[str, evidence.Fact]) -> None:
    before = charts.find(name)
    told = {fact: f"{evidence.facts()[fact].claim} {evidence.facts()[fact].doubt}" for fact in before.facts()}
    for row in before.rows:
        for fact in row.facts:
            for written in dict.fromkeys(found[0] for found in NUMBER.finditer(told[fact])):
                if not _stands_for(written, row.low, row.high):
                    continue
                old = evidence.facts()[fact]
                more = f"{float(written.replace(',', '')) + 1:,g}" if "," not in written else _one_more(written)
                alone = re.compile(rf"(?<![\d,.]){re.escape(written)}(?!\d|[.,]\d)")
                changed[fact] = replace(old, claim=alone.sub(more, old.claim), doubt=alone.sub(more, old.doubt))
                assert charts.find(name).rows != before.rows, f"{fact}: {written} became {more}"
                changed[fact] = old


def _stands_for(written: str, *values: float | None) -> bool:
    return float(written.replace(",", "")) in {abs(value) for value in values if value is not None}


def _one_more(written: str) -> str:
    return f"{int(written.replace(',', '')) + 1:,}"


def test_a_number_is_read_where_its_words_stand(changed: dict[str, evidence.Fact]) -> None:
    assert number("recidivism-20", "famous {} %") == 20
    assert numbers("remand-share-2024", "{} of {} prisoners") == (809, 3092)
    assert number("audit-3-of-18", "only {} of 18") == 3
    changed["recidivism-20"] = replace(changed["recidivism-20"], claim="The famous share is a fifth.")
    with pytest.raises(Unread, match=re.escape("The fact 'recidivism-20' does not say “famous {} %”")):
        number("recidivism-20", "famous {} %")
    with pytest.raises(Unread, match="There is no fact with the id 'recidivism-21'"):
        number("recidivism-21", "famous {} %")


@pytest.mark.parametrize("name", NAMES)
def test_every_number_in_the_words_is_in_a_fact_behind_the_chart(name: str) -> None:
    chart = charts.find(name)
    facts = " ".join(f"{evidence.facts()[id_].claim} {evidence.facts()[id_].doubt}" for id_ in chart.facts())
    known = {found[0] for found in NUMBER.finditer(facts)} | {"24", "100"} | _of_labels(chart)
    words = " ".join((chart.title, chart.measure, chart.description, chart.catch))
    said = {found[0] for found in NUMBER.finditer(OF_NO_FIGURE.sub("", words))}
    counts = {value for value in _values(facts) if value >= 1000}
    reckoned = {f"{100 * part / whole:.0f}" for part in counts for whole in counts}
    reckoned |= {f"{ceil(row.high)}" for row in chart.rows}
    assert said - known - reckoned == set()


def _of_labels(chart: charts.Chart) -> set[str]:
    return {found[0] for row in chart.rows for found in NUMBER.finditer(row.label)}


def _values(text: str) -> set[float]:
    return {float(found[0].replace(",", "")) for found in NUMBER.finditer(text)}


@pytest.mark.parametrize("name", NAMES)
def test_a_chart_is_read_without_script_and_without_a_style(name: str) -> None:
    html = figure(name)
    read = Read(html)
    chart = charts.find(name)
    assert "style" not in read.attributes
    assert not any(attribute.startswith("on") for attribute in read.attributes)
    assert "<script" not in html
    assert "<style" not in html
    assert read.names == [f"{chart.title}. {chart.description}"] * 2
    assert len(chart.description) > 40


@pytest.mark.parametrize("name", NAMES)
def test_every_source_is_linked_and_was_read(name: str) -> None:
    read = Read(figure(name))
    linked = {link.removeprefix("sources.html#") for link in read.links}
    assert linked <= set(evidence.facts())
    assert {evidence.facts()[id_].source for id_ in charts.find(name).facts()} == {
        evidence.facts()[id_].source for id_ in linked
    }


@pytest.mark.parametrize("name", NAMES[:3])
def test_the_same_chart_twice_is_the_same_text(name: str) -> None:
    assert _made(name) == _made(name) == figure(name)


@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_every_colour_can_be_seen_on_paper_and_on_a_sheet(scheme: str) -> None:
    tokens = (LOOK / "tokens.css").read_text()
    block = re.search(rf'^\[data-md-color-scheme="{scheme}"\] \{{(.*?)^\}}', tokens, re.MULTILINE | re.DOTALL)
    assert block
    palette = dict(re.findall(r"--tb-([a-z-]+): (#[0-9a-f]{6});", block[1]))
    needed = {"fjord": 3, "spruce": 3, "rust": 3, "edge": 3, "ink": 4.5, "quiet": 4.5}
    # The lines behind the marks only repeat the numbers, and a sheet's colour fills an open square.
    assert set(needed) | {"line", "sheet"} == COLOURS
    for ground in ("paper", "sheet"):
        seen = {name: _contrast(palette[name], palette[ground]) for name in needed}
        assert {name: ratio for name, ratio in seen.items() if ratio < needed[name]} == {}


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_page_of_figures_shows_every_chart(site: Path) -> None:
    page = (site / "figures.html").read_text()
    assert [name for name in NAMES if page.count(f'id="chart-{name}"') != 1] == []


def page(*lines: str, first_line: int = 1) -> str:
    widget = CONFIG["pymdownx.superfences"]["custom_fences"]
    chart = {"name": "chart", "class": "chart", "validator": fence.validate, "format": fence.render_chart}
    config = {"pymdownx.superfences": {"custom_fences": [*widget, chart]}}
    text = fence.located("\n".join(lines), "remand.md", first_line)
    return Markdown(extensions=["pymdownx.superfences"], extension_configs=config).convert(text)


def test_a_chart_stands_in_the_page_and_behind_a_guess() -> None:
    assert page("Text.", "", "```chart", "on-remand", "```").count("<figure") == 1
    asked = page("```chart", "on-remand", "guess: How many <of> 100?", "```")
    assert asked.startswith('<details class="tb-guess"><summary>How many &lt;of&gt; 100?</summary><figure')


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            ("```chart", "on-remnd", "```"),
            "docs/remand.md, line 12: There is no chart named 'on-remnd'. There are: auditors, ",
        ),
        (
            ("```chart", "on-remand", "gess: How many?", "```"),
            "docs/remand.md, line 13: A chart has no option 'gess'. There is: guess",
        ),
    ],
)
def test_a_mistake_names_page_line_and_what_is_allowed(lines: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(SuperFencesException) as stopped:
        page("Text.", *lines, first_line=10)
    assert str(stopped.value).startswith(sentence)
