"""What every widget is: a few pure functions and a template, in a folder of ``widgets/``.

A widget keeps nothing between two calls. Its state is a frozen dataclass and its link is the whole state as a short,
readable piece of a URL, so a reload, a shared link, undo and a replaced worker are one mechanism.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from tilbake.words.language import Language

type Fields = Mapping[str, str]
"""A form's fields, or an author's options: names and what was typed, as text."""


class Refusal(Exception):
    """Bad input, said in one clear sentence beside its field. The state and the link do not change.

    ``text`` is a message of the catalogue with ``{names}`` for ``values``.
    """

    def __init__(self, field: str, text: str, /, **values: Any) -> None:
        super().__init__(field, text)
        self.field = field
        self.text = text
        self.values = values

    def sentence(self, words: Language) -> str:
        """The one sentence in the reader's language."""
        return words.say(self.text, **self.values)


@dataclass(frozen=True)
class Opened[State]:
    """What a link gave: the state of what fits, and the part that was dropped ("" when nothing was)."""

    state: State
    dropped: str = ""


class Widget(Protocol):
    """The names a widget's module gives."""

    TITLE: str
    """What the widget is called, a message of the catalogue."""
    FALLBACK: str
    """The page, relative to the widget's, that says the same without JavaScript or WebAssembly."""
    FALLBACK_TEXT: str
    """The words of the plain link to that page, a message of the catalogue."""

    def start(self, options: Fields, /) -> Any:
        """The state an author asked for. Errors: ``Refusal`` for an unknown option or a bad value."""

    def step(self, state: Any, action: Fields, /) -> Any:
        """The state after a reader's action. Errors: ``Refusal``."""

    def view(self, state: Any, words: Language, /) -> dict[str, Any]:
        """What the template needs, fit for JSON: ``rulings``, ``announce``, for work in slices ``continue_with``."""

    def link(self, state: Any, /) -> str:
        """The whole state as text that a URL's fragment can hold without escapes, free of ``&`` and ``=``."""

    def from_link(self, text: str, /) -> Opened[Any]:
        """The state a link gives. Never raises: what does not fit is dropped and named."""

    def before(self, state: Any, /) -> Any | None:
        """The state one step back where a state knows it, else ``None``."""

    def next_actions(self, state: Any, /) -> Iterable[Fields]:
        """The actions a reader can take next, where they can be counted; the build answers them ahead."""
