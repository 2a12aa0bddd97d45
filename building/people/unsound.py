"""What is wrong with a walk and shows only when every walk there is was explored."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from building.check_walks import card_files, where
from building.graph import Explored
from building.toml_lines import Path
from tilbake.people import person as people
from tilbake.walk.card import Card
from tilbake.walk.deck import Deck
from tilbake.walk.loading import tables


def in_any_length(found: Explored) -> Iterator[str]:
    """No walk may be stuck, or reach what the law has not opened."""
    name = found.deck.person.id
    for code in sorted(found.dead_ends):
        yield _on(code, ("choice", 0), f"for {name}, every choice is barred on some walk; leave one open.")
    for sentence in sorted(found.early):
        yield f"{_on(sentence.partition(':')[0], (), f'for {name}, too early: ')}{sentence}."


def with_every_card(found: Explored) -> Iterator[str]:
    """In the walk with every card: each is reached, each line that is left is read, and no two cards share a day."""
    whole = found.deck
    for place, entry in enumerate(whole.person.deck):
        if entry.card not in found.reached:
            file = f"{people.FOLDER}/{whole.person.id}.toml"
            yield where(file, ("deck", place)) + f"no walk comes to the card {entry.card!r}; look at its [when]."
    for card in whole.cards:
        yield from _never_read(card, found)
    for one, other in pairwise(range(len(whole.cards))):
        if whole.days[one] == whole.days[other] and not _exclude_each_other(whole, one, other):
            codes = f"{whole.cards[one].code!r} and {whole.cards[other].code!r}"
            file = f"{people.FOLDER}/{whole.person.id}.toml"
            yield where(file, ("deck",)) + f"the cards {codes} both fall on {whole.days[one]}; move one in due."


def for_nobody(all_of_them: Sequence[Explored]) -> Iterator[str]:
    """What no walk of any person shows: a choice, a gate that bars, other words."""
    taken = {choice for found in all_of_them for choice in found.taken}
    shut = {bar for found in all_of_them for bar in found.shut}
    worded = {wording for found in all_of_them for wording in found.worded}
    cards = {card.code: card for found in all_of_them for card in found.deck.cards}
    for code, card in sorted(cards.items()):
        for place, choice in enumerate(card.choices):
            if f"{code}-{choice.key}" not in taken:
                yield _on(code, ("choice", place), f"nobody can ever take choice {choice.key}; look at its gates.")
            for number, gate in enumerate(choice.gates):
                if gate.states is not None and (f"{code}-{choice.key}", number) not in shut:
                    path: Path = ("choice", place, "gate", number)
                    yield _on(code, path, f"gate {number + 1} of choice {choice.key} bars nobody; look at its states.")
        for kind in ("variant", "meanwhile"):
            for number in range(len(tables()[code].get(kind, ()))):
                if (code, kind, number) not in worded:
                    yield _on(code, (kind, number), f"{kind} {number + 1} is seen on no walk; look at its when.")


def _never_read(card: Card, found: Explored) -> Iterator[str]:
    if card.file and card.code in found.reached and card.file.id not in found.read:
        yield _on(card.code, ("file",), f"for {found.deck.person.id}, nobody reads this line on any walk.")
    for place, choice in enumerate(card.choices):
        left = choice.file and f"{card.code}-{choice.key}" in found.taken
        if left and choice.file and choice.file.id not in found.read:
            path: Path = ("choice", place, "file")
            yield _on(card.code, path, f"for {found.deck.person.id}, nobody reads this line on any walk.")


def _exclude_each_other(whole: Deck, one: int, other: int) -> bool:
    first, second = dict(whole.cards[one].when.parts), dict(whole.cards[other].when.parts)
    return any(not first[at] & second[at] for at in first.keys() & second.keys())


def _on(code: str, path: Path, sentence: str) -> str:
    return where(card_files()[code], path) + sentence
