"""The page that tells a whole walk without Python. The golden files show a reviewer what a change did to a reader.

Renew with ``TILBAKE_RENEW=1``, and read the difference.
"""

import os
from pathlib import Path

import pytest

from building.transcript import page
from tilbake.people import person as people
from tilbake.walk.history import Start, default_line

FOLDER = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", people.names())
def test_a_story_says_what_it_said(name: str) -> None:
    golden = FOLDER / f"{name}.md"
    if os.environ.get("TILBAKE_RENEW"):
        FOLDER.mkdir(exist_ok=True)
        golden.write_text(page(name))
    assert page(name) == golden.read_text(), "renew with TILBAKE_RENEW=1 and read the difference"


def test_no_golden_story_without_its_person() -> None:
    assert sorted(file.stem for file in FOLDER.glob("*.md")) == people.names()


@pytest.mark.parametrize("name", people.names())
def test_the_page_tells_the_whole_default_line(name: str) -> None:
    text = page(name)
    taken = default_line(Start(name, "full", people.find(name).seed)).taken
    assert text.count("\n### ") >= len(taken)
    assert all(f"{{#{step.card.code}}}" in text for step in taken)


@pytest.mark.parametrize("name", people.names())
def test_harm_comes_first(name: str) -> None:
    lines = [line for line in page(name).split("---\n", 2)[2].splitlines() if line]
    assert lines[1] == f"**{people.find(name).harm}**"
