"""A week in words: the hours out of the home, row after row with its rule, and what can follow from it."""

from typing import Any, Literal, NamedTuple

from tilbake.law import sanctions, tabled, victims
from tilbake.law.parameters import named_days
from tilbake.law.placement import home
from tilbake.law.ruling import Ruling
from tilbake.widgets import form_fields
from tilbake.widgets.home_with_a_tag import week
from tilbake.widgets.home_with_a_tag.week import HOURS_IN_A_WEEK, OUTINGS, Week
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

type How = Literal["inside", "outside", "missing", "open"]
HOW: dict[How, str] = {
    "inside": N_("inside the rules"),
    "outside": N_("outside the rules"),
    "missing": N_("a condition is gone"),
    "open": N_("no rule found"),
}
DAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
LABELS = {
    "mode": N_("What is served"),
    "work": N_("Monday to Friday"),
    "meeting": N_("The weekly meeting, Wednesday"),
    "football": N_("A child’s football, Tuesday"),
    "shop": N_("The shop, Thursday"),
    "visit": N_("Sunday at a mother’s, on leave"),
    "shift": N_("The employer asks for Saturday"),
    "guests": N_("Guests on Friday evening"),
    "test": N_("A breath test at 02:10"),
    "adult": N_("The other adult at home, who signed"),
    "hours": N_("Hours in the judgment"),
    "weeks": N_("Weeks to do them in"),
}
HINTS = {"weeks": N_("a guess of yours")}
LAID = ("work", "meeting", "football", "shop", "visit")
BROUGHT = ("shift", "guests", "test", "adult")
PIECES = {
    "night": N_("At home"),
    "chosen": N_("Out: work, school, meeting"),
    "outside": N_("Out: agreed time"),
    "lost": N_("Out: nobody agreed"),
}
"""The parts of the drawn week, in the colours of the drawn day."""
DRAWN = {"set": "chosen", "agreed": "outside", "unasked": "lost"}
ALL_WEEK, A_NIGHT = -1, 7
"""Where a row stands that has no day of its own: first, and last."""
WEEK_STARTS, ROW = 11, 20
"""Where the hours begin, in per cent of the width, and the height of a day."""


class Row(NamedTuple):
    """One thing in the week: its day from Monday, its rule in ``law/home.toml``, and whether it is inside the rules."""

    day: int
    field: str
    rule: str
    how: How


def asked(state: Week) -> tuple[str, ...]:
    """The names of the fields that the form has, which are those that a reader sends."""
    return ("mode", "hours", "weeks") if state.mode == "hours" else ("mode", *LAID, *BROUGHT)


def view(state: Week, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    found = _hours(state, words) if state.mode == "hours" else _tag(state, words)
    named = asked(state)
    return {
        "tag": state.mode == "tag",
        "mode": _fields(("mode",), state, words),
        "named": named,
        **found,
        "announce": found["summary"],
    }


def rows(state: Week) -> list[Row]:
    """What stands in a week with the tag, in the order of its days."""
    work: dict[str, tuple[str, How]] = {"abroad": ("abroad", "outside"), "idle": ("idle", "missing")}
    found = [Row(ALL_WEEK, "work", *work.get(state.work, ("job", "inside")))]
    found.append(Row(2, "meeting", "meeting", "inside" if state.meeting == "kept" else "outside"))
    for name, (day, _, _) in OUTINGS.items():
        asked = "leave" if name == "visit" else "agreed"
        choice = getattr(state, name)
        if choice != "no":
            found.append(Row(day, name, *((asked, "inside") if choice == "agreed" else ("unasked", "outside"))))
    if state.guests != "no":
        found.append(Row(4, "guests", "guests", "open"))
    if state.guests == "wine":
        found.append(Row(4, "guests", "sober", "outside"))
    if state.test != "no":
        tests: dict[str, tuple[str, How]] = {"alcohol": ("sober", "outside"), "silent": ("unanswered", "open")}
        found.append(Row(A_NIGHT, "test", *tests.get(state.test, ("check", "inside"))))
    if state.adult == "withdraws":
        found.append(Row(3, "adult", "withdrawn", "missing"))
    return sorted(found, key=lambda row: row.day)


def _tag(state: Week, words: Language) -> dict[str, Any]:
    laid = rows(state)
    found = [(row, tabled.rule("home", row.rule)) for row in laid]
    hows = {row.how for row in laid}
    always: list[Ruling] = [home.tag(home.Home(named_days()["today"])), victims.notice("tag", True)]
    if not any(row.rule == "check" for row, _ in found):
        always.insert(1, tabled.rule("home", "check"))
    follows = [tabled.rule("home", "breach")] if "outside" in hows else []
    return {
        "laid": _fields(LAID, state, words),
        "brought": _fields(BROUGHT, state, words),
        "summary": " ".join(_said(state, laid, words)),
        "days": _days(state, words),
        "ticks": [{"at": _at(hour), "label": f"{hour:02}"} for hour in range(0, 24, 6)],
        "legend": [{"kind": kind, "label": words.say(label)} for kind, label in PIECES.items()],
        "rows": [
            {
                "what": words.say(LABELS[row.field]),
                "chosen": words.say(week.CHOICES[row.field][getattr(state, row.field)]),
                "how": row.how,
                "how_text": words.say(HOW[row.how]),
                "rule": shown(ruling, words),
            }
            for row, ruling in found
        ],
        "follows": [shown(ruling, words) for ruling in follows],
        "always": [shown(ruling, words) for ruling in always],
        "rulings": [told(ruling, words) for ruling in (*(ruling for _, ruling in found), *follows, *always)],
    }


def _said(state: Week, laid: list[Row], words: Language) -> list[str]:
    hows = {row.how for row in laid}
    fixed, agreed, unasked = (week.outside(state, kind) for kind in ("set", "agreed", "unasked"))
    said = [
        words.say(
            N_("{home} of {all} hours at home. Out: {fixed} for work and the meeting, {agreed} agreed."),
            home=HOURS_IN_A_WEEK - fixed - agreed - unasked,
            all=HOURS_IN_A_WEEK,
            fixed=fixed,
            agreed=agreed,
        )
    ]
    if unasked:
        said.append(words.count("{n} hour that nobody agreed to.", "{n} hours that nobody agreed to.", unasked))
    # A glass and the test that finds it are one thing.
    broken = len({"sober" if row.rule == "sober" else row.field for row in laid if row.how == "outside"})
    if broken:
        said.append(
            words.count(
                "One thing is outside the rules: it can bring a written reprimand, or prison.",
                "{n} things are outside the rules: they can bring a written reprimand, or prison.",
                broken,
            )
        )
    if "missing" in hows:
        said.append(words.say(N_("A condition of the tag is gone, and no rule was broken by that.")))
    if "open" in hows:
        said.append(words.say(N_("On one thing no rule was found.")))
    if hows == {"inside"}:
        said.append(words.say(N_("Everything is inside the rules.")))
    return said


def _hours(state: Week, words: Language) -> dict[str, Any]:
    today = named_days()["today"]
    limit = sanctions.community(sanctions.Conviction(today, consents=True))
    found = [limit, tabled.rule("home", "hours"), tabled.rule("home", "hours-broken")]
    each = state.hours / state.weeks
    return {
        "sentence": _fields(("hours", "weeks"), state, words),
        "summary": words.say(
            N_("{hours} hours in {weeks} weeks: {each} hours a week, {share} per cent of each week."),
            hours=state.hours,
            weeks=state.weeks,
            each=f"{each:.1f}",
            share=f"{100 * each / HOURS_IN_A_WEEK:.1f}",
        ),
        "share": round(100 * each / HOURS_IN_A_WEEK, 2),
        "answers": [shown(ruling, words) for ruling in found],
        "rulings": [told(ruling, words) for ruling in found],
    }


def _days(state: Week, words: Language) -> list[dict[str, Any]]:
    """Each day as a line: its stretches outside the home, on the line of its 24 hours."""
    return [
        {
            "name": words.say(name),
            "y": ROW * number,
            "pieces": [
                {
                    "kind": DRAWN[piece.kind],
                    "at": _at(piece.begins),
                    "wide": round(_at(piece.ends) - _at(piece.begins), 2),
                }
                for piece in week.pieces(state)
                if piece.day == number
            ],
        }
        for number, name in enumerate(DAYS)
    ]


def _at(hour: int) -> float:
    return round(WEEK_STARTS + (100 - WEEK_STARTS) * hour / 24, 2)


def _fields(names: tuple[str, ...], state: Week, words: Language) -> list[dict[str, Any]]:
    values = week.written(state)
    return form_fields.shown(
        {name: values[name] for name in names},
        labels=LABELS,
        hints=HINTS,
        lists=week.CHOICES,
        texts=(),
        words=words,
    )
