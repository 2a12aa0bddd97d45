"""What holds for every sanction, every leave year and everything around release."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from tilbake.law import release, sanctions
from tilbake.law.leave import asking, quota
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling

LAWS = st.sampled_from(list(named_days().values()))
DATES = st.dates(date(1990, 1, 1), date(2060, 12, 31))
LENGTHS = st.integers(5, 360).map(lambda months: (months, 0)) | st.integers(14, 120).map(lambda days: (0, days))


def sound(*rulings: Ruling) -> None:
    for ruling in rulings:
        assert ruling.reasons
        assert all(reason.section and reason.fact for reason in ruling.reasons)
        assert ruling.force != "may not" or ruling.date is None


@given(LAWS, LENGTHS, st.none() | st.integers(15, 90), st.tuples(*[st.booleans()] * 4))
def test_each_sanction_is_open_or_shut_with_its_reasons(
    law: date, length: tuple[int, int], age: int | None, findings: tuple[bool, ...]
) -> None:
    case = sanctions.Conviction(law, *length, age, *findings)
    assert sanctions.objection(case) is None
    r = {ruling.id: ruling for ruling in sanctions.rulings(case)}
    sound(*r.values())
    assert r["sanction-community"].force == ("may" if length[0] <= 12 and all(findings[:3]) else "may not")
    assert (r["sanction-youth"].force == "may") == (age is not None and age < 18)
    consenting = sanctions.community(case._replace(consents=True, lives_in_nordic=True, purpose_allows=True))
    assert not (r["sanction-community"].force == "may" and consenting.force == "may not")


@given(LAWS, DATES, st.integers(0, 3000), st.integers(0, 366), st.booleans())
def test_a_leave_year_lasts_a_year_and_its_days_are_never_below_none(
    law: date, first: date, after: int, used: int, special: bool
) -> None:
    year = quota.LeaveYear(law, first, first + timedelta(days=after), used, special)
    assert quota.objection(year) is None
    ruling = quota.left(year)
    sound(ruling)
    years = next(n for n in range(1, 12) if first + relativedelta(years=n) > year.day)
    assert ruling.date == first + relativedelta(years=years)
    assert ruling.days == max(0, (30 if special else 18) - used)
    assert quota.left(year._replace(used=min(366, used + 1))).days <= ruling.days


@given(LAWS, DATES, st.booleans(), st.integers(15, 90))
def test_the_dates_around_release_agree_with_another_calendar(law: date, day: date, more: bool, age: int) -> None:
    assert asking.day_release_until(day, more, law).date == day + relativedelta(years=2 if more else 1)
    assert asking.interruption_until(day, more, law).date == day + relativedelta(weeks=8 if more else 4)
    assert release.reporting_until(day, law).date == day + relativedelta(months=3)
    assert release.new_offence(day, law).date == day + relativedelta(months=6)
    sound(
        asking.day_release_until(day, more, law),
        asking.interruption_until(day, more, law),
        asking.conditions(more),
        asking.refusal(),
        release.reporting_until(day, law),
        release.preparation(age, more, law),
        release.breach(more),
        release.without_new_prison(more, not more),
    )


@given(st.sampled_from(asking.KINDS), st.booleans(), st.booleans())
def test_leave_is_never_a_right_and_welfare_leave_never_too_early(
    kind: asking.Kind, reached: bool, weighty: bool
) -> None:
    ruling = asking.asked(kind, reached, weighty, "local")
    sound(ruling)
    assert ruling.force in ("may", "may not")
    assert (ruling.force == "may not") == (kind != "welfare" and not reached and not weighty)
