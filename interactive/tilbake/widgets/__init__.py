"""One folder a widget. The widget named ``sentence-timeline`` is the folder ``sentence_timeline``."""

from importlib import import_module
from typing import cast

from tilbake import resources
from tilbake.widget import Widget


def names() -> list[str]:
    """Every widget's name, in alphabetical order."""
    return sorted(folder.replace("_", "-") for folder in resources.folders("widgets"))


def find(name: str) -> Widget:
    """The widget of that name.

    Errors: ``LookupError`` with one sentence that lists the names there are.
    """
    if name not in names():
        raise LookupError(f"There is no widget named {name!r}. There are: {', '.join(names())}.")
    return cast("Widget", import_module(f"tilbake.widgets.{name.replace('-', '_')}"))
