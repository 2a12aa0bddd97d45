"""A mistake in a family of the child's year stops the build with its line and what is wrong."""

from pathlib import Path

import pytest

from building import check_families


def test_the_families_at_the_table_are_sound() -> None:
    assert check_families.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('key = "emil"', 'key = "nora"', "key =", "it must be small letters, its own"),
        ('key = "emil"', 'key = "none"', "key =", "it must be small letters, its own"),
        ('level = "lower"', 'level = "open"', "level =", "level is 'open'; there is: high, lower"),
        (
            '  "She has told one friend at school. There is handball every Saturday until Easter.",\n',
            "",
            "evening =",
            "There are 2 evenings",
        ),
        ('letter = "A letter waits', 'post = "A letter waits', "post =", "post is not known here"),
        ("She asks. What", "She asks. " + "Why? " * 30 + "What", "visit =", "words; at most 30"),
        ("he has said no.", "he has met an inmate.", "none =", "is a word that no file uses"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_its_line(old: str, new: str, line_with: str, says: str, tmp_path: Path) -> None:
    text = check_families.TABLE.read_text()
    assert old in text
    broken = tmp_path / "families.toml"
    broken.write_text(text.replace(old, new, 1))
    said = next(sentence for sentence in check_families.problems(broken) if says in sentence)
    number = int(said.split("line ")[1].split(":")[0])
    assert line_with in broken.read_text().splitlines()[number - 1]


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "families.toml"
    broken.write_text('key = "xx')
    assert check_families.problems(broken)[0].startswith(f"{tmp_path.name}/families.toml, line 1: ")
