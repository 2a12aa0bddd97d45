"""Where things stand in the repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
DIST = ROOT / "dist"
CACHE = ROOT / ".cache"
NODE_MODULES = ROOT / "node_modules"
PYODIDE = NODE_MODULES / "pyodide"
PACKAGE = ROOT / "interactive" / "tilbake"
BROWSER = ROOT / "interactive" / "browser"
LOOK = ROOT / "interactive" / "look"
