"""A person's page for whoever leads a seminar: running orders, a note for each fork, and a sheet for each role."""

from collections.abc import Iterator
from itertools import chain

from building.people import on_a_page
from building.person_pages import address
from tilbake.people import person as people
from tilbake.people.person import Person
from tilbake.walk import seats
from tilbake.walk.card import Card
from tilbake.walk.history import Start, Taken, Walk, default_line, replay
from tilbake.walk.links import written
from tilbake.walk.telling import told
from tilbake.widgets.walk.saying import Sayer
from tilbake.widgets.walk.seen import SEAT_NAMES
from tilbake.words.language import N_, language
from tilbake.words.section import section_text

TEN_MINUTES_FORKS = 3
"""How many forks ten minutes hold, with a minute to begin and a minute to end."""


def pages(code: str = "en") -> dict[str, str]:
    """The Markdown of each person's page by its name."""
    return {f"seminar-{name}.md": page(name, code) for name in people.names()}


def page(name: str, code: str = "en") -> str:
    """The page for one person. Errors: ``LookupError`` for an unknown person or language."""
    person = people.find(name)
    full, short = (default_line(Start(name, length, person.seed)) for length in ("full", "short"))
    say = Sayer(language(code), full.deck)
    title = say.words.say(N_("{name}, for a seminar"), name=say(person.name))
    lead = f'<p class="tb-lead">{say(person.harm)}</p>'
    description = say.words.say(
        N_("{name}’s walk in front of a room: running orders, a note for each fork, and a sheet for each role."),
        name=say(person.name),
    )
    head = (
        f'---\ntitle: "{title}"\ndescription: "{description}"\nsearch:\n  exclude: true\n---\n\n# {title}\n\n{lead}\n'
    )
    parts = chain(_orders(person, full, short, say), _notes(full, say), on_a_page.section(name, say), _roles(full, say))
    return "\n".join((head, *parts)) + "\n"


def _orders(person: Person, full: Walk, short: Walk, say: Sayer) -> Iterator[str]:
    say_ = say.words.say
    here = address(person.id).replace(".md", ".html")
    yield f"## {say_(N_('Running orders'))}\n"
    yield (
        say_(
            N_(
                "Press R on the walk’s page: one card fills the screen. Type in how many hands go up. "
                "The outcome stays covered until you press →. F goes back to the fork, B makes the screen black."
            )
        )
        + "\n"
    )
    yield f"### {say_(N_('10 minutes'))}\n"
    for step, before in _chosen(person, full):
        three = say_(N_("Hands, two reasons, the outcome: three minutes."))
        yield f"1. [{say(step.card.title)}]({here}#walk={before}). {three}"
    yield f"1. {say_(N_('What would you have to know to decide better? One minute.'))}\n"
    yield f"### {say_(N_('45 minutes'))}\n"
    yield f"1. [{say_(N_('The short walk'))}]({here}#walk={written(replay(short.start, ()))}), " + say_(
        N_("{n} cards, two to three minutes each: hands first, then one reason from each side."), n=len(short.taken)
    )
    yield f"1. {say_(N_('The end: who should have done what does not stand? Five minutes.'))}"
    yield f"1. {say_(N_('One fork again, the other way. Five minutes.'))}\n"
    yield f"### {say_(N_('90 minutes'))}\n"
    yield f"1. {say_(N_('Give out the role sheets below. Each group reads its own: ten minutes.'))}"
    yield f"1. [{say_(N_('The whole walk'))}]({here}#walk={written(replay(full.start, ()))}), " + say_(
        N_("{n} cards. Whoever has the seat decides, and says why: 55 minutes."), n=len(full.taken)
    )
    yield f"1. {say_(N_('What did each role not know? Ten minutes.'))}"
    yield f"1. {say_(N_('The questions. Fifteen minutes.'))}\n"
    yield from (f"    * {say(question)}" for question in person.questions)
    yield ""


def _chosen(person: Person, full: Walk) -> list[tuple[Taken, str]]:
    """The forks of ten minutes: those worth trying again, in the order of their days, each with the walk up to it."""
    wanted = [entry.card for entry in person.again]
    places = [place for place, step in enumerate(full.taken) if step.card.code in wanted][:TEN_MINUTES_FORKS]
    return [(full.taken[place], written(replay(full.start, full.steps[:place]))) for place in places]


def _notes(full: Walk, say: Sayer) -> Iterator[str]:
    say_ = say.words.say
    yield f"## {say_(N_('A note for each fork'))}\n"
    for step in full.taken:
        card = step.card
        if card.kind != "fork":
            continue
        yield f"### {say(card.title)}\n"
        yield f"**{say_(N_('Who decides:'))}** {say(card.roles.decides)}\n"
        yield from (f"- **{choice.key.upper()}. {say(choice.text)}** {say(choice.reason)}" for choice in card.choices)
        yield ""
        yield f"{say_(N_('Usually misread:'))} {say(card.misread)}\n"
        sections = dict.fromkeys(section_text(rule.section, say.words) for rule in card.rules)
        yield f'<p class="tb-cite">{" · ".join(sections) or say(card.gate)}</p>\n'


def _roles(full: Walk, say: Sayer) -> Iterator[str]:
    for seat in seats.offered(full.start.person, full.start.length):
        yield f'<div class="tb-role-sheet" markdown>\n\n## {_sheet_title(seat, say)}\n'
        yield from _sheet(seat, full, say)
        yield "</div>\n"
    guests = [step for step in full.taken if step.card.seat == "table"]
    if guests:
        yield f'<div class="tb-role-sheet" markdown>\n\n## {say.words.say(N_("Role sheets: who comes for one card"))}\n'
        yield say.words.say(N_("Cut them apart. Each decides once, and knows no more than this.")) + "\n"
        for step in guests:
            day = say.words.date(full.deck.days[step.situation.place])
            yield f"### {say.chair(step.card)}\n"
            yield from _decision(step, f"**{day}. {say(step.card.title)}.**", say)
        yield "</div>\n"


def _sheet_title(seat: str, say: Sayer) -> str:
    return say.words.say(N_("Role sheet: {role}"), role=say(SEAT_NAMES[seat]))


def _sheet(seat: str, full: Walk, say: Sayer) -> Iterator[str]:
    """What this role is asked and what it sees, along the default line; nothing that it would not know."""
    say_ = say.words.say
    yield say_(N_("You know what stands here. The others know other things. Decide when your card comes."))
    yield say_(N_("Where the room chooses otherwise, strike out what did not happen.")) + "\n"
    for step in full.taken:
        card = step.card
        day = say.words.date(full.deck.days[step.situation.place])
        if card.seat == seat and card.kind != "sunday":
            yield from _decision(step, f"**{day}. {say(card.title)}.**{_in_the_seat(card, say)}", say)
        elif seat in card.knows and card.kind != "sunday":
            # The words are for whoever has the seat: without its name, “you” would be this role.
            there = say_(N_("You are there. In the seat: {chair}."), chair=say.chair(card))
            yield f"{day}. {there} *{say(card.title)}.* {say(told(card, step.situation.states).moment)}\n"
        else:
            for line in (card.file, step.choice.file):
                if line and seat != "person":
                    yield f"{day}. {say_(N_('In the file:'))} *{say(line.text)}*\n"


def _decision(step: Taken, begins: str, say: Sayer) -> Iterator[str]:
    yield f"{begins} {say(told(step.card, step.situation.states).moment)}\n"
    yield from (f"- {choice.key.upper()}. {say(choice.text)}" for choice in step.card.choices)
    yield ""


def _in_the_seat(card: Card, say: Sayer) -> str:
    """Who the role is on this card, where it is not as usual: a region, another officer."""
    return f" {say.words.say(N_('You are here: {chair}.'), chair=say.chair(card))}" if card.chair else ""
