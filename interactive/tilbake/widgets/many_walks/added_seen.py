"""The study that a reader added, as it is seen: what it says, of whom, both ends drawn, and what stays unknown."""

from collections.abc import Mapping, Sequence
from typing import Any

from tilbake.evidence.fact import Fact
from tilbake.people import person as people
from tilbake.widgets.many_walks import studies as known
from tilbake.widgets.many_walks.one import Outcome
from tilbake.widgets.many_walks.studies import Added
from tilbake.widgets.many_walks.study import mixed
from tilbake.words.language import N_, Language

type Outcomes = Sequence[Sequence[Outcome]]
"""The walks of each person, in the order of the persons."""


def studies() -> dict[str, str]:
    """What the reader can pick, and none at first."""
    return {"": N_("none")} | {key: entry["title"] for key, entry in known.studies().items()}


def bases(words: Language) -> dict[str, str]:
    """The base rates that the reader can pick."""
    return {key: _with_its_number(entry, "title", words) for key, entry in known.bases().items()}


def view(added: Added, counts: Sequence[Outcomes], words: Language) -> dict[str, Any] | None:
    """What the study makes of the walks, or ``None`` of no study.

    ``counts`` are the walks by chance, then those with the reader's policy where there is one; none while they are
    still being counted.
    """
    if not added.study:
        return None
    entry, base = known.studies()[added.study], known.bases()[added.base]
    names = known.speaks_for(added.study)
    table = [[known.met(added.study, walks[people.in_order().index(name)]) for walks in counts] for name in names]
    together = [_mean(column) for column in zip(*table, strict=True)]
    bars = _bars(added, together, words) if counts else []
    for bar in bars:
        bar["says"] = " ".join(_sentence(end, words) for end in bar["ends"])
    return {
        "fact": entry["fact"],
        "found": _with_its_number(entry, "found", words),
        "about": words.say(entry["about"]),
        "cause": words.say(entry["cause"]),
        "base": {"fact": base["fact"], "counts": _with_its_number(base, "counts", words)},
        "asked": words.say(known.ASKED[entry["knows"]]),
        "silent": [words.say(says) for _, says in known.silent(added.study)],
        "persons": [
            {"name": words.say(people.find(name).name), "met": [_share(one, words) for one in row]}
            for name, row in zip(names, table, strict=True)
        ],
        "together": [_share(share, words) for share in together],
        "bars": bars,
        "draws": known.counted(entry) is not None,
        "announce": f"{bars[-1]['title']}: {bars[-1]['says']}" if bars else "",
    }


def _bars(added: Added, together: list[float], words: Language) -> list[dict[str, Any]]:
    """A bar for those for whom it is so, and one for all together in each count; none without a number to draw."""
    study, base = (known.counted(entry) for entry in (known.studies()[added.study], known.bases()[added.base]))
    if study is None or base is None:
        return []
    titles = (N_("Those for whom it is so"), N_("Together, by chance"), N_("Together, with your policy"))
    return [
        _bar(
            title, [(holds, mixed(base, study, holds / 100, met)) for holds in sorted((added.least, added.most))], base
        )
        for title, met in zip(map(words.say, titles), (1.0, *together), strict=False)
    ]


def _bar(title: str, ends: list[tuple[int, float]], base: Fact) -> dict[str, Any]:
    places = [round(2 + 96 * number / float(base.value), 1) for _, number in ends]
    return {
        "title": title,
        "ends": [{"holds": holds, "number": f"{number:.1f}"} for holds, number in ends],
        "low": min(places),
        "high": max(places),
        "wide": round(max(places) - min(places), 1),
    }


def _sentence(end: Mapping[str, Any], words: Language) -> str:
    holds, values = end["holds"], {"n": end["number"], "holds": end["holds"]}
    if holds == 0:
        return words.say(N_("If none of it holds here: {n} of 100, as without the study."), **values)
    if holds == 100:
        return words.say(N_("If all of it holds here: {n} of 100."), **values)
    return words.say(N_("If {holds} per cent of it holds here: {n} of 100."), **values)


def _mean(shares: Sequence[float | None]) -> float:
    """Each person counts alike; who has no share does not count."""
    told = [share for share in shares if share is not None]
    return sum(told) / len(told) if told else 0.0


def _share(share: float | None, words: Language) -> str:
    return words.say(N_("{n} per cent"), n=f"{100 * share:.0f}") if share is not None else words.say(N_("never inside"))


def _with_its_number(entry: dict[str, Any], key: str, words: Language) -> str:
    fact = known.counted(entry)
    return words.say(entry[key], n=fact.value) if fact else words.say(entry[key])
