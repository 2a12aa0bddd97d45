"""A card: one moment, who decides, the choices, what each changes and what opens or bars it."""

from dataclasses import dataclass

from tilbake.law.ruling import Decider, Force
from tilbake.walk.states import Condition

EVERY_LINE = "all"

type Changes = tuple[tuple[int, str], ...]
"""States by their place in the vocabulary, and the value each gets."""


@dataclass(frozen=True)
class Due:
    """When a card falls: after ``arrest``, ``serving-starts``, a day of the person's own or a dated ruling's id."""

    after: str
    months: int
    days: int


@dataclass(frozen=True)
class Line:
    """A line in the file, which somebody will read later. ``id`` is the card's code, with the choice's key if any."""

    id: str
    label: str
    text: str


@dataclass(frozen=True)
class Gate:
    """What opens a choice: a ruling's date that has come, or at least one named state. ``reason`` is said if shut."""

    ruling: str | None
    states: Condition | None
    section: str
    fact: str
    reason: str


@dataclass(frozen=True)
class Result:
    """One way that a declared chance can fall, with its share."""

    share: int
    changes: Changes
    outcome: str


@dataclass(frozen=True)
class Chance:
    """Chance, only where the card says so: ``text`` declares it to the reader."""

    text: str
    results: tuple[Result, ...]


@dataclass(frozen=True)
class Choice:
    """What the reader can do. ``leaning`` is ``control``, ``help`` or ``neither``; ``value`` is a bet's answer."""

    key: str
    text: str
    reason: str
    leaning: str
    changes: Changes
    file: Line | None
    told: str
    outcome: str
    value: str
    gates: tuple[Gate, ...]
    chance: Chance | None


@dataclass(frozen=True)
class Barred:
    """What the law never allows here: it stands on the card, disabled, so that the rule is seen where it bites."""

    text: str
    reason: str
    section: str
    fact: str


@dataclass(frozen=True)
class Rule:
    """A rule that the card uses and that needs no sum: its statement, force, who decides, section and fact."""

    id: str
    text: str
    force: Force
    decides: Decider
    section: str
    fact: str


@dataclass(frozen=True)
class Finding:
    """What somebody counted or found: no rule, so it has a source instead of a force."""

    text: str
    counted_by: str
    fact: str


@dataclass(frozen=True)
class Roles:
    """The four words for who does what. Empty where nobody has that part."""

    decides: str
    prepares: str
    heard: str
    complaint: str


@dataclass(frozen=True)
class Variant:
    """Other words for the same card where the states ask for them; empty texts keep the card's own.

    ``number`` is its place in the card's file, from 0: a person's walk may lack the states of another.
    """

    number: int
    when: Condition
    moment: str
    told: str
    outcome: str


@dataclass(frozen=True)
class Meanwhile:
    """What happened since the last card, where the states ask for it. ``number`` is its place in the card's file."""

    number: int
    when: Condition
    changes: Changes
    text: str


@dataclass(frozen=True)
class Reads:
    """Who reads which lines of the file aloud; ``EVERY_LINE`` stands for the newest there are."""

    by: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Note:
    """A quiet content note, and the choice that passes the card by."""

    text: str
    go_round: str


@dataclass(frozen=True)
class Sunday:
    """The same four lines at every stage."""

    who: str
    door: str
    may: str
    think: str


@dataclass(frozen=True)
class Bet:
    """A bet on a rule: the answer is that ``part`` of the ruling, or the threshold's number. The other is empty."""

    ruling: str
    part: str
    threshold: str


@dataclass(frozen=True)
class Card:
    """One card, as its TOML file gives it, with what the person's deck says otherwise.

    ``seat`` is whose seat the reader takes and ``chair`` how it is called where the seat has no usual name. ``knows``
    are the seats that were there. ``misread`` is for whoever leads a seminar: how this fork is usually misread.
    """

    code: str
    title: str
    stage: str
    seat: str
    chair: str
    knows: tuple[str, ...]
    kind: str
    due: Due
    when: Condition
    moment: str
    roles: Roles
    choices: tuple[Choice, ...]
    barred: tuple[Barred, ...]
    default: str
    gate: str
    outcome: str
    told: str
    file: Line | None
    reads: Reads | None
    rules: tuple[Rule, ...]
    findings: tuple[Finding, ...]
    misread: str
    uses: tuple[str, ...]
    not_before: tuple[str, ...]
    variants: tuple[Variant, ...]
    meanwhile: tuple[Meanwhile, ...]
    note: Note | None
    sunday: Sunday | None
    bet: Bet | None
