"""What the guide for writers tells its reader to write, taken from the page itself."""

import re

from building.places import ROOT

PAGE = (ROOT / "docs" / "write-a-person.md").read_text()
_BLOCKS = re.findall(r"```(toml|text)\n(.*?)```", PAGE, re.DOTALL)
PERSON_LINES, CARD, DECK_LINE = (text for kind, text in _BLOCKS if kind == "toml")
SAID = [text.strip() for kind, text in _BLOCKS if kind == "text"]
"""The examples of what the check says."""
COPIED, PERSON = "people/geir.toml", "people/nora.toml"
CARD_FILE = "walk/cards/unit/qtq-the-telephone.toml"


def person(copied: str) -> str:
    """The copied file after the guide's changes: its lines for those of the same fields, and its card in the deck."""
    for line in PERSON_LINES.strip().splitlines():
        field = line.partition(" =")[0]
        old = re.search(rf"^{field} = .*$", copied, re.MULTILINE)
        assert old, field
        copied = copied.replace(old[0], line, 1)
    before, deck, after = copied.partition("deck = [\n")
    assert deck
    return before + deck + DECK_LINE + after
