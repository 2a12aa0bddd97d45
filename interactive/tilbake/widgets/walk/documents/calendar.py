"""The dated days of the law as a calendar file (RFC 5545): whole days, so that no time zone is needed."""

from collections.abc import Iterator, Sequence

from tilbake.law.parameters import named_days
from tilbake.walk.history import Walk
from tilbake.widgets.walk.documents.milestones import Milestone
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_

OCTETS = 75
"""The most that a line may hold (section 3.1)."""
INSIDE_A_LETTER = range(0x80, 0xC0)
"""The second and later bytes of a letter in UTF-8."""


def written(walk: Walk, days: Sequence[Milestone], say: Sayer) -> str:
    """The calendar, each line ended by CR and LF. Its stamp is the day of the law: the same walk, the same text."""
    stamp = f"{named_days()['today']:%Y%m%d}T000000Z"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tilbake//Walk//EN"]
    for entry in days:
        about = say.words.say(
            N_("{name} is invented. {says}. Who decides: {decides}. {section}"),
            name=say(walk.deck.person.name),
            says=entry["says"],
            decides=entry["decides"],
            section=entry["section"],
        )
        lines += [
            "BEGIN:VEVENT",
            f"UID:{entry['id']}.{walk.start.person}@tilbake.invalid",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{entry['date'].replace('-', '')}",
            f"SUMMARY:{_escaped(say(walk.deck.person.name))}: {_escaped(entry['title'])}",
            f"DESCRIPTION:{_escaped(about)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "".join(f"{part}\r\n" for line in [*lines, "END:VCALENDAR"] for part in _folded(line))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A long line goes on in the next after a blank; a letter of two bytes is never cut."""
    rest, blank = line.encode(), ""
    while len(blank) + len(rest) > OCTETS:
        end = OCTETS - len(blank)
        while rest[end] in INSIDE_A_LETTER:
            end -= 1
        yield f"{blank}{rest[:end].decode()}"
        rest, blank = rest[end:], " "
    yield f"{blank}{rest.decode()}"
