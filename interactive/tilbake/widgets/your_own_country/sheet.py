"""The worksheet: the features that were picked, who decides each of them, and what each would need."""

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from tilbake.widgets.your_own_country.features import features
from tilbake.words.language import N_

type Need = Literal["money", "law", "staff"]
DECIDERS: dict[str, str] = {
    "unsaid": N_("I do not know yet"),
    "parliament": N_("Parliament, by law"),
    "government": N_("A government or a ministry"),
    "service": N_("The prison service"),
    "governor": N_("Each prison for itself"),
    "court": N_("A court"),
    "other": N_("Somebody else"),
}
"""Who can decide a feature where the reader lives. These keys and the needs are permanent: they stand in links."""
NEEDS: dict[Need, str] = {
    "money": N_("Money: buildings, or more people"),
    "law": N_("Law: a section that is new or changed"),
    "staff": N_("Staff: what those who are there do"),
}
type Group = Literal["law", "money", "staff", "unsorted"]
GROUPS: dict[Group, str] = {
    "law": N_("Needs law"),
    "money": N_("Needs money, and no law"),
    "staff": N_("Needs only staff"),
    "unsorted": N_("Not sorted yet"),
}


class Line(NamedTuple):
    """One feature where the reader lives."""

    key: str
    decides: str = "unsaid"
    needs: tuple[Need, ...] = ()


class Sheet(NamedTuple):
    """The lines, in the order of the features."""

    lines: tuple[Line, ...]


def group(line: Line) -> Group:
    """Where a line stands: law before money, money before staff; with no need ticked it is not sorted."""
    for need in ("law", "money", "staff"):
        if need in line.needs:
            return need
    return "unsorted"


def picked(sheet: Sheet, keys: frozenset[str]) -> Sheet:
    """The sheet with these features: a line that was there stays as it was."""
    known = {line.key: line for line in sheet.lines}
    return Sheet(tuple(known.get(key, Line(key)) for key in features() if key in keys))


def written(line: Line) -> str:
    """One line of a link: the key, who decides where that was said, and the needs: ``room-parliament-money-law``."""
    return "-".join((line.key, *(() if line.decides == "unsaid" else (line.decides,)), *line.needs))


def read(text: str) -> Line | None:
    """The line that such a text gives; ``None`` where it gives none."""
    key, *rest = text.split("-")
    if key not in features():
        return None
    decides = rest.pop(0) if rest and rest[0] in DECIDERS and rest[0] != "unsaid" else "unsaid"
    needs = tuple(need for need in NEEDS if need in rest)
    return Line(key, decides, needs) if rest == list(needs) else None


def fields(line: Line) -> Iterator[tuple[str, str]]:
    """The fields of a form that give this line."""
    yield f"pick-{line.key}", "yes"
    yield f"who-{line.key}", line.decides
    yield from ((f"{need}-{line.key}", "yes") for need in line.needs)


def form(sheet: Sheet) -> Mapping[str, str]:
    """The whole form that gives this sheet."""
    return {"sheet": "yes", **{name: value for line in sheet.lines for name, value in fields(line)}}
