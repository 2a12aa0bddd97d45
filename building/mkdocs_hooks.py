"""What the build adds to mkdocs: the widgets' places, the Python in the page, the script and the style."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from building import (
    chart_script,
    check_desk,
    check_families,
    check_features,
    check_law,
    check_levers,
    check_rooms,
    check_unit,
    check_walks,
    citation,
    computer_check,
    edition,
    embedding,
    fence,
    gallery,
    glossary,
    licences,
    measured,
    one_file,
    page_script,
    person_pages,
    polyfills,
    reading_time,
    robots,
    rules,
    running_orders,
    runtime,
    search_index,
    search_when_used,
    seminar,
    service_worker,
    share_card,
    site_map,
    sources,
    story_order,
    style,
    take_with_you,
    tooltips,
    transcript,
    unbroken,
    unstyled,
)
from building.evidence import check as check_facts
from building.evidence import downloads, printed, sound
from building.people import allowed, on_a_page
from building.prerender import inline_json
from tilbake.people import person as people
from tilbake.words.language import language

WITH_WIDGET = "<tilbake-widget "
WITH_CHART = '<figure class="tb-chart"'
HELP_PAGE = "can-this-computer-run-it.html"
GLOSSARY_PAGE = "glossary.html"
TAKE_PAGE = "take-this-site-with-you.html"
TOPICS = ("The sentence", "Inside", "Beyond the wall")
"""The sections of the navigation that are read from page to page."""
MADE_HERE: Mapping[str, Callable[[], str]] = {
    computer_check.MARKER: computer_check.html,
    measured.MARKER: measured.tables,
    take_with_you.MARKER: take_with_you.here,
    person_pages.MARKER: person_pages.listed,
    glossary.MARKER: glossary.listed,
    running_orders.MARKER: running_orders.listed,
    citation.MARKER: citation.blocks,
    **allowed.MARKERS,
}
"""Lines of a page's Markdown that the build writes something in the place of."""


@cache
def _runtime() -> runtime.Runtime:
    return runtime.prepare()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Check law, cards and files before anything shows them, and name the style sheet, whose address holds its hash."""
    check_facts.check()
    check_law.check()
    one_file.stop_at([*printed.in_pages(), *sound.in_print()])
    check_walks.check()
    check_desk.check()
    check_families.check()
    check_rooms.check()
    check_features.check()
    check_unit.check()
    check_levers.check()
    config.extra_css.append(style.bundle().entry)
    config.extra["cards"] = share_card.FOLDER
    config.extra["edition"] = {
        "version": edition.number(),
        "law_as_of": language("en").date(edition.law_as_of()),
        "page": TAKE_PAGE,
    }
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the files that no one wrote by hand."""
    made: dict[str, bytes] = {
        **{f"{runtime.BASE}{name}": content for name, content in _runtime().files.items()},
        **page_script.bundle().files,
        **chart_script.bundle().files,
        **polyfills.files(),
        **computer_check.bundle().files,
        **style.bundle().files,
        **{name: page.encode() for name, page in gallery.pages().items()},
        sources.PAGE: sources.page().encode(),
        **downloads.files(),
        rules.PAGE: rules.page().encode(),
        licences.PAGE: licences.page().encode(),
        robots.FILE: robots.content(),
        **{f"{person}.md": transcript.page(person).encode() for person in people.names()},
        **{name: page.encode() for name, page in person_pages.pages().items()},
        **{name: page.encode() for name, page in seminar.pages().items()},
        **{name: page.encode() for name, page in embedding.pages().items()},
        **on_a_page.files(),
    }
    for path, content in made.items():
        files.append(File.generated(config, path, content=content))
    return files


def on_nav(nav: Navigation, **_: Any) -> None:
    """Order the pages as a story."""
    story_order.tell(nav)


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Write page and line into each widget fence, so that its errors can name them; then what the build makes."""
    whole = page.file.content_string
    first_line = whole.count("\n") - markdown.count("\n") + 1
    markdown = fence.located(markdown, page.file.src_uri, first_line)
    for marker, make in MADE_HERE.items():
        if marker in markdown:
            markdown = markdown.replace(marker, make(), 1)
    if site_map.MARKER in markdown:
        markdown = markdown.replace(site_map.MARKER, site_map.listed(config.nav or [], files), 1)
    markdown = printed.with_facts(markdown)
    return tooltips.with_meanings(markdown) if _explains_words(page) else markdown


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Keep each § with its number and one meaning for each word, say how long a topic takes, draw the page's card."""
    if config.site_url and "template" not in page.meta:
        _draw_card(page, Path(config.site_dir))
    if page.parent and page.parent.title in TOPICS:
        html = reading_time.with_minutes(html)
    html = unbroken.sections(html)
    return tooltips.first_only(html) if _explains_words(page) else html


def _explains_words(page: Page) -> bool:
    """Whether a page was written by hand. Those that the build writes are long, and repeat one word many times."""
    return page.file.generated_by is None and page.url != GLOSSARY_PAGE


def on_post_page(output: str, page: Page, **_: Any) -> str:
    """Give pages with a widget the script and the list of files that Python is made of, and the address of help."""
    output = unstyled.with_notice(output)
    root = "../" * page.url.count("/")
    if WITH_CHART in output:
        charts, live = root + chart_script.bundle().entry, root + chart_script.live()
        output = output.replace("</body>", f'<script src="{charts}" data-live="{live}"></script></body>')
    if WITH_WIDGET not in output:
        return output
    addresses = {"base": f"{root}{runtime.BASE}", "serviceWorker": f"{root}{service_worker.FILE}"}
    manifest = {**_runtime().manifest, **addresses}
    scripts = [page_script.bundle().entry]
    if page.url == HELP_PAGE:
        scripts.append(computer_check.bundle().entry)
    else:
        output = output.replace("</head>", f'<link rel="help" href="{root}{HELP_PAGE}"></head>', 1)
    return output.replace(
        "</body>",
        f'<script type="application/json" id="tilbake-python">{inline_json(manifest)}</script>'
        + "".join(f'<script src="{root}{script}"></script>' for script in scripts)
        + "</body>",
    )


def _draw_card(page: Page, site: Path) -> None:
    """Draw the picture that the page's head names: only a site that knows its address can say where it is."""
    path = site / share_card.FOLDER / page.file.dest_uri.replace(".html", ".png")
    path.parent.mkdir(parents=True, exist_ok=True)
    description = page.meta.get("description", "")
    drawn = share_card.drawing(page.file.content_string)
    path.write_bytes(share_card.picture(str(page.title), description, drawn))


def on_post_build(config: MkDocsConfig) -> None:
    """Take out what search has found of the widgets and of the rules' small print; let the index wait to be used."""
    search_index.lighten(Path(config.site_dir))
    search_when_used.wait(Path(config.site_dir))
