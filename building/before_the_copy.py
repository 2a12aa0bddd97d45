"""A program that runs inside the page's Python, in Node, last before its memory is copied: what no page asks for goes.

It is not imported here. Nothing is imported from the archives after the copy, and only ``answer`` is called.
"""

import functools
import gc
import linecache
import random
import re
import sys
import warnings
import zipimport
from types import FunctionType
from typing import Any, NoReturn

# fmt: off
PYODIDE_IMPORTS = (
    "_compression", "asyncio", "bz2", "concurrent", "dis", "importlib.resources", "inspect", "logging", "opcode",
    "selectors", "shutil", "socket", "subprocess", "tempfile", "zipfile",
)
JINJA2_IMPORTS = (
    "_compat_pickle", "hashlib", "ipaddress", "jinja2.bccache", "jinja2.compiler", "jinja2.idtracking", "jinja2.lexer",
    "jinja2.optimizer", "jinja2.parser", "pickle",
)
# fmt: on
"""Modules, with what is under them, none of whose functions runs in a page: it has no event loop, loads no packages and
compiles no templates."""


def forget_what_was_asked() -> None:
    """Caches with a limit hold what the rehearsal asked; those without hold what every question asks."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and thing.cache_info().maxsize is not None:
            thing.cache_clear()


def let_go() -> None:
    """Drop all that was only needed until now. Two copies of one state are the same."""
    # What was made of the tables is kept; they themselves are read again when somebody else's walk begins.
    sys.modules["tilbake.resources"].table.cache_clear()
    random.seed(0)
    zipimport._zip_directory_cache.clear()  # type: ignore[attr-defined]
    sys.path_importer_cache.clear()
    re.purge()
    linecache.clearcache()
    _empty_functions()
    sys._clear_type_cache()
    gc.collect()
    gc.freeze()


def _empty_functions() -> None:
    """Code is the larger part of the copy. A function of these modules says that it is not in it, if ever it is called.

    Annotations, which nothing reads once a module is imported, go from all functions.
    """
    roots = tuple(f"{name}." for name in PYODIDE_IMPORTS + JINJA2_IMPORTS)
    modules = {id(vars(module)) for name, module in sys.modules.items() if f"{name}.".startswith(roots)}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a generator's code is replaced by a function's
        for thing in gc.get_objects():
            if not isinstance(thing, FunctionType):
                continue
            thing.__annotations__ = None  # type: ignore[assignment]  # Python's own way to have none
            if id(thing.__globals__) in modules and not thing.__closure__:
                thing.__code__ = _not_here.__code__
                thing.__defaults__ = thing.__kwdefaults__ = None


def _not_here(*_given: Any, **_named: Any) -> NoReturn:
    raise RuntimeError("This part of Python's library is not in the copy of its memory.")
