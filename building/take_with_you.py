"""The marked place on *Take this site with you*: online it offers the zip, in the zip it says which edition that is."""

import re
from datetime import date

from building import edition
from building.problem import Problem
from tilbake.words.language import N_, language

MARKER = "<!-- take-with-you -->"
"""Stands in the page's Markdown and, around what the place says, in its HTML."""
END = "<!-- /take-with-you -->"
PLACE = re.compile(f"{re.escape(MARKER)}.*?{re.escape(END)}", re.DOTALL)
FOLDER = "download/"
"""Where the zip and its checksum stand, relative to the site's root; the page stands in the root itself."""


class NoPlace(Problem):
    """The page has lost its marked place."""


def here(code: str = "en") -> str:
    """What the place says in the folder itself."""
    words = language(code)
    day = words.date(edition.law_as_of())
    sentences = (
        words.say(N_("You are reading this from the folder itself.")),
        words.say(N_("Version {version}, law as of {day}."), version=edition.number(), day=day),
        words.say(N_("To pass it on, copy the whole folder.")),
    )
    return _place(f"<p>{' '.join(sentences)}</p>")


def emptied(html: str) -> str:
    """The page as the folder shows it, whatever the place says now."""
    return PLACE.sub(lambda _: here(), html)


def filled(
    html: str, *, zip_name: str, size_bytes: int, sha256: str, version: str, law_as_of: date, code: str = "en"
) -> str:
    """The page with the download in that place. ``sha256`` is in hexadecimal digits. Errors: ``NoPlace``."""
    if not PLACE.search(html):
        raise NoPlace(f"The page to take the site with has no place between {MARKER} and {END}.")
    words = language(code)
    address = FOLDER + zip_name
    size = words.say(N_("{megabytes} MB"), megabytes=f"{size_bytes / 1e6:.1f}")
    rows = (
        (N_("File"), f"{zip_name}, {size}"),
        (N_("Version"), version),
        (N_("Law as of"), words.date(law_as_of)),
        (
            N_("Checksum (SHA-256)"),
            f'<code>{sha256}</code> <a href="{address}.sha256">{words.say(N_("as a file"))}</a>',
        ),
    )
    offer = "\n".join(
        (
            f'<p><a class="tb-take-zip" href="{address}" download>{words.say(N_("Download the whole site"))}</a></p>',
            "<dl>",
            *(f"<dt>{words.say(name)}</dt><dd>{value}</dd>" for name, value in rows),
            "</dl>",
        )
    )
    return PLACE.sub(lambda _: _place(offer), html)


def _place(content: str) -> str:
    return f'{MARKER}\n<div class="tb-take">\n{content}\n</div>\n{END}'
