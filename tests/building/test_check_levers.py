"""A lever that names what no deck has stops the build with its line, what is wrong, and the nearest that there is."""

from pathlib import Path

import pytest

from building import check_levers


def test_every_name_of_the_table_is_in_a_deck() -> None:
    assert check_levers.problems() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('"mu-a"', '"mu-z"', "\narranged =", "arranged 1 is 'mu-z'; it must be one of the "),
        ('"mu-a"', '"mu-z"', "\narranged =", "the nearest: mu-"),
        ('"tw-b"', '"twb"', "\nearly =", "early 1 is 'twb'"),
        ('"tw-b", "mfo-a"', '"tw-b", "tw-b"', "\nearly =", "'tw-b' stands in early twice."),
        ('late = ["tw-a"', 'late = ["tw-b"', "\nlate =", "'tw-b' is in early as well"),
        ("not-arranged =", "notarranged =", "\nnotarranged =", "is not known here; there is: arranged, not-arranged."),
        ("at = 25", "at = 26", "\nat =", "missing stands at 26, which is no step of 5 from 0 to 100."),
        ("[slider.missing]", "[slider.mising]", "\n[slider.mising]", "mising is not known here"),
        ("[tag]", "[tagged]", "\n[tagged]", "tagged is not known here"),
        ('"remand", "high"', '"remand", "hihg"', "\nclosed =", "closed 2 is 'hihg'"),
        ('"remand", "high"', '"remand"', "\n[places]", "The place 'high' has no level"),
        ('lower = ["lower"', 'lower = ["high", "lower"', "\nlower =", "'high' is in closed as well"),
        ('"addiction"', '"adiction"', "\nneeds =", "The nearest: addiction."),
        ('breaches = ["nd"', 'breaches = ["xx"', "\nbreaches =", "breaches 1 is 'xx'"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_its_line(old: str, new: str, line_with: str, says: str, tmp_path: Path) -> None:
    text = check_levers.TABLE.read_text()
    assert old in text
    broken = tmp_path / "levers.toml"
    broken.write_text(text.replace(old, new, 1))
    said = next(sentence for sentence in check_levers.problems(broken) if says in sentence)
    assert said.startswith(f"{tmp_path.name}/levers.toml, line ")
    number = int(said.split("line ")[1].split(":")[0])
    assert f"\n{broken.read_text().splitlines()[number - 1]}".startswith(line_with)
