"""What a reader proposes for the files on the desk, and the link that holds it: ``daniel.high.evasion.sent;astrid``."""

from collections.abc import Collection
from typing import NamedTuple

from tilbake.law.placement.desk import GROUNDS, LEVELS, Ground, Level
from tilbake.widget import Opened
from tilbake.widgets.placement_desk.paper import papers

SENT = "sent"


class Proposal(NamedTuple):
    """A level, the grounds that were ticked, and whether the rule has been asked."""

    level: Level | None = None
    grounds: tuple[Ground, ...] = ()
    sent: bool = False


class Desk(NamedTuple):
    """The file that lies on top, and what is proposed for each file that was touched, in the order of the desk."""

    top: str
    proposals: tuple[tuple[str, Proposal], ...] = ()

    def proposal(self, key: str) -> Proposal:
        """What is proposed for that file."""
        return dict(self.proposals).get(key, Proposal())

    def proposing(self, key: str, proposal: Proposal) -> "Desk":
        """The desk with that proposal; an empty one is none."""
        all_ = {**dict(self.proposals), key: proposal}
        return self._replace(proposals=tuple((k, all_[k]) for k in papers() if all_.get(k, Proposal()) != Proposal()))


def in_order(grounds: Collection[str]) -> tuple[Ground, ...]:
    """The grounds in the order of the law."""
    return tuple(ground for ground in GROUNDS if ground in grounds)


def written(desk: Desk) -> str:
    """The link: the file on top first, then the others that have a proposal."""
    others = [key for key, _ in desk.proposals if key != desk.top]
    return ";".join(_piece(key, desk.proposal(key)) for key in (desk.top, *others))


def opened(text: str, first: Desk) -> Opened[Desk]:
    """The desk that a link gives, up to the first word that does not fit."""
    desk = first
    pieces = text.split(";") if text else []
    for number, piece in enumerate(pieces):
        key, *said = piece.split(".")
        if key not in papers() or key in [p.partition(".")[0] for p in pieces[:number]]:
            return Opened(desk, ";".join(pieces[number:]))
        proposal, rest = _read(said)
        desk = (desk if number else Desk(key)).proposing(key, proposal)
        if rest:
            return Opened(desk, ";".join([".".join(rest), *pieces[number + 1 :]]))
    return Opened(desk)


def _piece(key: str, proposal: Proposal) -> str:
    level = [proposal.level] if proposal.level else []
    return ".".join([key, *level, *proposal.grounds, *([SENT] if proposal.sent else [])])


def _read(said: list[str]) -> tuple[Proposal, list[str]]:
    """The proposal in these words, and what is left from the first that does not fit."""
    proposal = Proposal()
    for number, word in enumerate(said):
        if word in LEVELS and proposal == Proposal():
            proposal = proposal._replace(level=word)
        elif word in GROUNDS and word not in proposal.grounds:
            proposal = proposal._replace(grounds=in_order({*proposal.grounds, word}))
        elif word == SENT and proposal.level and number == len(said) - 1:
            proposal = proposal._replace(sent=True)
        else:
            return proposal, said[number:]
    return proposal, []
