"""The meeting before release: months left, needs, who was asked; what can be ready that day, and whose duty it is."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields
from tilbake.widgets.form import Form
from tilbake.widgets.release_meeting import meeting, seen
from tilbake.widgets.release_meeting.meeting import Meeting
from tilbake.words.language import N_, Language

TITLE = N_("The meeting before release")
FALLBACK = "examples-release-meeting.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")

_form = Form(meeting.EMPTY, meeting.read, meeting.written)
"""At first: three months before release, with a municipality’s no. A link: ``months:6;home:yes``."""
start, step, link, from_link, before = _form.start, _form.step, _form.link, _form.from_link, _form.before


def view(state: Meeting, words: Language) -> dict[str, Any]:
    """The form, the needs on a line up to the day of release, and each with its rule."""
    return seen.view(state, words)


def next_actions(state: Meeting) -> Iterable[Fields]:
    """The municipality’s other answers, and the person’s; what is typed cannot be counted."""
    said = meeting.written(state)
    answers = ({**said, "home": answer} for answer in ("yes", "silent", "no") if answer != state.said["home"])
    return (*answers, {**said, "agrees": "no" if state.agrees == "yes" else "yes"})
