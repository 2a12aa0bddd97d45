"""The search index without what helps nobody (empty entries, the rules' small print), with what else readers type."""

import json
import re
from pathlib import Path

from building.searched_as import names

INDEX = Path("search", "search_index.json")
LISTS = re.compile(r"\s*<ul>.*?</ul>", re.DOTALL)
"""Below each rule's name: its force, who decides, its sections. Who searches looks for the name."""


def lighten(site: Path) -> None:
    """Rewrite the index in a built site. An entry for a page's own beginning stays, also when it is empty."""
    path = site / INDEX
    index = json.loads(path.read_text())
    for entry in index["docs"]:
        # A reader types the space that breaks.
        entry |= {field: entry[field].replace("\u00a0", " ") for field in ("title", "text")}
        if entry["location"].startswith("rules.html#"):
            entry["text"] = LISTS.sub("", entry["text"])
        if entry["location"].startswith("glossary.html#"):
            entry["text"] = f"{entry['text']} {', '.join(names(entry['text']))}".strip()
    # Headings inside widgets, whose text search leaves out.
    index["docs"] = [entry for entry in index["docs"] if entry["text"] or "#" not in entry["location"]]
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")))
