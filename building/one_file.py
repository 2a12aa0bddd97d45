"""One TOML file held against its shape: a sentence for each thing that is wrong, with its line."""

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from building import readable
from building.problem import Problem
from building.shapes import Found, Shape, wrong
from building.toml_lines import line_of

type More = Callable[[dict[str, Any]], Iterable[Found]]
"""What is looked at once a table has its shape."""

KEY = re.compile(r"[a-z]+")


def problems(file: Path, name: str, shape: Shape, more: More) -> list[str]:
    """Every sentence about what is wrong in the file, which is called ``name`` in them."""
    torn = readable.trouble(file, name)
    if torn:
        return [torn]
    text = file.read_text(encoding="utf-8")
    table = tomllib.loads(text)
    found = list(wrong(table, shape)) or list(more(table))
    return [f"{name}, line {line_of(text, at)}: {sentence}" for at, sentence in found]


def stop_at(found: list[str]) -> None:
    """Stop the build where anything was found. Errors: ``Problem`` with every sentence, a line each."""
    if found:
        raise Problem("\n".join(found))


def keys(name: str, entries: list[dict[str, Any]], taken: Collection[str] = ()) -> Iterator[Found]:
    """A sentence for each entry of the list ``name`` whose key cannot stand in a link beside the words ``taken``."""
    seen = {*taken}
    for place, entry in enumerate(entries):
        key = entry["key"]
        if not KEY.fullmatch(key) or key in seen:
            yield (name, place, "key"), f"key is {key!r}; it must be small letters, its own, and never change."
        seen.add(key)
