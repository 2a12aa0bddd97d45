"""How rows are drawn: a label, a mark below it, the number behind the mark.

Every place is reckoned here in pixels, and nothing rests on how wide a font is on the machine that builds. Colours are
the names of the palette, which the build turns into classes.
"""

import textwrap
from collections.abc import Iterator
from typing import Any, Literal

import altair as alt

from charts.shape import Chart, Row

SIZE = 14
"""The letters' height in pixels, also on a phone: the narrow drawing is laid out anew and not made smaller."""
LINE, BAR, GAP, GROUP, FOOT = 21, 14, 15, 26, 24
LETTER = 7.6
"""What a letter of this size takes at most, on average."""


def bars(chart: Chart, width: int) -> dict[str, Any]:
    """A bar for each row, from nought or from its ``low``."""
    placed = _placed(chart, width)
    bar = _on(placed.marks).mark_rect().encode(x=_x(chart, placed, "low"), x2="high:Q", **_y("top", "foot"))
    return _layered(chart, placed, [bar.encode(color=_tone())])


def dots(chart: Chart, width: int) -> dict[str, Any]:
    """An open dot for each row: no interval around it was read. The numbers stand in one column."""
    placed = _placed(chart, width)
    for mark in placed.marks:
        mark["end"] = chart.ends[1]
    dot = _on(placed.marks).mark_point(size=130, strokeWidth=2.5, opacity=1, fill="sheet")
    dot = dot.encode(x=_x(chart, placed, "high"), stroke=alt.Stroke("tone:N", scale=None, legend=None))
    return _layered(chart, placed, [dot.encode(**_y("middle"))])


def pairs(chart: Chart, width: int) -> dict[str, Any]:
    """Two marks for each row, a dot and an open square, and the distance between them."""
    placed = _placed(chart, width)
    line = _on(placed.marks).mark_rule(strokeWidth=2).encode(x=_x(chart, placed, "low"), x2="high:Q", **_y("middle"))
    low = _on(placed.marks).mark_point(filled=True, size=150, opacity=1).encode(x=_x(chart, placed, "low"))
    high = _on(placed.marks).mark_point(shape="square", size=130, strokeWidth=3, opacity=1, fill="sheet")
    high = high.encode(x=_x(chart, placed, "high"))
    layers = [line.encode(color=alt.value("edge")), low.encode(color=_tone(), **_y("middle"))]
    return _layered(chart, placed, [*layers, high.encode(stroke=alt.value("rust"), **_y("middle"))])


class _Placed:
    """Where everything stands, in pixels from the upper left corner."""

    def __init__(self, width: int, inner: float) -> None:
        self.width, self.inner, self.height = width, inner, 0.0
        self.marks: list[dict[str, Any]] = []
        self.labels: list[dict[str, Any]] = []
        self.groups: list[dict[str, Any]] = []


def _placed(chart: Chart, width: int) -> _Placed:
    longest = max(len(row.shown) for row in chart.rows)
    placed = _Placed(width, width - longest * LETTER - 12)
    group = ""
    for row in chart.rows:
        if row.group != group:
            group = row.group
            placed.height += GAP if placed.marks else 0
            placed.groups.append({"text": group, "y": placed.height})
            placed.height += GROUP
        lines = textwrap.wrap(row.label, int(width / LETTER))
        placed.labels.append({"text": "\n".join(lines), "y": placed.height})
        begins = placed.height
        placed.height += LINE * len(lines)
        placed.marks.append({"row": len(placed.marks), "begins": begins} | _mark(row, placed.height))
        placed.height += BAR + GAP
    return placed


def _mark(row: Row, top: float) -> dict[str, Any]:
    low = 0.0 if row.low is None else row.low
    places = {"top": top, "middle": top + BAR / 2, "foot": top + BAR, "ends": top + BAR + GAP}
    return {"low": low, "high": row.high, "end": max(low, row.high), "shown": row.shown, "tone": row.tone, **places}


def _layered(chart: Chart, placed: _Placed, marks: list[alt.Chart]) -> dict[str, Any]:
    last = _on(placed.marks).mark_text(align="left", baseline="middle", dx=10, fontSize=SIZE, fontWeight=600)
    numbers = last.encode(x=_x(chart, placed, "end"), text="shown:N", color=alt.value("ink"), **_y("middle"))
    foot = FOOT if chart.ticks else 0
    # In a live drawing a row is meant from its label to the next one; nothing is painted for it.
    whole_row = _on(placed.marks).mark_rect(opacity=0).encode(x=alt.value(0), x2=alt.value(placed.width))
    meant = alt.condition("row < 0 || datum.row === row", alt.value(1), alt.value(0.3))
    shown = [mark.encode(opacity=meant) for mark in marks]
    whole_row = whole_row.encode(**_y("begins", "ends"))
    whole: Any = alt.layer(*_scale(chart, placed), *shown, *_words(placed), numbers, whole_row)
    whole = whole.add_params(alt.param(name="row", value=-1))
    whole = whole.properties(width=placed.width, height=placed.height + foot)
    whole = whole.configure(autosize=alt.AutoSizeParams(type="none"), padding=0, background="none", aria=False)
    specification: dict[str, Any] = whole.configure_view(stroke=None).to_dict()
    return specification


def _words(placed: _Placed) -> Iterator[alt.Chart]:
    text: dict[str, Any] = {"align": "left", "baseline": "top", "fontSize": SIZE, "lineBreak": "\n", "lineHeight": LINE}
    at_left: dict[str, Any] = {"x": alt.value(0), "text": "text:N", **_y("y")}
    yield _on(placed.labels).mark_text(**text).encode(color=alt.value("ink"), **at_left)
    if placed.groups:
        yield _on(placed.groups).mark_text(**text, fontWeight=600).encode(color=alt.value("spruce"), **at_left)


def _scale(chart: Chart, placed: _Placed) -> Iterator[alt.Chart]:
    """A short line for nought and for each tick behind every mark, where it crosses no word; below, their words."""
    for tone, places in (("line", [at for at, _ in chart.ticks if at]), ("edge", [0.0])):
        behind = [
            {"at": at, "top": mark["top"] - 3, "foot": mark["foot"] + 3} for mark in placed.marks for at in places
        ]
        if behind:
            rule = _on(behind).mark_rule(strokeWidth=1).encode(x=_x(chart, placed, "at"), color=alt.value(tone))
            yield rule.encode(**_y("top", "foot"))
    aligned: tuple[tuple[Literal["left", "center"], Any], ...] = (
        ("left", chart.ticks[:1]),
        ("center", chart.ticks[1:]),
    )
    for align, ticks in aligned:
        if ticks:
            written = _on([{"at": at, "text": text, "y": placed.height} for at, text in ticks])
            text = written.mark_text(align=align, baseline="top", fontSize=SIZE - 1)
            yield text.encode(x=_x(chart, placed, "at"), text="text:N", color=alt.value("quiet"), **_y("y"))


def _on(rows: list[dict[str, Any]]) -> alt.Chart:
    return alt.Chart(alt.InlineData(values=rows))


def _x(chart: Chart, placed: _Placed, name: str) -> alt.X:
    scale = alt.Scale(domain=list(chart.ends), range=[0, placed.inner], zero=False, nice=False)
    return alt.X(f"{name}:Q", scale=scale, axis=None)


def _y(*names: str) -> dict[str, Any]:
    first, *rest = names
    return {"y": alt.Y(f"{first}:Q", scale=None, axis=None)} | ({"y2": f"{rest[0]}:Q"} if rest else {})


def _tone() -> alt.Color:
    return alt.Color("tone:N", scale=None, legend=None)
