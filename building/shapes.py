"""What a TOML table may hold: its fields, their kinds, and the values allowed. Everything else is an error."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from building.toml_lines import Path

LONG = 40
"""The length from which a list of allowed values is no help in an error."""

CENTURIES = ("19", "20", "21")
"""How a year may begin: what lies further off is a slip of the pen."""

type Found = tuple[Path, str]
"""Where something is wrong, and the sentence about it."""


@dataclass(frozen=True)
class Text:
    """A text; ``allowed`` is the list to choose from, where there is one. ``blank`` says that it may be empty."""

    allowed: Callable[[], Collection[str]] | None = None
    blank: bool = False


@dataclass(frozen=True)
class Whole:
    """A whole number that is at least ``least`` and, where there is one, at most ``most``."""

    least: int = 0
    most: int | None = None


@dataclass(frozen=True)
class Amount:
    """A number, or a text for what one number does not say: *30 to 50*."""


@dataclass(frozen=True)
class Listed:
    """A list of at least ``least`` values of one kind."""

    of: "Kind"
    least: int = 0


@dataclass(frozen=True)
class States:
    """A table of named states, each with one value of the vocabulary or, for a condition, a list of them."""

    vocabulary: Callable[[], Mapping[str, Collection[str]]]
    lists: bool


@dataclass(frozen=True)
class Shape:
    """A table with the fields it must have and those it may have."""

    must: Mapping[str, "Kind"]
    may: Mapping[str, "Kind"]


@dataclass(frozen=True)
class Keyed:
    """A table whose keys an author makes up, and whose values are all of one kind."""

    of: "Kind"


@dataclass(frozen=True)
class Truth:
    """``true`` or ``false``."""


@dataclass(frozen=True)
class Day:
    """A day written as text: *2025-09-01*."""


@dataclass(frozen=True)
class Moment:
    """A day with its time, written as text: *2025-09-01T14:30*."""


type Kind = Text | Whole | Amount | Truth | Day | Moment | Listed | Keyed | States | Shape


def wrong(value: Any, kind: Kind, path: Path = ()) -> Iterator[Found]:
    """Everything that is wrong with a value of that kind."""
    match kind:
        case Text():
            yield from _text(value, kind, path)
        case Whole():
            yield from _whole(value, kind, path)
        case Amount():
            if isinstance(value, bool) or not isinstance(value, int | float | str) or value == "":
                yield path, f"{_name(path)} must be a number, or text in quotes, not {value!r}."
        case Truth():
            if not isinstance(value, bool):
                yield path, f"{_name(path)} must be true or false, not {value!r}."
        case Day():
            if not _is_day(value):
                yield path, f'{_name(path)} must be a day in quotes, such as "2025-09-01", not {value!r}.'
        case Moment():
            if not _is_moment(value):
                yield path, f'{_name(path)} must be a day with its time, such as "2025-09-01T14:30", not {value!r}.'
        case Keyed():
            if not isinstance(value, dict):
                yield path, f"{_name(path)} must be a table, not {value!r}."
            else:
                for key, entry in value.items():
                    yield from wrong(entry, kind.of, (*path, key))
        case Listed():
            yield from _listed(value, kind, path)
        case States():
            yield from _states(value, kind, path)
        case Shape():
            yield from _shape(value, kind, path)


def _whole(value: Any, kind: Whole, path: Path) -> Iterator[Found]:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    if not is_whole or value < kind.least or (kind.most is not None and value > kind.most):
        to = "" if kind.most is None else f" to {kind.most}"
        yield path, f"{_name(path)} must be a whole number from {kind.least}{to}, not {value!r}."


def _listed(value: Any, kind: Listed, path: Path) -> Iterator[Found]:
    if not isinstance(value, list):
        yield path, f"{_name(path)} must be a list, not {value!r}."
        return
    if len(value) < kind.least:
        yield path, f"{_name(path)} has {len(value)} entries; it needs at least {kind.least}."
    for place, entry in enumerate(value):
        yield from wrong(entry, kind.of, (*path, place))


def _text(value: Any, kind: Text, path: Path) -> Iterator[Found]:
    if not isinstance(value, str):
        yield path, f"{_name(path)} must be text in quotes, not {value!r}."
    elif not value.strip():
        if not kind.blank:
            yield path, f"{_name(path)} is empty: write it, or leave the line out."
    elif kind.allowed and value not in kind.allowed():
        yield path, f"{_name(path)} is {value!r}; {_allowed(value, kind.allowed())}"


def _is_day(value: Any) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value and value[:2] in CENTURIES
    except ValueError:
        return False


def _is_moment(value: Any) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).isoformat(timespec="minutes") == value
    except ValueError:
        return False


def _allowed(value: str, allowed: Collection[str]) -> str:
    """The values to choose from; of a long list, the nearest alone."""
    if len(allowed) <= LONG:
        return f"it must be one of: {', '.join(allowed)}.{nearest(value, allowed)}"
    near = get_close_matches(value, allowed, n=3, cutoff=0)
    return f"it must be one of the {len(allowed)} that there are; the nearest: {', '.join(near)}."


def nearest(value: str, allowed: Collection[str]) -> str:
    """The value that is most like what was written, as a sentence after a blank; nothing where none is like it."""
    near = get_close_matches(str(value), allowed, n=1)
    return f" The nearest: {near[0]}." if near else ""


def _states(value: Any, kind: States, path: Path) -> Iterator[Found]:
    if not isinstance(value, dict):
        yield path, f"{_name(path)} must be a table of states, not {value!r}."
        return
    vocabulary = kind.vocabulary()
    for key, given in value.items():
        here = (*path, key)
        if key not in vocabulary:
            yield here, f"{_name(path)} names the state {key!r}; {_allowed(key, vocabulary)}"
            continue
        if kind.lists and not isinstance(given, list):
            yield here, f"{_name(here)} must be a list of values, not {given!r}."
            continue
        for entry in given if kind.lists else [given]:
            if not isinstance(entry, str) or entry not in vocabulary[key]:
                yield here, f"{_name(here)} is {entry!r}; {_allowed(str(entry), vocabulary[key])}"


def _shape(value: Any, kind: Shape, path: Path) -> Iterator[Found]:
    if not isinstance(value, dict):
        yield path, f"{_name(path)} must be a table, not {value!r}."
        return
    fields = {**kind.must, **kind.may}
    for key in kind.must:
        if key not in value:
            yield (*path, key), f"{_name((*path, key))} is missing."
    for key, given in value.items():
        if key in fields:
            yield from wrong(given, fields[key], (*path, key))
        else:
            known = f"there is: {', '.join(fields)}.{nearest(key, fields)}"
            yield (*path, key), f"{_name((*path, key))} is not known here; {known}"


def _name(path: Path) -> str:
    """The field as an author would say it: *choice 2, gate 1, fact*."""
    parts: list[str] = []
    for step in path:
        if isinstance(step, int):
            parts[-1] += f" {step + 1}"
        else:
            parts.append(step)
    return ", ".join(parts) or "The table"
