"""The figures as tables: one a person, with a column for each length, and one of the whole deck."""

from collections import Counter
from collections.abc import Sequence

from rich.table import Table

from building.people.decks import holders, in_none, shared
from building.people.figures import SECONDS_TO_CHOOSE, WORDS_A_MINUTE, Figures
from building.people.leanings import Balance
from tilbake.people import person as people


def of_a_person(figures: Sequence[Figures]) -> Table:
    """One person's walks side by side."""
    person = people.find(figures[0].name)
    table = Table("", *(each.length for each in figures), title=f"{person.name}, {person.age}", title_justify="left")
    rows: dict[str, list[int] | list[str]] = {
        "cards": [len(each.cards) for each in figures],
        "… on the default line": [len(each.line.taken) for each in figures],
        "forks · bets · Sundays": [_kinds(each.kinds) for each in figures],
        "never reached": [", ".join(each.never_reached) or "none" for each in figures],
        "endings": [", ".join(each.endings) for each in figures],
        "words: median · most": [f"{each.median_words} · {each.most_words}" for each in figures],
        "minutes": [f"{each.minutes:.0f}" for each in figures],
        "on offer": [_balance(each.on_offer) for each in figures],
        "stands at the end": [_balance(each.at_the_end) for each in figures],
    }
    for name, cells in rows.items():
        table.add_row(name, *(str(cell) for cell in cells))
    table.caption = f"{shared(person.id)} of its cards stand in somebody else’s deck, too."
    table.caption_justify = "left"
    return table


def of_the_deck() -> Table:
    """How the cards are shared among all persons."""
    counted = Counter(len(names) for names in holders().values())
    table = Table("cards", "", title="The deck", title_justify="left")
    table.add_row("in all", str(counted.total()))
    table.add_row("shared by two or more", str(sum(number for decks, number in counted.items() if decks > 1)))
    table.add_row("in one deck", str(counted[1]))
    table.add_row("in none", f"{counted[0]}  {', '.join(in_none())}".strip())
    return table


def legend() -> str:
    """How to read the tables."""
    return (
        f"Minutes: {WORDS_A_MINUTE} words a minute, and {SECONDS_TO_CHOOSE} seconds to choose. "
        "Words: median of moment and choices; the most that one card shows. "
        "On offer, stands at the end: control · help · neither, in per cent."
    )


def _kinds(kinds: Counter[str]) -> str:
    return f"{kinds['fork']} · {kinds['bet']} · {kinds['sunday']}"


def _balance(balance: Balance) -> str:
    return " · ".join(f"{share:.0%}".removesuffix("%") for share in balance.values()) or "–"
