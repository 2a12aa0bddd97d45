"""Jinja2 and the pure-Python half of MarkupSafe for the page, from what is installed here."""

from importlib.metadata import distribution
from pathlib import PurePosixPath

from building.bytecode import compiled_library

DISTRIBUTIONS = ("jinja2", "markupsafe")
NOT_AT_RUN_TIME = {
    "jinja2/constants.py",
    "jinja2/meta.py",
    "jinja2/nativetypes.py",
    "jinja2/sandbox.py",
}
"""Parts that nothing imports unless a program asks for them by name."""


def package_sources() -> dict[str, bytes]:
    """The Python files of the packages by name, as published."""
    sources = {}
    for name in DISTRIBUTIONS:
        for file in distribution(name).files or ():
            if file.suffix == ".py" and "__pycache__" not in file.parts:
                sources[PurePosixPath(file).as_posix()] = file.read_binary()
    return sources


def packages() -> dict[str, bytes]:
    """The packages compiled, without what nothing here imports, by file name."""
    sources = {name: text for name, text in package_sources().items() if name not in NOT_AT_RUN_TIME}
    return compiled_library(sources)


def versions() -> str:
    """The versions installed, as text."""
    return " ".join(f"{name} {distribution(name).version}" for name in DISTRIBUTIONS)
