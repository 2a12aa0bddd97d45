"""The whole command: check, explore, print, draw."""

from collections.abc import Sequence
from pathlib import Path

from building import check_cards, check_walks
from building.people import drawing, sentences, tables, unsound, warnings
from building.people.figures import Figures, lengths
from building.problem import Problem
from building.progress import console
from tilbake.people import person as people
from tilbake.walk.loading import tables as cards


def run(names: Sequence[str], graph: Path | None) -> int:
    """Check and print for those persons, or for all; gives the exit code. Errors: ``Problem`` with what is wrong."""
    _sound(check_cards.problems())
    chosen = [_known(name) for name in names] or people.in_order()
    _sound([sentence for name in chosen for sentence in check_walks.walk(name)])
    every = {name: [Figures(name, length) for length in lengths(name)] for name in chosen}
    wrong = [sentence for figures in every.values() for sentence in _unsound(figures)]
    if not names:
        wrong += unsound.for_nobody([figures[-1].explored for figures in every.values()])
    for figures in every.values():
        _print(figures)
    if not names:
        console.print(tables.of_the_deck())
    console.print(tables.legend())
    _list("Sentences of more than 25 words", _long_sentences(chosen, whole=not names))
    if graph is not None:
        _draw(chosen, graph)
    _sound(wrong)
    return 0


def _sound(found: Sequence[str]) -> None:
    if found:
        raise Problem("\n".join(found))


def _known(name: str) -> str:
    if name not in people.names():
        raise Problem(f"There is no file people/{name}.toml. There are: {', '.join(people.names())}.")
    return name


def _unsound(figures: Sequence[Figures]) -> list[str]:
    any_length = [sentence for each in figures for sentence in unsound.in_any_length(each.explored)]
    return list(dict.fromkeys(any_length)) + list(unsound.with_every_card(figures[-1].explored))


def _print(figures: Sequence[Figures]) -> None:
    console.print(tables.of_a_person(figures))
    found = [sentence for each in figures for sentence in warnings.of(each)]
    _list("Look at", [*found, *warnings.of_every_card(figures[-1])])


def _list(title: str, lines: Sequence[str]) -> None:
    if lines:
        console.print(f"[bold]{title}[/bold]: {len(lines)}")
        for line in lines:
            console.print(f"  {line}", markup=False)
    console.print()


def _long_sentences(names: Sequence[str], *, whole: bool) -> list[str]:
    codes = cards() if whole else dict.fromkeys(entry.card for name in names for entry in people.find(name).deck)
    files = [f"{people.FOLDER}/{name}.toml" for name in names] + [check_walks.card_files()[code] for code in codes]
    return [sentence for file in files for sentence in sentences.long_ones(file)]


def _draw(names: Sequence[str], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        path = folder / f"{name}.svg"
        path.write_text(drawing.svg(name), encoding="utf-8")
        console.print(f"Drawn: {path}")
