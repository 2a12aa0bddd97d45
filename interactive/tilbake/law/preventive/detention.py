"""One judgment of preventive detention, as plain values, and its days on the calendar."""

from datetime import date, timedelta
from typing import NamedTuple

from tilbake.law import credit
from tilbake.law.calendar import plus
from tilbake.law.limits import MOST_REMAND_DAYS, STARTS
from tilbake.law.objection import Objection, no
from tilbake.law.parameters import Parameter, parameter

MOST_EXTENSIONS = 12


class Detention(NamedTuple):
    """What the court said, and what courts added later.

    ``frame_years`` is the time frame (*tidsramme*); the minimum term (*minstetid*) is in years and months, both 0 where
    the court set none. ``extensions`` are the years that later judgments added, in order. ``child`` is whether the
    person was under 18 at the time of the offence, ``carries_thirty`` whether the offence carries up to 30 years.
    ``last_final`` is the day on which the last judgment or refusal became final, where it is known.
    """

    serving_starts: date
    law_of: date
    frame_years: int
    minimum_years: int = 0
    minimum_months: int = 0
    remand_days: int = 0
    isolation_days: int = 0
    extensions: tuple[int, ...] = ()
    child: bool = False
    carries_thirty: bool = False
    last_final: date | None = None

    @property
    def total_minimum_months(self) -> int:
        """The minimum term in months; 0 where the court set none."""
        return self.minimum_years * 12 + self.minimum_months

    @property
    def nominal_start(self) -> date:
        """The day the count begins: credit is taken in full from the minimum term and from the frame (§ 83)."""
        credited = self.remand_days + credit.extra_days(self.isolation_days, self.law_of)
        return self.serving_starts - timedelta(days=credited)

    @property
    def minimum_ends(self) -> date:
        """The day on which the minimum term has run."""
        return plus(self.nominal_start, months=self.total_minimum_months)

    @property
    def frame_ends(self) -> date:
        """The day on which the frame ends, with every extension."""
        return plus(self.nominal_start, years=self.frame_years + sum(self.extensions))


def frame_cap(detention: Detention) -> Parameter:
    """The longest frame that a court can set for this offence and person, in years."""
    if detention.child:
        return parameter("frame-cap-years-under-18", detention.law_of)
    return parameter("frame-cap-years-thirty" if detention.carries_thirty else "frame-cap-years", detention.law_of)


def minimum_cap(detention: Detention) -> Parameter:
    """The longest minimum term for this frame, in years."""
    if detention.frame_years > parameter("minimum-second-step-frame-years", detention.law_of).value:
        return parameter("minimum-cap-years-second-step", detention.law_of)
    if detention.frame_years > parameter("minimum-step-frame-years", detention.law_of).value:
        return parameter("minimum-cap-years-step", detention.law_of)
    return parameter("minimum-cap-years", detention.law_of)


def objection(detention: Detention) -> Objection | None:
    """The first thing that is wrong with the judgment, or ``None``. Bounds without a section are this project's own."""
    if detention.frame_years < 1:
        return no("frame_years", "frame-at-least-one")
    cap = frame_cap(detention)
    if detention.frame_years > cap.value:
        return Objection("frame_years", cap.because("frame-at-most", most=cap.value))
    if not 0 <= detention.minimum_months <= 11 or detention.minimum_years < 0:
        return no("minimum_months", "minimum-months-range")
    least = minimum_cap(detention)
    if detention.total_minimum_months > least.value * 12:
        frame = detention.frame_years
        return Objection("minimum_years", least.because("minimum-at-most", frame=frame, most=least.value))
    if detention.total_minimum_months > detention.frame_years * 12:
        return no("minimum_years", "minimum-within-frame", frame=detention.frame_years)
    return _extensions(detention) or _before(detention)


def _extensions(detention: Detention) -> Objection | None:
    most = parameter("extension-years", detention.law_of)
    if any(not 1 <= years <= most.value for years in detention.extensions):
        return Objection("extensions", most.because("extension-range", most=most.value))
    if len(detention.extensions) > MOST_EXTENSIONS:
        return no("extensions", "extensions-counted", most=MOST_EXTENSIONS)
    return None


def _before(detention: Detention) -> Objection | None:
    if not 0 <= detention.remand_days <= MOST_REMAND_DAYS:
        return no("remand_days", "remand-days-range", most=MOST_REMAND_DAYS)
    if not 0 <= detention.isolation_days <= detention.remand_days:
        block = parameter("isolation-block-days", detention.law_of)
        days = {"isolation_days": detention.isolation_days, "remand_days": detention.remand_days}
        return Objection("isolation_days", block.because("isolation-within-remand", **days))
    if not STARTS[0] <= detention.serving_starts <= STARTS[1]:
        return no("serving_starts", "starts-range", first=STARTS[0], last=STARTS[1])
    return None
