"""A widget in somebody else's page: its page without navigation, and the text that a teacher copies to show it there.

The pages stand in the root, so that a widget's own links are right in them.
"""

from html import escape

from building.address import site_address
from tilbake import widgets
from tilbake.words.language import N_, language

PREFIX = "embed-"
"""What the addresses of these pages begin with."""
TEMPLATE = "embedded.html"
"""In ``docs/overrides/``."""
ADDRESS = "ADDRESS/"
"""Stands for the site's address where the build does not know it; the page's script puts in its own."""
HEIGHT = 900
"""In CSS pixels, until the page's script has measured the widget."""


def pages(code: str = "en") -> dict[str, str]:
    """The Markdown of each widget's page by its name."""
    return {f"{PREFIX}{name}.md": _page(name, code) for name in widgets.names()}


def offer(name: str, link: str, page: str, code: str = "en") -> str:
    """The line below a widget on a page, with the text to copy for the state of that link."""
    words = language(code)
    address = site_address() or ADDRESS
    copy = words.say(N_("Copy this text into a page of your course. It opens at the step that stands above."))
    missing = words.say(N_("Where the text says ADDRESS, put the web address of this site."))
    note = f'\n<p class="tb-embed-address">{missing}</p>' if address == ADDRESS else ""
    return "\n".join(
        (
            '<details class="tb-embed">',
            f"<summary>{words.say(N_('Use this in your course'))}</summary>",
            f"<p>{copy}</p>",
            f'<textarea readonly rows="6" spellcheck="false" aria-label="{words.say(N_("The text to copy"))}">'
            f"{escape(_frame(name, link, address, page, code), quote=False)}</textarea>{note}",
            f'<div class="tb-buttons"><button type="button" class="tb-tool" data-do="copy-text">'
            f"{words.say(N_('Copy the text'))}</button></div>",
            "</details>",
        )
    )


def _frame(name: str, link: str, address: str, page: str, code: str) -> str:
    words = language(code)
    title = escape(words.say(widgets.find(name).TITLE))
    fragment = f"#{name}={escape(link)}" if link else ""
    source = f'<a href="{address}{page}">Tilbake</a>'
    from_here = words.say(N_("from {site}, {licence}"), site=source, licence="CC BY 4.0")
    settings = 'loading="lazy" allow="clipboard-write; fullscreen" style="border: 0"'
    return (
        f'<iframe src="{address}{PREFIX}{name}.html{fragment}" title="{title}" width="100%" height="{HEIGHT}"'
        f" {settings}></iframe>\n<p>“{title}”, {from_here}</p>"
    )


def _page(name: str, code: str) -> str:
    words = language(code)
    title = words.say(widgets.find(name).TITLE)
    description = words.say(N_("{title}: one part of Tilbake, to stand in a page of your own."), title=title)
    head = f'title: "{title}"\ndescription: "{description}"\ntemplate: {TEMPLATE}\nsearch:\n  exclude: true\n'
    return f"---\n{head}---\n\n```widget\n{name}\n```\n"
