"""What holds for every arrest."""

from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from tilbake.law import credit
from tilbake.law.parameters import named_days
from tilbake.law.remand import clock
from tilbake.law.remand.custody import GROUNDS, Custody, objection
from tilbake.law.ruling import Ruling

LAWS = st.sampled_from(list(named_days().values()))
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2060, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0))


@st.composite
def custodies(draw: st.DrawFn) -> Custody:
    arrested = draw(MOMENTS)
    after = st.integers(0, 400).map(lambda days: arrested.date() + timedelta(days=days))
    hours = draw(st.integers(0, 24 * 400))
    return Custody(
        arrested=arrested,
        law_of=draw(LAWS),
        penalty_months=draw(st.integers(0, 360)),
        ground=draw(st.sampled_from(GROUNDS)),
        strong_suspicion=draw(st.booleans()),
        age=draw(st.none() | st.integers(15, 90)),
        ordered=draw(st.none() | after),
        renewals=draw(st.integers(0, 30)),
        isolated_from=draw(st.none() | after),
        isolation_extensions=tuple(draw(st.lists(st.integers(1, 4), max_size=10))),
        isolated_days=draw(st.integers(0, hours // 24)),
        released=draw(st.none() | st.just(arrested + timedelta(hours=hours))),
    )


def by_id(custody: Custody) -> dict[str, Ruling]:
    return {ruling.id: ruling for ruling in clock.rulings(custody)}


@given(custodies())
def test_every_arrest_that_can_be_is_answered_with_sections(custody: Custody) -> None:
    assert objection(custody) is None
    for ruling in clock.rulings(custody):
        assert ruling.reasons
        assert all(reason.section and reason.fact for reason in ruling.reasons)
        assert ruling.force != "may not" or ruling.date is None


@given(custodies())
def test_the_court_comes_first_and_a_child_never_waits_longer(custody: Custody) -> None:
    grown, child = by_id(custody._replace(age=None)), by_id(custody._replace(age=16))
    for name in ("court-by", "order-ends"):
        assert grown[name].date is not None
        assert child[name].date is not None
        assert custody.arrested.date() < child[name].date <= grown[name].date
    assert child["isolation"].force == "may not"


@given(custodies(), st.lists(st.integers(1, 4), min_size=1, max_size=20))
def test_a_renewal_adds_what_the_calendar_says(custody: Custody, more: list[int]) -> None:
    adult = custody._replace(age=None, ground="tampering")
    before = by_id(adult)
    longer = (*adult.isolation_extensions, *more)
    after = by_id(adult._replace(renewals=adult.renewals + len(more), isolation_extensions=longer))
    assert after["order-ends"].date == before["order-ends"].date + relativedelta(weeks=4 * len(more))
    if adult.isolated_from:
        assert before["isolation-order-ends"].date == adult.isolated_from + relativedelta(
            weeks=2 + sum(adult.isolation_extensions)
        )
        renewed = before["isolation-order-ends"].date + relativedelta(weeks=sum(more))
        assert after["isolation-order-ends"].date == renewed
        weeks = 6 if adult.penalty_months <= 72 else 12
        cap = adult.isolated_from + relativedelta(weeks=weeks)
        assert before["isolation-cap-ends"].date == cap
        assert (before["isolation-order-ends"].force == "may") == (before["isolation-order-ends"].date > cap)


@given(MOMENTS, st.integers(0, 60 * 24 * 500), st.integers(0, 500), LAWS)
def test_credit_by_the_hour(arrested: datetime, minutes: int, isolated: int, law_of: datetime) -> None:
    released = arrested + relativedelta(minutes=minutes)
    isolated = min(isolated, minutes // (24 * 60))
    ruling = credit.for_hours(arrested, released, isolated, law_of)
    # The oracle counts as a person would: a day is begun each time the clock passes that of the arrest and four hours.
    begun, edge = 0, arrested + relativedelta(hours=4)
    while edge < released:
        begun += 1
        edge += relativedelta(days=1)
    assert ruling.days == begun + len(range(0, isolated, 2))
    later = credit.for_hours(arrested, released + timedelta(hours=1), isolated, law_of)
    assert later.days >= ruling.days >= 0


@given(custodies())
def test_a_later_law_changes_only_what_its_thresholds_changed(custody: Custody) -> None:
    days = named_days()
    before = by_id(custody._replace(law_of=days["before-august-2025"]))
    today = by_id(custody._replace(law_of=days["today"]))
    assert {name for name in today if today[name] != before[name]} == {"remand-tag"}
