"""One TOML file held against its shape: a sentence for each thing that is wrong, with its line."""

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from building import readable
from building.problem import Problem
from building.shapes import Found, Shape, wrong
from building.toml_lines import line_of

type More = Callable[[dict[str, Any]], Iterable[Found]]
"""What is looked at once a table has its shape."""


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
