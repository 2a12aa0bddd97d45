"""`build.py people`: whoever follows the guide has a person who walks, and no mistake ends in a traceback."""

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from building.card_shapes import CARD, PERSON
from building.graph import explore
from building.people import allowed, decks, drawing, sentences
from building.people.by_chance import walks
from building.people.figures import Figures
from building.people.leanings import at_the_end, on_offer
from building.places import ROOT
from building.shapes import Keyed, Kind, Listed, Shape
from tests.walk import guide
from tilbake.people import person as people
from tilbake.walk.deck import deck
from tilbake.walk.loading import tables

COPIED = ("build.py", "building", "interactive", "docs")
PACKAGE = Path("interactive") / "tilbake"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The project as a writer has it, with the guide's person and card written by the guide's steps."""
    leave_out = shutil.ignore_patterns("__pycache__", "look", "browser")
    for name in COPIED:
        source = ROOT / name
        shutil.copytree(source, tmp_path / name, ignore=leave_out) if source.is_dir() else shutil.copy(source, tmp_path)
    package = tmp_path / PACKAGE
    (package / guide.PERSON).write_text(guide.person((package / guide.COPIED).read_text()))
    (package / guide.CARD_FILE).write_text(guide.CARD)
    return tmp_path


def asked(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """What the command says in that copy of the project."""
    return subprocess.run(
        [sys.executable, "build.py", "people", *arguments],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": str(tree / "interactive"), "COLUMNS": "160"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_person_and_a_card_written_by_the_guide_pass(tree: Path) -> None:
    done = asked(tree, "nora", "--graph", "drawings")
    assert done.returncode == 0, done.stderr
    assert "Nora, 46" in done.stdout
    assert "never reached" in done.stdout
    drawn = ET.parse(tree / "drawings" / "nora.svg")
    assert any((title.text or "").startswith("The telephone by the stairs") for title in drawn.iter(f"{SVG}title"))


def broken(tree: Path, file: str, old: str, new: str) -> str:
    """What is said, line by line, after one replacement in a file."""
    path = tree / PACKAGE / file
    text = path.read_text()
    assert old in text, (file, old)
    path.write_text(text.replace(old, new, 1))
    done = asked(tree, "nora")
    path.write_text(text)
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr
    for line in done.stderr.strip().splitlines():
        assert re.match(r"(people/nora|states|cards/\S+)\.toml, line \d+: .+\.$", line), line
    return done.stderr


def test_the_examples_of_the_guide_are_what_is_said(tree: Path) -> None:
    misspelt, unfit = guide.SAID
    assert misspelt in broken(tree, guide.CARD_FILE, 'seat = "person"', 'seat = "oficer"')
    entry = '{ card = "qtq", due = { after = "serving-starts"'
    assert without_line(unfit) in without_line(broken(tree, guide.PERSON, entry, entry.replace("starts", "start")))


def without_line(text: str) -> str:
    """Without the number of the line, which moves with the person's file."""
    return re.sub(r"line \d+", "line", text)


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        (guide.PERSON, '{ card = "qtq"', '{ card = "qtx"', "deck names the card 'qtx'"),
        (guide.PERSON, "deck = [\n", 'deck = [\n  { card = "qtq", due = { after = "letter" } },\n', "stands twice"),
        (guide.PERSON, ', due = { after = "serving-starts", days = 13 }', "", "due is missing"),
        (guide.PERSON, 'short = ["', 'short = ["qx", "', "short names the card 'qx'"),
        (guide.PERSON, '\nvisits = "none"', "", "card 'qtq' changes 'visits'"),
        (guide.PERSON, "place = 11", "place = 3", "place 3 is that of geir; the first free one is 11."),
        (guide.PERSON, "\ndays = 45", "\ndays = 4", "days: "),
        (
            guide.PERSON,
            "took a builder’s tools",
            "took {harmd}’s tools",
            "{harmd} is nothing that this walk can fill in",
        ),
        (guide.CARD_FILE, "{near}’s", "{neer}’s", "{neer} is nothing that this walk can fill in"),
        (guide.CARD_FILE, "{near}’s", "{leave-fron}’s", "the nearest that there is"),
        (guide.CARD_FILE, 'default = "a"', 'default = "a"\nuses = ["leave-form"]', "leave-from"),
        (guide.CARD_FILE, "[roles]", '[aloud]\nby = "Read:"\nlines = ["iw-q"]\n\n[roles]', "which no card leaves"),
        (guide.CARD_FILE, "Four people wait.", "Four people wait " + "and wait " * 40 + ".", "at most 90"),
        (guide.CARD_FILE, '[[choice]]\nkey = "b"', '[[choice]\nkey = "b"', "this is not TOML"),
    ],
    ids=lambda value: value[:30] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_file_line_and_the_nearest_word(
    tree: Path, file: str, old: str, new: str, says: str
) -> None:
    assert says in broken(tree, file, old, new)


def test_an_unknown_name_lists_who_there_is(tree: Path) -> None:
    done = asked(tree, "norra")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no file people/norra.toml. There are: ")


def fields(kind: Kind) -> Iterator[str]:
    match kind:
        case Shape():
            for name, inner in {**kind.must, **kind.may}.items():
                yield name
                yield from fields(inner)
        case Listed() | Keyed():
            yield from fields(kind.of)
        case _:
            return


@pytest.mark.parametrize("shape", [CARD, PERSON], ids=["card", "person"])
def test_the_guide_names_every_field(shape: Shape) -> None:
    named = {word for span in re.findall(r"`([^`\n]+)`", guide.PAGE) for word in re.findall(r"[a-z_-]+", span)}
    assert set(fields(shape)) - named == set()


def test_the_guide_has_a_place_for_every_table_that_is_made() -> None:
    for marker, make in allowed.MARKERS.items():
        assert guide.PAGE.count(marker) == 1
        assert make().count("\n") > 3


@pytest.mark.parametrize("name", people.names())
def test_the_drawing_shows_every_card_and_every_way(name: str) -> None:
    whole = deck(name, "full")
    drawn = ET.fromstring(drawing.svg(name, "full"))
    boxes = [group for group in drawn.iter(f"{SVG}g") if group.find(f"{SVG}rect") is not None]
    arrows = [path for path in drawn.findall(f"{SVG}path") if path.get("marker-end")]
    assert len(boxes) == len(whole.cards)
    assert len(arrows) == len(drawing.follows(whole)) + 2  # the legend has one of each kind
    assert not [element for element in drawn.iter() if "style" in element.attrib]
    lefts = [float(rect.get("x", "")) for group in boxes for rect in group.findall(f"{SVG}rect")]
    width = float(drawn.get("width", ""))
    assert all(0 < left < width - drawing.WIDE for left in lefts)


def test_the_figures_are_those_of_the_files() -> None:
    figures = Figures("jonas", "full")
    assert sum(figures.kinds.values()) == len(deck("jonas", "full").cards)
    assert figures.never_reached == []
    assert sum(len(names) for names in decks.holders().values()) == sum(
        len(people.find(name).deck) for name in people.names()
    )
    assert decks.holders().keys() == tables().keys()
    for balance in (on_offer(figures.explored.deck), at_the_end(figures.explored.deck)):
        assert sum(balance.values()) == pytest.approx(1)


@pytest.mark.parametrize("name", people.names())
def test_walks_by_chance_stay_on_the_ways_that_were_explored(name: str) -> None:
    whole = deck(name, "full")
    ways = explore(whole).follows
    for walk in walks(whole):
        codes = [step.card.code for step in walk.steps]
        assert set(zip(codes, [*codes[1:], ""], strict=True)) <= ways


def test_a_long_sentence_is_found() -> None:
    assert list(sentences.in_a_text("Short. " + "word " * 26 + "end. Short.")) == ["word " * 26 + "end."]
    assert list(sentences.in_a_text("word " * 24 + "end.")) == []
