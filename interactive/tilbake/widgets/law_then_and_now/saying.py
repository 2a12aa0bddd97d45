"""The comparison in words: what differs and why, what changed in the law, and what stayed."""

from typing import Any

from tilbake.widgets.law_then_and_now import compare, form
from tilbake.widgets.law_then_and_now.compare import Change, Kind, Pair
from tilbake.widgets.law_then_and_now.form import State
from tilbake.words import thresholds
from tilbake.words.language import N_, Language
from tilbake.words.rulings import ruling_title, shown
from tilbake.words.section import section_text

UNREAD = "not read"
CAPTIONS: dict[Kind, str] = {
    "answer": N_("Another answer"),
    "reasons": N_("The same answer, for other reasons"),
    "unread": N_("Not known: the wording was not read"),
}


def summary(pairs: tuple[Pair, ...], words: Language) -> str:
    """How many answers differ, and how many do not."""
    counts = {kind: sum(pair.kind == kind for pair in pairs) for kind in (*CAPTIONS, "same")}
    n = counts["answer"]
    said = [
        words.count("One answer is different.", "{n} answers are different.", n)
        if n
        else words.say(N_("No answer is different."))
    ]
    if counts["reasons"]:
        said.append(
            words.count("One is the same for other reasons.", "{n} are the same for other reasons.", counts["reasons"])
        )
    if counts["unread"]:
        said.append(words.count("One is not known yet.", "{n} are not known yet.", counts["unread"]))
    if counts["same"]:
        said.append(words.count("One is the same.", "{n} are the same.", counts["same"]))
    return " ".join(said)


def guessed(state: State, pairs: tuple[Pair, ...], words: Language) -> str:
    """The guess beside what is so; empty where none was made."""
    if state.guess not in form.GUESSES:
        return ""
    n = sum(pair.kind == "answer" for pair in pairs)
    right = "none" if n == 0 else "one" if n == 1 else "few" if n <= 3 else "many"
    guess = words.say(form.GUESSES[state.guess])
    if state.guess == right:
        return words.say(N_("Your guess: {guess}. So it is."), guess=guess)
    return words.say(N_("Your guess: {guess}. It is another number."), guess=guess)


def tables(pairs: tuple[Pair, ...], words: Language) -> list[dict[str, Any]]:
    """A table for each way in which answers differ; its rows have both answers."""
    return [
        {
            "caption": words.say(caption),
            "rows": [
                {"old": shown(pair.old, words), "new": shown(pair.new, words), "title": _question(pair, words)}
                for pair in pairs
                if pair.kind == kind
            ],
        }
        for kind, caption in CAPTIONS.items()
        if any(pair.kind == kind for pair in pairs)
    ]


def same(pairs: tuple[Pair, ...], words: Language) -> list[str]:
    """The questions whose answer, with all its reasons, is the same on both days."""
    return [_question(pair, words) for pair in pairs if pair.kind == "same"]


def changes(found: tuple[Change, ...], pairs: tuple[Pair, ...], words: Language) -> list[dict[str, Any]]:
    """Each number that changed, with its two values and the questions of this case that it touches."""
    return [
        {
            "number": number,
            "title": thresholds.title(change.name, words),
            "when": thresholds.held(change.new, words),
            "status": thresholds.status(change.new, words),
            "old": _number(change.old, words),
            "new": _number(change.new, words),
            "section": section_text(change.new["section"], words),
            "fact": change.new["fact"],
            "touches": _touched(change, pairs, words),
        }
        for number, change in enumerate(found, start=1)
    ]


def read_and_not(found: tuple[Change, ...]) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """The changes whose new number was read, and those whose wording was not."""
    read = tuple(change for change in found if change.new["value"] != UNREAD)
    return read, tuple(change for change in found if change not in read)


def moved(unread: tuple[Change, ...], words: Language) -> str:
    """How many numbers the new Act moves without their wording having been read; empty where none."""
    if not unread:
        return ""
    return words.count(
        "The Act also moves one other number on order and force. Its final wording was not read.",
        "The Act also moves {n} other numbers on order and force, such as days before a review. "
        "Their final wording was not read.",
        len(unread),
    )


def _question(pair: Pair, words: Language) -> str:
    """What is asked; a clock of exclusion names what it is a clock of."""
    title = ruling_title(pair.new.id, words)
    if not pair.new.id.startswith("exclusion-"):
        return title
    return words.say(N_("{about}: {title}"), about=ruling_title("exclusion", words), title=title)


def _number(row: dict[str, Any], words: Language) -> str:
    """The value of an entry; a threshold of no years is no rule at all."""
    if row["value"] == 0 and row["unit"] == "years":
        return words.say(N_("no such rule"))
    return thresholds.number(row, words)


def _touched(change: Change, pairs: tuple[Pair, ...], words: Language) -> list[str]:
    facts = {change.old["fact"], change.new["fact"]}
    return [_question(p, words) for p in pairs if p.kind in ("answer", "reasons") and p.facts & facts]


def named(state: State, words: Language) -> tuple[str, str]:
    """The two days in words, the older law first."""
    older, newer = state.in_order
    return words.say(form.DAY_LABELS[older]), words.say(form.DAY_LABELS[newer])


def compared(state: State) -> tuple[Pair, ...]:
    """The pairs of this state."""
    older, newer = (form.day_of(name) for name in state.in_order)
    return compare.pairs(state.case, older, newer)
