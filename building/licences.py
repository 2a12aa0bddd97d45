"""The page of licences: ours, and those of whatever else travels with the site, as its own packages state them."""

import json
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from building import packages, polyfills, style
from building.places import NODE_MODULES, PYODIDE, ROOT
from building.problem import Problem

PAGE = "licences.md"
IN_THE_SCRIPT = ("idiomorph",)
"""The npm packages that the page's script is bundled from, beside ours."""
IN_THE_CHARTS = (
    *("vega-dataflow", "vega-encode", "vega-interpreter", "vega-parser", "vega-transforms", "vega-view"),
    "vega-view-transforms",
)
"""Those that the script of the charts is bundled from; what they need themselves travels with them."""
ICONS = "material/templates/.icons/material/LICENSE"
EMSCRIPTEN = "auditwheel_emscripten/emscripten_tools/LICENSE"
PART_OF_THE_THEME = {
    "clipboard": "MIT",
    "escape-html": "MIT",
    "focus-visible": "W3C Software and Document Licence",
    "lunr": "MIT",
    "rxjs": "Apache-2.0",
    "tslib": "0BSD",
}
"""What the theme's scripts are bundled from, by its source maps; the theme's package brings no texts of theirs."""

OPENING = """---
title: Licences
description: How you may use the text, the drawings and the code, and under which licence each part by others stands.
search:
  exclude: true
hide:
  - toc
---

# Licences

<p class="tb-lead">After this page you know what you may do with Tilbake, and whose work travels with it.</p>

**Text and drawings** are under CC BY 4.0: share and change them, also for money, if you name Tilbake, link to the
licence and say what you changed. **Code** is under the MIT licence. The parts below are by others, each under its own
licence, and each name leads to its words. The build reads this list from the packages that it ships.

| What it does here | Licence | Part and version |
|---|---|---|
"""


class NoLicence(Problem):
    """A part that travels with the site does not say under which licence."""


@dataclass(frozen=True)
class Part:
    """One thing by others: what it is for, its licence by name, and that licence's own words."""

    name: str
    version: str
    licence: str
    text: str
    what: str


def page() -> str:
    """The page's Markdown. Errors: ``NoLicence``, which names the part."""
    found = alike(parts())
    lines: dict[tuple[str, str], list[str]] = {}
    for some in found:
        names = lines.setdefault((some[0].what, some[0].licence), [])
        names += (f"[{part.name} {part.version}](#{_id(some[0])})" for part in some)
    rows = [f"| {what} | {licence} | {', '.join(names)} |" for (what, licence), names in lines.items()]
    ours = [
        ("ours-code", "Tilbake: code (MIT)", ROOT / "LICENSE"),
        ("ours-text", "Tilbake: text", ROOT / "LICENSE-TEXT"),
    ]
    words = "\n\n".join(
        [*(_words(id_, title, file.read_text()) for id_, title, file in ours)]
        + [_words(_id(of[0]), f"{_in_short(of)}: {of[0].licence}", of[0].text) for of in found]
    )
    inside = ", ".join(f"{name} ({licence})" for name, licence in sorted(_in_the_theme().items()))
    theme = f"Material’s scripts hold parts of their own: {inside}."
    return "\n\n".join((OPENING + "\n".join(rows), theme, "## Their words", words)) + "\n"


def alike(every: Iterable[Part]) -> list[list[Part]]:
    """The parts that do the same here under word for word the same licence, together, in the order of the first."""
    found: dict[tuple[str, str, str], list[Part]] = {}
    for part in every:
        found.setdefault((part.licence, part.what, " ".join(part.text.split())), []).append(part)
    return list(found.values())


def parts() -> Iterator[Part]:
    """Everything by others that travels with the site. Errors: ``NoLicence``."""
    yield _python()
    yield _of_npm("pyodide", "Python, made for the browser", of_distribution("pyodide-build", "").text)
    yield _emscripten()
    for name in packages.DISTRIBUTIONS:
        yield of_distribution(name, "fills the widgets’ templates")
    for name in IN_THE_SCRIPT:
        yield _of_npm(name, "changes a widget in place")
    for name in sorted(_with_needed(IN_THE_CHARTS)):
        yield _of_npm(name, "draws the charts")
    theme = of_distribution("mkdocs-material", "the pages’ theme, and their search")
    yield theme
    yield Part(
        "Material Design Icons", theme.version, "Apache-2.0", _file("mkdocs-material", ICONS), "the theme’s icons"
    )
    yield _of_npm(polyfills.PACKAGE.name, "search in a page opened as a file")
    for font in sorted(style.FONTS.iterdir()):
        yield _of_npm(f"{style.FONTS.name}/{font.name}", "typeface")


def of_distribution(name: str, what: str) -> Part:
    """A Python package that is installed here. Errors: ``NoLicence``."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        raise NoLicence(f"{name} travels with the site and is not installed here.") from None
    return _whole(found.metadata["Name"], found.version, _named(found), _texts(found), what)


def _named(found: Distribution) -> str:
    named = found.metadata.get("License-Expression") or found.metadata.get("License") or ""
    classified = [
        line.rpartition(" :: ")[2] for line in found.metadata.get_all("Classifier") or () if "License" in line
    ]
    return named if named and "\n" not in named else ", ".join(classified)


def _texts(found: Distribution) -> str:
    names = {"LICENSE", "LICENCE", "COPYING"}
    files = [file for file in found.files or () if file.stem.upper() in names and "licenses" in file.parts[0:2]]
    return "\n\n".join(file.read_text() for file in sorted(files, key=lambda file: len(file.parts))[:1])


def _of_npm(name: str, what: str, text: str = "") -> Part:
    folder = NODE_MODULES / name
    package = json.loads((folder / "package.json").read_text())
    file = folder / "LICENSE"
    return _whole(name, package["version"], package.get("license", ""), text or _read(file), what)


def _with_needed(names: Iterable[str]) -> set[str]:
    """The npm packages, and all that they need."""
    found: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += json.loads((NODE_MODULES / name / "package.json").read_text()).get("dependencies", {})
    return found


def _python() -> Part:
    version = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]["python"]
    text = _read(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")
    return _whole("Python", version, "PSF-2.0", text, "the language, and its standard library")


def _emscripten() -> Part:
    platform = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]["platform"]
    version = platform.removeprefix("emscripten_").replace("_", ".")
    text = _file("auditwheel-emscripten", EMSCRIPTEN)
    return _whole("Emscripten", version, "MIT OR NCSA", text, "what Pyodide was compiled with")


def _file(package: str, path: str) -> str:
    return _read(Path(str(distribution(package).locate_file(path))))


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _whole(name: str, version: str, licence: str, text: str, what: str) -> Part:
    if not licence or not text.strip():
        missing = "names no licence" if not licence else "brings no text of its licence"
        raise NoLicence(f"{name} {version} travels with the site and {missing}.")
    return Part(name, version, licence, text, what)


def _in_the_theme() -> dict[str, str]:
    """What the theme's scripts hold, with the licence. Errors: ``NoLicence`` for a package that is not in the list."""
    found: set[str] = set()
    for map_ in distribution("mkdocs-material").files or ():
        if map_.name.endswith(".js.map"):
            sources = json.loads(map_.read_text())["sources"]
            found |= {
                source.partition("node_modules/")[2].split("/")[0] for source in sources if "node_modules/" in source
            }
    for name in found - set(PART_OF_THE_THEME):
        raise NoLicence(f"The theme's scripts hold {name}, which building/licences.py does not know.")
    return {name: PART_OF_THE_THEME[name] for name in found}


def _in_short(some: list[Part]) -> str:
    more = f" and {len(some) - 1} more" if len(some) > 1 else ""
    return f"{some[0].name} {some[0].version}{more}"


def _id(part: Part) -> str:
    return f"licence-{part.name.lower().replace(' ', '-').replace('/', '-').replace('@', '')}"


def _words(id_: str, title: str, text: str) -> str:
    said = escape(text.strip(), quote=False)
    named = f"<summary>{escape(title)}</summary>"
    return f'<details class="tb-guess tb-licence" id="{id_}">{named}<pre>{said}</pre></details>'
