"""A content security policy in every page: files of this site, and the inline scripts that the build wrote."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from html.parser import HTMLParser
from pathlib import Path

from building import polyfills
from building.problem import Problem

POLICY: Mapping[str, Sequence[str]] = {
    "default-src": ["'self'"],
    "script-src": ["'self'", "'wasm-unsafe-eval'"],
    "worker-src": ["'self'", "blob:"],
    "connect-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
}
"""What a page may load and run. Pages with scripts of their own add the hashes of these to ``script-src``.

``data:`` is for the icons in the theme's style sheet, ``blob:`` for the Python worker of a page opened as a file.
"""
BEGINNING = '<meta charset="utf-8">'
"""What the policy stands behind: a page opened as a file needs its encoding first, and nothing before it can load."""
SCRIPT_TYPES = {"", "module", "text/javascript", "application/javascript"}
"""The types of scripts that run; a policy says nothing about the others, which are data."""
THEME_SETTINGS = "__config"
"""The data that name the theme's search worker, whose stand-in in a page opened as a file has a script as well."""


class UnsafePage(Problem):
    """A page holds what its policy would stop; the text names the page and line."""


def write(site: Path) -> None:
    """Write the policy into every page of a built site. Errors: ``UnsafePage``."""
    for path in sorted(site.rglob("*.html")):
        path.write_text(secured(path.read_text(), str(path.relative_to(site))))


def secured(page: str, name: str) -> str:
    """The page with its policy. Errors: ``UnsafePage``, which calls the page by that name."""
    before, beginning, after = page.partition(BEGINNING)
    if not before.rstrip().endswith("<head>"):
        raise UnsafePage(f"{name}: {BEGINNING} is not the first thing in its head, so the policy would come too late.")
    return f'{before}{beginning}<meta http-equiv="Content-Security-Policy" content="{_policy(page, name)}">{after}'


def _policy(page: str, name: str) -> str:
    reader = _Reader(name)
    reader.feed(page)
    reader.close()
    hashes = sorted({f"'sha256-{_digest(script)}'" for script in reader.inline})
    sources = {**POLICY, "script-src": [*POLICY["script-src"], *hashes]}
    return "; ".join(" ".join((directive, *allowed)) for directive, allowed in sources.items())


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


class _Reader(HTMLParser):
    """Finds the scripts that stand in a page, and stops at what no policy of ours allows."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.inline: list[str] = []
        self._script: dict[str, str] | None = None
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        for name, value in given.items():
            if name.startswith("on") or name == "style" or value.lstrip().lower().startswith("javascript:"):
                self._refuse(f"{tag} {name}")
        if tag == "style":
            self._refuse(tag)
        if tag == "script" and "src" not in given:
            self._script, self._text = given, ""

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag != "script" or self._script is None:
            return
        if self._script.get("id") == THEME_SETTINGS:
            self.inline.append(polyfills.inline_script(json.loads(self._text)["search"]))
        elif self._script.get("type", "") in SCRIPT_TYPES:
            self.inline.append(self._text)
        self._script = None

    def _refuse(self, what: str) -> None:
        raise UnsafePage(f"{self.name}, line {self.getpos()[0]}: the page's content security policy stops <{what}>.")
