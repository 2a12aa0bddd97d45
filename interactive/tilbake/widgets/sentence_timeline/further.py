"""What one field holds of several: further sentences as ``8m+60d``, times away as ``2026-06-01/2026-06-29``."""

import re
from datetime import date

from tilbake.law.judgment import Away, Length
from tilbake.widget import Fields, Refusal
from tilbake.words.language import N_

LENGTH = re.compile(r"(?:([0-9]{1,4})y(?:ears?)?)?(?:([0-9]{1,4})m(?:onths?)?)?(?:([0-9]{1,4})d(?:ays?)?)?")
DAYS = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})/([0-9]{4}-[0-9]{2}-[0-9]{2})")


def lengths(fields: Fields, name: str) -> tuple[Length, ...]:
    """The further sentences; none where the field is empty. Errors: ``Refusal``."""
    return tuple(_length(name, piece) for piece in _pieces(fields[name]))


def added(further: tuple[Length, ...]) -> str:
    """The text that reads back to these sentences."""
    return "+".join(
        "".join(f"{n}{unit}" for n, unit in zip(length, "ymd", strict=True) if n) or "0d" for length in further
    )


def times_away(fields: Fields, name: str) -> tuple[Away, ...]:
    """The times that do not count; none where the field is empty. Errors: ``Refusal``."""
    return tuple(_away(name, piece) for piece in _pieces(fields[name]))


def away(times: tuple[Away, ...]) -> str:
    """The text that reads back to these times."""
    return "+".join(f"{left}/{back}" for left, back in times)


def _pieces(text: str) -> list[str]:
    text = re.sub(r"\s", "", text)
    return re.split(r"[+,]", text) if text else []


def _length(name: str, piece: str) -> Length:
    found = LENGTH.fullmatch(piece)
    if not piece or not found:
        raise Refusal(
            name,
            N_("“{typed}” is not a length. Write years, months or days, and + between two, such as 8m + 60d."),
            typed=piece[:40],
        )
    return Length(*(int(n or 0) for n in found.groups()))


def _away(name: str, piece: str) -> Away:
    found = DAYS.fullmatch(piece)
    try:
        if found:
            return Away(date.fromisoformat(found[1]), date.fromisoformat(found[2]))
    except ValueError:
        pass
    raise Refusal(
        name,
        N_("“{typed}” is not a time away. Write the day left and the day back, such as 2026-06-01/2026-06-29."),
        typed=piece[:40],
    )
