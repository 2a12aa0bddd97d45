"""What holds for every exclusion, every stay in a cell, every reaction and every complaint."""

from datetime import date, datetime, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from tilbake.law import complaint, contact, victims
from tilbake.law.order import at_once, exclusion, force, reactions
from tilbake.law.parameters import NOT_DECIDED, named_days
from tilbake.law.ruling import Ruling
from tilbake.law.tiers import TIERS

IN_FORCE = [day for day in named_days().values() if day != NOT_DECIDED]
LAWS = st.sampled_from(IN_FORCE)
ANY_LAW = st.sampled_from(list(named_days().values()))
AGES = st.none() | st.integers(15, 90)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))


@st.composite
def spans(draw: st.DrawFn) -> tuple[datetime, datetime]:
    begins = draw(MOMENTS)
    return begins, begins + timedelta(minutes=draw(st.integers(0, 60 * 24 * 500)))


def moment(ruling: Ruling) -> datetime:
    assert ruling.date is not None
    assert ruling.at is not None
    return datetime.combine(ruling.date, ruling.at)


def sound(*rulings: Ruling) -> None:
    for ruling in rulings:
        assert ruling.reasons
        assert all(reason.section and reason.fact for reason in ruling.reasons)
        assert ruling.force != "may not" or ruling.date is None


@given(LAWS, spans(), st.booleans(), st.sampled_from(exclusion.WHYS), AGES)
def test_the_clocks_of_exclusion(
    law: date, span: tuple[datetime, datetime], full: bool, why: exclusion.Why, age: int | None
) -> None:
    case = exclusion.Exclusion(law, *span, full, why, age)
    assert exclusion.objection(case) is None
    r = {ruling.id: ruling for ruling in exclusion.rulings(case)}
    sound(*r.values())
    begins, now = span
    if "exclusion-most" in r:
        assert moment(r["exclusion-region-by"]) == begins + relativedelta(days=14)
        assert moment(r["exclusion-directorate-by"]) == begins + relativedelta(days=42)
        assert moment(r["exclusion-most"]) == begins + relativedelta(days=365)
        again = moment(r["exclusion-again-by"])
        assert again > now
        assert (again - begins - relativedelta(days=42)).days % 14 == 0
        assert again - relativedelta(days=14) <= max(now, begins + relativedelta(days=42))
    if age is not None and age < 18 and why != "collective":
        assert moment(r["exclusion-region-by"]) == begins


@given(LAWS, st.sampled_from(force.MEANS), spans())
def test_a_child_is_looked_at_sooner_and_the_region_before_the_directorate(
    law: date, means: force.Means, span: tuple[datetime, datetime]
) -> None:
    begins, _ = span
    grown, child = (
        {ruling.id: ruling for ruling in force.rulings(force.Force(law, means, begins, begins, age))}
        for age in (40, 16)
    )
    sound(*grown.values(), *child.values())
    for r in (grown, child):
        assert begins <= moment(r["force-region-by"]) < moment(r["force-directorate-by"])
    for name in ("force-region-by", "force-directorate-by"):
        assert moment(child[name]) <= moment(grown[name])
    later = {ruling.id: ruling for ruling in force.rulings(force.Force(law, means, *span))}
    if means == "restraint-bed":
        assert span[1] < moment(later["force-region-by"]) <= span[1] + timedelta(hours=24)


@given(LAWS, st.sampled_from(reactions.REACTIONS), st.tuples(*[st.booleans()] * 7))
def test_what_must_come_first_must_come_first(law: date, kind: reactions.Reaction, found: tuple[bool, ...]) -> None:
    breach = reactions.Breach(law, kind, *found)
    ruling = reactions.reaction(breach)
    sound(ruling)
    ready = all(found[:4]) and (not breach.stricter_prison or breach.absconded)
    assert (ruling.force == "may") == ready
    assert ruling.days is None or ruling.days <= 20
    assert ruling.amount is None or ruling.amount <= 4


@given(ANY_LAW, MOMENTS, AGES, st.booleans())
def test_exclusion_at_once_lasts_a_day_and_a_reaction_waits_two(
    law: date, at: datetime, age: int | None, appealed: bool
) -> None:
    ruling = at_once.immediate(at, age, law)
    sound(ruling)
    if law == NOT_DECIDED or (age is not None and age < 18):
        assert ruling.force == "may not"
    else:
        assert moment(ruling) == at + relativedelta(hours=24)
    waits = reactions.carried_out(at, appealed, law)
    assert (waits.date is None) == appealed


@given(ANY_LAW, st.sampled_from(complaint.ABOUTS), MOMENTS, st.sampled_from(("local", "region")))
def test_every_complaint_has_its_deadline_or_nobody_to_hear_it(
    law: date, about: complaint.About, told: datetime, by: str
) -> None:
    r = {ruling.id: ruling for ruling in complaint.rulings(complaint.Complaint(law, about, told, by))}
    sound(*r.values())
    if "complaint-by" in r:
        wait = relativedelta(hours=48) if about in ("reaction", "community-breach") else relativedelta(days=7)
        assert moment(r["complaint-by"]) == told + wait
        assert r["complaint"].complaint == {"local": "region", "region": "directorate"}[by]
    else:
        assert r["complaint"].complaint == "nobody"


@given(ANY_LAW, st.sampled_from(TIERS), AGES, st.sampled_from(victims.EVENTS), st.booleans())
def test_contact_and_notice_have_their_sections(
    law: date, level: str, age: int | None, event: victims.Event, matters: bool
) -> None:
    sound(*contact.rulings(contact.Contact(law, level, age)), victims.notice(event, matters))
    assert (victims.notice(event, matters).force == "must") == matters
