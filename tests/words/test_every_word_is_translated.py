"""A catalogue made of every extracted message, in brackets: what a reader then sees outside brackets is a word that
never went through gettext."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from babel.messages.mofile import write_mo

from building.examples import Example, examples
from building.messages import catalogue
from building.places import PACKAGE
from tilbake import app
from tilbake.words.language import language

CODE = "qps"  # the code that is reserved for pseudo-languages
SEEN_ATTRIBUTES = ("aria-label", "title", "alt", "placeholder", "aria-description")


class Visible(HTMLParser):
    """The text a reader sees or hears, without what is marked as Norwegian and without what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.norwegian = 0
        self.document = False
        """Inside a document to keep: its messages are joined to one text, and the names in JSON are code."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.document = tag == "pre"
        if tag == "i" and (values.get("lang") == "nb" or self.norwegian):
            self.norwegian += 1
        self.texts += [text for name in SEEN_ATTRIBUTES if (text := values.get(name))]

    def handle_endtag(self, tag: str) -> None:
        self.document = self.document and tag != "pre"
        if tag == "i" and self.norwegian:
            self.norwegian -= 1

    def handle_data(self, data: str) -> None:
        if not self.norwegian and not self.document and data.strip():
            self.texts.append(data.strip())


@pytest.fixture(scope="module", autouse=True)
def bracketed() -> Iterator[None]:
    made = catalogue()
    for message in made:
        if message.id:
            many = isinstance(message.id, tuple)
            message.string = tuple(f"⟦{text}⟧" for text in message.id) if many else f"⟦{message.id}⟧"
    made.locale = None
    path = PACKAGE / f"words/{CODE}.mo"
    with path.open("wb") as file:
        write_mo(file, made)
    language.cache_clear()
    yield
    path.unlink()
    language.cache_clear()


def outside_brackets(text: str) -> str:
    while "⟦" in text and (shorter := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    return text


@pytest.mark.parametrize("example", examples(), ids=lambda example: f"{example.widget}:{example.name}")
def test_nothing_a_reader_sees_is_outside_the_catalogue(example: Example) -> None:
    answer = app.answer({"widget": example.widget, "language": CODE, "options": example.options})
    for action in example.actions:
        answer = app.answer({"widget": example.widget, "language": CODE, "link": answer["link"], "action": action})
    seen = Visible()
    seen.feed(answer["html"])
    assert seen.texts
    leftover = [text for text in [*seen.texts, answer["announce"]] if re.search(r"[^\W\d_]{2}", outside_brackets(text))]
    assert leftover == []
