"""The built site's markup by html-validate: ours by all of its rules, the theme's by those that the theme keeps."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from building.node import run_node
from building.places import SITE

PROGRAM = Path(__file__).with_suffix(".mjs")
OF_THE_THEME = (
    "attribute-allowed-values",
    "doctype-style",
    "input-attributes",
    "presentation-role-style",
    "valid-autocomplete",
    "valid-id",
    "wcag/h32",
)
"""Rules that Material's own markup breaks. They sleep around the article, which is ours."""
OURS, END = '<article class="md-content__inner', "</article>"
SHOWN = 50
"""How many lines are printed: one slip in a template is on every page."""


def run(site: Path = SITE) -> int:
    """Print what is wrong in the pages of a built site, a line each; gives the exit code. Errors: ``NodeError``."""
    found = problems({path.relative_to(site).as_posix(): path.read_text() for path in sorted(site.rglob("*.html"))})
    for line in found[:SHOWN]:
        print(line, file=sys.stderr)
    if len(found) > SHOWN:
        print(f"And {len(found) - SHOWN} more.", file=sys.stderr)
    return 1 if found else 0


def problems(pages: Mapping[str, str]) -> list[str]:
    """What html-validate says about pages, given by their names. Errors: ``NodeError``."""
    given = {name: marked(html) for name, html in pages.items()}
    found: list[str] = json.loads(run_node([PROGRAM], given=json.dumps(given)))
    return found


def marked(html: str) -> str:
    """The page with the theme's rules asleep outside its article; a page without the theme's article is all ours."""
    before, ours, after = html.partition(OURS)
    if not ours:
        return html
    article, end, rest = after.rpartition(END)
    return f"{_directive('disable')}{before}{_directive('enable')}{ours}{article}{end}{_directive('disable')}{rest}"


def _directive(what: str) -> str:
    return f"<!-- [html-validate-{what} {', '.join(OF_THE_THEME)}] -->"


if __name__ == "__main__":
    raise SystemExit(run())
