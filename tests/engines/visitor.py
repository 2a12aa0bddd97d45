"""A reader at the site, with one of the browsers, in one of the ways to open it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from building.engines.engine import Engine
from building.engines.nowhere import Nowhere

OUTSIDE = """
(inside) => performance.getEntriesByType("resource").map(({ name }) => name)
  .filter((name) => ![inside, "blob:", "data:"].some((start) => name.startsWith(start)))
"""
STATE = """
(key) => {
  const widget = document.querySelector(`tilbake-widget[data-key="${key}"]`);
  return [widget.dataset.python, widget.querySelector(".tb-boot").innerText];
}
"""
LINK = """
(key) => location.hash.slice(1).split("&").find((piece) => piece.startsWith(`${key}=`))?.slice(key.length + 1) ?? ""
"""
BUTTON = (
    '.tb-form button:not([type="button"], [aria-hidden="true"], [aria-disabled="true"], [tabindex="-1"], :disabled)'
)
CHOICE = f'{BUTTON}[name="choose"]'


@dataclass
class Visitor:
    """A browser, where the site is for it, and what it asked of anyone else."""

    engine: Engine
    site: str
    """The address of the site's folder, without a slash at its end."""
    nowhere: Nowhere
    pages: Sequence[str]
    """Every page, as a path in the site."""

    def open(self, path: str, fragment: str = "") -> None:
        self.engine.open(f"{self.site}/{path}{fragment}")

    def wait_until_ready(self, key: str) -> None:
        """Wait until Python has answered for a widget. Fails when it cannot, with what the page says about it."""
        self.engine.evaluate("(it) => document.querySelector(it).scrollIntoView()", widget(key))
        try:
            self.engine.wait_until(f"(key) => ['ready', 'failed'].includes(({STATE})(key)[0])", key)
        finally:
            stands = self.engine.evaluate(STATE, key)
            assert stands == ["ready", ""], stands

    def html(self, key: str) -> str:
        return str(self.engine.evaluate("(it) => document.querySelector(it).innerHTML", f"{widget(key)} .tb-view"))

    def wait_for_an_answer(self, key: str) -> None:
        """Wait until the first answer to a step is there: it is said aloud."""
        self.engine.wait_until("(it) => document.querySelector(it).textContent !== ''", f"{widget(key)} .tb-live")

    def link(self, key: str) -> str:
        """The widget's link in the address bar, "" where there is none."""
        return str(self.engine.evaluate(LINK, key))

    def wait_for_link(self, key: str, link: str) -> None:
        self.engine.wait_until(f"(key, link) => ({LINK})(key) === link", key, link)

    def wait_for_another_link(self, key: str, before: str) -> str:
        """Wait until the widget's link is not this one any more; gives the new one."""
        self.engine.wait_until(f"(key, before) => ({LINK})(key) !== before", key, before)
        return self.link(key)

    def strays(self) -> list[Any]:
        """What the page, or anything since the last look, asked outside the site; the page's errors with it."""
        asked, self.nowhere.asked[:] = list(self.nowhere.asked), []
        return [*self.engine.problems(), *self.engine.evaluate(OUTSIDE, self.site), *asked]


def widget(key: str) -> str:
    return f'tilbake-widget[data-key="{key}"]'
