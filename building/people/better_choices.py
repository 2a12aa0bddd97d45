"""Choices that are better than their neighbour in every outcome: then there is nothing to choose."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import permutations, product

from building.people.by_chance import walks
from building.people.standing import rank
from tilbake.walk.card import Choice
from tilbake.walk.deck import Deck
from tilbake.walk.states import States, changed


def warnings(deck: Deck) -> Iterator[tuple[str, str]]:
    """A card's code and a sentence about such choices."""
    arrivals: dict[str, set[States]] = defaultdict(set)
    for walk in walks(deck):
        for step in walk.steps:
            arrivals[step.card.code].add(step.arrived)
    for card in deck.cards:
        found = [
            f"{better.key} than {worse.key}"
            for better, worse in permutations(card.choices, 2)
            if card.kind == "fork" and _dominates(deck, better, worse, arrivals[card.code])
        ]
        if found:
            yield card.code, f"better in something and worse in nothing: choice {', '.join(found)}."


def _dominates(deck: Deck, better: Choice, worse: Choice, arrivals: set[States]) -> bool:
    """Whether the one ends at least as well, however both fall.

    What is written in the file or told to the person harmed has no rank: where it differs, nothing is compared.
    """
    if (better.file is None) != (worse.file is None) or better.told != worse.told or not arrivals:
        return False
    ends = [pair for here in arrivals for pair in product(_ends(better, here), _ends(worse, here))]
    compared = [_compared(deck, good, bad) for good, bad in ends]
    return all(sign is not None and sign >= 0 for sign in compared) and any(sign == 1 for sign in compared)


def _ends(choice: Choice, here: States) -> list[States]:
    """Every way that the choice can fall."""
    after = changed(here, choice.changes)
    return [changed(after, result.changes) for result in choice.chance.results] if choice.chance else [after]


def _compared(deck: Deck, one: States, other: States) -> int | None:
    """1 where one is better in some state and worse in none, 0 where they are the same, else ``None``."""
    signs = set()
    for place, state in enumerate(deck.vocabulary):
        if one[place] != other[place]:
            ranks = rank(state, one[place]), rank(state, other[place])
            signs.add(1 if ranks[0] > ranks[1] else None)
    return None if None in signs else 1 if signs else 0
