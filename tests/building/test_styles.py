"""A class belongs to one style file: two that style the same name change each other's widgets, and nobody sees why."""

import re
from collections import defaultdict
from itertools import chain

from building.places import ROOT

LOOK = ROOT / "interactive" / "look"
WHOLE_SITE = {"forced-colors.css", "present.css", "print.css"}
"""Files that change what others have drawn, for a medium or a mode."""
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
RULE = re.compile(r"([^{}]+)\{")
BETWEEN = re.compile(r",(?![^(]*\))")
"""The comma between two selectors, not one inside `:is()`."""
ANYWHERE = re.compile(r"^(?:\.md-typeset )?(?:\.tb-frame )?(?:[a-z]+)?\.(tb-[\w-]+)$")
"""A selector that means a class wherever it stands, in every widget."""


def classes(css: str) -> set[str]:
    """The classes that a style file draws wherever they stand."""
    selectors = chain.from_iterable(BETWEEN.split(found[1]) for found in RULE.finditer(COMMENT.sub("", css)))
    return {found[1] for selector in selectors if (found := ANYWHERE.match(" ".join(selector.split())))}


def test_a_class_is_drawn_in_one_file() -> None:
    drawn = defaultdict(list)
    for path in sorted(LOOK.glob("*.css")):
        if path.name not in WHOLE_SITE:
            for name in classes(path.read_text()):
                drawn[name].append(path.name)
    assert {name: files for name, files in drawn.items() if len(files) > 1} == {}
