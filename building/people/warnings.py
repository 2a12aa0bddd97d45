"""What a writer should look at, and what stops nothing."""

from collections.abc import Iterator

from building.check_walks import card_files, where
from building.people import better_choices, glossed, leanings, one_way
from building.people.figures import ON_THE_DEFAULT_LINE, Figures
from tilbake.people import person as people

MEDIAN_WORDS = (35, 55)
"""Around the 45 words that a card aims at."""
BETS = (2, 3)


def of(figures: Figures) -> Iterator[str]:
    """The warnings of one length of a walk."""
    own = where(f"{people.FOLDER}/{figures.name}.toml", ("deck",)) + f"the {figures.length} walk: "
    yield from glossed.warnings(figures)
    least, most = ON_THE_DEFAULT_LINE[figures.length]
    cards = len(figures.line.taken)
    if not least <= cards <= most:
        aim = f"{least} to {most}" if least != most else str(least)
        yield f"{own}the default line has {cards} cards; aim at {aim}."
    for leaning, share in figures.at_the_end.items():
        if round(share, 2) > leanings.MOST:
            yield f"{own}{share:.0%} of what stands at the end comes of {leaning}; aim at {leanings.MOST:.0%} at most."


def of_every_card(figures: Figures) -> Iterator[str]:
    """The warnings of the walk with every card."""
    own = where(f"{people.FOLDER}/{figures.name}.toml", ("deck",))
    if not MEDIAN_WORDS[0] <= figures.median_words <= MEDIAN_WORDS[1]:
        yield f"{own}the median card has {figures.median_words} words of moment and choices; aim at 45."
    if figures.kinds["bet"] < BETS[0]:
        yield f"{own}{figures.kinds['bet']} bets; aim at {BETS[0]} or {BETS[1]}."
    yield from (f"{own}{sentence}" for sentence in one_way.warnings(figures.explored.deck))
    for code, sentence in better_choices.warnings(figures.explored.deck):
        yield where(card_files()[code], ("choice", 0)) + f"for {figures.name}, {sentence}"
