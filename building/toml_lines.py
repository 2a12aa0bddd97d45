"""On which line of a TOML file a value stands, so that an error can say so."""

import re
from dataclasses import dataclass

type Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*\[(\[?)\s*([A-Za-z0-9_.\- ]+?)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-]+)\s*=")
_TOKEN = re.compile(r"""#|"(?:[^"\\]|\\.)*"|'[^']*'|[\[\]{},]|[^\s\[\]{},"'#]+""")


def line_of(text: str, path: Path) -> int:
    """The line, from 1, of the value at a path such as ``("choice", 1, "gate", 0, "fact")``.

    An entry of a list has its own line; a value inside an inline table has the line of the key or the entry it belongs
    to. What is missing has the line of the table that should hold it.
    """
    lines = _lines(text)
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path, 1)


def _lines(text: str) -> dict[Path, int]:
    found: dict[Path, int] = {(): 1}
    counts: dict[Path, int] = {}
    here: Path = ()
    listed: _List | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if listed is not None:
            listed = _entries(line, number, listed, found)
        elif header := _HEADER.match(line):
            here = _entered(header[2].split("."), bool(header[1]), counts)
            found.setdefault(here, number)
        elif key := _KEY.match(line):
            found.setdefault((*here, key[1]), number)
            value = line[key.end() :].lstrip()
            if value.startswith("["):
                listed = _entries(value[1:], number, _List((*here, key[1])), found)
    return found


@dataclass
class _List:
    """A list that is being read: how many entries have begun, and how deep its brackets stand open."""

    path: Path
    begun: int = 0
    depth: int = 1


def _entries(line: str, number: int, listed: _List, found: dict[Path, int]) -> _List | None:
    """Note the entries that begin on this line; gives ``None`` where the list ends."""
    for token in _TOKEN.findall(line):
        if token.startswith("#"):
            break
        if listed.depth == 1 and token not in "],":
            found.setdefault((*listed.path, listed.begun), number)
            listed.begun += 1
        listed.depth += (token in "[{") - (token in "]}")
        if listed.depth == 0:
            return None
    return listed


def _entered(names: list[str], repeated: bool, counts: dict[Path, int]) -> Path:
    path: Path = ()
    for place, name in enumerate(names):
        path = (*path, name)
        if place == len(names) - 1 and repeated:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
