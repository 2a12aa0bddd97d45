"""The search index without what makes it heavy and helps nobody: empty entries, and the small print of the rules."""

import json
import re
from pathlib import Path

INDEX = Path("search", "search_index.json")
LISTS = re.compile(r"\s*<ul>.*?</ul>", re.DOTALL)
"""Below each rule's name: its force, who decides, its sections. Who searches looks for the name."""


def lighten(site: Path) -> None:
    """Rewrite the index in a built site. An entry for a page's own beginning stays, also when it is empty."""
    path = site / INDEX
    index = json.loads(path.read_text())
    for entry in index["docs"]:
        if entry["location"].startswith("rules.html#"):
            entry["text"] = LISTS.sub("", entry["text"])
    # Headings inside widgets, whose text search leaves out.
    index["docs"] = [entry for entry in index["docs"] if entry["text"] or "#" not in entry["location"]]
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")))
