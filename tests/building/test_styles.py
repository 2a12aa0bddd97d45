"""A class belongs to one style file, or one widget changes another and nobody sees why; and each class is in use."""

import re
from collections import defaultdict
from itertools import chain

from building.places import LOOK, ROOT
from tilbake import widgets

WRITES_CLASSES = {".html", ".j2", ".js", ".md", ".py"}
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


def written() -> str:
    """Everything that writes a class into a page."""
    files = (
        path
        for folder in ("building", "docs", "interactive")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in WRITES_CLASSES
    )
    return "\n".join(path.read_text() for path in sorted(files))


def test_each_class_that_has_a_look_is_written_somewhere() -> None:
    text = written()
    whole = set(re.findall(r"tb-[\w-]+", text)) | {f"tb-{name}" for name in widgets.names()}
    # Put together from a beginning and a value: tb-key-{{ part }}, f"tb-{kind}-{colour}".
    begun = tuple(set(re.findall(r"(tb-[\w-]+-)[{$]", text)) | {"tb-fill-", "tb-stroke-"})
    unused = {
        name: sheet.name
        for sheet in LOOK.glob("*.css")
        for name in re.findall(r"\.(tb-[\w-]+)", sheet.read_text())
        if name not in whole and not name.startswith(begun)
    }
    assert unused == {}
