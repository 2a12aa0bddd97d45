"""What the build adds to mkdocs: the widgets' places, the Python in the page, the script and the style."""

from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from building import (
    check_cards,
    check_desk,
    check_law,
    fence,
    gallery,
    page_script,
    runtime,
    search_index,
    sources,
    style,
    transcript,
)
from building.prerender import inline_json
from tilbake.people import person as people

WITH_WIDGET = "<tilbake-widget "


@cache
def _runtime() -> runtime.Runtime:
    return runtime.prepare()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Check law, cards and files before anything shows them, and name the style sheet, whose address holds its hash."""
    check_law.check()
    check_cards.check()
    check_desk.check()
    config.extra_css.append(style.bundle().entry)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files that no one wrote by hand."""
    made: dict[str, bytes] = {
        **{f"{runtime.BASE}{name}": content for name, content in _runtime().files.items()},
        **page_script.bundle().files,
        **style.bundle().files,
        gallery.PAGE: gallery.page().encode(),
        sources.PAGE: sources.page().encode(),
        **{f"{person}.md": transcript.page(person).encode() for person in people.names()},
    }
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, **_: Any) -> str:
    """Write page and line into each widget fence, so that its errors can name them."""
    whole = page.file.content_string
    first_line = whole.count("\n") - markdown.count("\n") + 1
    return fence.located(markdown, page.file.src_uri, first_line)


def on_post_page(output: str, page: Page, **_: Any) -> str:
    """Give pages with a widget the script and the list of files that Python is made of."""
    if WITH_WIDGET not in output:
        return output
    root = "../" * page.url.count("/")
    manifest = {**_runtime().manifest, "base": f"{root}{runtime.BASE}"}
    return output.replace(
        "</body>",
        f'<script type="application/json" id="tilbake-python">{inline_json(manifest)}</script>'
        f'<script src="{root}{page_script.bundle().entry}"></script></body>',
    )


def on_post_build(config: MkDocsConfig) -> None:
    """Take out what search has found of the widgets."""
    search_index.drop_empty_entries(Path(config.site_dir))
