"""The Chromium that tests and measurements use: what is on the machine first, then Playwright's own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from building.problem import Problem
from building.progress import step

VARIABLE = "TILBAKE_CHROMIUM"
"""The environment variable that holds the browser's path for the tests."""
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
"""How it is started: by root in a container as well, and without requests of its own."""


def find_chromium() -> str:
    """The path of a Chromium, which Playwright is asked to install when there is none.

    Errors: ``Problem`` that says what to install.
    """
    named = os.environ.get(VARIABLE)
    for path in (named, *(shutil.which(name) for name in NAMES)):
        if path and Path(path).exists():
            return path
    if Path(own := _playwrights_own()).exists():
        return own
    with step("Installing Chromium (playwright install chromium)"):
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False, capture_output=True)
    if not Path(own).exists():
        raise Problem("The tests need Chromium: install it (on Debian: apt-get install chromium) and run this again.")
    return own


def _playwrights_own() -> str:
    from playwright.sync_api import sync_playwright  # slow to import, and only needed here

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path
