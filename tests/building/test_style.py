"""No style sheet of one widget reaches into another: all of them are loaded on every page."""

import re
from collections import defaultdict

from building.places import ROOT

LOOK = ROOT / "interactive" / "look"
FOR_ALL = {"print.css", "forced-colors.css", "present.css"}
"""What these say of a class they mean wherever it stands."""
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
BARE = re.compile(r"\.md-typeset \.tb-frame (?P<name>\.tb-[\w-]+)")


def test_a_class_of_the_widgets_is_styled_by_name_alone_in_one_file_only() -> None:
    files: dict[str, set[str]] = defaultdict(set)
    for file in sorted(LOOK.glob("*.css")):
        if file.name in FOR_ALL:
            continue
        for selectors in re.findall(r"([^{}]+)\{", COMMENT.sub("", file.read_text(encoding="utf-8"))):
            for selector in selectors.split(","):
                if bare := BARE.fullmatch(" ".join(selector.split())):
                    files[bare["name"]].add(file.name)
    assert files
    assert {name: sorted(where) for name, where in files.items() if len(where) > 1} == {}
