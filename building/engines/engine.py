"""What the tests and the measurements ask of a browser, whichever it is."""

import json
import time
from abc import ABC, abstractmethod
from collections.abc import Sequence
from textwrap import shorten
from typing import Any, ClassVar

PATIENCE_S = 60.0
"""How long a wait lasts, in seconds: Python in the page takes a second or two, and machines differ."""
POLL_S = 0.05
TOLD = 200
"""How much of a condition's arguments an error repeats, in characters."""
TO_THE_MIDDLE = """
(selector) => {
  const found = document.querySelector(selector);
  found?.scrollIntoView({ block: "center", behavior: "instant" });
  return found !== null;
}
"""
FOCUS = """
(selector) => {
  const field = document.querySelector(selector);
  field?.focus();
  field?.select?.();
  return field !== null;
}
"""


class ScriptError(Exception):
    """A script that was run in the page threw; the text is what it threw."""


class Engine(ABC):
    """A running browser with a new profile and one page in front."""

    name: ClassVar[str]
    prints: ClassVar[bool] = True
    """Whether its driver can print a page."""

    @property
    @abstractmethod
    def version(self) -> str:
        """The browser's version, as it says it."""

    @property
    @abstractmethod
    def address(self) -> str:
        """What stands in the address bar."""

    @abstractmethod
    def fresh(self) -> None:
        """Put a new page, without a history, in place of the one there was."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Go to an address and wait for the page's load event."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again."""

    @abstractmethod
    def back(self) -> None:
        """Go back in the history."""

    @abstractmethod
    def forward(self) -> None:
        """Go forward in the history."""

    @abstractmethod
    def evaluate(self, expression: str, *arguments: Any) -> Any:
        """The value of a JavaScript expression. A function is called with the arguments; a promise is waited for.

        Errors: ``ScriptError`` with what was thrown.
        """

    @abstractmethod
    def press(self, key: str) -> None:
        """Press a key: a character, or ``Enter``, ``Tab``, ``Escape``."""

    @abstractmethod
    def problems(self) -> list[str]:
        """The errors that the page wrote to the console or did not catch, since they were last asked for."""

    @abstractmethod
    def screenshot(self) -> bytes:
        """What the window shows, as PNG."""

    @abstractmethod
    def resize(self, width: int, height: int) -> None:
        """Make the window so many pixels wide and high, or as near to it as this browser's windows go."""

    @abstractmethod
    def pdf(self) -> bytes:
        """The page as it prints. Errors: ``NotImplementedError`` where ``prints`` is false."""

    @abstractmethod
    def _click(self, selector: str) -> bool:
        """Click the middle of an element that is in view; false when it went or was covered in the meantime."""

    @abstractmethod
    def _type(self, text: str) -> None:
        """Press the keys of a text, one by one."""

    def wait_until(self, condition: str, *arguments: Any, seconds: float = PATIENCE_S) -> Any:
        """Evaluate until the value is true, and give it. Errors: ``TimeoutError``."""
        deadline = time.monotonic() + seconds
        while not (value := self.evaluate(condition, *arguments)):
            if time.monotonic() > deadline:
                asked = f"{condition.strip()} for {shorten(json.dumps(arguments), TOLD)}"
                raise TimeoutError(f"{self.name}, {self.address}: not so within {seconds:g} s: {asked}")
            time.sleep(POLL_S)
        return value

    def click(self, selector: str) -> None:
        """Click the first element that matches, as a mouse does. Errors: ``TimeoutError`` when there is none."""
        self.wait_until(TO_THE_MIDDLE, selector)
        while not self._click(selector):
            self.wait_until(TO_THE_MIDDLE, selector)

    def type(self, selector: str, text: str) -> None:
        """Type into a field, in place of what it held. Errors: ``TimeoutError`` when there is none."""
        self.wait_until(FOCUS, selector)
        self._type(text)


def call(expression: str) -> str:
    """A JavaScript function body that evaluates an expression as ``Engine.evaluate`` says; it returns a promise.

    The arguments are in ``given``.
    """
    return f"const value = ({expression}); return typeof value === 'function' ? value(...given) : value;"


def webdriver_script(expression: str) -> str:
    """The body of a WebDriver's asynchronous script, which answers with a pair: the value, and what was thrown."""
    return f"""
    const given = Array.from(arguments);
    const done = given.pop();
    const called = (async () => {{ {call(expression)} }})();
    called.then((value) => done([value ?? null, null]), (why) => done([null, String(why)]));
    """


def value_of(answer: Sequence[Any]) -> Any:
    """What a script from ``webdriver_script`` answered. Errors: ``ScriptError``."""
    value, thrown = answer
    if thrown is not None:
        raise ScriptError(thrown)
    return value
