"""Five hundred mangled links: no exception, no markup injected, and the page still answers."""

from collections.abc import Callable
from random import Random

import pytest
from playwright.sync_api import Page, expect

from tests.browser.reader import TIMELINE_PAGE, Reader

PIECES = [
    "<img src=x onerror=injected=1>",
    "%3Cscript%3Einjected=1%3C/script%3E",
    '"><b id=injected>',
    "'-alert(1)-'",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "javascript:injected=1",
    "%",
    "%E0%A4",
    "\u202e",
    "\0",
    "æøå",
    "😀",
    "..",
    "//",
    ";;",
    "::",
    "==",
    "__class__",
    "1e999",
    "-1",
    "9" * 40,
    "NaN",
    "٣",
    " ",
    "\n",
]
SHOW = """
async ([key, link]) => {
  const widget = document.querySelector(`tilbake-widget[data-key="${key}"]`);
  const view = widget.querySelector(".tb-view");
  const { conversation } = widget.place;
  const moved = new Promise((done) => addEventListener("hashchange", done, { once: true }));
  const before = location.href;
  location.hash = `${key}=${link}`;
  if (location.href !== before) await moved;
  while (conversation.pending.length) await new Promise((done) => setTimeout(done));
  return {
    injected: "injected" in window || document.getElementById("injected") !== null,
    foreign: view.querySelectorAll("script, img, iframe, [onerror], [href^='javascript:' i]").length,
    title: view.querySelector(".tb-title")?.textContent ?? "",
  };
}
"""
CASES = [
    (TIMELINE_PAGE, "sentence-timeline", "years:6;remand_days:100;serving_starts:2025-09-01;offence:general"),
    ("walk.html", "walk", "jonas-short@prison~7.ar-a:4:0:11.ju-a"),
    ("two-walks.html", "two-walks", "jonas.ar-a_geir.iw-b"),
]


CHANGES: list[Callable[[str, int, int, Random], str]] = [
    lambda link, at, to, _: link[:at] + link[to:],
    lambda link, at, to, _: link[:to] + link[at:],
    lambda link, at, to, _: link[:at] + link[at:to][::-1] + link[to:],
    lambda link, at, _, chance: link[:at] + chance.choice(PIECES) + link[at:],
    lambda link, at, to, chance: link[:at] + chr(chance.randint(1, 0x24F)) + link[to:],
]
"""A piece is cut, doubled, turned round, put in, or made something else."""


def mangled(link: str, chance: Random) -> str:
    """A link after one to four changes."""
    for _ in range(chance.randint(1, 4)):
        at, to = sorted(chance.randint(0, len(link)) for _ in range(2))
        link = chance.choice(CHANGES)(link, at, to, chance)
    return link


@pytest.mark.parametrize(("path", "key", "link"), CASES, ids=[key for _, key, _ in CASES])
def test_mangled_links(page: Page, path: str, key: str, link: str) -> None:
    reader = Reader(page, key).open(path)
    title = reader.view.locator(".tb-title").inner_text()
    chance = Random(20261122)
    for _ in range(250):
        broken = mangled(link, chance)
        seen = page.evaluate(SHOW, [key, broken])
        assert seen == {"injected": False, "foreign": 0, "title": title}, broken
    expect(reader.widget).to_have_attribute("data-python", "ready")
