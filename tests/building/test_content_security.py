"""Every page names what it may run: its own inline scripts by their hash, and nothing else that stands in it."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

from building import polyfills
from building.content_security import UnsafePage, secured

POLICY = re.compile(r'<head>\s*<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">')
INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
SETTINGS = re.compile(r'<script id="__config" type="application/json">(.*?)</script>')
HEAD = '<html><head><meta charset="utf-8">'


def policy(html: str) -> dict[str, list[str]]:
    found = POLICY.search(html)
    assert found
    return {name: allowed for name, *allowed in (directive.split() for directive in found[1].split("; "))}


def hashed(script: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def test_each_page_allows_exactly_its_own_inline_scripts(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert site / "404.html" in pages
    for page in pages:
        html = page.read_text()
        settings = SETTINGS.search(html)
        assert settings
        of_search = polyfills.inline_script(json.loads(settings[1])["search"])
        allowed = policy(html)["script-src"]
        assert allowed[:2] == ["'self'", "'wasm-unsafe-eval'"]
        assert allowed[2:] == sorted({hashed(script) for script in [*INLINE.findall(html), of_search]}), page.name


def test_nothing_else_runs_and_no_other_host_is_named(site: Path) -> None:
    for page in site.rglob("*.html"):
        named = policy(page.read_text())
        sources = {source for allowed in named.values() for source in allowed if not source.startswith("'sha256-")}
        assert sources == {"'self'", "'none'", "'wasm-unsafe-eval'", "blob:", "data:"}
        assert named["default-src"] == named["connect-src"] == ["'self'"]
        assert named["object-src"] == named["base-uri"] == ["'none'"]


def test_the_encoding_is_within_what_a_browser_looks_at_first(site: Path) -> None:
    for page in site.rglob("*.html"):
        assert page.read_bytes().index(b'<meta charset="utf-8">') < 1024


@pytest.mark.parametrize(
    "markup",
    [
        '<button onclick="go()">',
        '<a href="javascript:go()">',
        '<a href=" JavaScript:go()">',
        '<td style="text-align: right">',
        "<style>p { color: red }</style>",
        '<template><img src="x" onerror="go()"></template>',
    ],
)
def test_what_the_policy_would_stop_is_refused_with_its_place(markup: str) -> None:
    with pytest.raises(UnsafePage, match=r"^sentencing\.html, line 3: "):
        secured(f"{HEAD}</head>\n<body>\n{markup}", "sentencing.html")


def test_data_that_stand_in_a_page_are_no_scripts() -> None:
    html = secured(f'{HEAD}<script type="application/json">{{"a": "<b>"}}</script></head>', "walk.html")
    assert "sha256" not in html


@pytest.mark.parametrize("html", ["<html><head></head>", '<head><script>go()</script><meta charset="utf-8"></head>'])
def test_a_policy_that_would_come_too_late_is_refused(html: str) -> None:
    with pytest.raises(UnsafePage, match=r"^walk\.html: "):
        secured(html, "walk.html")
