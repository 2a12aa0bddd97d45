"""What holds for every judgment of preventive detention that a court can pass."""

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from tilbake.law.parameters import named_days
from tilbake.law.preventive import criteria, dates
from tilbake.law.preventive.detention import Detention, objection
from tilbake.law.ruling import Ruling


@st.composite
def detentions(draw: st.DrawFn) -> Detention:
    child, thirty = draw(st.booleans()), draw(st.booleans())
    frame = draw(st.integers(1, 15 if child else 30 if thirty else 21))
    cap = 10 if frame <= 15 else 14 if frame <= 21 else 20
    minimum = draw(st.integers(0, 12 * min(cap, frame)))
    remand = draw(st.integers(0, 1500))
    return Detention(
        serving_starts=draw(st.dates(date(1990, 1, 1), date(2060, 12, 31))),
        law_of=draw(st.sampled_from(list(named_days().values()))),
        frame_years=frame,
        minimum_years=minimum // 12,
        minimum_months=minimum % 12,
        remand_days=remand,
        isolation_days=draw(st.integers(0, remand)),
        extensions=tuple(draw(st.lists(st.integers(1, 5), max_size=6))),
        child=child,
        carries_thirty=thirty,
        last_final=draw(st.none() | st.dates(date(1990, 1, 1), date(2080, 12, 31))),
    )


def by_id(detention: Detention) -> dict[str, Ruling]:
    return {ruling.id: ruling for ruling in dates.rulings(detention)}


@given(detentions())
def test_a_court_can_pass_it_and_every_ruling_has_its_section(detention: Detention) -> None:
    assert objection(detention) is None
    for ruling in dates.rulings(detention):
        assert ruling.reasons
        assert all(reason.section and reason.fact for reason in ruling.reasons)


@given(detentions())
def test_the_dates_agree_with_another_calendar(detention: Detention) -> None:
    r = by_id(detention)
    extra = len(range(0, detention.isolation_days, 2))
    start = detention.serving_starts - relativedelta(days=detention.remand_days + extra)
    frame = start + relativedelta(years=detention.frame_years + sum(detention.extensions))
    assert r["frame-ends"].date == frame
    assert r["extension-suit-by"].date == frame - relativedelta(months=3)
    if detention.total_minimum_months:
        minimum = start + relativedelta(years=detention.minimum_years, months=detention.minimum_months)
        assert r["minimum-ends"].date == max(minimum, detention.serving_starts)
        days = (minimum - start).days
        two_thirds = next(day for day in range(days + 1) if 3 * day >= 2 * days)
        assert r["minimum-two-thirds"].date == max(start + timedelta(days=two_thirds), detention.serving_starts)


@given(detentions())
def test_the_order_of_the_dates(detention: Detention) -> None:
    r = by_id(detention)
    assert r["extension-suit-by"].date < r["frame-ends"].date
    assert (r["minimum-ends"].date is None) == (detention.total_minimum_months == 0)
    if r["minimum-ends"].date:
        assert detention.serving_starts <= r["minimum-two-thirds"].date <= r["minimum-ends"].date
    applied = r["probation-application-from"].date
    if applied:
        assert applied >= max(detention.serving_starts, detention.minimum_ends)
        assert applied >= detention.last_final + relativedelta(years=1)


@given(detentions(), st.integers(1, 5))
def test_an_extension_moves_the_frame_and_never_the_minimum(detention: Detention, more: int) -> None:
    before, after = by_id(detention), by_id(detention._replace(extensions=(*detention.extensions, more)))
    assert after["frame-ends"].date > before["frame-ends"].date
    for name in ("minimum-two-thirds", "minimum-ends", "frame-cap", "minimum-cap"):
        assert after[name] == before[name]


@given(st.integers(1, 30), st.booleans())
def test_a_longer_frame_never_lowers_the_cap_of_the_minimum(frame: int, child: bool) -> None:
    law = named_days()["today"]
    caps = [
        by_id(Detention(date(2026, 1, 1), law, years, child=child, carries_thirty=True))["minimum-cap"].amount
        for years in (frame, frame + 1)
    ]
    assert caps == sorted(caps)


@given(st.lists(st.booleans(), min_size=9, max_size=9), st.integers(1, 8))
def test_one_more_finding_never_shuts_the_gate(found: list[bool], which: int) -> None:
    # `serious` and `child` choose which questions are asked, so they stay as they are.
    fields = ["qualifying", "prison_not_enough", "serious", "imminent_danger", "earlier_serious", "close_link"]
    fields += ["particularly_imminent", "child", "extraordinary"]
    answers = dict(zip(fields, found, strict=True))
    law = named_days()["today"]
    before = criteria.criteria(criteria.Criteria(law, **answers))
    name = fields[which]
    if name in ("serious", "child"):
        return
    after = criteria.criteria(criteria.Criteria(law, **(answers | {name: True})))
    assert not (before.force == "may" and after.force == "may not")
