"""When a court may impose preventive detention: Penal Code § 40. The gate is asked; danger is never computed."""

from datetime import date
from typing import NamedTuple

from tilbake.law.acts import PENAL
from tilbake.law.ruling import Reason, Ruling, because


class Criteria(NamedTuple):
    """What the court has found: each is an answer of the court's, and none is a prediction of ours."""

    law_of: date
    qualifying: bool
    prison_not_enough: bool
    serious: bool
    imminent_danger: bool
    earlier_serious: bool = False
    close_link: bool = False
    particularly_imminent: bool = False
    child: bool = False
    extraordinary: bool = False


def criteria(found: Criteria) -> Ruling:
    """Whether the findings open the gate of § 40; the questions that were not met are named.

    Source: facts ``forvaring-criteria``, ``forvaring-danger-serious``, ``forvaring-danger-lesser``, ``forvaring-u18``,
    ``forvaring-absorbs``.
    """
    missing = tuple(reason for met, reason in _questions(found) if not met)
    if missing:
        return Ruling("detention-criteria", "gate-shut", None, None, "may not", "court", missing)
    asked = tuple(reason for _, reason in _questions(found))
    lapse = because(f"{PENAL} § 42", "forvaring-absorbs", "detention-absorbs")
    return Ruling("detention-criteria", "gate-open", None, None, "may", "court", (*asked, lapse))


def _questions(found: Criteria) -> tuple[tuple[bool, Reason], ...]:
    first, second, third = (f"{PENAL} § 40 {number} paragraph" for number in ("first", "second", "third"))
    asked = [
        (found.qualifying, because(first, "forvaring-criteria", "question-offence")),
        (found.prison_not_enough, because(first, "forvaring-criteria", "question-prison")),
    ]
    if found.child:
        asked.append((found.extraordinary, because(first, "forvaring-u18", "question-extraordinary")))
    if found.serious:
        asked.append((found.imminent_danger, because(second, "forvaring-danger-serious", "question-danger")))
    else:
        asked += [
            (found.earlier_serious, because(third, "forvaring-danger-lesser", "question-earlier")),
            (found.close_link, because(third, "forvaring-danger-lesser", "question-link")),
            (found.particularly_imminent, because(third, "forvaring-danger-lesser", "question-particular-danger")),
        ]
    return tuple(asked)
