"""The rows of two levels in words: what each cell says with its section, and whether the two say the same."""

from collections import Counter
from typing import Any

from tilbake.law import tiers
from tilbake.law.ruling import Ruling
from tilbake.law.tiers import Tier
from tilbake.widgets.levels import ALSO_CALLED, NAMES, NORWEGIAN
from tilbake.words.language import N_, Language
from tilbake.words.rulings import ruling_title, shown, told

NOT_FOUND = "not-found"
HOW = {
    "differs": N_("differs"),
    "same": N_("the same"),
    "one-missing": N_("not found for one"),
    "both-missing": N_("not found for either"),
}
FORCE_SAYS_NOTHING = ("name",)
"""A row that names the level: nobody must or may anything there."""


def view(one: Tier, other: Tier, side: str, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON. A told ruling also says of which level it is."""
    compared = tiers.compared(one, other)
    rows = [_row(row, first, second, words) for row, first, second in compared]
    summary = _summary(one, other, Counter(row["how"] for row in rows), words)
    return {
        "one": _level(one, words),
        "other": _level(other, words),
        "side": side,
        "choices": [{"value": tier, "label": words.say(NAMES[tier])} for tier in tiers.TIERS],
        "rows": rows,
        "summary": summary,
        "rulings": [
            {**told(cell, words), "tier": tier}
            for _, *cells in compared
            for tier, cell in zip((one, other), cells, strict=True)
        ],
        "announce": summary,
    }


def _level(tier: Tier, words: Language) -> dict[str, str]:
    return {
        "value": tier,
        "name": words.say(NAMES[tier]),
        "also": words.say(ALSO_CALLED[tier]),
        "norwegian": NORWEGIAN[tier],
    }


def _row(row: str, one: Ruling, other: Ruling, words: Language) -> dict[str, Any]:
    how = _how(one, other)
    return {
        "id": row,
        "title": ruling_title(one.id, words),
        "how": how,
        "how_text": words.say(HOW[how]),
        "one": _cell(row, one, words),
        "other": _cell(row, other, words),
    }


def _how(one: Ruling, other: Ruling) -> str:
    missing = (one.outcome, other.outcome).count(NOT_FOUND)
    if missing:
        return "both-missing" if missing == 2 else "one-missing"
    # Two levels can have the same outcome for different reasons: a start for up to one year, or up to two.
    return "same" if (one.outcome, one.reasons) == (other.outcome, other.reasons) else "differs"


def _cell(row: str, ruling: Ruling, words: Language) -> dict[str, str]:
    in_words = shown(ruling, words)
    why = in_words["why"][0]
    missing = ruling.outcome == NOT_FOUND
    return {
        "outcome": in_words["outcome_text"],
        "text": why["text"],
        "force": "" if missing or row in FORCE_SAYS_NOTHING else in_words["force_text"],
        # The Act and its regulations are told apart below the table: only the regulations have a hyphen.
        "section": "" if missing else why["section"][why["section"].find("§") :],
        "fact": why["fact"],
    }


def _summary(one: Tier, other: Tier, how: Counter[str], words: Language) -> str:
    missing = how["one-missing"] + how["both-missing"]
    return words.say(
        N_("{one}, {other}: {differ}, {same}, {missing}."),
        one=words.say(NAMES[one]),
        other=words.say(NAMES[other]),
        differ=words.count("{n} row differs", "{n} rows differ", how["differs"]),
        same=words.count("{n} is the same", "{n} are the same", how["same"]),
        missing=words.count(
            "and in {n} no rule was found for one or both", "and in {n} no rule was found for one or both", missing
        ),
    )
