"""What a reader sees of a course: the card that is open, the record of hearings, and the other court beside it."""

from typing import Any

from tilbake.law.preventive import dates, frame, steps
from tilbake.law.ruling import Reason, Ruling, because
from tilbake.widgets import marks
from tilbake.widgets.preventive_detention import course as courses
from tilbake.widgets.preventive_detention import drawing, judgment, saying
from tilbake.widgets.preventive_detention.course import Course, Hearing
from tilbake.words.language import N_, Language
from tilbake.words.rulings import sentence, shown, told
from tilbake.words.section import section_text


def view(here: Course, first: Course | None, words: Language) -> dict[str, Any]:
    """Everything but the form."""
    answers = tuple(ruling for ruling in dates.rulings(here.detention) if _still_asked(ruling, here))
    in_words = [shown(ruling, words) for ruling in answers]
    said = _said(here, words)
    return {
        "rulings": [told(ruling, words) for ruling in answers],
        "summary": judgment.summary(here.detention, words),
        "line": drawing.drawn(here, first, answers, words),
        "bet": [{"value": key, "text": words.say(text)} for key, text in saying.BETS.items()] if not here.bet else [],
        "said": said,
        "cases": _cases(here, words) if here.bet and here.now is None and not here.ended else [],
        "hearing": _hearing(here, here.now, answers, words) if here.now else None,
        "ended": _ended(here, words),
        "record": [_recorded(number, hearing, here, words) for number, hearing in enumerate(here.hearings, start=1)],
        "other": _other(here, first, words),
        "dated": marks.dated(in_words),
        "undated": [ruling for ruling in in_words if ruling["date"] is None],
        "announce": _announced(here, said, words),
    }


def _still_asked(ruling: Ruling, here: Course) -> bool:
    """Whether a ruling still concerns anyone: nobody applies once the course or the frame has ended."""
    if ruling.id != "probation-application-from" or ruling.date is None:
        return True
    return not here.ended and ruling.date < here.detention.frame_ends


def _said(here: Course, words: Language) -> list[str]:
    """What the last step did, in a sentence or three; nothing while a hearing is open."""
    if not here.bet or here.now is not None:
        return []
    if here.last == "no":
        return []
    if here.hearings:
        return _decision_said(here, here.hearings[-1], words)
    guessed = words.say(N_("You guessed: {guess}."), guess=words.say(saying.BETS[here.bet]).lower())
    return [
        guessed,
        words.say(N_("Courts can make the frame longer. The minimum term stays as the first court set it.")),
    ]


def _decision_said(here: Course, hearing: Hearing, words: Language) -> list[str]:
    said = [_decided(hearing, words)]
    if hearing.decision[0] == "e":
        said.append(words.say(N_("The frame ends on {date}."), date=hearing.frame_ends))
        if here.detention.total_minimum_months:
            said.append(words.say(N_("The minimum term is unchanged: {date}."), date=here.detention.minimum_ends))
    if not here.ended:
        said.append(words.say(N_("Another court could read the same papers and decide otherwise.")))
    return said


def _decided(hearing: Hearing, words: Language) -> str:
    if hearing.decision == "e0":
        return words.say(N_("The court did not extend the frame."))
    if hearing.decision == "d0":
        return words.say(N_("The court refused probation."))
    if hearing.decision[0] == "e":
        return words.count("The court added {n} year.", "The court added {n} years.", hearing.years)
    return words.count(
        "The court released the person on probation for {n} year.",
        "The court released the person on probation for {n} years.",
        hearing.years,
    )


def _cases(here: Course, words: Language) -> list[dict[str, Any]]:
    when = {
        "pa": words.say(N_("heard on {date}, the first day for it"), date=courses.application_day(here.detention)),
        "su": words.say(N_("heard on {date}, the last day for it"), date=courses.suit_day(here.detention)),
        "no": words.say(N_("the frame ends on {date}"), date=here.detention.frame_ends),
    }
    return [_choice(here, key, words.say(saying.CASES[key]), when[key], words) for key in courses.CASES]


def _choice(here: Course, key: str, text: str, change: str, words: Language) -> dict[str, Any]:
    why = courses.shut(here, key)
    if not why:
        return {"value": key, "text": text, "change": change, "shut": None}
    reason, law = saying.SHUT[why]
    return {"value": key, "text": text, "change": "", "shut": {"reason": words.say(reason), **_law(law, words)}}


def _hearing(here: Course, hearing: Hearing, answers: tuple[Ruling, ...], words: Language) -> dict[str, Any]:
    by_id = {ruling.id: ruling for ruling in answers}
    ruling = by_id["extension-suit-by" if hearing.kind == "suit" else "detention-release"]
    end = here.detention.frame_ends
    return {
        "number": len(here.hearings) + 1,
        "day": words.date(hearing.day),
        "iso": hearing.day.isoformat(),
        "title": words.say(saying.TITLES[hearing.kind]),
        "moment": words.say(saying.MOMENTS[hearing.kind], end=end),
        "ruling": shown(ruling, words),
        "questions": [_question(key, here, hearing, words) for key in courses.QUESTIONS[hearing.kind]],
        "papers": [_paper(key, here, hearing, words) for key in courses.PAPERS],
        "extend": [
            {"value": key, "text": words.count("by {n} year", "by {n} years", int(key[1:]))}
            for key in reversed(courses.decisions(here))
            if key[0] == "e" and key != "e0"
        ],
        "no": _choice(here, *_plain_no(hearing, here, words), words),
        "probation": [
            {"value": key, "text": words.count("for {n} year", "for {n} years", int(key[1:]))}
            for key in courses.decisions(here)
            if key[0] == "d" and key != "d0"
        ],
        "probation_shut": _choice(here, "d1", "", "", words)["shut"],
        "told": words.say(saying.TOLD_HEARING),
    }


def _plain_no(hearing: Hearing, here: Course, words: Language) -> tuple[str, str, str]:
    if hearing.kind == "suit":
        return (
            "e0",
            words.say(N_("Do not extend")),
            words.say(N_("the frame ends on {date}"), date=here.detention.frame_ends),
        )
    return "d0", words.say(N_("Refuse")), words.say(N_("a new application can come a year later"))


def _question(key: str, here: Course, hearing: Hearing, words: Language) -> dict[str, Any]:
    asked = key in hearing.asked
    return {
        "value": key,
        "text": words.say(saying.QUESTIONS[key]),
        "taken": asked,
        "answer": _answer(key, here, words) if asked else None,
    }


def _answer(key: str, here: Course, words: Language) -> dict[str, Any]:
    """What the law says to a question: a sum where it is a gate, and that it is an assessment where it is one."""
    if key == "qt":
        return _gate(words.say(N_("Yes. That is a matter of dates.")), frame.extension_suit_by(here.detention), words)
    if key == "qm":
        return _gate(words.say(N_("Yes. That is a matter of dates.")), steps.application_from(here.detention), words)
    law = saying.SECTIONS[key]
    own = words.say(saying.NOT_FOUND if key == "qw" else saying.ASSESSED)
    text = [own] if key == "qw" else [own, sentence("reason", law, words)]
    return {"text": text, **_law(law, words)}


def _gate(text: str, ruling: Ruling, words: Language) -> dict[str, Any]:
    return {"text": [text, sentence("reason", ruling.reasons[0], words)], **_law(ruling.reasons[0], words)}


def _paper(key: str, here: Course, hearing: Hearing, words: Language) -> dict[str, Any]:
    taken = key in hearing.read
    paper: dict[str, Any] = {
        "value": key,
        "text": words.say(saying.PAPERS[key]),
        "taken": taken,
        "quote": "",
        "limit": "",
    }
    if taken:
        quotes = saying.QUOTES[key]
        paper["quote"] = words.say(quotes[min(len(here.hearings), len(quotes) - 1)])
        paper["limit"] = words.say(saying.LIMITS[key])
        if key == "rl":
            paper |= _no_leave(here, hearing, words)
    return paper


def _no_leave(here: Course, hearing: Hearing, words: Language) -> dict[str, str]:
    """Why there is no record of leave, where the law did not open that door yet."""
    day = steps.steps_from(here.detention).date
    if day is None:
        return {"quote": "", "limit": words.say(saying.NO_LEAVE_DAY)}
    if hearing.day < day:
        return {"quote": "", "limit": words.say(saying.NO_LEAVE_YET, date=day)}
    return {}


def _recorded(number: int, hearing: Hearing, here: Course, words: Language) -> dict[str, Any]:
    asked = [words.say(saying.QUESTIONS[key]) for key in hearing.asked]
    read = [words.say(saying.PAPERS[key]) for key in hearing.read]
    minimum = here.detention.minimum_ends if here.detention.total_minimum_months else None
    return {
        "number": str(number),
        "day": words.date(hearing.day),
        "title": words.say(saying.TITLES[hearing.kind]),
        "asked": " ".join(asked) or words.say(N_("nothing.")),
        "read": "; ".join(read) or words.say(N_("nothing")),
        "decided": _decided(hearing, words),
        "frame": words.date(hearing.frame_ends),
        "minimum": words.say(N_("none")) if minimum is None else words.date(minimum),
    }


def _ended(here: Course, words: Language) -> dict[str, Any] | None:
    if not here.ended:
        return None
    free = here.hearings[-1] if here.ended == "probation" else None
    day = free.day if free else here.detention.frame_ends
    title = words.say(N_("Released on probation")) if free else words.say(N_("The frame has ended"))
    text = (
        words.say(N_("Probation lasts to {date}."), date=courses.probation_ends(free))
        if free
        else words.say(N_("Without a new judgment preventive detention ends with the frame."))
    )
    recall = because("Penal Code § 46", "forvaring-recall", "detention-recall") if free else None
    return {
        "day": words.date(day),
        "iso": day.isoformat(),
        "title": title,
        "text": text,
        "recall": {"text": sentence("reason", recall, words), **_law(recall, words)} if recall else None,
        "silence": words.say(
            N_("What the person did afterwards is not told here. One life does not show whether a judgment was right.")
        ),
        "told": {"text": words.say(saying.TOLD_RELEASE), **_law(saying.TOLD, words)},
    }


def _other(here: Course, first: Course | None, words: Language) -> dict[str, Any] | None:
    """The two courts side by side, where a hearing was decided again."""
    if first is None:
        return None
    return {
        "rows": [
            {"court": words.say(N_("The first court")), **_outcome(first, words)},
            {"court": words.say(N_("The other court")), **_outcome(here, words)},
        ],
        "text": words.say(N_("Both courts stayed inside the law. Neither answer is scored.")),
    }


def _outcome(course: Course, words: Language) -> dict[str, str]:
    decided = [f"{words.date(hearing.day)}: {_decided(hearing, words)}" for hearing in course.hearings]
    return {
        "decided": " ".join(decided) or words.say(N_("Nothing is decided yet.")),
        "frame": words.date(course.detention.frame_ends),
    }


def _announced(here: Course, said: list[str], words: Language) -> str:
    """The one line for a screen reader: what the last step brought."""
    hearing = here.now
    if hearing is None:
        ended = _ended(here, words)
        more = [ended["title"] + ".", ended["text"]] if ended else []
        return " ".join([*said, *more]) or judgment.summary(here.detention, words)
    if here.last[0] == "q":
        return " ".join(_answer(here.last, here, words)["text"])
    if here.last[0] == "r":
        paper = _paper(here.last, here, hearing, words)
        return f"{paper['quote']} {paper['limit']}".strip()
    return f"{words.date(hearing.day)}. {words.say(saying.TITLES[hearing.kind])}."


def _law(law: Reason | None, words: Language) -> dict[str, str]:
    """A section with the fact behind it, for a link."""
    return (
        {"section": "", "fact": ""} if law is None else {"section": section_text(law.section, words), "fact": law.fact}
    )
