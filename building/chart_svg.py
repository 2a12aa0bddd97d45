"""A chart's drawing as SVG: Vega-Lite in, and out come bare shapes with classes for the style sheet to colour.

The pages' policy stops styles in attributes, and two colour schemes and paper share one drawing. Vega also names every
mark for screen readers; here the whole drawing has one name, and the table beside it has the numbers.
"""

import re
from collections.abc import Iterator
from html import escape
from typing import Any
from xml.etree import ElementTree

import vl_convert

from building.problem import Problem

NAMESPACE = "{http://www.w3.org/2000/svg}"
SHAPES = {"line", "path", "text", "tspan"}
KEPT = {"d", "dy", "font-size", "font-weight", "stroke-width", "text-anchor", "transform", "x", "x2", "y", "y2"}
COLOURS = {"edge", "fjord", "ink", "line", "quiet", "rust", "sheet", "spruce"}
"""The palette's names that a drawing may use."""
NOT_DRAWN = {"background", "foreground"}
"""Classes of the empty frames that Vega lays below and above each group."""
LONG_NUMBER = re.compile(r"\d+\.\d{3,}")


def svg(specification: dict[str, Any], name: str, css_class: str) -> str:
    """The drawing of a Vega-Lite specification as an image with that name. Errors: ``Problem`` for a foreign colour."""
    # Nothing is fetched: an address in a specification is refused.
    drawn = ElementTree.fromstring(vl_convert.vegalite_to_svg(specification, allowed_base_urls=[]))
    shapes = "".join(_text(shape) for shape in _shapes(drawn))
    named = f'class="{css_class}" role="img" aria-label="{escape(name)}"'
    return f'<svg xmlns="{NAMESPACE[1:-1]}" viewBox="{drawn.get("viewBox")}" fill="none" {named}>{shapes}</svg>'


def _shapes(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in element:
        if child.get("class") in NOT_DRAWN or child.get("opacity") == "0":
            continue
        if child.tag == f"{NAMESPACE}g":
            if child.get("transform", "translate(0,0)") != "translate(0,0)":
                raise Problem("A chart's group is moved; its marks are to have their own places.")
            yield from _shapes(child)
        else:
            yield child


def _text(shape: ElementTree.Element) -> str:
    tag = shape.tag.removeprefix(NAMESPACE)
    if tag not in SHAPES:
        raise Problem(f"A chart's drawing has a <{tag}>, which no style is written for.")
    given = {name: shape.get(name, "") for name in sorted(KEPT & set(shape.keys()))}
    classes = " ".join(f"tb-{kind}-{_colour(shape.get(kind, ''))}" for kind in ("fill", "stroke") if shape.get(kind))
    if classes:
        given = {"class": classes} | given
    attributes = "".join(f' {name}="{escape(LONG_NUMBER.sub(_short, value))}"' for name, value in given.items())
    inside = escape(shape.text or "", quote=False) + "".join(_text(part) for part in shape)
    return f"<{tag}{attributes}>{inside}</{tag}>"


def _colour(name: str) -> str:
    if name not in COLOURS:
        raise Problem(f"A chart is drawn in {name!r}. The palette has: {', '.join(sorted(COLOURS))}")
    return name


def _short(number: re.Match[str]) -> str:
    return f"{float(number[0]):.2f}"
