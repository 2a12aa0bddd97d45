"""A meeting in words: how many needs can be ready on the day, each need with its rule, and what holds for all."""

from typing import Any

from tilbake.law import care, release, tabled, victims
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.widgets import form_fields
from tilbake.widgets.release_meeting import meeting
from tilbake.widgets.release_meeting.meeting import NEEDS, WEEKS, Meeting, Need, Readiness
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

LABELS: dict[str, str] = {
    "months": N_("Months until release"),
    "age": N_("The person’s age"),
    "agrees": N_("The person"),
    **{need: N_("What was said") for need in NEEDS},
    **{need + WEEKS: N_("Weeks from today to ready") for need in NEEDS},
}
HINTS = {need + WEEKS: N_("a guess of yours") for need in NEEDS}
LISTS: form_fields.Lists = {
    "age": meeting.AGES,
    "agrees": meeting.AGREES,
    **dict.fromkeys(NEEDS, meeting.ANSWERS),
}
TEXTS: dict[Readiness, str] = {
    "ready": N_("can be ready, {weeks} before"),
    "late": N_("comes {weeks} too late"),
    "refused": N_("not ready: the answer is no"),
    "unknown": N_("nobody knows: no answer"),
    "unasked": N_("not ready: nobody has asked"),
    "unwilling": N_("not asked for: the person wants no help"),
}
DRAWN = {"ready": "lessons", "late": "remand"}
"""The parts of a drawn line; the rest is an outline: what may come, and has not."""
ROW = 40
"""The height of a need in the drawing."""


def view(state: Meeting, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    stands = meeting.readiness(state)
    rulings = {need: _rulings(need, how) for need, how in stands.items()}
    always = [
        release.preparation(meeting.YEARS[state.age], state.agrees == "yes", named_days()["today"]),
        tabled.rule("meeting", "together"),
        victims.notice("release", True),
    ]
    if stands.get("home", "ready") != "ready":
        always.insert(0, tabled.rule("meeting", "without-home"))
    summary = _summary(state, stands, words)
    return {
        "person": _fields(("months", "age", "agrees"), state, words),
        "needs": [
            {"id": need, "name": words.say(name), "fields": _fields((need, need + WEEKS), state, words)}
            for need, name in NEEDS.items()
        ],
        "named": list(meeting.EMPTY),
        "summary": summary,
        "line": _line(state, stands, words),
        "rows": [
            {
                "name": words.say(NEEDS[need]),
                "how": how,
                "text": _stands(state, need, how, words),
                "rules": [shown(ruling, words) for ruling in rulings[need]],
            }
            for need, how in stands.items()
        ],
        "always": [shown(ruling, words) for ruling in always],
        "rulings": [told(ruling, words) for ruling in (*(r for found in rulings.values() for r in found), *always)],
        "announce": summary,
    }


def _rulings(need: Need, how: Readiness) -> tuple[Ruling, ...]:
    """Whose duty the need is, and what follows from the answer."""
    duty = care.rule("release") if need == "health" else tabled.rule("meeting", need)
    refused = "refused" if need == "home" else "refused-elsewhere"
    name = {"refused": refused, "unknown": "silent", "unasked": "unasked", "unwilling": "unwilling"}.get(how)
    return (duty, tabled.rule("meeting", name)) if name else (duty,)


def _summary(state: Meeting, stands: dict[Need, Readiness], words: Language) -> str:
    left = words.count("{n} week is left.", "{n} weeks are left.", state.weeks_left)
    if not stands:
        return f"{left} {words.say(N_('You have named no need.'))}"
    ready = sum(how == "ready" for how in stands.values())
    unknown = sum(how == "unknown" for how in stands.values())
    said = [
        words.count(
            "Of {n} need, {ready} can be ready on the day of release.",
            "Of {n} needs, {ready} can be ready on the day of release.",
            len(stands),
            ready=ready,
        )
    ]
    if unready := len(stands) - ready - unknown:
        said.append(words.count("{n} cannot, as things stand.", "{n} cannot, as things stand.", unready))
    if unknown:
        said.append(words.count("For {n} there is no answer yet.", "For {n} there is no answer yet.", unknown))
    return " ".join([left, *said])


def _stands(state: Meeting, need: Need, how: Readiness, words: Language) -> str:
    if how == "ready" and state.weeks[need] == state.weeks_left:
        return words.say(N_("can be ready, on the day itself"))
    weeks = words.count("{n} week", "{n} weeks", abs(state.weeks_left - state.weeks[need]))
    return words.say(TEXTS[how], weeks=weeks)


def _line(state: Meeting, stands: dict[Need, Readiness], words: Language) -> dict[str, Any]:
    """Each need as a bar from today, on one scale with the day of release."""
    whole = max([state.weeks_left, *(state.weeks[need] for need in stands), 1]) * 1.02

    def at(weeks: int) -> float:
        return round(100 * weeks / whole, 2)

    return {
        "release": at(state.weeks_left),
        "height": ROW * len(stands) + 8,
        "bars": [
            {
                "name": f"{words.say(NEEDS[need])}: {_stands(state, need, how, words)}",
                "kind": DRAWN.get(how, "room"),
                "y": ROW * number,
                "wide": at(state.weeks[need]),
            }
            for number, (need, how) in enumerate(stands.items())
        ],
    }


def _fields(names: tuple[str, ...], state: Meeting, words: Language) -> list[dict[str, Any]]:
    values = meeting.written(state)
    return form_fields.shown(
        {name: values[name] for name in names}, labels=LABELS, hints=HINTS, lists=LISTS, texts=(), words=words
    )
