"""How many words a card shows, and which words no card uses (the tone of the cards, points 10 and 11)."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from building.toml_lines import Path
from tilbake.walk.card import Card
from tilbake.walk.states import State

MOST_WORDS = 90
MOST_SENTENCES = 5

BANNED = (
    *("humane", "luxury", "hotel", "world-leading", "monster", "offender", "offenders", "junkie", "inmate", "inmates"),
    *("journey", "snowing", "sunny", "rainy"),
)
BANNED_PHRASES = ("back on track", "second chance", "is entitled to", "as a norwegian", "we choose")

_WORD = re.compile(r"[\w§]+(?:[’'./:–-]\w+)*")


def count(text: str) -> int:
    """The words in a text; *§ 15* is two, *3-30* is one."""
    return len(_WORD.findall(text))


def sentences(text: str) -> int:
    """The sentences in a text."""
    return len(re.findall(r"[.?!](?:”|(?=\s)|$)", text))


def shown(card: Card, states: tuple[State, ...], say: Callable[[str], str]) -> int:
    """The most words that the card can show at once, labels and all: title, moment, roles, choices, gate.

    ``say`` fills in what stands in braces, as the person's walk does.
    """
    moments = [card.moment, *(variant.moment for variant in card.variants)]
    roles = (card.roles.decides, card.roles.prepares, card.roles.heard, card.roles.complaint)
    labels = ("Who decides", "Prepares", "Must be heard", "Hears the complaint")
    texts = [card.title, max(moments, key=count), f"Gate {card.gate}" if card.gate else ""]
    texts += [f"{label} {text}" for label, text in zip(labels, roles, strict=True) if text]
    texts += [max(_open(card, place, states), _shut(card, place), key=count) for place in range(len(card.choices))]
    texts += [f"{entry.text} {entry.reason} {_short(entry.section)}" for entry in card.barred]
    if card.sunday:
        texts += [card.sunday.who, card.sunday.door, card.sunday.may, card.sunday.think]
    return sum(count(say(text)) for text in texts)


def banned(text: str) -> Iterator[str]:
    """The words of a text that no card uses. *Only* is measured by hand: "only a court decides" is law."""
    words = set(re.findall(r"[\w-]+", text.lower()))
    yield from (word for word in BANNED if word in words)
    yield from (phrase for phrase in BANNED_PHRASES if phrase in text.lower())


def too_much(text: str, most: int) -> Iterator[str]:
    """A sentence where a text has more than ``most`` words, and one for each word that no file uses."""
    if count(text) > most:
        yield f"“{text[:40]}…” has {count(text)} words; at most {most}."
    yield from (f"“{word}” is a word that no file uses." for word in banned(text))


def texts(value: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Every text in a table, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from texts(inner, (*path, place))


def _open(card: Card, place: int, states: tuple[State, ...]) -> str:
    choice = card.choices[place]
    changes = [] if card.bet else [f"{states[at].name} {states[at].values[to].short}" for at, to in choice.changes]
    written = f"file {choice.file.label}" if choice.file else ""
    return " ".join([choice.key, choice.text, *changes, written, choice.chance.text if choice.chance else ""])


def _shut(card: Card, place: int) -> str:
    choice = card.choices[place]
    shut = [f"{choice.key} {choice.text} {gate.reason} {_short(gate.section)}" for gate in choice.gates]
    return max(shut, key=count, default="")


def _short(section: str) -> str:
    return section[section.find("§") :]
