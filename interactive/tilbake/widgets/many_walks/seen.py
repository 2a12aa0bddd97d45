"""What the reader sees: the form, which persons no lever moves, each measure's spread, and the walks without levers."""

from collections.abc import Sequence
from typing import Any

from tilbake.people import person as people
from tilbake.widgets import form_fields
from tilbake.widgets.many_walks import added_seen, form, levers, many, tornado_seen
from tilbake.widgets.many_walks.assumptions import ASSUMPTIONS
from tilbake.widgets.many_walks.form import Run
from tilbake.widgets.many_walks.labels import DECIMALS, HINTS, LABELS
from tilbake.widgets.many_walks.levers import CHANCE, LEVERS, bearing, by_chance
from tilbake.widgets.many_walks.many import Spread, spread
from tilbake.widgets.many_walks.one import LEVELS, Outcome
from tilbake.widgets.many_walks.sliders import SHARE, SLIDERS
from tilbake.words.language import N_, Language

LEVEL_NAMES = {
    "closed": N_("closed or on remand"),
    "lower": N_("open, or an institution"),
    "halfway": N_("halfway house"),
    "home": N_("home or outside on conditions"),
}
TOPS = {"stands": 7, "contact": 100}
"""Where the picture's scale ends; for the others at the most that was counted."""
COUNTING = N_("Counting. The tables follow when the count ends.")
WEIGHING = N_("Counting each lever and slider at both its ends.")


def view(run: Run, words: Language) -> dict[str, Any]:
    """All of it, for the rounds that are counted so far."""
    policy, chance = bearing(run.policy), by_chance(run.policy)
    after = many.rounds(policy, run.seed, run.walked)
    before = many.rounds(chance, run.seed, run.walked) if policy != chance else after
    fields = _fields(run, words)
    pairs = list(zip(after, before, strict=True))
    names = people.in_order()
    going = run.done < run.until
    # All numbers of every slice would cost more than the walks, and nobody can read what changes ten times a second.
    later = "" if not going or run.done == run.rounds else "stands" if run.weighed else "counting"
    rows = [] if later else [_row(name, run, *both, words) for name, both in zip(names, pairs, strict=True)]
    scale = TOPS.get(run.show) or max(1, *(getattr(one, run.show) for both in pairs for some in both for one in some))
    summary = _summary(run, rows, words)
    counts = [] if later else [after] if policy == chance else [before, after]
    added = added_seen.view(run.added, counts, words)
    return {
        "levers": [fields[name] for name in LEVERS],
        "rest": [fields[name] for name in ("seed", "rounds", "show", "tornado")],
        "names": list(LABELS),
        "going": going,
        "later": later,
        "stopped": run.done == run.until < run.total,
        "rounds": run.done,
        "done": run.done * len(names),
        "of": run.total * len(names),
        "set": policy != chance,
        "measure": words.say(form.MEASURES[run.show]),
        "scale": scale,
        "people": [words.say(people.find(name).name) for name in names],
        "bars": _bars(pairs, run.show, scale),
        "rows": rows,
        "still": _still(run, words),
        "levels": [words.say(LEVEL_NAMES[level]) for level in LEVELS],
        "assumptions": [
            {
                "says": words.say(one.says),
                "leans": words.say(one.leans) if one.leans else "",
                "fact": one.fact,
                "field": fields.get(one.slider),
            }
            for one in ASSUMPTIONS
        ],
        "tornado": tornado_seen.view(run, words),
        "study": [fields["study"], fields["base"]],
        "share": [fields["least"], fields["most"]],
        "added": added,
        "rulings": [],
        "summary": summary,
        "announce": "" if going and run.done > form.SLICE else _announced(summary, added),
    }


def _fields(run: Run, words: Language) -> dict[str, dict[str, Any]]:
    shown = form_fields.shown(
        {name: text for name, text in form.written(run).items() if name in LABELS},
        words,
        labels=LABELS,
        hints=HINTS,
        lists={
            **LEVERS,
            "rounds": form.ROUNDS,
            "show": form.MEASURES,
            "tornado": form.TORNADO,
            "study": added_seen.studies(),
            "base": added_seen.bases(words),
        },
        texts=(),
        ranges={name: slider.range for name, slider in {**SLIDERS, "least": SHARE, "most": SHARE}.items()},
    )
    return {field["name"]: field for field in shown}


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
    for lever in LEVERS:
        at = getattr(run.policy, lever)
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


def _announced(summary: str, added: dict[str, Any] | None) -> str:
    return f"{summary} {added['announce']}".rstrip() if added else summary


def _summary(run: Run, rows: Sequence[dict[str, Any]], words: Language) -> str:
    if not rows:
        return words.say(WEIGHING if run.weighed else COUNTING)
    walks = run.walked * len(rows)
    if bearing(run.policy) == by_chance(run.policy):
        return words.say(N_("{walks} walks, all by chance. Set a lever, and see which numbers move."), walks=walks)
    return words.say(
        N_("{walks} walks. With the same luck, the policy changed {moved} of them, in the walks of {persons} persons."),
        walks=walks,
        moved=sum(row["moved"] for row in rows),
        persons=sum(row["moved"] > 0 for row in rows),
    )
