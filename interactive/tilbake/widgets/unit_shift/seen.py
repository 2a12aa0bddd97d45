"""What the unit looks like after the week, in words: a row for each thing that began, and the sum of it."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from tilbake.widgets.unit_shift import hours as placing
from tilbake.widgets.unit_shift import plan
from tilbake.widgets.unit_shift.hours import Hours
from tilbake.widgets.unit_shift.numbers import assumptions, kinds, number, posts
from tilbake.widgets.unit_shift.week import ENDS, Course, Week, run
from tilbake.words.language import N_, Language

DAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
END_TEXT = {
    "met": N_("Known in time, and met"),
    "no-hour": N_("Known in time, no hour for it"),
    "kept": N_("Seen, and not passed on in time"),
    "unseen": N_("Nobody knew"),
    "waits": N_("Still there on Sunday night"),
}
END_MARK = {"met": "✓", "no-hour": "×", "kept": "×", "unseen": "×", "waits": "…"}
ASKED = N_(
    "Ten things begin on this unit in this week: debts, tablets, a letter, somebody who stays away from meals. "
    "Of how many will the officers know in time?"
)


def view(hours: Hours, does: Mapping[str, str], words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON. Before the guess the week is not told."""
    week = run(hours) if hours.guess else None
    shared: dict[str, Any] = {
        "posts": [
            {
                "name": post.key,
                "label": words.say(post.label),
                "hint": words.say(post.hint),
                "value": str(spent),
                "more": words.say(N_("One hour more: {post}"), post=words.say(post.label)),
                "less": words.say(N_("One hour less: {post}"), post=words.say(post.label)),
            }
            for post, spent in zip(posts(), hours.placed, strict=True)
        ],
        "officers": _choices(placing.OFFICERS, str(hours.officers), words),
        "talk": _choices(placing.TALK, hours.talk, words),
        "week": str(hours.week),
        "standing": _standing(hours, words),
        "plan": plan.drawn(hours, week, words),
        "asked": words.say(ASKED),
        "guesses": _choices(placing.GUESSES, "", words),
        "does": _choices(does, "", words),
        "fields": list(placing.empty()),
        "assumptions": [
            {"says": words.say(one.says), "leans": words.say(one.leans) if one.leans else "", "fact": one.fact}
            for one in assumptions()
        ],
        "signs": _signs(words),
        "rulings": [],
    }
    if week is None:
        return shared | {"announce": shared["asked"], "open": False}
    summary = _summary(hours, week, words)
    return shared | {
        "open": True,
        "announce": summary,
        "summary": summary,
        "watched": _watched(week, words),
        "rows": [_row(course, words) for course in sorted(week.courses, key=lambda each: ENDS.index(each.end))],
        "many": _many(hours, words),
    }


def _choices(texts: Mapping[str, str], chosen: str, words: Language) -> list[dict[str, Any]]:
    return [{"value": key, "label": words.say(text), "chosen": key == chosen} for key, text in texts.items()]


def _standing(hours: Hours, words: Language) -> str:
    said = [
        words.say(
            N_("{placed} of {there} hours a day are placed."),
            placed=sum(hours.placed),
            there=hours.officers * number("hours"),
        )
    ]
    if hours.open:
        said.append(
            words.count(
                "The doors are open for {n} hour of the seven.",
                "The doors are open for {n} hours of the seven.",
                hours.open,
            )
        )
    else:
        said.append(words.say(N_("The doors stay shut. Nobody sits at the table or at a bench.")))
    return " ".join(said)


def _summary(hours: Hours, week: Week, words: Language) -> str:
    ends = Counter(course.end for course in week.courses)
    out = [course for course in week.courses if course.out is not None]
    said = [
        words.say(
            N_("Week {week}: ten things began. Known in time: {known}. Met: {met}. Came out: {out}."),
            week=hours.week,
            known=week.in_time,
            met=ends["met"],
            out=len(out),
        )
    ]
    if ends["no-hour"]:
        said.append(words.say(N_("Known, but nobody had the hour: {n}."), n=ends["no-hour"]))
    if ends["waits"]:
        said.append(words.say(N_("Still there on Sunday night: {n}."), n=ends["waits"]))
    alone = sum(course.thread.kind.alone and not course.helped for course in out)
    if alone:
        said.append(words.say(N_("Nobody was near when it came out: {n}."), n=alone))
    if hours.guess in placing.GUESSES:
        first, last = hours.guess[1:].split("-")
        guess = words.say(placing.GUESSES[hours.guess])
        right = int(first) <= week.in_time <= int(last)
        text = N_("Your guess: {guess}. So it is.") if right else N_("Your guess: {guess}. It is another number.")
        said.append(words.say(text, guess=guess))
    return " ".join(said)


def _watched(week: Week, words: Language) -> str:
    lost = week.to_write - week.written
    said = words.count(
        "Talk is also watching: {n} line was written about eighteen people.",
        "Talk is also watching: {n} lines were written about eighteen people.",
        week.written,
    )
    if not lost:
        return said
    more = words.count("{n} more had no hour to be written in.", "{n} more had no hour to be written in.", lost)
    return f"{said} {more}"


def _row(course: Course, words: Language) -> dict[str, Any]:
    thread = course.thread
    rooms = dict(zip("ab", thread.rooms, strict=False))
    said = [words.say(N_("Begins on {day}."), day=_day(thread.begins, words))]
    if course.noticed is not None and course.post is not None:
        where = words.say(posts()[course.post].label)
        said.append(words.say(N_("First seen on {day}: {where}."), day=_day(course.noticed, words), where=where))
    elif thread.silent:
        said.append(words.say(N_("It gives no sign.")))
    if course.known is not None:
        said.append(words.say(N_("Passed on to the next shift on {day}."), day=_day(course.known, words)))
    if course.met is not None:
        said.append(words.say(N_("Met on {day}."), day=_day(course.met, words)))
    if course.out is not None:
        said.append(f"{words.say(thread.kind.out)}: {_day(course.out, words)}.")
        if thread.kind.alone:
            said.append(words.say(N_("Somebody was near.") if course.helped else N_("Nobody was near.")))
    return {
        "says": words.say(thread.kind.says, **rooms),
        "course": " ".join(said),
        "end": course.end,
        "mark": END_MARK[course.end],
        "end_text": words.say(END_TEXT[course.end]),
        "days": [_on(course, day) for day in range(number("days"))],
    }


def _on(course: Course, day: int) -> str:
    """What a day of the strip shows: the latest thing that happened; ``none`` before it begins and after it ends."""
    if day < course.thread.begins or (course.met is not None and day > course.met):
        return "none"
    if course.out is not None and day >= course.out:
        return "out" if day == course.out else "none"
    if day == course.met:
        return "met"
    for what, since in (("known", course.known), ("noticed", course.noticed)):
        if since is not None and day >= since:
            return what
    return "going"


def _many(hours: Hours, words: Language) -> dict[str, Any]:
    """The same hours in every week, beside the hours as at first."""
    weeks = range(1, number("weeks") + 1)
    known = [run(hours._replace(week=week)).in_time for week in weeks]
    first = placing.usual(hours)
    at_first = [run(first._replace(week=week)).in_time for week in weeks]
    same = hours.placed == first.placed and hours.officers == first.officers
    return {
        "says": words.say(
            N_("The same hours in {weeks} weeks: {average} of ten known in time, on average; {least} to {most}."),
            weeks=len(known),
            average=_average(known),
            least=min(known),
            most=max(known),
        ),
        "first": ""
        if same
        else words.say(N_("With the hours as at first it was {average}."), average=_average(at_first)),
        "spoken": words.say(N_("Known in time, week by week: {known}."), known=", ".join(map(str, known))),
        "bars": plan.bars(known, known if same else at_first, hours.week - 1),
    }


def _average(counts: list[int]) -> str:
    """The mean with one decimal, rounded half up in whole numbers, so that every Python writes the same."""
    tenths = (sum(counts) * 20 + len(counts)) // (2 * len(counts))
    return f"{tenths // 10}.{tenths % 10}"


def _day(day: int, words: Language) -> str:
    return words.say(DAYS[day])


def _signs(words: Language) -> dict[str, Any]:
    """The numbers that were built in, as a table: kinds down, posts across, per cent an hour; then who is near."""
    return {
        "posts": [words.say(post.label) for post in posts()],
        "rows": [
            {
                "says": words.say(kind.says, a="A", b="B"),
                "times": kind.times,
                "lasts": words.say(N_("{shortest} to {longest}"), shortest=kind.lasts[0], longest=kind.lasts[1]),
                "chances": [_per_cent(sign) for sign in kind.signs],
            }
            for kind in kinds()
        ],
        "near": [_per_cent(post.helps) for post in posts()],
    }


def _per_cent(of_a_thousand: int) -> str:
    whole, tenth = divmod(of_a_thousand, 10)
    return f"{whole}.{tenth}" if tenth else str(whole)
