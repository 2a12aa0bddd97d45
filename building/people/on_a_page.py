"""The drawing of a walk on a page, with the same in words."""

from collections.abc import Iterator

from building.people.drawing import follows, svg
from tilbake.people import person as people
from tilbake.walk.deck import LENGTHS, deck
from tilbake.widgets.walk.saying import Sayer
from tilbake.widgets.walk.seen import STAGE_NAMES
from tilbake.words.language import N_

SHOWN = LENGTHS[0]
"""The length that is drawn for readers: the walk that is meant."""


def files() -> dict[str, bytes]:
    """Each person's drawing by its name in the site."""
    return {_address(name): svg(name, SHOWN).encode() for name in people.names()}


def section(name: str, say: Sayer) -> Iterator[str]:
    """The drawing as Markdown. What it shows stands below it as a table, for whoever does not see it."""
    words = say.words.say
    yield f"## {words(N_('Every way through the walk'))}\n"
    called = say(people.find(name).name)
    alt = words(N_("The cards of {name}’s walk, joined by arrows. The table below says the same."), name=called)
    yield f"[![{alt}]({_address(name)})]({_address(name)})\n"
    summary = words(N_("The same as a table"))
    yield f'<details class="tb-why" data-search-exclude markdown="1"><summary>{summary}</summary>\n'
    yield f"| {words(N_('Day'))} | {words(N_('Stage'))} | {words(N_('Card'))} | {words(N_('What can come next'))} |"
    yield "|---|---|---|---|"
    whole = deck(name, SHOWN)
    titles = {card.code: say(card.title) for card in whole.cards}
    pairs = follows(whole)
    for card, day in zip(whole.cards, whole.days, strict=True):
        after = ", ".join(titles[other] for code, other in pairs if code == card.code)
        stage = say(STAGE_NAMES[card.stage])
        yield f"| {say.words.date(day)} | {stage} | {titles[card.code]} | {after or words(N_('The end'))} |"
    yield "\n</details>\n"


def _address(name: str) -> str:
    return f"assets/walks/{name}.svg"
