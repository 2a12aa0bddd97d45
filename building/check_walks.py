"""Every person's walk, as far as a look at its cards side by side can tell: days, words, the file, the braces."""

from collections.abc import Callable, Collection, Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from pathlib import Path as File

from building import card_words, check_cards
from building.check_cards import BRACES
from building.places import PACKAGE
from building.problem import Problem
from building.shapes import Found
from building.toml_lines import Path, line_of
from tilbake import resources
from tilbake.people import court
from tilbake.people import person as people
from tilbake.people.person import Person
from tilbake.walk import loading
from tilbake.walk import situation as moves
from tilbake.walk.card import EVERY_LINE, Card
from tilbake.walk.deck import LENGTHS, Deck, anchors, deck
from tilbake.walk.history import Start, by_default, replay
from tilbake.walk.states import TABLE, vocabulary
from tilbake.widgets.walk.moment import bet_answer
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import language
from tilbake.words.rulings import objection_text

type Said = tuple[str, Path, str]
"""A file of the package, the path of a value in it, and the sentence about it."""


def check() -> None:
    """Stop the build at the first thing wrong. Errors: ``Problem`` with every sentence, a line each."""
    found = problems()
    if found:
        raise Problem("\n".join(found))


def problems() -> list[str]:
    """Every sentence about what is wrong. Walks are looked at once each file is sound."""
    return check_cards.problems() or [sentence for name in people.names() for sentence in walk(name)]


def walk(name: str) -> list[str]:
    """What is wrong with one person's walk; each file alone must be sound."""
    person = people.find(name)
    found = list(_before_the_deck(person)) or list(_deck(person, deck(name, "long"))) or list(_ways(person))
    return [where(file, path) + sentence for file, path, sentence in found]


@cache
def card_files() -> Mapping[str, str]:
    """Each card's file in the package by its code."""
    paths = [path for subject in loading.SUBJECTS for path in resources.tables(f"{loading.FOLDER}/{subject}")]
    return {resources.table(path)["code"]: path for path in paths}


def where(file: str, path: Path) -> str:
    """How a sentence begins: the file as its writer knows it, and the line."""
    text = File(PACKAGE / file).read_text(encoding="utf-8")
    return f"{file.removeprefix('walk/')}, line {line_of(text, path)}: "


def _before_the_deck(person: Person) -> Iterator[Said]:
    """What has to be right before the cards can be laid on their days."""
    own = f"{people.FOLDER}/{person.id}.toml"
    against = court.objection(person.court)
    if against:
        kind = next(kind for kind in court.KINDS if kind in resources.table(own))
        yield own, (kind, against.field), f"{against.field}: {objection_text(against.reason, language('en'))}"
        return
    places = {people.find(name).place: name for name in people.names() if name != person.id}
    if person.place in places:
        free = next(place for place in range(1, len(places) + 2) if place not in places)
        yield own, ("place",), f"place {person.place} is that of {places[person.place]}; the first free one is {free}."
    known = {state.key: state.values for state in vocabulary(person.id)}
    for key, value in person.states.items():
        if value not in known[key]:
            yield own, ("states", key), f"states, {key} is {value!r}; {_nearest(value, known[key])}"
    dated = anchors(person, {ruling.id: ruling for ruling in court.rulings(person.court)})
    codes = [entry.card for entry in person.deck]
    for place, entry in enumerate(person.deck):
        here: Path = ("deck", place)
        name = f"card {entry.card!r}"
        table = loading.tables().get(entry.card)
        if codes.index(entry.card) != place:
            yield own, here, f"the {name} stands twice in the deck; take one out."
        elif table is None:
            yield own, here, f"deck names the {name}, and no file begins so; {_nearest(entry.card, loading.tables())}"
        else:
            due = entry.due or table.get("due")
            if due is None:
                yield own, here, f'{name}: due is missing, here and on the card; write due = {{ after = "…" }}.'
            elif due["after"] not in dated:
                file, path = (own, here) if entry.due else (card_files()[entry.card], ("due",))
                yield file, path, f"{name}: due, after is {due['after']!r}; {_nearest(due['after'], dated)}"
            keys = [choice["key"] for choice in table["choice"]]
            if entry.default and entry.default not in keys:
                yield own, here, f"{name}: default is {entry.default!r}; its choices are {', '.join(keys)}."
            yield from _states(person, entry.card, table, here)
    yield from _lists(person, own, codes)


def _lists(person: Person, own: str, codes: list[str]) -> Iterator[Said]:
    """The codes that the person's file names beside the deck."""
    named: list[tuple[Path, str]] = [
        *((("short", place), code) for place, code in enumerate(person.short)),
        *((("long", place), code) for place, code in enumerate(person.long)),
        *((("again", place, "card"), entry.card) for place, entry in enumerate(person.again)),
    ]
    for path, code in named:
        if code not in codes:
            yield own, path, f"{path[0]} names the card {code!r}, which is not in the deck; {_nearest(code, codes)}"
    if codes and set(codes) <= set(person.long):
        yield own, ("long",), "long names every card of the deck; the whole walk needs cards, too."
    for place, entry in enumerate(person.again):
        keys = [choice["key"] for choice in loading.tables().get(entry.card, {}).get("choice", ())]
        if entry.choice and entry.choice not in keys:
            sentence = f"again {place + 1}, choice is {entry.choice!r}; its choices are {', '.join(keys)}."
            yield own, ("again", place, "choice"), sentence


def _states(person: Person, code: str, table: resources.Table, entry: Path) -> Iterator[Said]:
    """Every state that the card changes, or asks for, is one of this person's."""
    own = f"{people.FOLDER}/{person.id}.toml"
    known = {state.key: state.values for state in vocabulary(person.id)}
    changes: list[tuple[Path, Mapping[str, str]]] = []
    asked: list[tuple[Path, Mapping[str, list[str]]]] = [(("when",), table.get("when", {}))]
    rulings = {ruling.id for ruling in court.rulings(person.court)}
    for place, event in enumerate(table.get("meanwhile", ())):
        if event.get("when", {}).keys() <= known.keys():  # where it asks for more, it never comes
            changes.append((("meanwhile", place, "changes"), event.get("changes", {})))
    for place, choice in enumerate(table["choice"]):
        changes.append((("choice", place, "changes"), choice.get("changes", {})))
        for number, result in enumerate(choice.get("chance", {}).get("result", ())):
            changes.append((("choice", place, "chance", "result", number, "changes"), result["changes"]))
        for number, gate in enumerate(choice.get("gate", ())):
            asked.append((("choice", place, "gate", number, "states"), gate.get("states", {})))
            if "ruling" in gate and gate["ruling"] not in rulings:
                path: Path = ("choice", place, "gate", number, "ruling")
                sentence = f"card {code!r}: a gate asks for {gate['ruling']!r}, which this case does not have"
                yield own, entry, f"{sentence} ({_on(code, path)}); {_nearest(gate['ruling'], rulings)}"
    for path, given in changes:
        for key, value in given.items():
            if key not in known:
                sentence = f"card {code!r} changes {key!r} ({_on(code, path)}), which [states] does not name"
                yield own, entry, f"{sentence}; {_nearest(key, known)}"
            elif value not in known[key]:
                sentence = f"card {code!r} changes {key} to {value!r} ({_on(code, path)}), which {person.name} lacks"
                yield own, entry, f"{sentence}; {_nearest(value, known[key])}"
    for path, when in asked:
        for key in when:
            if key not in known:
                sentence = f"card {code!r} asks for {key!r} ({_on(code, path)}), which [states] does not name"
                yield own, entry, f"{sentence}; {_nearest(key, known)}"


def _on(code: str, path: Path) -> str:
    """Where it stands on the card: what is right there can be wrong for this person."""
    return where(card_files()[code], path).removesuffix(": ")


def _deck(person: Person, whole: Deck) -> Iterator[Said]:
    say = Sayer(language("en"), whole)
    dated = {id_ for id_, ruling in whole.rulings.items() if ruling.date is not None}
    known = {*dated, *person.words, *(key[:1].upper() + key[1:] for key in person.words)}
    own = f"{people.FOLDER}/{person.id}.toml"
    unknown = [
        *_braces(own, resources.table(own), {*known}, lambda path: path[0] != "words"),
        *_braces(TABLE, resources.table(TABLE), known, lambda path: path[:2] in _shared(person)),
    ]
    yield from unknown
    for key, word in person.words.items():
        if "{" in word:
            yield own, ("words", key), f"words, {key} is {word!r}; a word that fills a brace has none itself."
    if unknown:
        return
    for card in whole.cards:
        file = card_files()[card.code]
        found = list(_braces(file, resources.table(file), known, lambda _: True))
        yield from found
        if not found:
            yield from ((file, path, f"for {person.id}, {text}") for path, text in _card(card, whole, say))
    yield from _file(whole.cards)


def _shared(person: Person) -> set[Path]:
    """The shared states that this person's walk has, by their place in their file."""
    mine = {state.key for state in vocabulary(person.id)}
    return {("named", place) for place, entry in enumerate(resources.table(TABLE)["named"]) if entry["key"] in mine}


def _braces(
    file: str, table: resources.Table, known: Collection[str], looked_at: Callable[[Path], bool]
) -> Iterator[Said]:
    for path, text in card_words.texts(table):
        for name in BRACES.findall(text) if looked_at(path) else ():
            if name not in known:
                yield file, path, f"{{{name}}} is nothing that this walk can fill in; {_nearest(name, known)}"


def _card(card: Card, whole: Deck, say: Sayer) -> Iterator[Found]:
    words = card_words.shown(card, whole.vocabulary, say)
    if words > card_words.MOST_WORDS:
        yield ("moment",), f"it shows {words} words; at most {card_words.MOST_WORDS}."
    day = whole.days[whole.places[card.code]]
    for id_ in card.not_before:
        opens = whole.rulings[id_].date if id_ in whole.rulings else None
        if opens and day < opens:
            yield ("not_before",), f"it falls on {day}, before {id_} on {opens}."
    if card.sunday and day.isoweekday() != 7:
        yield ("due",), f"it falls on {day}, which is no Sunday; change days in due by {7 - day.isoweekday()}."
    if card.bet and card.bet.ruling and card.bet.ruling not in whole.rulings:
        near = _nearest(card.bet.ruling, whole.rulings)
        yield ("bet", "ruling"), f"the bet is on {card.bet.ruling!r}, which this case does not have; {near}"
    elif card.bet:
        yield from _bet(card, whole)


def _bet(card: Card, whole: Deck) -> Iterator[Found]:
    try:
        right = bet_answer(replay(Start(whole.person.id, whole.length, whole.person.seed), ()), card)
    except LookupError as error:
        yield ("bet", "threshold"), f"the bet has no answer: {error.args[0]}."
        return
    values = [choice.value for choice in card.choices]
    if values.count(right) != 1:
        given = ", ".join(values)
        yield (
            ("choice", 0, "value"),
            f"exactly one choice must have the value {right!r}, the bet’s answer; there is: {given}.",
        )


def _file(cards: tuple[Card, ...]) -> Iterator[Said]:
    """Each line of the file is read by somebody, and each line that is read is one that a card leaves."""
    for place, card in enumerate(cards):
        file = card_files()[card.code]
        later = {line for other in cards[place + 1 :] if other.reads for line in other.reads.lines}
        for line in (card.file, *(choice.file for choice in card.choices)):
            if line and line.id not in later and EVERY_LINE not in later:
                letter = line.id.partition("-")[2]
                keys = [choice.key for choice in card.choices]
                path: Path = ("choice", keys.index(letter), "file") if letter else ("file",)
                yield file, path, f"nobody reads the line {line.id!r}; a later card must, under [aloud], lines."
        for line_id in card.reads.lines if card.reads else ():
            if line_id != EVERY_LINE and line_id not in _lines():
                near = _nearest(line_id, _lines())
                yield file, ("aloud", "lines"), f"aloud, lines names {line_id!r}, which no card leaves; {near}"


@cache
def _lines() -> frozenset[str]:
    """Every line that some card leaves in somebody's file."""
    found = {code for code, table in loading.tables().items() if "file" in table}
    choices = ((code, choice) for code, table in loading.tables().items() for choice in table["choice"])
    return frozenset(found | {f"{code}-{choice['key']}" for code, choice in choices if "file" in choice})


def _ways(person: Person) -> Iterator[Said]:
    """The default line of each length comes to an end: on each of its cards, some choice stands open."""
    for length in LENGTHS:
        walk = replay(Start(person.id, length, person.seed), ())
        while walk.card is not None:
            if all(moves.shut(walk.deck, walk.situation, choice) for choice in walk.card.choices):
                sentence = f"for {person.id}, every choice is barred on the default line; leave one open."
                yield card_files()[walk.card.code], ("choice", 0), sentence
                break
            walk = by_default(walk)


def _nearest(value: str, allowed: Collection[str]) -> str:
    near = get_close_matches(value, list(allowed), n=3, cutoff=0)
    return f"the nearest that there is: {', '.join(near)}."
