"""What the reader sees: the form, which persons no lever moves, each measure's spread, and the walks without levers."""

from collections.abc import Sequence
from typing import Any

from tilbake.people import person as people
from tilbake.widgets import form_fields
from tilbake.widgets.many_walks import form, levers, many
from tilbake.widgets.many_walks.assumptions import ASSUMPTIONS
from tilbake.widgets.many_walks.form import Run
from tilbake.widgets.many_walks.levers import CHANCE, LEVERS, NONE
from tilbake.widgets.many_walks.many import Spread, spread
from tilbake.widgets.many_walks.one import LEVELS, Outcome
from tilbake.words.language import N_, Language

LABELS = {
    "plan": N_("A plan"),
    "officers": N_("Officers’ hours"),
    "housing": N_("Housing"),
    "tag": N_("The tag"),
    "staff": N_("Staff"),
    "seed": N_("Seed of the chance"),
    "rounds": N_("How many"),
    "show": N_("Show as a picture"),
}
HINTS = {"seed": N_("0 to 999; the same seed gives the same walks")}
LEVEL_NAMES = {
    "closed": N_("closed or on remand"),
    "lower": N_("open, or an institution"),
    "halfway": N_("halfway house"),
    "home": N_("home or outside on conditions"),
}
TOPS = {"stands": 7, "contact": 100}
"""Where the picture's scale ends; for the others at the most that was counted."""
DECIMALS = {"stands": 1, "breaches": 1}
COUNTING = N_("Counting. The tables follow when the count ends.")


def view(run: Run, words: Language) -> dict[str, Any]:
    """All of it, for the rounds that are counted so far."""
    after = many.rounds(run.policy, run.seed, run.done)
    before = many.rounds(NONE, run.seed, run.done) if run.policy != NONE else after
    fields = {name: text for name, text in form.written(run).items() if name in LABELS}
    shown = form_fields.shown(
        fields,
        words,
        labels=LABELS,
        hints=HINTS,
        lists={**LEVERS, "rounds": form.ROUNDS, "show": form.MEASURES},
        texts=(),
    )
    pairs = list(zip(after, before, strict=True))
    names = people.in_order()
    going = run.done < run.until
    # All numbers of every slice would cost more than the walks, and nobody can read what changes ten times a second.
    rows = [] if going else [_row(name, run, *both, words) for name, both in zip(names, pairs, strict=True)]
    scale = TOPS.get(run.show) or max(1, *(getattr(one, run.show) for both in pairs for some in both for one in some))
    summary = words.say(COUNTING) if going else _summary(run, rows, words)
    return {
        "levers": [field for field in shown if field["name"] in LEVERS],
        "rest": [field for field in shown if field["name"] not in LEVERS],
        "names": list(LABELS),
        "going": going,
        "stopped": run.done == run.until < run.rounds,
        "rounds": run.done,
        "done": run.done * len(names),
        "of": run.rounds * len(names),
        "set": run.policy != NONE,
        "measure": words.say(form.MEASURES[run.show]),
        "scale": scale,
        "people": [words.say(people.find(name).name) for name in names],
        "bars": _bars(pairs, run.show, scale),
        "rows": rows,
        "still": _still(run, words),
        "levels": [words.say(LEVEL_NAMES[level]) for level in LEVELS],
        "assumptions": [
            {"says": words.say(one.says), "leans": words.say(one.leans) if one.leans else "", "fact": one.fact}
            for one in ASSUMPTIONS
        ],
        "rulings": [],
        "summary": summary,
        "announce": "" if going and run.done > form.SLICE else summary,
    }


def _numbers(outcomes: Sequence[Outcome], measure: str) -> list[float]:
    return [number for outcome in outcomes if (number := getattr(outcome, measure)) is not None]


def _row(
    name: str, run: Run, outcomes: Sequence[Outcome], others: Sequence[Outcome], words: Language
) -> dict[str, Any]:
    person = people.find(name)
    levels = [spread(outcome.days[at] for outcome in outcomes) for at in range(len(LEVELS))]
    moved = sum(one != other for one, other in zip(outcomes, others, strict=True))
    cells = [
        _cell(spread(_numbers(outcomes, measure)), spread(_numbers(others, measure)), measure, words)
        for measure in form.MEASURES
    ]
    page = "walk" if person.place == 1 else f"walk-{name}"
    return {
        "name": words.say(person.name),
        "moved": moved,
        "shows": any(cell["other"] for cell in cells),
        "cells": cells,
        "levels": [_told(found, 0) if found and found.most else "–" for found in levels],
        "walk": f"{page}.html#walk={name}~{many.seed_of(run.seed, 0)}." + ".".join(outcomes[0].steps),
    }


def _cell(found: Spread | None, other: Spread | None, measure: str, words: Language) -> dict[str, str]:
    label = words.say(form.MEASURES[measure])
    if found is None or other is None:
        return {"label": label, "says": words.say(N_("never inside")), "other": "", "sure": ""}
    decimals = DECIMALS.get(measure, 0)
    mean, by_chance = (f"{one.mean:.{decimals}f}" for one in (found, other))
    return {
        "label": label,
        "says": _told(found, decimals),
        "sure": f"± {found.error:.1f}" if found.error else "",
        "other": words.say(N_("by chance {mean}"), mean=by_chance) if mean != by_chance else "",
    }


def _told(found: Spread, decimals: int) -> str:
    mean = f"{found.mean:.{decimals}f}"
    if found.least == found.most:
        return mean
    return f"{mean} ({found.low:.0f}–{found.high:.0f})"


def _bars(
    pairs: Sequence[tuple[Sequence[Outcome], Sequence[Outcome]]], measure: str, whole: int
) -> list[dict[str, Any]]:
    """Each person's bar, in per cent of a scale of the person's own for days, and of one for all otherwise."""
    spreads = [(spread(_numbers(after, measure)), spread(_numbers(before, measure))) for after, before in pairs]
    drawn: list[dict[str, Any]] = []
    for found, other in spreads:
        if found is None or other is None:
            drawn.append({})
            continue
        scale = (max(found.most, other.most) or 1) if measure == "locked" else whole
        at = {name: round(2 + 96 * value / scale, 1) for name, value in found._asdict().items()}
        drawn.append({**at, "wide": round(at["high"] - at["low"], 1), "other": round(2 + 96 * other.mean / scale, 1)})
    return drawn


def _still(run: Run, words: Language) -> list[str]:
    """For each lever that is set, the persons whose decks have none of its cards."""
    told = []
    for lever, at in run.policy._asdict().items():
        names = [name for name in people.in_order() if at != CHANCE and not levers.moves(lever, at, name)]
        if names:
            told.append(
                words.say(
                    N_("{lever}, {at}: no card of this in the walks of {names}. It does nothing there."),
                    lever=words.say(LABELS[lever]),
                    at=words.say(LEVERS[lever][at]),
                    names=", ".join(words.say(people.find(name).name) for name in names),
                )
            )
    return told


def _summary(run: Run, rows: Sequence[dict[str, Any]], words: Language) -> str:
    walks = run.done * len(rows)
    if run.policy == NONE:
        return words.say(N_("{walks} walks, all by chance. Set a lever, and see which numbers move."), walks=walks)
    return words.say(
        N_("{walks} walks. With the same luck, the policy changed {moved} of them, in the walks of {persons} persons."),
        walks=walks,
        moved=sum(row["moved"] for row in rows),
        persons=sum(row["moved"] > 0 for row in rows),
    )
