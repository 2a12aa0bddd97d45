"""The cards that stand are sound, and a mistake in one is said with its file, its line and what is allowed."""

from itertools import groupby
from pathlib import Path

import pytest

from building import check_cards, check_walks
from building.places import PACKAGE
from tests.walk import guide
from tilbake.evidence.fact import facts
from tilbake.people import court
from tilbake.people import person as people
from tilbake.walk.card import Card
from tilbake.walk.deck import deck
from tilbake.walk.history import Start, Walk, default_line
from tilbake.walk.loading import cards

GATED = (
    guide.CARD.replace(
        "[[rule]]", '[[choice.gate]]\nruling = "tag-from"\nreason = "Too early for the tag."\n\n[[rule]]'
    )
    .replace("[[choice]]", '[aloud]\nby = "Read:"\nlines = ["all"]\n\n[[choice]]', 1)
    .replace('default = "a"\n', 'default = "a"\nknows = ["person", "officer"]\n')
)
"""The card of the guide, with more to go wrong on it."""
ALL = {card.code: card for name in people.names() for card in cards(name)}
LASTS = ("remand", "tag", "high", "lower", "step-down", "probation")
LASTS_DAYS = 90
"""Where somebody lives, and from how many days on it counts as lasting."""


def test_the_cards_that_stand_are_sound() -> None:
    assert check_walks.problems() == []


def test_the_card_of_these_tests_is_sound(tmp_path: Path) -> None:
    assert said_about(GATED, tmp_path) == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('kind = "fork"', 'kind = "forc"', "kind =", "it must be one of: fork, bet, sunday. The nearest: fork."),
        ('stage = "high"', 'stage = "hihg"', "stage =", "it must be one of: remand"),
        ('seat = "person"', 'seat = "persn"', "seat =", "The nearest: person."),
        ('"officer"]', '"oficer"]', "knows", "The nearest: officer."),
        ("title = ", "title = 3 # ", "title =", "must be text in quotes"),
        ("title = ", "titel = ", "titel", "The nearest: title."),
        ('visits = "calls"', 'visits = "cals"', "cals", "The nearest: calls."),
        ('visits = "calls"', 'vists = "calls"', "vists", "The nearest: visits."),
        ('visits = "calls"', "visits = 7", "visits", "is 7; it must be one of"),
        ('key = "b"', 'key = "a"', "key =", "it must be one small letter, its own"),
        ('default = "a"', 'default = "q"', "default =", "it must be one of: a, b"),
        ('ruling = "tag-from"', "", 'reason = "Too early for the tag."', "one of the two"),
        ('ruling = "tag-from"', 'ruling = "tag-form"', "tag-form", "tag-from"),
        ('force = "must"', 'force = "mist"', "force =", "The nearest: must."),
        ('fact = "phone-minutes"', 'fact = "phone-minuts"', "phone-minuts", "phone-minutes"),
        ("section = ", "# section = ", "[[rule]]", "section is missing"),
        ('leaning = "help"', "", 'key = "a"', "leaning is missing"),
        ("misread = ", "# misread = ", "code =", "misread is missing"),
        ("{near}’s", "{near’s", "moment", "A brace stands alone"),
        ("Four people wait.", "Four people wait. " + "More. " * 9, "moment", "sentences"),
        ("Four people wait.", "An inmate waits.", "inmate", "is a word that no card uses"),
        ('code = "qtq"', 'code = "qtt"', "code =", "begins with its code, then a dash"),
        ('code = "qtq"', 'code = "Q1"', "code =", "two or three small letters"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_file_line_and_what_is_allowed(
    old: str, new: str, line_with: str, says: str, tmp_path: Path
) -> None:
    assert old in GATED
    broken = GATED.replace(old, new, 1)
    found = said_about(broken, tmp_path)
    said = next((sentence for sentence in found if says in sentence), found)
    assert isinstance(said, str), said
    assert said.startswith("cards/unit/qtq-the-telephone.toml, line ")
    number = int(said.split("line ")[1].split(":")[0])
    near = "\n".join(broken.splitlines()[max(0, number - 3) : number + 2])
    assert line_with in near


@pytest.mark.parametrize(
    ("content", "line"),
    [(b'code = "xx', 1), (b'code = "xx"\ntitle = Three forms\n', 2), (b'code = "xx"\n\ntitle = "\xe5"\n', 3)],
    ids=["torn", "no quotes", "not UTF-8"],
)
def test_a_file_that_is_not_toml_is_named_with_its_line(content: bytes, line: int, tmp_path: Path) -> None:
    folder = tmp_path / "cards" / "unit"
    folder.mkdir(parents=True)
    (folder / "xx-torn.toml").write_bytes(content)
    assert check_cards.problems(cards=folder.parent)[0].startswith(f"cards/unit/xx-torn.toml, line {line}: ")


def test_a_card_in_no_subject_is_named(tmp_path: Path) -> None:
    (tmp_path / "cards" / "scool").mkdir(parents=True)
    (tmp_path / "cards" / "scool" / "qtq-the-telephone.toml").write_text(guide.CARD)
    assert "The nearest: school." in check_cards.problems(cards=tmp_path / "cards")[0]


def test_two_cards_with_one_code_are_named(tmp_path: Path) -> None:
    for subject in ("unit", "work"):
        (tmp_path / "cards" / subject).mkdir(parents=True)
        (tmp_path / "cards" / subject / f"qtq-{subject}.toml").write_text(guide.CARD)
    assert "is already that of qtq-unit.toml" in check_cards.problems(cards=tmp_path / "cards")[0]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('\nwork = "none"', "", "states, work is missing"),
        ('\nwork = "none"', '\nwork = "nnone"', "The nearest: none."),
        ("2026-04-13", "2026-04-31", "sentence, serving_starts must be a day in quotes"),
        ("\n[sentence]", "\n[sentance]", "The nearest: sentence."),
        ("deck = [", "dekc = [", "deck is missing"),
        ('name = "Geir"', 'name = ""', "name is empty"),
        ('seed = "', 'seed = "x', "it must be a whole number in quotes"),
        ('{ card = "iw"', '{ crad = "iw"', "The nearest: card."),
    ],
)
def test_a_mistake_in_a_person_is_said_with_file_and_line(old: str, new: str, says: str, tmp_path: Path) -> None:
    text = (PACKAGE / guide.COPIED).read_text()
    assert old in text
    folder = tmp_path / "people"
    folder.mkdir()
    (folder / "geir.toml").write_text(text.replace(old, new, 1))
    found = check_cards.problems(persons=folder)
    assert any(says in sentence and sentence.startswith("people/geir.toml, line ") for sentence in found), found


@pytest.mark.parametrize("name", ["Geir", "geir-two", "remand"])
def test_a_persons_file_has_a_name_that_a_link_and_a_page_can_have(name: str, tmp_path: Path) -> None:
    folder = tmp_path / "people"
    folder.mkdir()
    (folder / f"{name}.toml").write_text((PACKAGE / guide.COPIED).read_text())
    assert check_cards.problems(persons=folder)[0].startswith(f"people/{name}.toml: ")


@pytest.mark.parametrize("card", ALL.values(), ids=ALL)
def test_every_section_on_a_card_has_its_fact(card: Card) -> None:
    gates = [gate for choice in card.choices for gate in choice.gates if gate.section]
    named = [entry.fact for entry in (*card.rules, *card.findings, *card.barred, *gates)]
    assert [fact for fact in named if fact not in facts()] == []


@pytest.mark.parametrize("name", people.names())
def test_a_sunday_stands_at_the_stages_that_last(name: str) -> None:
    sundays = {card.stage for card in deck(name, "full").cards if card.sunday}
    assert {stage for stage, days in days_at(line(name, "full")) if days >= LASTS_DAYS and stage in LASTS} <= sundays


@pytest.mark.parametrize("name", people.names())
def test_a_walk_has_its_length(name: str) -> None:
    assert 18 <= len(line(name, "full").taken) <= 24
    assert len(line(name, "short").taken) == 12
    if people.find(name).long:
        # Three weeks on remand have fewer cards to show than a sentence.
        least = 24 if isinstance(people.find(name).court, court.Held) else 28
        assert least <= len(line(name, "long").taken) <= 40
    assert sum(card.kind == "fork" for card in deck(name, "full").cards) >= 9


def line(name: str, length: str) -> Walk:
    return default_line(Start(name, length, people.find(name).seed))


def days_at(walk: Walk) -> list[tuple[str, int]]:
    """How long the walk stays at each stage, from its first card there to the first of the next."""
    dated = [(step.card.stage, walk.deck.days[step.situation.place]) for step in walk.taken]
    began = [next(days) for _, days in groupby(dated, key=lambda entry: entry[0])]
    ends = [day for _, day in began[1:]] + [dated[-1][1]]
    return [(stage, (end - day).days) for (stage, day), end in zip(began, ends, strict=True)]


def said_about(card: str, folder: Path) -> list[str]:
    """What the check says about the card, as the one card there is."""
    file = folder / guide.CARD_FILE.removeprefix("walk/")
    file.parent.mkdir(parents=True)
    file.write_text(card)
    return check_cards.problems(cards=folder / "cards")
