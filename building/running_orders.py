"""For teachers: who can be walked with, how many cards that is, and the running order for each length of time."""

from tilbake.people import person as people
from tilbake.walk.history import Start, default_line
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_, language

MARKER = "<!-- running orders -->"
MINUTES = (10, 45, 90)
"""The lengths that each person's seminar page has a running order for."""


def table(code: str = "en") -> str:
    """The table in Markdown, in the order of the persons' files."""
    words = language(code)
    head = [N_("Person"), N_("Cards"), N_("Minutes"), N_("The route")]
    rows = [[words.say(cell) for cell in head], ["---"] * len(head)]
    for name in people.in_order():
        person = people.find(name)
        full, short = (default_line(Start(person.id, length, person.seed)) for length in ("full", "short"))
        say = Sayer(words, full.deck)
        orders = " · ".join(f"[{minutes}](seminar-{person.id}.md#{minutes}-minutes)" for minutes in MINUTES)
        cards = words.say(N_("{full}, short {short}"), full=len(full.taken), short=len(short.taken))
        note = f" *{say(person.content)}*" if person.content else ""
        rows.append([f"**{say(person.name)}**, {person.age}", cards, orders, say(person.offer) + note])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
