"""Why a case cannot be: bad input is never an exception here, but one sentence beside the field that is wrong."""

from typing import NamedTuple

from tilbake.law.ruling import Number, Reason, because


class Objection(NamedTuple):
    """The field that is wrong, and the message, with its section where there is one."""

    field: str
    reason: Reason


def no(field: str, message: str, /, section: str = "", fact: str = "", **numbers: Number) -> Objection:
    """An objection to a field. Without a section the bound is this project's own."""
    return Objection(field, because(section, fact, message, **numbers))
