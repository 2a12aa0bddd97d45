"""What a reader sees of two walks: each side as its own widget shows it, and the needs row by row."""

from typing import Any

from tilbake.walk.history import Walk
from tilbake.widgets.walk import seen as single
from tilbake.words.language import N_, Language


def view(left: Walk, right: Walk, moved: str, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    both = {"left": single.view(left, words), "right": single.view(right, words)}
    latest = both.get(moved)
    return {
        "sides": [{"side": side, "focus": side == moved, **seen} for side, seen in both.items()],
        "same_person": left.start.person == right.start.person,
        "needs": _rows(
            both["left"]["needs"] + both["left"]["course"], both["right"]["needs"] + both["right"]["course"]
        ),
        "apart": words.say(N_("These two stand apart here.")),
        "rulings": [ruling for seen in both.values() for ruling in seen["rulings"]],
        "announce": f"{latest['person']['name']}: {latest['announce']}" if latest else "",
    }


def _rows(left: list[dict[str, Any]], right: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The states that both walks have, by name, and whether the two stand apart."""
    others = {row["name"]: row["text"] for row in right}
    return [
        {
            "name": row["name"],
            "left": row["text"],
            "right": others[row["name"]],
            "apart": row["text"] != others[row["name"]],
        }
        for row in left
        if row["name"] in others
    ]
