"""How to cite this edition: in words, in APA style and in BibTeX. The reader adds the address and the day."""

from building import edition
from tilbake.words.language import N_, language

MARKER = "<!-- how to cite -->"
AUTHORS = "The Tilbake authors"
"""As the licence names them."""


def blocks(code: str = "en") -> str:
    """The three ways in Markdown, each in a block with a button that copies it."""
    words = language(code)
    day = words.date(edition.law_as_of())
    which = words.say(N_("Version {version}, law as of {day}"), version=edition.number(), day=day)
    address, read = words.say(N_("ADDRESS")), words.say(N_("DAY MONTH YEAR"))
    apa = f"{AUTHORS}. ({edition.year()}). Tilbake ({which}) [Website]. Retrieved {read}, from {address}"
    bibtex = (
        f"@misc{{tilbake-{edition.number()},",
        f"  author = {{{{{AUTHORS}}}}},",
        "  title = {Tilbake},",
        f"  year = {{{edition.year()}}},",
        f"  howpublished = {{\\url{{{address}}}}},",
        f"  note = {{{which}. Retrieved {read}}}",
        "}",
    )
    ways = (
        (N_("In a sentence"), f"Tilbake, {which[0].lower()}{which[1:]}, {address}, read on {read}."),
        (N_("APA"), apa),
        (N_("BibTeX"), "\n".join(bibtex)),
    )
    return "\n\n".join(f"### {words.say(name)}\n\n``` {{ .text .copy .tb-copied }}\n{text}\n```" for name, text in ways)
