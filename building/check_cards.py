"""Every person's and card's file, looked at alone: one sentence with the file, the line and what is allowed."""

import re
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

from building import card_words, one_file, readable
from building.card_shapes import CARD, PERSON, STATES
from building.places import PACKAGE, ROOT
from building.shapes import Found, Shape, nearest
from tilbake import resources
from tilbake.people import court
from tilbake.walk import links, loading
from tilbake.walk.states import TABLE

CARDS = PACKAGE / "walk" / "cards"
PEOPLE = PACKAGE / "people"
STATES_FILE = PACKAGE / "walk" / "states.toml"
CODE = re.compile(r"[a-z]{2,3}")
KEY = re.compile(r"[a-z]")
NAME = re.compile(r"[a-z]{1,20}")
"""What a link can begin with."""
BRACES = re.compile(r"\{([^{}]*)\}")


def problems(cards: File = CARDS, persons: File = PEOPLE) -> list[str]:
    """Every sentence about what is wrong in one file alone."""
    # What a card may say is gathered from the states and the persons, so these have to be read first.
    vocabulary = [STATES_FILE, *sorted(persons.rglob("*.toml"))]
    torn = [sentence for file in vocabulary if (sentence := readable.trouble(file, _name(file)))]
    torn = torn or list(_file_wrong(STATES_FILE, STATES, _nothing))
    return torn or [*_names(persons), *_each(persons, PERSON, _person)] or [*_each(cards, CARD, _card), *_codes(cards)]


def _name(file: File) -> str:
    """A file's name from the folder ``people`` or ``cards`` on, as its writer knows it."""
    parts = file.parts
    start = max((place for place, part in enumerate(parts) if part in ("people", "cards")), default=len(parts) - 1)
    return "/".join(parts[start:])


def _each(folder: File, shape: Shape, more: one_file.More) -> Iterator[str]:
    for file in sorted(folder.rglob("*.toml")):
        yield from _file_wrong(file, shape, more)


def _file_wrong(file: File, shape: Shape, more: one_file.More) -> Iterator[str]:
    yield from one_file.problems(file, _name(file), shape, lambda table: [*more(table), *_braces(table)])


def _braces(table: dict[str, Any]) -> Iterator[Found]:
    """A brace that is not one of a pair."""
    for path, text in card_words.texts(table):
        if set(BRACES.sub("", text)) & {"{", "}"}:
            yield path, f"A brace stands alone in “{text}”; write a word between two: {{name}}."


def _names(folder: File) -> Iterator[str]:
    """A person's id is part of links and of the names of pages."""
    pages = {page.stem for page in (ROOT / "docs").glob("*.md")}
    for file in sorted(folder.rglob("*.toml")):
        if not NAME.fullmatch(file.stem):
            yield f"{_name(file)}: the file’s name must be one to twenty small letters a–z, such as geir.toml."
        elif file.stem in pages:
            yield f"{_name(file)}: there is a page docs/{file.stem}.md already; give the file another name."


def _codes(folder: File) -> Iterator[str]:
    """A code stands for one card, and a card lies in the folder of a subject."""
    seen: dict[str, File] = {}
    for file in sorted(folder.rglob("*.toml")):
        code = file.name.partition("-")[0]
        if code in seen:
            yield f"{_name(file)}, line 1: the code {code!r} is already that of {seen[code].name}; take another."
        seen[code] = file
        if not readable.trouble(file, "") and f'code = "{code}"' not in file.read_text(encoding="utf-8"):
            yield f"{_name(file)}, line 1: a card’s file begins with its code, then a dash; this one begins {code!r}."
        subject = file.parent.name if file.parent.parent == folder else ""
        if subject not in loading.SUBJECTS:
            near = nearest(subject, loading.SUBJECTS)
            yield f"{_name(file)}: a card lies in one of the folders {', '.join(loading.SUBJECTS)}.{near}"


def _nothing(_table: dict[str, Any]) -> Iterator[Found]:
    return iter(())


def _person(table: dict[str, Any]) -> Iterator[Found]:
    if sum(kind in table for kind in court.KINDS) != 1:
        yield (), f"A person needs one of the tables {', '.join(court.KINDS)}, and one alone."
    shared = resources.table(TABLE)["named"]
    needed = [entry["key"] for entry in shared if entry["area"] == "need"]
    known = [entry["key"] for entry in shared]
    for place, entry in enumerate(table.get("state", ())):
        if entry["key"] not in known and not {"name", "area"} <= entry.keys():
            yield ("state", place), f"state {place + 1}: a state of the person's own needs name and area."
        if entry["key"] not in known:
            needed.append(entry["key"])
    for key in needed:
        if key not in table["states"]:
            yield ("states", key), f"states, {key} is missing: every state needs its value on the first day."
    for key in table["states"]:
        if key not in (*known, *needed):
            yield ("states", key), f"states, {key} is neither a shared state nor one of this file’s [[state]]."
    if not links.SEED.fullmatch(table["seed"]):
        yield ("seed",), f'seed is {table["seed"]!r}; it must be a whole number in quotes, such as "7".'


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
    if table["kind"] == "sunday" and len(keys) != 1:
        yield ("choice",), f"There are {len(keys)} choices; a Sunday has one."
    if (table["kind"] == "sunday") != ("sunday" in table):
        yield ("kind",), "The kind sunday and the table [sunday] belong together."
    if (table["kind"] == "bet") != ("bet" in table):
        yield ("kind",), "The kind bet and the table [bet] belong together."
    if "bet" in table and table["bet"].keys() not in ({"ruling", "part"}, {"threshold"}):
        yield ("bet",), "A bet needs a ruling and its part, or a threshold."
    if table["seat"] == "table" and "chair" not in table:
        yield ("seat",), "A seat at the table needs its chair: who sits in it."
    if table["kind"] != "sunday":
        yield from _fork(table)
    yield from _words(table)


def _fork(table: dict[str, Any]) -> Iterator[Found]:
    for field in ("moment", "roles", "gate", *(("misread",) if table["kind"] == "fork" else ())):
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
    moments = [entry["moment"] for entry in (table, *table.get("variant", ())) if "moment" in entry]
    for moment in moments:
        if card_words.sentences(moment) > card_words.MOST_SENTENCES:
            yield ("moment",), f"The moment has more than {card_words.MOST_SENTENCES} sentences."
    for path, text in card_words.texts(table):
        for word in card_words.banned(text):
            yield path, f"“{word}” is a word that no card uses."
