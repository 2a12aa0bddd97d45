"""On which line of a TOML file a value stands, so that an error can say so."""

import re

type Path = tuple[str | int, ...]

_HEADER = re.compile(r"\s*\[(\[?)\s*([A-Za-z0-9_.\- ]+?)\s*\]")
_KEY = re.compile(r"\s*([A-Za-z0-9_\-]+)\s*=")


def line_of(text: str, path: Path) -> int:
    """The line, from 1, of the value at a path such as ``("choice", 1, "gate", 0, "fact")``.

    A value inside an inline table or a list has the line of the key it belongs to; what is missing has the line of
    the table that should hold it.
    """
    lines = _lines(text)
    while path not in lines and path:
        path = path[:-1]
    return lines.get(path, 1)


def _lines(text: str) -> dict[Path, int]:
    found: dict[Path, int] = {(): 1}
    counts: dict[Path, int] = {}
    here: Path = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            here = _entered(header[2].split("."), bool(header[1]), counts)
            found.setdefault(here, number)
        elif key := _KEY.match(line):
            found.setdefault((*here, key[1]), number)
    return found


def _entered(names: list[str], repeated: bool, counts: dict[Path, int]) -> Path:
    path: Path = ()
    for place, name in enumerate(names):
        path = (*path, name)
        if place == len(names) - 1 and repeated:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = (*path, counts[path])
    return path
