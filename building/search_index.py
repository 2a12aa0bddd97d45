"""The search index without its empty entries: headings inside widgets, whose text search leaves out."""

import json
from pathlib import Path

INDEX = Path("search", "search_index.json")


def drop_empty_entries(site: Path) -> None:
    """Rewrite the index in a built site. An entry for a page's own beginning stays, also when it is empty."""
    path = site / INDEX
    index = json.loads(path.read_text())
    index["docs"] = [entry for entry in index["docs"] if entry["text"] or "#" not in entry["location"]]
    path.write_text(json.dumps(index, ensure_ascii=False, separators=(",", ":")))
