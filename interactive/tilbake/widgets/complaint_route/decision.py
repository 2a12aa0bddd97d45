"""What somebody may want to complain about, and what the law is asked about it."""

from datetime import datetime
from typing import Literal, NamedTuple, cast

from tilbake.law import complaint, who
from tilbake.law.complaint import About, Complaint, Elsewhere
from tilbake.law.order import exclusion, force
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.law.who import Asked, Step
from tilbake.widget import Fields
from tilbake.widgets import reading
from tilbake.words.language import N_

type Kind = Literal["short", "long"]
KINDS: dict[Kind, str] = {"short": N_("up to ten years"), "long": N_("more than ten years")}
TOP_MONTHS = {"short": 120, "long": 121}
"""The last length that the prison decides on, and the first above it: ``region-above-months``."""
type Level = Literal["local", "region"]


class Decision(NamedTuple):
    """A matter: what § 7 is asked about it, and at which level or as which step it is decided."""

    label: str
    about: About | Elsewhere
    level: Level = "local"
    step: Step | None = None


ONE: About = "individual-decision"
DECISIONS: dict[str, Decision] = {
    "leave": Decision(N_("A leave is refused"), ONE, step="leave"),
    "lost-leave": Decision(N_("Leave is taken away, as a reaction to a broken rule"), "reaction"),
    "day-money": Decision(N_("Day money is cut, as a reaction to a broken rule"), "reaction"),
    "transfer": Decision(N_("A move to a stricter prison"), ONE, step="transfer"),
    "first-prison": Decision(N_("The first prison of the sentence"), "direct-placement", "region"),
    "probation": Decision(N_("Release at two thirds is refused"), ONE, step="probation"),
    "visit": Decision(N_("A visit is refused"), ONE),
    "house-rule": Decision(N_("A rule of the house"), "house-rules"),
    "alone": Decision(N_("Shut out from company, by the prison"), ONE),
    "alone-long": Decision(N_("Shut out from company, prolonged by the region"), ONE, "region"),
    "cell": Decision(N_("A security cell"), ONE),
    "locked-in": Decision(N_("Locked in for most of the day, with no decision"), "locked-in"),
    "search": Decision(N_("A body search"), "search"),
    "nurse": Decision(N_("The health service says no"), "health"),
    "school": Decision(N_("No place at school"), "school"),
    "community": Decision(N_("A reaction to a broken community sentence"), "community-breach"),
    "to-court": Decision(N_("A broken probation is taken to court"), "taking-to-court", "region"),
    "isolation": Decision(N_("Isolation before a judgment, by a court"), "court-order"),
    "not-told": Decision(N_("The person harmed was not told of a leave"), "no-notice"),
}
"""The keys are permanent: old links must keep their meaning."""

WITHOUT_ASKING = ("exclusion-region-by", "exclusion-directorate-by", "force-region-by", "force-directorate-by")
"""The clocks after which a level above must deal with it although nobody complained."""


class Case(NamedTuple):
    """What the reader chose. ``told`` is when the person was told of the decision."""

    decision: str
    kind: Kind
    told: datetime


def read(fields: Fields) -> Case:
    """The case of a complete set of fields. Errors: ``Refusal``."""
    case = Case(
        decision=reading.one_of(fields, "decision", DECISIONS),
        kind=cast("Kind", reading.one_of(fields, "kind", KINDS)),
        told=reading.moment(fields, "told"),
    )
    wrong = complaint.objection(Complaint(named_days()["today"], ONE, case.told))
    if wrong:
        raise reading.Objected(wrong)
    return case


def written(case: Case) -> dict[str, str]:
    """The fields of a case, each as the text that reads back to it."""
    return {**case._asdict(), "told": f"{case.told:%Y-%m-%d %H:%M}"}


def rulings(case: Case) -> tuple[Ruling, ...]:
    """Who decides where the length of the sentence matters, what § 7 says, and who looks without being asked."""
    row, today = DECISIONS[case.decision], named_days()["today"]
    if row.about in complaint.ELSEWHERE:
        return (complaint.elsewhere(row.about), complaint.outside_check())
    level, decided = row.level, tuple[Ruling, ...]()
    if row.step:
        # A refusal is the prison's also where to grant would be the region's.
        asked = Asked(today, row.step, months=TOP_MONTHS[case.kind], refusal=row.step in ("leave", "probation"))
        decided = (who.decides(asked),)
        level = cast("Level", decided[0].decides)
    answers = complaint.rulings(Complaint(today, cast("About", row.about), case.told, level))
    return (*decided, *answers, *_clocks(case))


def _clocks(case: Case) -> tuple[Ruling, ...]:
    today, found = named_days()["today"], tuple[Ruling, ...]()
    if case.decision == "alone":
        found = exclusion.clocks(exclusion.Exclusion(today, case.told, case.told))
    elif case.decision == "cell":
        found = force.rulings(force.Force(today, "security-cell", case.told, case.told))
    return tuple(ruling for ruling in found if ruling.id in WITHOUT_ASKING)
