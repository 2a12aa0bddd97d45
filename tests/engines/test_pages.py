"""Every page opens, on a screen as wide as a telephone's, with nothing wrong and nothing asked of anyone else."""

import json
from typing import Any

from tests.engines.visitor import Visitor

NARROW = (390, 844)
WIDE = (1280, 900)
SEEN = """
() => ({
  heading: document.querySelector("h1")?.innerText.trim() ?? "",
  sideways: document.documentElement.scrollWidth > innerWidth,
})
"""


def test_every_page(visitor: Visitor) -> None:
    visitor.engine.resize(*NARROW)
    wrong: dict[str, Any] = {}
    for page in visitor.pages:
        visitor.open(page)
        seen = visitor.engine.evaluate(SEEN) | {"strays": visitor.strays()}
        if not seen["heading"] or seen["sideways"] or seen["strays"]:
            wrong[page] = seen
    visitor.engine.resize(*WIDE)
    assert not wrong, json.dumps(wrong, indent=2)
