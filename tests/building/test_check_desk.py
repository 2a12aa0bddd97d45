"""A mistake in a file on the desk stops the build with its line and what is wrong."""

from pathlib import Path

import pytest

from building import check_desk


def test_the_files_that_lie_on_the_desk_are_sound() -> None:
    assert check_desk.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('key = "daniel"', 'key = "vidar"', "key =", "it must be small letters, its own"),
        ('key = "daniel"', 'key = "high"', "key =", "it must be small letters, its own"),
        ("days = 45", "days = 130", "days =", "above 120 a sentence is set in months"),
        ("days = 45", "days = 45\nmonths = 2", "[[file]]", "days or months, one of the two"),
        ("months = 12\n", "", "[[file]]", "days or months, one of the two"),
        ("months = 192", "months = 400", "months =", "goes from 0 (set in days) to 360 months"),
        ("age = 20", "age = 200", "age =", "Age is a whole number of years from 15 to 110"),
        ('harmed = "Turid Lie"\n', "", "[[file]]", "file 1, harmed is missing"),
        ("no-space = ", "no-room = ", "no-room =", "is not known here; there is: purpose, security"),
        ("First judgment.", "First judgment. " + "More. " * 30, "record =", "words; at most 100"),
        ("Called in from home.", "An inmate.", "record =", "is a word that no file uses"),
        ("special_risk = true", "special_risk = 1", "special_risk =", "must be true or false"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_its_line(old: str, new: str, line_with: str, says: str, tmp_path: Path) -> None:
    text = check_desk.TABLE.read_text()
    assert old in text
    broken = tmp_path / "files.toml"
    broken.write_text(text.replace(old, new, 1))
    said = next(sentence for sentence in check_desk.problems(broken) if says in sentence)
    number = int(said.split("line ")[1].split(":")[0])
    assert line_with in broken.read_text().splitlines()[number - 1]


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "files.toml"
    broken.write_text('key = "xx')
    assert check_desk.problems(broken)[0].startswith(f"{tmp_path.name}/files.toml, line 1: ")
