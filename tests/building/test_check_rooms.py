"""A mistake in what the four rooms are asked stops the build with its line and what is wrong."""

from pathlib import Path

import pytest

from building import check_rooms


def test_the_questions_are_sound() -> None:
    assert check_rooms.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('key = "night"', 'key = "air"', "key =", "it must be small letters, its own"),
        ('kind = "plan"', 'kind = "both"', "kind =", "kind is 'both'"),
        ('fact = "buildings-poor"', 'fact = "buildings-poorly"', "building =", "buildings-poorly"),
        (', counted = "A review of 29 randomised trials, 2021."', "", "plan =", "plan must have both a fact and who"),
        ('ruling = ["room"]', 'ruling = ["suite"]', "ruling =", "suite"),
        ("A bright room asks nobody.", "Why? " * 41, "building =", "words; at most 40"),
        ("A bright room asks nobody.", "A bright room asks no inmate.", "building =", "is a word that no file uses"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_its_line(old: str, new: str, line_with: str, says: str, tmp_path: Path) -> None:
    text = check_rooms.TABLE.read_text()
    assert old in text
    broken = tmp_path / "questions.toml"
    broken.write_text(text.replace(old, new, 1))
    said = next(sentence for sentence in check_rooms.problems(broken) if says in sentence)
    number = int(said.split("line ")[1].split(":")[0])
    assert line_with in broken.read_text().splitlines()[number - 1]


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "questions.toml"
    broken.write_text('key = "xx')
    assert check_rooms.problems(broken)[0].startswith(f"{tmp_path.name}/questions.toml, line 1: ")
