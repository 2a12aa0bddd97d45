"""What a long link costs: one step of a made-up walk, after 5 choices and after 60."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from building.bench.figure import Figure
from building.places import PACKAGE

CARDS = 70
"""More than the longest link has choices, so that both steps lead to a card and neither to the end."""
SHORT, LONG = 5, 60
CARD = """
code = "{code}"
title = "Day {day}"
stage = "remand"
seat = "person"
kind = "fork"
due = {{ after = "arrest", days = {day} }}
moment = "A made-up card, with a line in the file, that follows {day} others."
default = "a"
{line}

[roles]
decides = "The reader."

[[choice]]
key = "a"
text = "One way."
reason = "It is a way."

[[choice]]
key = "b"
text = "The other way."
reason = "It is one too."
"""
LINE = 'file = { label = "a line", text = "Somebody wrote this down." }'
CARDS_A_LINE = 5
"""One card in so many leaves a line in the file, as Jonas's cards do."""
PACK = "import pathlib, tilbake.resources as r; pathlib.Path(r.__file__).with_name(r.PACKED).write_text(r.pack())"
"""The tables are read in the form that travels to the page."""
PROGRAM = Path(__file__).with_name("steps_of_a_long_walk.py")


def long_link() -> Figure:
    """The ratio of the two steps' times, in this machine's Python."""
    with TemporaryDirectory() as folder:
        _write_package(Path(folder) / "tilbake")
        _run(folder, "-c", PACK)
        printed = _run(folder, str(PROGRAM), str(SHORT), str(LONG))
    times: dict[str, list[float]] = json.loads(printed)
    short, long = (round(median(times[str(number)]), 2) for number in (SHORT, LONG))
    details = {f"{SHORT} choices, ms": short, f"{LONG} choices, ms": long}
    return Figure(f"A step behind {LONG} choices ÷ behind {SHORT}", long / short, 2, details=details)


def _write_package(folder: Path) -> None:
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    codes = [chr(ord("a") + day // 26) + chr(ord("a") + day % 26) for day in range(CARDS)]
    cards = folder / "walk" / "cards"
    shutil.rmtree(cards)
    (cards / "remand").mkdir(parents=True)
    for day, code in enumerate(codes):
        (cards / "remand" / f"{code}-made-up.toml").write_text(
            re.sub(r"^\n", "", CARD.format(code=code, day=day, line="" if day % CARDS_A_LINE else LINE))
        )
    person = folder / "people" / "jonas.toml"
    deck = ", ".join(f'{{ card = "{code}" }}' for code in codes)
    person.write_text(re.sub(r"^deck = \[.*?^\]$", f"deck = [{deck}]", person.read_text(), flags=re.M | re.S))


def _run(folder: str, *asked: str) -> str:
    surroundings = os.environ | {"PYTHONPATH": folder}
    return subprocess.run(
        [sys.executable, *asked], env=surroundings, cwd=folder, check=True, capture_output=True, text=True
    ).stdout
