"""The pages of the site as one list by section, in the order of the navigation, each with its description's beginning.

It is read from the navigation and from the pages, so that a new page needs no second place.
"""

import re
from collections.abc import Iterator
from typing import Any

from mkdocs.structure.files import Files
from mkdocs.utils import meta

MARKER = "<!-- the pages of the site -->"
SAYS_SOMETHING = re.compile(r".{40,}?[.?](?=\s|$)")
"""The first sentences of a description: one of two words alone tells nobody where it leads."""


def listed(nav: list[dict[str, Any]], files: Files) -> str:
    """The list in Markdown. A section inside a section is one line of its pages' first words."""
    lines: list[str] = []
    for title, inner in _entries(nav):
        if isinstance(inner, str):
            continue
        lines += ["", f"### {title}", ""]
        for name, path in _entries(inner):
            if isinstance(path, str):
                lines.append(f"* **[{name}]({path})** {_beginning(path, files)}")
            else:
                links = " · ".join(f"[{page.partition(',')[0]}]({at})" for page, at in _entries(path))
                lines.append(f"* **{name}:** {links}")
    return "\n".join(lines)


def _entries(nav: list[dict[str, Any]]) -> Iterator[tuple[str, Any]]:
    for entry in nav:
        yield from entry.items()


def _beginning(path: str, files: Files) -> str:
    file = files.get_file_from_path(path)
    if file is None:
        return ""  # a page that is missing is named by mkdocs itself
    description = str(meta.get_data(file.content_string)[1].get("description", ""))
    found = SAYS_SOMETHING.match(description)
    return found[0] if found else description
