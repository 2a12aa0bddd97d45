"""What each example says, line by line: the difference shows a reviewer what a change did to a reader.

Renew with ``TILBAKE_RENEW=1``, and read the difference.
"""

import os
from html.parser import HTMLParser
from pathlib import Path

import pytest

from building.examples import Example, examples
from tilbake import app

FOLDER = Path(__file__).parent / "golden"
BLOCKS = {
    "p",
    "li",
    "h2",
    "h3",
    "h4",
    "tr",
    "legend",
    "label",
    "summary",
    "button",
    "dt",
    "dd",
    "caption",
    "figcaption",
    "div",
    "option",
}


class Lines(HTMLParser):
    """The visible text, a line for each block."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = [""]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BLOCKS:
            self.lines.append("")
        if tag == "input":
            self.lines[-1] += f" [{dict(attrs).get('value')}]"

    def handle_endtag(self, tag: str) -> None:
        if tag in BLOCKS:
            self.lines.append("")

    def handle_data(self, data: str) -> None:
        self.lines[-1] += " " + data

    def text(self) -> str:
        return "\n".join(line for line in (" ".join(line.split()) for line in self.lines) if line) + "\n"


def told(example: Example) -> str:
    answer = app.answer({"widget": example.widget, "options": example.options})
    for action in example.actions:
        answer = app.answer({"widget": example.widget, "link": answer["link"], "action": action})
    lines = Lines()
    lines.feed(answer["html"])
    return f"#{example.widget}={answer['link']}\n{answer['announce']}\n\n{lines.text()}"


@pytest.mark.parametrize("example", examples(), ids=lambda example: f"{example.widget}:{example.name}")
def test_an_example_says_what_it_said(example: Example) -> None:
    path = FOLDER / f"{example.widget}.{example.name}.txt"
    if os.environ.get("TILBAKE_RENEW"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(told(example))
    assert told(example) == path.read_text()


def test_no_golden_text_without_its_example() -> None:
    assert {file.stem for file in FOLDER.glob("*.txt")} == {f"{e.widget}.{e.name}" for e in examples()}
