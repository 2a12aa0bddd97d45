"""Needs that only ever move one way: a walk in which nothing of that kind is ever lost, or ever won."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from building.people.by_chance import walks
from building.people.standing import rank
from tilbake.walk.deck import Deck


def warnings(deck: Deck) -> Iterator[str]:
    """A sentence for each such need, as seen on random walks."""
    ways = _ways(deck)
    for place, state in enumerate(deck.vocabulary):
        if state.area == "need" and len(ways[place]) == 1:
            yield f"{state.name} only ever moves {'up' if 1 in ways[place] else 'down'}."


def _ways(deck: Deck) -> dict[int, set[int]]:
    """For each state, 1 where it moved to what stands better, and -1 where to what stands less well."""
    found: dict[int, set[int]] = defaultdict(set)
    for walk in walks(deck):
        seen = [deck.start, *(states for step in walk.steps for states in (step.arrived, step.left))]
        for before, after in pairwise(seen):
            for place, state in enumerate(deck.vocabulary):
                if before[place] != after[place]:
                    ranks = rank(state, before[place]), rank(state, after[place])
                    if ranks[0] != ranks[1]:
                        found[place].add(1 if ranks[1] > ranks[0] else -1)
    return found
