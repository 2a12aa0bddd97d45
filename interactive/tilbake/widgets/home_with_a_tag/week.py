"""A week as text fields: what the reader lays in it, and what the week itself brings; or hours in so many weeks.

The hours of the day are this page's example: no section that was read gives any.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, cast

from tilbake.law.parameters import named_days, parameter
from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.words.language import N_

type Mode = Literal["tag", "hours"]
type Kind = Literal["set", "agreed", "unasked"]
HOURS_IN_A_WEEK = 7 * 24
MOST_WEEKS = 104
MODES: dict[Mode, str] = {"tag": N_("Prison, served at home with a tag"), "hours": N_("A community sentence")}
WORK = {
    "job": N_("a job, 08:00 to 16:00"),
    "school": N_("a school, 08:00 to 15:00"),
    "abroad": N_("a job across the border"),
    "idle": N_("the job is gone"),
}
OUT = {"no": N_("not this week"), "agreed": N_("agreed beforehand"), "unasked": N_("without asking")}
CHOICES: dict[str, Mapping[str, str]] = {
    "mode": cast("Mapping[str, str]", MODES),
    "work": WORK,
    "meeting": {"kept": N_("kept"), "missed": N_("missed")},
    "football": OUT,
    "shop": OUT,
    "visit": OUT,
    "shift": {"no": N_("nobody asks"), "agreed": N_("yes, after asking the office"), "unasked": N_("yes, at once")},
    "guests": {
        "no": N_("nobody comes"),
        "sober": N_("they drink, you do not"),
        "wine": N_("they drink, and you have a glass"),
    },
    "test": {
        "no": N_("none comes"),
        "clean": N_("answered, and clean"),
        "alcohol": N_("answered, and it shows alcohol"),
        "silent": N_("slept through"),
    },
    "adult": {"yes": N_("stands by it"), "withdraws": N_("takes it back, on Thursday")},
}
EMPTY: Fields = {
    "mode": "tag",
    "work": "job",
    "meeting": "kept",
    "football": "agreed",
    "shop": "agreed",
    "visit": "no",
    "shift": "no",
    "guests": "no",
    "test": "no",
    "adult": "yes",
    "hours": "120",
    "weeks": "20",
}
"""Every field with the value that leaves it out of a link. Keys are permanent: old links must keep their meaning."""
WORK_ENDS = {"job": 16, "school": 15}
OUTINGS = {"football": (1, 17, 19), "shop": (3, 17, 18), "shift": (5, 10, 16), "visit": (6, 12, 17)}
"""Each time out that is asked for: its day, counted from Monday, and its hours."""
MEETING = (2, 17, 18)


class Week(NamedTuple):
    """What was chosen, each by its key, and the hours and weeks of a community sentence."""

    mode: Mode
    work: str
    meeting: str
    football: str
    shop: str
    visit: str
    shift: str
    guests: str
    test: str
    adult: str
    hours: int
    weeks: int


class Piece(NamedTuple):
    """A stretch outside the home: its day, its hours, and what it rests on."""

    day: int
    begins: int
    ends: int
    kind: Kind


def read(fields: Fields) -> Week:
    """The week of a complete set of fields. Errors: ``Refusal``."""
    values = {name: reading.one_of(fields, name, allowed) for name, allowed in CHOICES.items()}
    hours, weeks = reading.number(fields, "hours"), reading.number(fields, "weeks")
    least, most = (parameter(f"community-{end}-hours", named_days()["today"]).value for end in ("least", "most"))
    if not least <= hours <= most:
        raise Refusal(
            "hours", N_("A community sentence has from {least} to {most} hours (§ 49)."), least=least, most=most
        )
    if not 1 <= weeks <= MOST_WEEKS:
        raise Refusal("weeks", N_("The weeks here go from 1 to {most}."), most=MOST_WEEKS)
    if hours > weeks * HOURS_IN_A_WEEK:
        raise Refusal("weeks", N_("A week has {most} hours: {hours} do not fit."), most=HOURS_IN_A_WEEK, hours=hours)
    return Week(cast("Mode", values.pop("mode")), **values, hours=hours, weeks=weeks)


def written(state: Week) -> dict[str, str]:
    """The fields of a week, each as the text that reads back to it."""
    return {name: str(value) for name, value in state._asdict().items()}


def pieces(state: Week) -> tuple[Piece, ...]:
    """Every stretch outside the home in a week with the tag, by day and hour."""
    found = [Piece(day, 8, WORK_ENDS[state.work], "set") for day in range(5) if state.work in WORK_ENDS]
    if state.meeting == "kept":
        found.append(Piece(*MEETING, "set"))
    for name, hours in OUTINGS.items():
        how = getattr(state, name)
        if how != "no":
            found.append(Piece(*hours, cast("Kind", how)))
    return tuple(sorted(found))


def outside(state: Week, kind: Kind) -> int:
    """The hours of a week outside the home that rest on this."""
    return sum(piece.ends - piece.begins for piece in pieces(state) if piece.kind == kind)
