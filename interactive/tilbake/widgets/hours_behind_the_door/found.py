"""What was found in practice, beside the rule: each with its place, its year and who counted."""

from typing import NamedTuple

from tilbake.law.order.found import FINDINGS, Clock
from tilbake.widgets.hours_behind_the_door.door import Kind
from tilbake.words.language import N_, Language
from tilbake.words.rulings import sentence


class Found(NamedTuple):
    """A fact by its id, what it says, and the place, the year and who counted."""

    fact: str
    says: str
    counted: str


OF_THE_LAW: dict[Kind, Clock] = {
    "excluded": "exclusion",
    "staff": "exclusion",
    "partly": "exclusion",
    "all": "exclusion",
    "cell": "security-cell",
    "bed": "restraint-bed",
}
COUNTED = {
    "exclusion-2023-length": N_("Norway, 2023. The directorate’s annual report, read in Advokatbladet."),
    "exclusion-2023-staffing": N_("Norway, 2023. The directorate’s annual report, read in Advokatbladet."),
    "lockup-2019-quarter": N_("Norway, 2019. The Parliamentary Ombud, read in a news account (TV 2)."),
    "cpt-2024": N_("Norway, May 2024. The committee (CPT), read in a summary."),
    "security-cell-2025-time": N_("Report of 2025 on 13 prisons. The Parliamentary Ombud."),
    "security-cell-2025": N_("13 prisons, 2023–2025. The Parliamentary Ombud."),
    "security-cell-2024-count": N_("Norway, 2024. Registered nationally, read in Juristen."),
    "skien-cell-bed": N_("Skien, 2024–2025. The Parliamentary Ombud. A few people can account for many placements."),
}
HERE: dict[Kind, tuple[Found, ...]] = {
    "court": (
        Found(
            "remand-isolation-share",
            N_("Around 13 to 17 per cent of remand prisoners were fully or partly isolated."),
            N_("Norway, 1999–2005, read in Bergens Tidende. A figure of today was not found."),
        ),
    ),
    "nobody": (
        Found(
            "hours-no-rule",
            N_("The law sets no number of hours outside the cell. Company is a right only as far as practical."),
            N_("Execution of Sentences Act § 17, as it was in July 2026."),
        ),
        Found(
            "lockup-2019-quarter",
            N_("About one in four prisoners was locked in for 16 hours or more on weekdays."),
            N_("Norway, 2019. The Parliamentary Ombud, read in a news account (TV 2)."),
        ),
        Found(
            "halden-criticised",
            N_("Several men were locked in for more than 19 hours a day with no decision and no court order."),
            N_("Halden, October 2023. The Parliamentary Ombud."),
        ),
        Found(
            "lockup-oslo-2018",
            N_("Most people on some units were locked in for 22 hours a day without a decision."),
            N_("Oslo prison, 2018. The Parliamentary Ombud, read in Rett24."),
        ),
    ),
}


def told(kind: Kind, words: Language) -> list[dict[str, str]]:
    """The findings about this kind of door; none where the site has none."""
    found = [
        {"fact": r.fact, "says": sentence("reason", r, words), "counted": words.say(COUNTED[r.fact])}
        for r in (FINDINGS[OF_THE_LAW[kind]] if kind in OF_THE_LAW else ())
    ]
    return found + [
        {"fact": one.fact, "says": words.say(one.says), "counted": words.say(one.counted)} for one in HERE.get(kind, ())
    ]
