"""For teachers: who can be walked with, how many cards that is, and the running order for each length of time."""

from tilbake.people import person as people
from tilbake.walk.history import Start, default_line
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_, Language, language

MARKER = "<!-- running orders -->"
MINUTES = (10, 45, 90)
"""The lengths that each person's seminar page has a running order for."""


def listed(code: str = "en") -> str:
    """The list in Markdown, in the order of the persons' files."""
    return "\n".join(_entry(name, language(code)) for name in people.in_order())


def _entry(name: str, words: Language) -> str:
    person = people.find(name)
    full, short = (default_line(Start(name, length, person.seed)) for length in ("full", "short"))
    say = Sayer(words, full.deck)
    orders = " · ".join(f"[{minutes}](seminar-{name}.md#{minutes}-minutes)" for minutes in MINUTES)
    facts = words.say(
        N_("{orders} minutes; {full} cards, or {short}."), orders=orders, full=len(full.taken), short=len(short.taken)
    )
    note = f" *{say(person.content)}*" if person.content else ""
    return f"* **{say(person.name)}**, {person.age}: {facts} {say(person.offer)}{note}"
