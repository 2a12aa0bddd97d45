"""Charts that answer: a small script for pages with charts, and Vega with their specifications for when it is asked.

Vega-Lite is compiled to Vega here, so that the page does without its compiler.
"""

import json
from functools import cache
from typing import Any

import charts
from building.archives import hashed_name
from building.assets import FOLDER, Assets
from building.bundle import script
from building.cached import cached
from building.chart_figure import NARROW, WIDE, made_of
from building.places import BROWSER, CACHE, NODE_MODULES

BUNDLED = ("vega-*", "d3-*", "internmap", "topojson-client")
"""The packages that the script with Vega in it is made of. Their licences travel with it, as they ask."""


@cache
def bundle() -> Assets:
    """The page's script; the other file is the one that it fetches. Errors: ``BundleError`` with the file and line."""
    content = script(BROWSER / "charts" / "page.js")
    path = FOLDER + hashed_name("charts.js", content)
    return Assets({path: content, live(): _live(), f"{FOLDER}live-charts.LICENSE.txt": _licences()}, path)


@cache
def live() -> str:
    """The path of the script with Vega in it."""
    return FOLDER + hashed_name("live-charts.js", _live())


@cache
def _live() -> bytes:
    specifications = cached(CACHE / "charts" / f"specifications.{made_of()}.json", _specifications, "the charts")
    return b"const SPECIFICATIONS = %s;\n%s" % (specifications, script(BROWSER / "charts" / "live.js"))


def _licences() -> bytes:
    """Each text once, below the packages that have it."""
    packages: dict[bytes, list[str]] = {}
    for package in sorted(found for pattern in BUNDLED for found in NODE_MODULES.glob(pattern)):
        packages.setdefault((package / "LICENSE").read_bytes(), []).append(package.name)
    return b"\n\n".join(", ".join(names).encode() + b"\n\n" + text for text, names in packages.items())


def _specifications() -> bytes:
    from vl_convert import vegalite_to_vega  # slow to import

    made: dict[str, dict[str, Any]] = {}
    for name in charts.names():
        chart = charts.find(name)
        layouts = {"wide": WIDE, "narrow": NARROW}
        made[name] = {
            layout: _coloured(vegalite_to_vega(chart.draw(chart, width))) for layout, width in layouts.items()
        }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode()


def _coloured(part: Any, key: str = "") -> Any:
    """The specification with the palette's names as the style sheet's variables, which follow the reader's scheme."""
    from building.chart_svg import COLOURS

    if isinstance(part, dict):
        return {name: _coloured(inner, name) for name, inner in part.items()}
    if isinstance(part, list):
        return [_coloured(inner, key) for inner in part]
    return f"var(--tb-{part})" if part in COLOURS and key != "text" else part
