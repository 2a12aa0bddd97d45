"""Search gets its index when a reader goes to the search field: it weighs more than a page, and few readers search."""

from pathlib import Path

from building.problem import Problem

SCRIPTS = "assets/javascripts"
AT_ONCE = 'location.protocol!=="file:"'
WHEN_USED = "!1"
WHERE = f"$({AT_ONCE}),"
"""How the theme asks: at once over a network, at the first use of the field in a page opened as a file. There is no
setting for it, so its one condition is taken out, and every page waits for the first use."""


def wait(site: Path) -> None:
    """Rewrite the theme's script in a built site. Errors: ``Problem`` when the theme no longer asks in this way."""
    [script] = (site / SCRIPTS).glob("bundle.*.min.js")
    text = script.read_text()
    if (found := text.count(WHERE)) != 1:
        raise Problem(f"{script.name}: the theme's script was to hold {WHERE} once, and holds it {found} times.")
    script.write_text(text.replace(WHERE, WHERE.replace(AT_ONCE, WHEN_USED)))
