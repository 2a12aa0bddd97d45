"""The plan as Markdown: what a reader pastes into a paper or prints for a seminar."""

from collections.abc import Iterator, Sequence
from typing import Any

from tilbake.law.parameters import named_days
from tilbake.walk.history import Walk
from tilbake.walk.links import written as link_of
from tilbake.widgets.walk.documents.milestones import Milestone
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_


def written(walk: Walk, end: dict[str, Any], days: Sequence[Milestone], say: Sayer) -> str:
    """The whole document."""
    return "\n".join(_lines(walk, end, days, say)) + "\n"


def _lines(walk: Walk, end: dict[str, Any], days: Sequence[Milestone], say: Sayer) -> Iterator[str]:
    heads = end["heads"]
    yield f"# {end['name']}: {end['title']}\n"
    yield f"{say(walk.deck.person.harm)}\n"
    yield say.words.say(
        N_("{name} is invented. The law is that of {day}."), name=end["name"], day=named_days()["today"]
    )
    yield f"\n| {say(N_('Area'))} | {heads['start']} | {heads['release']} | {heads['later']} |"
    yield "|---|---|---|---|"
    yield from (f"| {row['name']} | {row['arrest']} | {row['release']} | {row['now']} |" for row in end["plan"])
    yield from _listed(say(N_("What stands on the day of release")), end["standing"])
    yield from _listed(say(N_("What does not")), end["missing"])
    yield from _listed(
        say(N_("Who should have done it")),
        [f"{row['name']}: {row['text']} {row['section']}".rstrip() for row in end["duties"]],
    )
    yield from _listed(
        end["chosen"],
        [
            " ".join(filter(None, (fork["day"], f"**{fork['title']}**", fork["chosen"], _by(fork), fork["hands"])))
            for fork in end["forks"]
        ],
    )
    yield from _listed(say(N_("The file")), end["file"])
    yield from _listed(
        say(N_("The days of the law")),
        [f"{entry['date']}: {entry['title']}, {entry['says']}. {entry['section']}" for entry in days],
    )
    yield from _listed(say(N_("To talk about")), end["questions"])
    yield from _listed(say(N_("What nobody knows")), end["unknown"])
    yield f"\n{say(N_('The walk as a link:'))} `#walk={link_of(walk)}`"


def _by(fork: dict[str, Any]) -> str:
    """Who decided, where it was not the reader."""
    return f"({fork['chair']})" if fork["chair"] else ""


def _listed(title: str, entries: list[str]) -> Iterator[str]:
    if entries:
        yield f"\n## {title}\n"
        yield from (f"- {entry}" for entry in entries)
