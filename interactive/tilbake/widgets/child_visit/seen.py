"""An evening in words: what is known, the answers with their reasons, and what the law says about those given."""

from typing import Any

from tilbake.law import contact
from tilbake.law.contact import Contact
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.law.tiers import cell
from tilbake.widgets.child_visit.households import ANSWERS, EVENINGS, Family, families
from tilbake.widgets.levels import NAMES
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

WITHOUT_RULE = {
    "tablet": (
        N_("Offered beside ordinary visits. A right to it was looked for and not found."),
        "digital-visits",
        N_("Norwegian Correctional Service, page on visits, undated"),
    ),
    "none": (
        N_(
            "The right to receive visits binds the prison. A rule that makes anybody come was looked for and not found."
        ),
        "visits-right",
        "",
    ),
}
"""What is said of an answer for which the law that was read has no rule of its own."""
ASKED = (
    (
        N_("How does a child’s visit go?"),
        N_("In a visiting room, as a rule, and it is to be made gentle. How this prison does it, its officer knows."),
        "visits-right",
        N_("Execution of Sentences Act § 31"),
    ),
    (
        N_("Can it be called off on the day?"),
        N_("In 2023 the directorate confirmed that prisons cancelled visits for lack of staff."),
        "visits-cut-2023",
        N_("Vårt Land, July 2023"),
    ),
    (
        N_("Can we stay overnight?"),
        N_("An undated list names seven prisons with a house or flat for it. One has closed: six at most."),
        "visit-houses",
        N_("Norwegian Correctional Service, page on visits, undated"),
    ),
    (
        N_("Is there a child living in there?"),
        N_("No. Children do not live in prison in Norway."),
        "children-never-live",
        N_("ebrary.net and Cambridge, 2020"),
    ),
)
"""What somebody at the table can ask the children’s officer, and the answer as far as it was found."""


def view(family: Family, decided: tuple[str, ...], words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    over = len(decided) == len(EVENINGS)
    answers = _rulings(family, decided)
    return {
        "over": over,
        "families": _families(family, words),
        "name": words.say(family.name),
        "level": words.say(NAMES[family.level]),
        "so": [words.say(line) for line in family.so],
        "month": "" if over else words.say(EVENINGS[len(decided)]),
        "evening": "" if over else words.say(family.evening[len(decided)]),
        "answers": []
        if over
        else [
            {"value": key, "text": words.say(label), "reason": words.say(family.reason[key])}
            for key, label in ANSWERS.items()
        ],
        "year": [
            {
                "number": number,
                "month": words.say(EVENINGS[number - 1]),
                "evening": words.say(family.evening[number - 1]),
                "answer": words.say(ANSWERS[answer]),
                "reason": words.say(family.reason[answer]),
            }
            for number, answer in enumerate(decided, start=1)
        ],
        "law": [shown(ruling, words) for ruling in answers],
        "without_rule": [
            {
                "answer": words.say(ANSWERS[key]),
                "text": words.say(text),
                "fact": fact,
                "counted": counted and words.say(counted),
            }
            for key, (text, fact, counted) in WITHOUT_RULE.items()
            if key in decided
        ],
        "asked": [
            {"question": words.say(q), "answer": words.say(a), "fact": fact, "counted": words.say(counted)}
            for q, a, fact, counted in ASKED
        ],
        "rulings": [told(ruling, words) for ruling in answers],
        "announce": _announced(family, decided, words),
    }


def _families(family: Family, words: Language) -> list[dict[str, Any]]:
    return [{"value": f.key, "label": words.say(f.name), "chosen": f.key == family.key} for f in families().values()]


def _rulings(family: Family, decided: tuple[str, ...]) -> tuple[Ruling, ...]:
    """What holds for the answers given so far, each once; a child’s weight and the children’s officer hold always."""
    channels = {
        "visit": (contact.visit("none"), cell("visits", family.level)),
        "call": (contact.calls(Contact(named_days()["today"], family.level)), cell("calls", family.level)),
        "letter": (cell("letters", family.level),),
    }
    given = dict.fromkeys(decided)
    return (contact.children(), *(ruling for answer in given for ruling in channels.get(answer, ())))


def _announced(family: Family, decided: tuple[str, ...], words: Language) -> str:
    if not decided:
        return words.say(N_("{name}. {month}: {evening}"), name=words.say(family.name), **_now(family, 0, words))
    answer = words.say(ANSWERS[decided[-1]])
    if len(decided) == len(EVENINGS):
        return words.say(N_("Decided: {answer}. The year is over."), answer=answer)
    return words.say(N_("Decided: {answer}. {month}: {evening}"), answer=answer, **_now(family, len(decided), words))


def _now(family: Family, evening: int, words: Language) -> dict[str, str]:
    return {"month": words.say(EVENINGS[evening]), "evening": words.say(family.evening[evening])}
