"""The cards that stand are sound, and a mistake in one is said with its file, its line and what is allowed."""

from pathlib import Path

import pytest

from building import check_cards, check_walks
from building.places import PACKAGE
from tilbake.evidence.fact import facts
from tilbake.people import person as people
from tilbake.walk.card import Card
from tilbake.walk.loading import cards

CARD = PACKAGE / "walk" / "cards" / "halfway" / "tw-three-forms.toml"
ALL = [card for name in people.names() for card in cards(name)]


def test_the_cards_that_stand_are_sound() -> None:
    assert check_walks.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('kind = "fork"', 'kind = "spoon"', "kind =", "it must be one of: fork, bet, sunday"),
        ('stage = "lower"', 'stage = "attic"', "stage =", "it must be one of: remand"),
        ('title = "Three forms"', "title = 3", "title =", "must be text in quotes"),
        ('title = "Three forms"', 'titel = "Three forms"', "titel", "is not known here"),
        ('housing = ["marte"] }\nreason', 'housing = ["castle"] }\nreason', "castle", "it must be one of: behind"),
        ('place = "tag"', 'palce = "tag"', "palce", "it must be one of: housing"),
        ('key = "b"', 'key = "a"', "key =", "it must be one small letter, its own"),
        ('default = "a"', 'default = "q"', "default =", "it must be one of: a, b, c"),
        ('ruling = "tag-from"', "", 'reason = "Too early for the tag."', "one of the two"),
        ('force = "may"', 'force = "should"', "force =", "it must be one of: must"),
        ('fact = "transfer-transitional"', 'fact = "made-up"', "made-up", "it must be one of"),
        ("Hanne lays out three forms.", "Hanne lays out three forms. " + "More. " * 9, "moment", "sentences"),
        ("Hanne lays out three forms.", "An inmate waits.", "inmate", "is a word that no card uses"),
        ('leaning = "control"', "", 'key = "b"', "leaning is missing"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_file_line_and_what_is_allowed(
    old: str, new: str, line_with: str, says: str, tmp_path: Path
) -> None:
    text = CARD.read_text()
    assert old in text
    broken = text.replace(old, new, 1)
    folder = tmp_path / "cards"
    folder.mkdir()
    (folder / CARD.name).write_text(broken)
    said = next(sentence for sentence in check_cards.problems(cards=folder) if says in sentence)
    assert said.startswith(f"cards/{CARD.name}, line ")
    number = int(said.split("line ")[1].split(":")[0])
    near = "\n".join(broken.splitlines()[max(0, number - 3) : number + 2])
    assert line_with in near


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "cards"
    folder.mkdir()
    (folder / "xx-torn.toml").write_text('code = "xx')
    assert check_cards.problems(cards=folder)[0].startswith("cards/xx-torn.toml: ")


def test_a_person_without_a_state_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "people"
    folder.mkdir()
    text = (PACKAGE / "people" / "jonas.toml").read_text()
    (folder / "jonas.toml").write_text(text.replace('work = "none"\n', "", 1))
    assert "states, work is missing" in check_cards.problems(persons=folder)[0]


def test_a_day_that_does_not_exist_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "people"
    folder.mkdir()
    text = (PACKAGE / "people" / "jonas.toml").read_text()
    (folder / "jonas.toml").write_text(text.replace("2025-09-01", "2025-09-31"))
    said = check_cards.problems(persons=folder)[0]
    assert "sentence, serving_starts must be a day in quotes" in said
    assert "line " in said


@pytest.mark.parametrize("card", ALL, ids=lambda card: card.code)
def test_every_section_on_a_card_has_its_fact(card: Card) -> None:
    gates = [gate for choice in card.choices for gate in choice.gates if gate.section]
    named = [entry.fact for entry in (*card.rules, *card.findings, *card.barred, *gates)]
    assert [fact for fact in named if fact not in facts()] == []


@pytest.mark.parametrize("name", people.names())
def test_a_sunday_stands_at_the_stages_that_last(name: str) -> None:
    stages = [card.stage for card in cards(name) if card.sunday]
    assert set(stages) == {"remand", "high", "lower", "step-down", "probation"}


@pytest.mark.parametrize("name", people.names())
def test_a_walk_has_its_length(name: str) -> None:
    forks = [card for card in cards(name) if card.kind == "fork"]
    assert len(cards(name)) >= 16
    assert len(forks) >= 9
    assert 12 <= len(people.find(name).short) <= 17
