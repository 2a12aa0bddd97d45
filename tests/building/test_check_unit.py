"""A number that the model of the unit cannot use stops the build with its line and what is wrong."""

from pathlib import Path

import pytest

from building import check_unit


def test_the_numbers_of_the_unit_are_sound() -> None:
    assert check_unit.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ("usual = 4", "usual = 5", "usual =", "add up to 22; the officers have 21"),
        ('key = "paper"', 'key = "roof"', "key =", "is 'roof'"),
        ('key = "paper"', 'key = "search"', "[[post]]", "stands here once"),
        ('key = "letter"', 'key = "debt"', "key =", "There is another thread 'debt'"),
        ("times = 4", "times = 5", "times =", "11 things begin in a week; the widget's words say 10"),
        ("lasts = [1, 4]", "lasts = [4, 1]", "lasts =", "the shortest first"),
        ("rooms {a} and {b}", "rooms", "says =", "says names no room"),
        ('when = "open"', 'when = "never"', "when =", "is 'never'"),
        ("control = 10\n", "control = 1001\n", "control =", "a whole number from 0 to 1000"),
        ('fact = "searches"', 'fact = "raids"', "fact =", "is 'raids'"),
        ('fact = "searches"\n', "", "[[assumption]]", "leans and fact stand together"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_its_line(old: str, new: str, line_with: str, says: str, tmp_path: Path) -> None:
    text = check_unit.TABLE.read_text()
    assert old in text
    broken = tmp_path / "numbers.toml"
    broken.write_text(text.replace(old, new, 1))
    said = next(sentence for sentence in check_unit.problems(broken) if says in sentence)
    number = int(said.split("line ")[1].split(":")[0])
    assert line_with in broken.read_text().splitlines()[number - 1]


def test_a_file_that_is_not_toml_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "numbers.toml"
    broken.write_text('key = "xx')
    assert check_unit.problems(broken)[0].startswith(f"{tmp_path.name}/numbers.toml, line 1: ")
