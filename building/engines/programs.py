"""The programs that the browsers are driven by: found on the machine, or named in one sentence."""

import os
import shutil
from collections.abc import Mapping, Sequence

from building.problem import Problem

FIREFOX, WEBKIT, SCREEN = "firefox-esr", "webkit2gtk-driver", "xvfb"
NAMES: Mapping[str, Sequence[str]] = {
    FIREFOX: ("firefox-esr", "firefox"),
    WEBKIT: ("WebKitWebDriver",),
    SCREEN: ("Xvfb",),
}
"""Each program by the Debian package that has it, and what it may be called."""


def needed() -> list[str]:
    """What all browsers together need on this machine: where there is a screen, none has to be made."""
    return [package for package in NAMES if package != SCREEN or not os.environ.get("DISPLAY")]


def find(*packages: str) -> list[str]:
    """The path of each program. Errors: ``Problem`` that names all that are missing."""
    found = {package: _path(package) for package in packages}
    if missing := [package for package, path in found.items() if path is None]:
        raise Problem(
            f"This needs {' and '.join(NAMES[package][0] for package in missing)}: "
            f"install what is missing (on Debian: apt-get install {' '.join(missing)}) and run this again."
        )
    return [path for path in found.values() if path]


def _path(package: str) -> str | None:
    return next((path for name in NAMES[package] if (path := shutil.which(name))), None)
