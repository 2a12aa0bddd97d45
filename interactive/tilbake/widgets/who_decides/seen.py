"""A case in words: each desk's part in it, the guess beside the answer, the rulings, and the day of release."""

from typing import Any

from tilbake.law.ruling import Role, Ruling
from tilbake.widgets.who_decides import matter
from tilbake.widgets.who_decides.desks import DESKS, OF_ROLE, Desk
from tilbake.widgets.who_decides.matter import Case, Matter
from tilbake.words.language import N_, Language
from tilbake.words.rulings import outcome_text, role_text, ruling_title, shown, told

ASKED = N_("At whose desk is it decided?")
NO_PART = N_("No part named in what was read")
TOLD: dict[Matter, Desk] = {"alone": "health"}
"""Who must be told, where a ruling's reason says so and its roles do not: a doctor, of an exclusion (§ 37)."""
ASKS: tuple[Matter, ...] = ("pain",)
"""Where staff of the prison must pass a request on (regulations § 3-16)."""
OPEN_FRIDAY = N_(
    "After release, responsibility lies with the municipality, the health services and NAV, the welfare office. "
    "The correctional service plans the release."
)
RELEASE: dict[Matter, tuple[str, str]] = {
    "refuse": (
        N_("What could not be ordered inside can be a rule of probation, if security requires it."),
        "release-reporting-duty",
    ),
    "bed": (N_("Whether anybody outside is told of it: no rule was found."), ""),
    "alone": (N_("Whether anybody outside is told of it: no rule was found."), ""),
    "hospital": (N_("Whether the bed is kept when the sentence ends: no rule was found."), ""),
    "institution": (N_("Whether the place is kept when the sentence ends: no rule was found."), ""),
    "judgment": (N_("There is no such day. The sentence is suspended while the programme runs."), "drug-court-law"),
}
"""What is left of the matter on that day, with its fact; where none is given it is the general rule."""


def view(state: Case, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    rulings = matter.rulings(state)
    asked = words.say(ASKED)
    view: dict[str, Any] = {
        "open": bool(state.guess),
        "asked": asked,
        "guesses": [{"value": desk, "label": words.say(seat.name)} for desk, seat in DESKS.items()],
        "rulings": [told(ruling, words) for ruling in rulings],
        "desks": [
            {
                "id": desk,
                "name": words.say(seat.name),
                "employer": words.say(seat.employer),
                "fact": seat.fact,
                "parts": [words.say(part) for part in parts(desk, state, rulings)] if state.guess else [],
                "decides": bool(state.guess) and desk == decider(rulings),
            }
            for desk, seat in DESKS.items()
        ],
    }
    if not state.guess:
        return view | {"announce": asked}
    text, fact = RELEASE.get(state.matter, (OPEN_FRIDAY, "relocation-coordination"))
    summary = _summary(state, rulings, words)
    return view | {
        "summary": summary,
        "announce": summary,
        "answers": [shown(ruling, words) for ruling in rulings],
        "release": {"text": words.say(text), "fact": fact},
    }


def decider(rulings: tuple[Ruling, ...]) -> Desk | None:
    """At whose desk it is decided; ``None`` where no section that was read says so."""
    first = rulings[0]
    return None if first.outcome in ("not-found", "not-on-remand") else OF_ROLE[first.decides]


def parts(desk: Desk, state: Case, rulings: tuple[Ruling, ...]) -> list[str]:
    """What a desk does in this matter, in the order of its weight."""
    first = rulings[0]

    def sits(*roles: Role | None) -> bool:
        return any(role is not None and OF_ROLE.get(role) == desk for role in roles)

    known = decider(rulings) is not None
    found = (
        (desk == decider(rulings), N_("Decides")),
        (known and sits(*first.prepares), N_("Prepares it")),
        (state.matter in ASKS and desk == "prison", N_("Must pass the request on")),
        (known and sits(*(role for ruling in rulings for role in ruling.heard)), N_("Must be asked")),
        (TOLD.get(state.matter) == desk, N_("Must be told")),
        (known and sits(first.complaint), N_("Hears the complaint")),
    )
    return [part for holds, part in found if holds] or [NO_PART]


def _summary(state: Case, rulings: tuple[Ruling, ...], words: Language) -> str:
    first, desk = rulings[0], decider(rulings)
    said = [words.say(N_("Your guess: {desk}."), desk=words.say(DESKS[_desk(state.guess)].name))]
    if desk is None:
        said.append(
            words.say(
                N_("{title}: {outcome}."), title=ruling_title(first.id, words), outcome=outcome_text(first, words)
            )
        )
    else:
        said.append(words.say(N_("Decided by: {who}."), who=role_text(first.decides, words)))
    same = {matter.rulings(state._replace(kind=kind)) for kind in matter.KINDS} == {rulings}
    said.append(
        words.say(
            N_("It is the same for all four people of the list.")
            if same
            else N_("Change the person, and look at the desks again.")
        )
    )
    return " ".join(said)


def _desk(guess: str) -> Desk:
    return next(desk for desk in DESKS if desk == guess)
