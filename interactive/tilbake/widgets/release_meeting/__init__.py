"""The meeting before release: months left, needs, who was asked; what can be ready that day, and whose duty it is."""

from collections.abc import Iterable
from typing import Any

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading
from tilbake.widgets.release_meeting import meeting, seen
from tilbake.widgets.release_meeting.meeting import EMPTY, Meeting
from tilbake.words.language import N_, Language

TITLE = N_("The meeting before release")
FALLBACK = "examples-release-meeting.html"
FALLBACK_TEXT = N_("The same as plain tables: worked examples")


def start(options: Fields) -> Meeting:
    """The meeting an author asked for; what is not given is three months before release, with a municipality’s no."""
    reading.known(options, EMPTY)
    return meeting.read({**EMPTY, **options})


def step(state: Meeting, action: Fields) -> Meeting:
    """The meeting with the fields that were changed. Errors: ``Refusal``."""
    reading.known(action, EMPTY)
    return meeting.read({**meeting.written(state), **action})


def view(state: Meeting, words: Language) -> dict[str, Any]:
    """The form, the needs on a line up to the day of release, and each with its rule."""
    return seen.view(state, words)


def link(state: Meeting) -> str:
    """The fields that are not as at first, such as ``months:6;home:yes``."""
    return field_links.written(meeting.written(state), EMPTY)


def from_link(text: str) -> Opened[Meeting]:
    """The meeting of a link; the fields from the first bad one on are dropped."""
    return field_links.opened(text, EMPTY, start)


def before(state: Meeting) -> None:
    """A meeting does not know which was held before it."""
    del state


def next_actions(state: Meeting) -> Iterable[Fields]:
    """The municipality’s other answers, and the person’s; what is typed cannot be counted."""
    said = meeting.written(state)
    answers = ({**said, "home": answer} for answer in ("yes", "silent", "no") if answer != state.said["home"])
    return (*answers, {**said, "agrees": "no" if state.agrees == "yes" else "yes"})
