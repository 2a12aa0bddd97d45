"""Whether a file is TOML at all: one sentence with its name, its line and what was wrong there."""

import re
import tomllib
from pathlib import Path

from building.places import PACKAGE
from building.problem import Problem

_AT = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)", re.DOTALL)


def check(folder: Path = PACKAGE) -> None:
    """Read every TOML file once, before anything is made of one. Errors: ``Problem`` with a sentence a line."""
    files = sorted(folder.rglob("*.toml"))
    names = (file.relative_to(folder).as_posix().removeprefix("walk/") for file in files)
    found = [sentence for file, name in zip(files, names, strict=True) if (sentence := trouble(file, name))]
    if found:
        raise Problem("\n".join(found))


def trouble(file: Path, name: str) -> str:
    """What keeps a file from being read; empty where nothing does."""
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        return f"{name}: it cannot be read: {error.strerror}."
    except UnicodeDecodeError as error:
        line = file.read_bytes()[: error.start].count(b"\n") + 1
        return f"{name}, line {line}: this is not UTF-8; save the file as UTF-8."
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return _not_toml(str(error), text, name)
    return ""


def _not_toml(error: str, text: str, name: str) -> str:
    found = _AT.fullmatch(error)
    line = (found and found["line"]) or len(text.splitlines())
    return (
        f"{name}, line {line}: this is not TOML: {found['what'] if found else error}. Look at the quotes and brackets."
    )
