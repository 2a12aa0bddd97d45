"""A page for each person's walk, and the list where a reader picks one. Both come from the persons' files."""

from tilbake.people import person as people
from tilbake.people.person import Person
from tilbake.walk.deck import deck
from tilbake.walk.history import Start, default_line, replay
from tilbake.widgets.walk.saying import Sayer
from tilbake.words.language import N_, Language, language

MARKER = "<!-- the people of the walks -->"
WRITTEN_BY_HAND = {"jonas": "walk.md"}
"""Whose walk stands on a page that has more to say."""

HELP = "people.md#before-you-start"
"""Where the site says whom to talk to."""


def address(name: str) -> str:
    """The Markdown file of the page with that person's walk."""
    return WRITTEN_BY_HAND.get(name, f"walk-{name}.md")


def pages(code: str = "en") -> dict[str, str]:
    """The Markdown of each page by its name, but for those written by hand."""
    return {address(name): _page(people.find(name), code) for name in people.names() if name not in WRITTEN_BY_HAND}


def listed(code: str = "en") -> str:
    """Everybody, in the order of their files: who did what to whom, the route, how long the walk is, and the ways."""
    return "\n".join(_entry(people.find(name), language(code)) for name in people.in_order())


def _page(person: Person, code: str) -> str:
    words = language(code)
    say = Sayer(words, deck(person.id, "full"))
    title = words.say(N_("Walk with {name}"), name=say(person.name))
    close = words.say(N_("If something here is close to your own life"))
    note = f'<p class="tb-note-page" markdown>{say(person.content)} [{close}]({HELP})</p>\n'
    first = replay(Start(person.id, "full", person.seed), ()).card
    # Where the first card has no note of its own, the walk itself shows this one, in whatever page it stands.
    content = note if person.content and first and first.note else ""
    invented = words.say(
        N_("{name} is {age} and invented. So is everyone around {him}."),
        name=say(person.name),
        age=person.age,
        him=say(person.words["him"]),
    )
    return f"""---
title: "{title}"
description: "{say(person.offer)}"
hide:
  - navigation
  - toc
---

# {title}

<p class="tb-lead">{say(person.harm)}</p>

{say(person.offer)} {invented}

{content}
```widget
walk
person: {person.id}
```

{_ways(person, words)}
"""


def _entry(person: Person, words: Language) -> str:
    say = Sayer(words, deck(person.id, "full"))
    full, short = (len(default_line(Start(person.id, length, person.seed)).taken) for length in ("full", "short"))
    length = words.say(N_("{full} cards, or {short} in the short walk."), full=full, short=short)
    note = f"\n\n    *{say(person.content)}*" if person.content else ""
    return f"""*   **[{say(person.name)}, {person.age}]({address(person.id)})**

    {say(person.harm)}

    {say(person.offer)} {length} {_ways(person, words)}{note}
"""


def _ways(person: Person, words: Language) -> str:
    story, seminar = words.say(N_("Read it as a story")), words.say(N_("For a seminar"))
    return f"[{story}]({person.id}.md) · [{seminar}](seminar-{person.id}.md)"
