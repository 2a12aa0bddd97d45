"""What a reader sees of the desk, as plain data for the template."""

from typing import Any

from tilbake.law.age import is_child
from tilbake.law.placement import desk as law
from tilbake.law.placement.desk import GROUNDS, LEVELS, Ground
from tilbake.law.ruling import Ruling
from tilbake.widgets.levels import ALSO_CALLED, NAMES, NORWEGIAN
from tilbake.widgets.placement_desk.paper import Paper, papers
from tilbake.widgets.placement_desk.proposal import Desk, Proposal
from tilbake.words.language import N_, Language
from tilbake.words.rulings import outcome_text, shown, told

GROUND_NAMES: dict[Ground, str] = {
    "purpose": N_("The purpose of the sentence"),
    "security": N_("Security"),
    "evasion": N_("A risk of evasion: running, or not coming back"),
    "general-prevention": N_("General prevention: what others may learn from it"),
    "sense-of-justice": N_("The public’s sense of justice"),
    "no-space": N_("Building, staff or space"),
}


def view(state: Desk, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON. The rulings are told before they are shown."""
    paper = papers()[state.top]
    proposal = state.proposal(state.top)
    rulings = law.rulings(paper.law)
    if proposal.level and proposal.sent:
        rulings = (*rulings, law.proposed(paper.law, proposal.level, proposal.grounds))
    return {
        "file": _file(paper, words),
        "levels": [_level(level, proposal, words) for level in LEVELS],
        "grounds_hint": words.say(_hint(paper)),
        "grounds": [_ground(ground, paper, proposal, words) for ground in GROUNDS],
        "answer": _answer(paper, proposal, rulings, words) if proposal.sent else None,
        "desk": [_on_desk(other, state, words) for other in papers().values()],
        "rulings": [told(ruling, words) for ruling in rulings],
        "announce": _announce(paper, proposal, rulings, words),
    }


def _file(paper: Paper, words: Language) -> dict[str, Any]:
    return {
        "key": paper.key,
        "title": _title(paper, words),
        "place": words.say(N_("File {n} of {count}"), n=list(papers()).index(paper.key) + 1, count=len(papers())),
        "harm": words.say(paper.harm),
        "record": [words.say(line) for line in paper.record],
    }


def _title(paper: Paper, words: Language) -> str:
    # Translators: a person's name and the length of the sentence
    return words.say(N_("{name}, {length}"), name=words.say(paper.name), length=_length(paper, words))


def _length(paper: Paper, words: Language) -> str:
    months = paper.law.months
    if paper.days:
        return words.count("{n} day", "{n} days", paper.days)
    if months > 24 and months % 12 == 0:
        return words.count("{n} year", "{n} years", months // 12)
    return words.count("{n} month", "{n} months", months)


def _hint(paper: Paper) -> str:
    if is_child(paper.law.age, paper.law.law_of):
        return N_("These are the grounds for adults. Whether they hold under 18 was not found.")
    return N_("Each can stand in the way of a freer level. None, one or several.")


def _level(level: str, proposal: Proposal, words: Language) -> dict[str, Any]:
    return {
        "value": level,
        "name": words.say(NAMES[level]),
        "also": words.say(ALSO_CALLED[level]),
        "norwegian": NORWEGIAN.get(level, ""),
        "chosen": level == proposal.level,
    }


def _ground(ground: Ground, paper: Paper, proposal: Proposal, words: Language) -> dict[str, Any]:
    return {
        "field": f"ground-{ground}",
        "name": words.say(GROUND_NAMES[ground]),
        "note": words.say(paper.notes.get(ground, N_("Nothing in the file."))),
        "ticked": ground in proposal.grounds,
    }


def _answer(paper: Paper, proposal: Proposal, rulings: tuple[Ruling, ...], words: Language) -> dict[str, Any]:
    start, decides, weighed, asked = (shown(ruling, words) for ruling in rulings)
    return {
        "start": start,
        "decides": decides,
        "final": rulings[1].complaint == "nobody",
        "weighed": weighed,
        "asked": asked,
        "level": words.say(NAMES[proposal.level or ""]),
        "freer": words.say(paper.freer),
        "stricter": words.say(paper.stricter),
        "open": words.say(paper.left_open),
        "harmed": words.say(paper.harmed),
    }


def _on_desk(paper: Paper, state: Desk, words: Language) -> dict[str, Any]:
    proposal = state.proposal(paper.key)
    return {
        "key": paper.key,
        "title": _title(paper, words),
        "proposed": words.say(NAMES[proposal.level]) if proposal.level and proposal.sent else "",
        "here": paper.key == state.top,
    }


def _announce(paper: Paper, proposal: Proposal, rulings: tuple[Ruling, ...], words: Language) -> str:
    """A tick needs no word: the box says itself what it is."""
    if proposal.sent and proposal.level:
        start, *_, asked = rulings
        return words.say(
            N_("You proposed: {level}. {outcome}. The rule for this sentence: {rule}."),
            level=words.say(NAMES[proposal.level]),
            outcome=outcome_text(asked, words),
            rule=outcome_text(start, words),
        )
    return _title(paper, words) if proposal == Proposal() else ""
