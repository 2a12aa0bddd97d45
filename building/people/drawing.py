"""A walk as a drawing: the stages are columns, each card is a box in the row of its day, and an arrow leads on.

Presentation attributes alone, so that the file looks the same in a page whose policy allows no styles.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from building.graph import END, explore
from building.people.figures import lengths
from tilbake.walk.card import Card
from tilbake.walk.deck import Deck, deck
from tilbake.walk.history import Start, default_line
from tilbake.walk.loading import STAGES
from tilbake.widgets.walk.saying import Sayer
from tilbake.widgets.walk.seen import STAGE_NAMES
from tilbake.words.language import language

BIRCH, SHEET, LINE, INK, QUIET = "#faf8f3", "#fffefb", "#ded8ca", "#1b2420", "#535e57"
SPRUCE, FJORD, FJORD_SOFT, SUNKEN = "#23483b", "#1d5572", "#e2edf1", "#f2eee4"
LOOK = {"fork": (SHEET, SPRUCE), "bet": (FJORD_SOFT, FJORD), "sunday": (SUNKEN, QUIET)}
"""Ground and edge of a box, by the kind of card."""
FONT = "Inter, system-ui, sans-serif"

DAYS, HEAD, FOOT = 92, 76, 64
"""The room left of the columns, above and below them."""
WIDE, HIGH, GAP, ROW = 176, 26, 58, 36
"""A box, the room between two columns, and the height of a row."""
LETTERS = 25
"""How many letters of a title fit in a box."""
SIDE = 9
"""How far an arrow past other boxes of its column bends out at least."""


@dataclass(frozen=True)
class Box:
    """A card in its place."""

    card: Card
    left: int
    top: int

    @property
    def right(self) -> int:
        """The right edge."""
        return self.left + WIDE

    @property
    def middle(self) -> int:
        """Half its height."""
        return self.top + HIGH // 2


def svg(name: str, length: str = "") -> str:
    """The drawing of a person's walk; without a length, of the one with every card."""
    whole = deck(name, length or lengths(name)[-1])
    say = Sayer(language("en"), whole)
    stages = [stage for stage in STAGES if any(card.stage == stage for card in whole.cards)]
    boxes = {
        card.code: Box(card, DAYS + stages.index(card.stage) * (WIDE + GAP), HEAD + row * ROW)
        for row, card in enumerate(whole.cards)
    }
    width = DAYS + len(stages) * (WIDE + GAP)
    height = HEAD + len(whole.cards) * ROW + FOOT
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
            f' font-family="{FONT}" role="img" aria-labelledby="title about">',
            f'<title id="title">{escape(_title(whole))}</title>',
            f'<desc id="about">{escape(_about(whole))}</desc>',
            f'<rect width="{width}" height="{height}" fill="{BIRCH}"/>',
            f'<text x="16" y="30" font-size="19" fill="{INK}">{escape(_title(whole))}</text>',
            *_columns(stages, height, say),
            *_arrows(whole, boxes),
            *_boxes(whole, boxes, say),
            *_legend(height),
            "</svg>",
            "",
        ]
    )


def follows(whole: Deck) -> list[tuple[str, str]]:
    """Each pair of cards that come one after the other on some walk, in the order of their days."""
    places = whole.places
    pairs = [pair for pair in explore(whole).follows if pair[1] != END]
    return sorted(pairs, key=lambda pair: (places[pair[0]], places[pair[1]]))


def _title(whole: Deck) -> str:
    return f"{whole.person.name}: {len(whole.cards)} cards"


def _about(whole: Deck) -> str:
    ways = len(follows(whole))
    return f"Each card stands in the column of its stage and the row of its day. {ways} arrows lead from card to card."


def _columns(stages: list[str], height: int, say: Sayer) -> Iterator[str]:
    for place, stage in enumerate(stages):
        left = DAYS + place * (WIDE + GAP)
        if place:
            x = left - GAP // 2
            yield f'<path d="M{x} {HEAD - 28}V{height - FOOT + 8}" stroke="{LINE}" stroke-dasharray="2 4"/>'
        name = escape(say(STAGE_NAMES[stage]))
        yield f'<text x="{left}" y="{HEAD - 16}" font-size="13" font-weight="600" fill="{SPRUCE}">{name}</text>'


def _arrows(whole: Deck, boxes: dict[str, Box]) -> Iterator[str]:
    line = default_line(Start(whole.person.id, whole.length, whole.person.seed))
    usual = set(pairwise(step.card.code for step in line.taken))
    for colour, name in ((QUIET, "may"), (SPRUCE, "usual")):
        yield (
            f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"'
            f' markerUnits="userSpaceOnUse"><path d="M0 0.6L8 4L0 7.4z" fill="{colour}"/></marker>'
        )
    # The usual way is drawn last, over the others.
    for pair in sorted(follows(whole), key=lambda pair: pair in usual):
        path = _way(boxes[pair[0]], boxes[pair[1]])
        look = f'stroke="{SPRUCE}" stroke-width="2"' if pair in usual else f'stroke="{QUIET}" stroke-opacity="0.55"'
        name = "usual" if pair in usual else "may"
        yield f'<path d="{path}" fill="none" {look} marker-end="url(#{name})"/>'


def _way(one: Box, other: Box) -> str:
    """The line of an arrow: straight down, round the boxes between, or over to another column."""
    if one.left == other.left:
        if other.top - one.top == ROW:
            x = one.left + WIDE // 2
            return f"M{x} {one.top + HIGH}V{other.top - 1}"
        bend = one.right + min(GAP - 8, SIDE + 5 * (other.top - one.top) // ROW)
        return f"M{one.right} {one.middle}C{bend} {one.middle} {bend} {other.middle} {other.right + 1} {other.middle}"
    if one.left < other.left:
        start, end, pull = one.right, other.left - 1, GAP
    else:
        start, end, pull = one.left, other.right + 1, -GAP
    return f"M{start} {one.middle}C{start + pull} {one.middle} {end - pull} {other.middle} {end} {other.middle}"


def _boxes(whole: Deck, boxes: dict[str, Box], say: Sayer) -> Iterator[str]:
    for box, day in zip(boxes.values(), whole.days, strict=True):
        ground, edge = LOOK[box.card.kind]
        title = say(box.card.title)
        short = title if len(title) <= LETTERS else f"{title[: LETTERS - 1].rstrip()}…"
        yield f"<g><title>{escape(f'{title} ({box.card.code}), {say.words.date(day)}')}</title>"
        yield f'<text x="16" y="{box.middle + 4}" font-size="11" fill="{QUIET}">{day.isoformat()}</text>'
        size = f'width="{WIDE}" height="{HIGH}" rx="3"'
        yield f'<rect x="{box.left}" y="{box.top}" {size} fill="{ground}" stroke="{edge}"/>'
        yield f'<text x="{box.left + 8}" y="{box.middle + 4}" font-size="12" fill="{INK}">{escape(short)}</text></g>'


def _legend(height: int) -> Iterator[str]:
    top = height - 34
    kinds = (("fork", "a fork"), ("bet", "a bet"), ("sunday", "a Sunday"))
    for place, (kind, name) in enumerate(kinds):
        ground, edge = LOOK[kind]
        x = DAYS + place * 110
        yield f'<rect x="{x}" y="{top}" width="22" height="14" rx="3" fill="{ground}" stroke="{edge}"/>'
        yield f'<text x="{x + 30}" y="{top + 11}" font-size="12" fill="{INK}">{name}</text>'
    x = DAYS + len(kinds) * 110
    yield f'<path d="M{x} {top + 7}h26" stroke="{SPRUCE}" stroke-width="2" marker-end="url(#usual)"/>'
    yield f'<text x="{x + 34}" y="{top + 11}" font-size="12" fill="{INK}">the default line</text>'
    yield f'<path d="M{x + 150} {top + 7}h26" stroke="{QUIET}" stroke-opacity="0.55" marker-end="url(#may)"/>'
    yield f'<text x="{x + 184}" y="{top + 11}" font-size="12" fill="{INK}">another way</text>'
