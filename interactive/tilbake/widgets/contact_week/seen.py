"""A week in words: the sum of the calls beside what the rule gives, the week to scale, who controls each channel."""

from typing import Any

from tilbake.law import contact
from tilbake.law.contact import CHANNELS, Channel
from tilbake.law.ruling import Ruling
from tilbake.law.tiers import cell
from tilbake.widgets.contact_week import found, week
from tilbake.widgets.contact_week.week import MINUTES_IN_A_WEEK, PEOPLE, Week
from tilbake.words.language import N_, Language
from tilbake.words.rulings import outcome_text, shown, told

VISIT = {"high": 60}
"""Minutes of visit that are usual in a week, where a number was found (fact ``visits-hour-week``)."""
HEADINGS: dict[Channel, str] = {"letters": N_("Letters"), "visits": N_("Visits"), "calls": N_("Calls")}
NOTES: dict[Channel, str] = {
    "letters": N_("Looked for and not found: a limit on how many letters a person may send or get."),
    "visits": N_("Looked for and not found: how long one waits for a visit; a rule on glass at other levels."),
    "calls": N_("Looked for and not found: what a minute costs today."),
}


def view(state: Week, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    calls, visit = contact.calls(state.law), contact.visit(state.visit)
    of_channel: dict[Channel, tuple[Ruling, ...]] = {
        "letters": (),
        "visits": (visit, contact.visitors(state.law.law_of)),
        "calls": (calls,),
    }
    controls = {channel: cell(channel, state.level) for channel in CHANNELS}
    always = (contact.counsel(), contact.children())
    summary = _summary(state, calls, words)
    return {
        "fields": week.shown(state, words),
        "summary": summary,
        "week": _drawn(state, words),
        "channels": [
            {
                "name": words.say(HEADINGS[channel]),
                "rulings": [shown(ruling, words) for ruling in (controls[channel], *of_channel[channel])],
                "note": words.say(NOTES[channel]),
            }
            for channel in CHANNELS
        ],
        "always": [shown(ruling, words) for ruling in always],
        "found": found.told(words),
        "rulings": [
            told(ruling, words)
            for ruling in (*controls.values(), *(r for group in of_channel.values() for r in group), *always)
        ],
        "announce": f"{summary} {words.say(N_('The visit: {outcome}.'), outcome=outcome_text(visit, words))}",
    }


def _summary(state: Week, calls: Ruling, words: Language) -> str:
    called = words.count("{n} minute of calls.", "{n} minutes of calls.", state.called)
    return f"{called} {_beside_the_rule(state, calls, words)} {_of_the_week(state, words)}"


def _beside_the_rule(state: Week, calls: Ruling, words: Language) -> str:
    least = calls.amount
    if least is None:
        return words.say(N_("What the rule gave at least on that day was not found."))
    if state.called > least:
        return words.say(
            N_(
                "The rule gives at least {least}, if there is room. The other {more} are for the prison to give or not."
            ),
            least=least,
            more=state.called - least,
        )
    if state.called < least:
        return words.say(
            N_("The rule gives at least {least}, if there is room: {left} are left."),
            least=least,
            left=least - state.called,
        )
    return words.say(N_("The rule gives at least so many, if there is room."))


def _of_the_week(state: Week, words: Language) -> str:
    visit = VISIT.get(state.level, 0) if state.visit != "misuse" else 0
    share = f"{100 * (visit + state.called) / MINUTES_IN_A_WEEK:.1f}"
    if visit:
        return words.say(
            N_("With the hour of visit that is usual here, it is {share} per cent of the week."), share=share
        )
    if state.level in VISIT:
        return words.say(N_("Without the visit, it is {share} per cent of the week."), share=share)
    return words.say(
        N_("It is {share} per cent of the week. How long visits are at this level was not found as a number."),
        share=share,
    )


def _drawn(state: Week, words: Language) -> dict[str, Any]:
    """Parts in per cent: of the week, and of the time in contact alone, which is what the second bar enlarges."""
    visit = VISIT.get(state.level, 0) if state.visit != "misuse" else 0
    parts = [("visit", words.say(N_("Visit")), visit)] if visit else []
    parts += [(name, words.say(PEOPLE[name]), n) for name, n in zip(PEOPLE, state.minutes, strict=True) if n]
    together = visit + state.called
    enlarged, so_far = [], 0
    for kind, label, minutes in parts:
        enlarged.append(
            {
                "kind": "visit" if kind == "visit" else "call",
                "text": words.count("{n} minute: {who}", "{n} minutes: {who}", minutes, who=label),
                "from": round(100 * so_far / together, 2),
                "width": round(100 * minutes / together, 2),
            }
        )
        so_far += minutes
    return {
        "visit": round(100 * visit / MINUTES_IN_A_WEEK, 3),
        "calls": round(100 * state.called / MINUTES_IN_A_WEEK, 3),
        "days": [
            {"at": round(100 * number / 7, 2), "label": words.say(name)}
            for number, name in enumerate((N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun")))
        ],
        "enlarged": enlarged,
    }
