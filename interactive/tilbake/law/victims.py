"""What the person harmed must be told, and when: Act § 7 b and the sections it gathers."""

from typing import Literal

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.ruling import Role, Ruling, because

type Event = Literal["leave", "day-release", "tag", "outside-prison", "interruption", "release", "escape"]
SECTIONS: dict[Event, str] = {
    "leave": f"{ACT} § 36",
    "day-release": f"{ACT} § 20",
    "tag": f"{ACT} § 16 a",
    "outside-prison": f"{ACT} § 16",
    "interruption": f"{ACT} § 36",
    "release": f"{ACT} § 42",
    "escape": f"{ACT} § 7 b",
}
EVENTS = tuple(SECTIONS)
ADULTS: tuple[Role, ...] = ("adults-at-home",)


def notice(event: Event, matters: bool) -> Ruling:
    """Whether the victim or the bereaved must be told: in advance, and of an escape promptly.

    Source: § 7 b; fact ``victim-notice-list``. ``matters`` is whether it matters to them, which the service finds.
    """
    name, fact = "victim-notice", "victim-notice-list"
    gathered = because(f"{ACT} § 7 b", fact, f"notice-{event}")
    if not matters:
        none = because(f"{ACT} § 7 b", fact, "notice-not-matters")
        return Ruling(name, "no-duty", None, None, "may", "local", (none,))
    when = because(SECTIONS[event], fact, "notice-promptly" if event == "escape" else "notice-before")
    outcome = "promptly" if event == "escape" else "in-advance"
    return Ruling(name, outcome, None, None, "must", "local", (gathered, when))


def notice_of_conditions() -> Ruling:
    """That conditions on place or contact are part of the notice. Source: fact ``victim-conditions-notice``."""
    section = f"{ACT} §§ 16, 36 and 42"
    reason = because(section, "victim-conditions-notice", "notice-conditions")
    return Ruling("victim-conditions", "part-of-the-notice", None, None, "must", "local", (reason,))


def restorative_offer() -> Ruling:
    """An offer to both, which either can refuse.

    Source: facts ``restorative-offer-general``, ``restorative-in-conditions``.
    """
    reasons = (
        because(f"{ACT} § 2 second paragraph", "restorative-offer-general", "restorative-offer"),
        because(f"{ACT} §§ 16, 36 and 43", "restorative-in-conditions", "restorative-agreement"),
    )
    return Ruling("restorative-offer", "an-offer", None, None, "must", "local", reasons)


def consent_at_home() -> Ruling:
    """That the consent which the tag needs from every adult at home has two edges. Source: fact ``em-conditions``."""
    reason = because(f"{REGULATIONS} §§ 7-3 to 7-6", "em-conditions", "tag-consent-two-edged")
    name, heard = "consent-at-home", ADULTS
    return Ruling(name, "safeguard-and-danger", None, None, "must", "local", (reason,), heard=heard)
