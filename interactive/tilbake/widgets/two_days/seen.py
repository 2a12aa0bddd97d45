"""The two days in words: each hour with its ruling, the sum of them, and what was found in practice."""

from collections import Counter
from typing import Any, NamedTuple

from tilbake.law import day as law
from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.ruling import Ruling
from tilbake.widgets.two_days.day import LENSES, PLACE_NAMES, Days, first, rows
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

STANDS = {
    "taken": "taken",
    "narrowed": "narrowed",
    "must-arrange": "narrowed",
    "own-duty": "narrowed",
    "a-right": "left",
    "the-rule": "left",
    "not-found": "not-found",
}
"""How an outcome is sorted: what a sentence takes, what it changes, what it leaves, and where no section was found."""
SORTED = {
    "taken": N_("taken"),
    "narrowed": N_("changed"),
    "left": N_("left"),
    "not-found": N_("no rule found"),
}


class Found(NamedTuple):
    """What was found in practice: the fact, what it says, and the place, the year and who counted."""

    fact: str
    says: str
    counted: str


PRACTICE = {
    "work": Found(
        "education-access-varies",
        N_("Access to schooling varied between prisons, from 17 to 100 per cent."),
        N_("Norway, 2016–2020. The Auditor General, read in a summary."),
    ),
    "air": Found(
        "cpt-2024",
        N_("The committee against torture (CPT) criticised little time outdoors for people in isolation."),
        N_("Norway, May 2024. Read in a summary."),
    ),
    "doctor": Found(
        "ombud-health-2026",
        N_("Repeated serious failings in health care. People in isolation were not always seen every day."),
        N_("15 prisons, summed up on 26 February 2026. The Parliamentary Ombud."),
    ),
    "cook": Found(
        "food-money-2023",
        N_("People who bought and cooked their own food had 122 kroner a day for it. How many they are was not found."),
        N_("Norway, 2023. A circular of the directorate, read in a summary."),
    ),
    "visit": Found(
        "visits-hour-week",
        N_("In high security one hour of visit a week is what is usually possible; lower security offers more."),
        N_("Norway, an undated page of the service. Prisons differ."),
    ),
    "evening": Found(
        "lockup-2019-quarter",
        N_("About one in four prisoners was locked in for 16 hours or more on weekdays."),
        N_("Norway, 2019. The Parliamentary Ombud, read in a news account (TV 2)."),
    ),
    "beer": Found(
        "drugs-inside-2019",
        N_("Of more than 13,800 urine tests 10.5 per cent were positive. More searching finds more."),
        N_("Norwegian prisons, 2019. The service’s figures, read in a newspaper (VG)."),
    ),
    "vote": Found(
        "",
        N_("How many people in prison vote was looked for, and not found."),
        "",
    ),
}
"""Beside a row of the day, where the site has something that was counted or seen."""


def view(state: Days, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    answers = {row.key: law.thing(row.thing, state.place) for row in rows() if row.key in state.keys}
    summary = _summary(state, Counter(STANDS[ruling.outcome] for ruling in answers.values()), words)
    return {
        "place": {"value": state.place, "name": words.say(PLACE_NAMES[state.place])},
        "places": [{"value": key, "label": words.say(name)} for key, name in PLACE_NAMES.items()],
        "lens": state.lens,
        "own": state.keys != first(),
        "lenses": [{"value": key, "label": words.say(name)} for key, name in LENSES.items()],
        "boxes": [
            {"field": f"has-{row.key}", "label": words.say(row.short), "ticked": row.key in state.keys}
            for row in rows()
        ],
        "rows": [
            {
                "key": row.key,
                "at": row.at,
                "outside": words.say(row.outside),
                **_inside(answers[row.key], words),
                "found": _found(row.key, words) if state.lens == "found" else None,
            }
            for row in rows()
            if row.key in answers
        ],
        "summary": summary,
        "rulings": [told(ruling, words) for ruling in answers.values()],
        "announce": summary,
    }


def _inside(ruling: Ruling, words: Language) -> dict[str, Any]:
    stands = STANDS[ruling.outcome]
    inside = shown(ruling, words)
    for reason in inside["why"]:
        reason["section"] = _short(reason["section"], words)
    return {"stands": stands, "sorted": words.say(SORTED[stands]), "inside": inside}


def _short(section: str, words: Language) -> str:
    """The section without the name of the two texts that most rows rest on: only the regulations have a hyphen."""
    for name in (ACT, REGULATIONS):
        section = section.removeprefix(f"{words.say(name)} ")
    return section


def _found(key: str, words: Language) -> dict[str, str] | None:
    found = PRACTICE.get(key)
    if found is None:
        return None
    return {
        "fact": found.fact,
        "says": words.say(found.says),
        "counted": words.say(found.counted) if found.counted else "",
    }


def _summary(state: Days, stands: Counter[str], words: Language) -> str:
    """Where, and of how many things how many are taken, changed, left, and without a rule."""
    return words.say(
        N_("{place}. {of} {taken}, {changed}, {left}, {missing}."),
        place=words.say(PLACE_NAMES[state.place]),
        of=words.count("Of the one thing in your day:", "Of the {n} things in your day:", len(state.keys)),
        taken=words.count("{n} is taken", "{n} are taken", stands["taken"]),
        changed=words.count("{n} is changed", "{n} are changed", stands["narrowed"]),
        left=words.count("{n} is left", "{n} are left", stands["left"]),
        missing=words.count("and for {n} no rule was found", "and for {n} no rule was found", stands["not-found"]),
    )
