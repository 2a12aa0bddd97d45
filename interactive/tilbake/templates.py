"""The one Jinja2 environment, the same in CPython and in the page, so that equal states give equal bytes."""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, Environment, FunctionLoader, ModuleLoader, StrictUndefined

from tilbake import resources

COMPILED = "compiled"
"""The folder, inside the packed package, where the build puts the templates compiled to Python."""


class _Dictionaries(Environment):
    """What a template asks for is nearly always in a dictionary; asking it as an object first costs an exception."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        """The value of that name: from a dictionary that has it, else as Jinja2 finds it."""
        return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)


@cache
def environment() -> Environment:
    """The environment. A template's name is its path inside the package."""
    return _Dictionaries(
        loader=_loader(),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )


def source(name: str) -> str:
    """The template of that name with its facts written out; the page has it compiled. Errors: ``FileNotFoundError``."""
    from tilbake.evidence import printed  # only here: it stays behind

    return printed.in_template(resources.read(name))


def _loader() -> BaseLoader:
    # Parsing a template in the page costs more than rendering it, so the build compiles them (see `building`).
    try:
        resources.read(f"{COMPILED}/__init__.py")
    except (FileNotFoundError, OSError):
        return FunctionLoader(source)
    return ModuleLoader(str(Path(__file__).parent / COMPILED))
