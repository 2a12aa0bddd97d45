"""Every person and card is checked when the site is built: one sentence with the file, the line and what is allowed."""

import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path as File
from typing import Any

from building import card_words
from building.card_shapes import CARD, PERSON, STATES, vocabulary
from building.places import PACKAGE
from building.problem import Problem
from building.shapes import Found, Shape, wrong
from building.toml_lines import line_of
from tilbake.law import bounds
from tilbake.law.sentence import rulings
from tilbake.people import person as people
from tilbake.walk import loading
from tilbake.walk.card import Card
from tilbake.walk.deck import anchors, deck
from tilbake.words.language import language
from tilbake.words.rulings import objection_text

CARDS = PACKAGE / "walk" / "cards"
PEOPLE = PACKAGE / "people"
STATES_FILE = PACKAGE / "walk" / "states.toml"
CODE = re.compile(r"[a-z]{2,3}")
KEY = re.compile(r"[a-z]")

type More = Callable[[dict[str, Any]], Iterator[Found]]
"""What is looked at once a table has its shape."""


def check() -> None:
    """Stop the build at the first thing wrong. Errors: ``Problem`` with every sentence, a line each."""
    found = problems()
    if found:
        raise Problem("\n".join(found))


def problems(cards: File = CARDS, persons: File = PEOPLE) -> list[str]:
    """Every sentence about what is wrong, by file. The rules among cards are looked at once each card is sound."""
    vocabulary_wrong = list(_file_wrong(STATES_FILE, STATES, _nothing))
    if vocabulary_wrong:
        return vocabulary_wrong
    found = [*_each(persons, PERSON, _person), *_each(cards, CARD, _card)]
    if found or cards != CARDS or persons != PEOPLE:
        return found
    return [sentence for name in people.names() for sentence in _together(name)]


def _each(folder: File, shape: Shape, more: More) -> Iterator[str]:
    for file in sorted(folder.glob("*.toml")):
        yield from _file_wrong(file, shape, more)


def _file_wrong(file: File, shape: Shape, more: More) -> Iterator[str]:
    text = file.read_text()
    name = f"{file.parent.name}/{file.name}"
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        yield f"{name}: {error}."
        return
    found = list(wrong(table, shape)) or list(more(table))
    yield from (f"{name}, line {line_of(text, path)}: {sentence}" for path, sentence in found)


def _nothing(_table: dict[str, Any]) -> Iterator[Found]:
    return iter(())


def _person(table: dict[str, Any]) -> Iterator[Found]:
    states = table["states"]
    for key in vocabulary():
        if key not in states:
            yield ("states", key), f"states, {key} is missing: every state needs its value on the day of the arrest."


def _card(table: dict[str, Any]) -> Iterator[Found]:
    if not CODE.fullmatch(table["code"]):
        yield ("code",), f"code is {table['code']!r}; it must be two or three small letters, and never change."
    keys = [choice["key"] for choice in table["choice"]]
    for place, key in enumerate(keys):
        if not KEY.fullmatch(key) or keys.index(key) != place:
            yield ("choice", place, "key"), f"choice {place + 1}, key is {key!r}; it must be one small letter, its own."
    if table.get("default", "a") not in keys:
        yield ("default",), f"default is {table.get('default', 'a')!r}; it must be one of: {', '.join(keys)}."
    if "note" in table and table["note"]["go_round"] not in keys:
        yield ("note", "go_round"), f"note, go_round must be one of: {', '.join(keys)}."
    for place, choice in enumerate(table["choice"]):
        for number, gate in enumerate(choice.get("gate", ())):
            if ("ruling" in gate) == ("states" in gate):
                yield ("choice", place, "gate", number), "A gate needs a ruling or states, one of the two."
    if (table["kind"] == "sunday") != ("sunday" in table):
        yield ("kind",), "The kind sunday and the table [sunday] belong together."
    if (table["kind"] == "bet") != ("bet" in table):
        yield ("kind",), "The kind bet and the table [bet] belong together."
    if table["kind"] != "sunday":
        yield from _fork(table)
    yield from _words(table)


def _fork(table: dict[str, Any]) -> Iterator[Found]:
    for field in ("moment", "roles", "gate"):
        if field not in table:
            yield (field,), f"{field} is missing: a {table['kind']} needs it."
    if len(table["choice"]) not in (2, 3):
        yield ("choice",), f"There are {len(table['choice'])} choices; it must be two or three."
    for place, choice in enumerate(table["choice"]):
        for field in ("reason", "value") if table["kind"] == "bet" else ("reason", "leaning"):
            if field not in choice:
                yield ("choice", place, field), f"choice {place + 1}, {field} is missing."
        if "outcome" not in choice and "chance" not in choice and "outcome" not in table:
            yield ("choice", place, "outcome"), f"choice {place + 1}, outcome is missing, and the card has none."


def _words(table: dict[str, Any]) -> Iterator[Found]:
    card = loading.card(table)
    words = card_words.shown(card)
    if words > card_words.MOST_WORDS:
        yield ("moment",), f"The card shows {words} words; at most {card_words.MOST_WORDS}."
    for moment in (card.moment, *(variant.moment for variant in card.variants)):
        if card_words.sentences(moment) > card_words.MOST_SENTENCES:
            yield ("moment",), f"The moment has more than {card_words.MOST_SENTENCES} sentences."
    for path, text in _texts(table, ()):
        for word in card_words.banned(text):
            yield path, f"“{word}” is a word that no card uses."


def _texts(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _texts(inner, (*path, place))


def _together(name: str) -> Iterator[str]:
    """What only shows when a person's cards are laid side by side."""
    person = people.find(name)
    wrong_sentence = bounds.objection(person.sentence)
    if wrong_sentence:
        yield f"people/{name}.toml: {objection_text(wrong_sentence.reason, language('en'))}"
        return
    cards = loading.cards(name)
    codes = [card.code for card in cards]
    for code in sorted({code for code in codes if codes.count(code) > 1}):
        yield f"walk/cards: the code {code!r} stands on more than one card of {name}."
    for code in [*person.short, *(entry.card for entry in person.again)]:
        if code not in codes:
            yield f"people/{name}.toml names the card {code!r}; there is: {', '.join(codes)}."
    dated = anchors(person, {ruling.id: ruling for ruling in rulings(person.sentence)})
    for card in cards:
        yield from (f"walk/cards, card {card.code!r}: {sentence}" for sentence in _on_its_day(card, name, dated))
    yield from _file(cards)


def _on_its_day(card: Card, name: str, dated: Any) -> Iterator[str]:
    for id_ in (card.due.after, *card.not_before, *card.uses):
        if id_ not in dated and id_ not in deck(name, "full").rulings:
            yield f"{id_!r} gives no date for this sentence."
    if card.due.after not in dated:
        return
    whole = deck(name, "full")
    day = whole.days[whole.places[card.code]]
    for id_ in card.not_before:
        if id_ in dated and day < dated[id_]:
            yield f"it falls on {day}, before {id_} on {dated[id_]}."
    if card.sunday and day.isoweekday() != 7:
        yield f"it falls on {day}, which is no Sunday; change days in due."
    if card.bet:
        ruling = whole.rulings[card.bet.ruling]
        right = str(ruling.days if card.bet.part == "days" else ruling.date)
        if [choice.value for choice in card.choices].count(right) != 1:
            yield f"exactly one choice must have the value {right}, which is the bet's answer."


def _file(cards: tuple[Card, ...]) -> Iterator[str]:
    left = {line.id: card for card in cards for line in (card.file, *(c.file for c in card.choices)) if line}
    read = {line for card in cards if card.reads for line in card.reads.lines}
    for line in sorted(left.keys() - read):
        yield f"walk/cards, card {left[line].code!r}: nobody reads the line {line!r}; a later card must, under [aloud]."
    for line in sorted(read - left.keys()):
        yield f"walk/cards: a card reads the line {line!r}, which no choice leaves."
