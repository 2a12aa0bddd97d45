"""The plan at the end of a walk as documents to keep: Markdown to read, JSON to compute with, days for a calendar."""

from typing import Any

from tilbake.walk.history import Walk
from tilbake.widgets.walk.documents import calendar, data, markdown, milestones
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_


def offered(walk: Walk, end: dict[str, Any], say: Sayer) -> list[dict[str, str]]:
    """Each document: its file's name, its kind, what it is called, and its whole text."""
    name = f"tilbake-{walk.start.person}"
    days = milestones.of(walk, say)
    return [
        {
            "file": f"{name}.md",
            "kind": "text/markdown",
            "label": say(N_("The plan as text (Markdown)")),
            "text": markdown.written(walk, end, days, say),
        },
        {
            "file": f"{name}.json",
            "kind": "application/json",
            "label": say(N_("The plan as data (JSON)")),
            "text": data.written(walk, end, days),
        },
        {
            "file": f"{name}.ics",
            "kind": "text/calendar",
            "label": say(N_("The days of the law, for a calendar")),
            "text": calendar.written(walk, days, say),
        },
    ]
