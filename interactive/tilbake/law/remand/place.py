"""Where the person is held on remand, and what stays a right throughout."""

from datetime import timedelta

from tilbake.law.acts import ACT, PROCEDURE
from tilbake.law.parameters import parameter
from tilbake.law.remand.custody import Custody
from tilbake.law.ruling import Ruling, because, level_above


def prison_place_by(custody: Custody) -> Ruling:
    """The moment by which a place in prison is due, out of the police cell.

    Source: regulations § 4-1; fact ``remand-police-cell-2d``.
    """
    limit = parameter("prison-place-days", custody.law_of)
    moment = custody.arrested + timedelta(days=limit.value)
    reason = limit.because("prison-place", arrested=custody.arrested, days=limit.value, by=moment)
    day, at = moment.date(), moment.time()
    return Ruling("prison-place-by", "due", day, None, "must", "correctional-service", (reason,), at=at)


def defence_contact() -> Ruling:
    """Talks and letters with the public defender, never controlled. Source: § 186; fact ``remand-defence-contact``."""
    reason = because(f"{PROCEDURE} § 186 first paragraph", "remand-defence-contact", "defence-always")
    return Ruling("defence-contact", "a-right", None, None, "must", "local", (reason,))


def rights() -> tuple[Ruling, ...]:
    """What else stays a right on remand: an offer without a duty, own money, own doctor, a room of one's own."""
    rooms = f"{ACT} § 47 third paragraph"
    activity = because(f"{ACT} § 49", "remand-no-work-duty", "remand-activity")
    money = because(f"{ACT} §§ 50 and 51", "remand-own-money", "remand-money")
    room = because(rooms, "remand-room-sharing", "remand-room")
    return tuple(
        Ruling(name, "a-right", None, None, "must", "local", (reason,), complaint=level_above("local"))
        for name, reason in (("remand-activity", activity), ("remand-money", money), ("remand-room", room))
    )


def rules_not_applying() -> Ruling:
    """The steps out of prison that are not for people on remand. Source: § 52; fact ``remand-no-leave-rules``."""
    reason = because(f"{ACT} § 52", "remand-no-leave-rules", "remand-no-steps")
    return Ruling("remand-steps", "not-on-remand", None, None, "may not", "local", (reason,))
