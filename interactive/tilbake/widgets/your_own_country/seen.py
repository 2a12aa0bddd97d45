"""A worksheet in words: each line beside what was found, the groups that follow, and the sheet as a text to keep."""

from typing import Any

from tilbake.law.ruling import Ruling
from tilbake.widgets.your_own_country.features import RULINGS, Feature, Found, features
from tilbake.widgets.your_own_country.sheet import DECIDERS, GROUPS, NEEDS, Line, Sheet, group
from tilbake.words.language import N_, Language
from tilbake.words.rulings import sentence, shown, told
from tilbake.words.section import section_text

SORTED: dict[str, str] = {
    "money": N_("We would have begun with money. That is our sorting, and no fact."),
    "law": N_("We would have begun with law. That is our sorting, and no fact."),
    "staff": N_("We would have begun with staff. That is our sorting, and no fact."),
}
ALONE = N_("The prison or its service decides, and a section must change: then it does not decide alone.")
GAP = N_("[in your own words]")


def view(state: Sheet, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    groups = _groups(state, words)
    picked = words.count("{n} feature.", "{n} features.", len(state.lines))
    counts = " ".join(f"{one['label']}: {len(one['names'])}." for one in groups)
    law = [RULINGS[features()[line.key].ruling]() for line in state.lines if features()[line.key].ruling]
    chosen = {line.key for line in state.lines}
    return {
        "boxes": [
            {"field": f"pick-{one.key}", "label": words.say(one.name), "ticked": one.key in chosen}
            for one in features().values()
        ],
        "deciders": [{"value": value, "label": words.say(label)} for value, label in DECIDERS.items()],
        "lines": [_line(line, features()[line.key], words) for line in state.lines],
        "groups": groups,
        "gap": words.say(GAP),
        "rulings": [told(ruling, words) for ruling in law],
        "announce": f"{picked} {counts}",
    }


def _line(line: Line, feature: Feature, words: Language) -> dict[str, Any]:
    ruling = RULINGS[feature.ruling]() if feature.ruling else None
    return {
        "key": line.key,
        "name": words.say(feature.name),
        "law": None if ruling is None else shown(ruling, words),
        "norway": _told(feature.norway, words),
        "abroad": _told(feature.abroad, words),
        "decides": line.decides,
        "decides_text": words.say(DECIDERS[line.decides]),
        "needs": [
            {"field": f"{need}-{line.key}", "label": words.say(label), "ticked": need in line.needs}
            for need, label in NEEDS.items()
        ],
        "note": words.say(ALONE) if line.decides in ("service", "governor") and "law" in line.needs else "",
        "sorting": words.say(SORTED[feature.kind]) if line.needs else "",
        "in_norway": words.say(feature.norway[0].text) if ruling is None else _section(ruling, words),
    }


def _section(ruling: Ruling, words: Language) -> str:
    reason = ruling.reasons[0]
    return f"{sentence('reason', reason, words)} ({section_text(reason.section, words)})"


def _told(found: tuple[Found, ...], words: Language) -> list[dict[str, str]]:
    return [{"text": words.say(one.text), "fact": one.fact} for one in found]


def _groups(state: Sheet, words: Language) -> list[dict[str, Any]]:
    """The groups that hold a feature, each with its features."""
    names = {key: [words.say(features()[one.key].name) for one in state.lines if group(one) == key] for key in GROUPS}
    return [{"label": words.say(label), "names": names[key]} for key, label in GROUPS.items() if names[key]]
