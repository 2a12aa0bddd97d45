"""What holds for every sentence a court can pass."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from tilbake.law.bounds import objection
from tilbake.law.judgment import OFFENCES, Sentence
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.law.sentence import rulings

DAYS = st.builds(lambda days: {"days": days}, st.integers(14, 120))
MONTHS = st.builds(lambda months: {"years": months // 12, "months": months % 12}, st.integers(5, 360))


@st.composite
def sentences(draw: st.DrawFn, most_remand: int = 1500) -> Sentence:
    remand = draw(st.integers(0, most_remand))
    return Sentence(
        **draw(st.one_of(DAYS, MONTHS)),
        remand_days=remand,
        isolation_days=draw(st.integers(0, remand)),
        serving_starts=draw(st.dates(date(1990, 1, 1), date(2060, 12, 31))),
        age=draw(st.none() | st.integers(15, 90)),
        offence=draw(st.sampled_from(OFFENCES)),
        law_of=draw(st.sampled_from(list(named_days().values()))),
    )


def by_id(sentence: Sentence) -> dict[str, Ruling]:
    return {ruling.id: ruling for ruling in rulings(sentence)}


def day(ruling: Ruling) -> date:
    assert ruling.date is not None
    return ruling.date


@given(sentences())
def test_a_court_can_pass_it_and_every_ruling_is_answered(sentence: Sentence) -> None:
    assert objection(sentence) is None
    answers = rulings(sentence)
    assert len(answers) == 17
    assert all(answer.reasons for answer in answers)
    # What may not be has no date; what must be considered says when.
    assert all(answer.date is None for answer in answers if answer.force == "may not")
    assert all(answer.date is not None for answer in answers if answer.force == "must be considered")


@given(sentences())
def test_the_order_of_the_dates(sentence: Sentence) -> None:
    r = by_id(sentence)
    parts = [day(r[name]) for name in ("nominal-start", "one-third", "half", "two-thirds", "full-term")]
    assert parts == sorted(parts)


@given(sentences())
def test_nothing_opens_before_serving_or_after_the_end(sentence: Sentence) -> None:
    r = by_id(sentence)
    gates = ("leave-from", "day-release-from", "lower-security-review", "tag-from", "outside-prison-from")
    for name in (*gates, "probation-earliest", "probation-half"):
        when = r[name].date
        assert when is None or sentence.serving_starts <= when < day(r["full-term"]), name


@given(sentences())
def test_no_ordinary_release_before_two_thirds_sixty_days_and_with_fourteen_left(sentence: Sentence) -> None:
    r = by_id(sentence)
    release = r["probation-earliest"]
    if release.outcome in ("possible", "already-reached"):
        assert release.days is not None
        assert r["two-thirds"].days is not None
        assert r["full-term"].days is not None
        assert release.days >= max(r["two-thirds"].days, 60)
        assert r["full-term"].days - release.days >= 14
        assert day(release) >= day(r["two-thirds"])
    early = r["probation-half"]
    if early.date:
        assert early.outcome == "only-for-special-reasons"
        assert early.days is not None
        assert early.days >= 60
        assert early.date >= day(r["half"])


@given(sentences(), st.integers(1, 200))
def test_more_credit_never_moves_a_date_later_and_moves_the_milestones_by_itself(sentence: Sentence, more: int) -> None:
    longer = replace(sentence, remand_days=sentence.remand_days + more)
    before, after = by_id(sentence), by_id(longer)
    assert before["credit-days"].days is not None
    assert after["credit-days"].days == before["credit-days"].days + more
    assert day(after["nominal-start"]) == day(before["nominal-start"]) - timedelta(days=more)
    for name in ("one-third", "half", "two-thirds", "full-term"):
        # A month's length differs from month to month, so a date can move a few days more or less than the credit.
        moved = (day(before[name]) - day(after[name])).days
        assert abs(moved - more) <= 4, name
        assert moved > -1, name


@given(sentences(most_remand=0), st.integers(1, 24))
def test_a_longer_sentence_ends_later_and_opens_nothing_earlier(sentence: Sentence, more: int) -> None:
    assume(sentence.total_months)
    months = sentence.total_months + more
    assume(months <= 360)
    longer = by_id(replace(sentence, years=months // 12, months=months % 12))
    shorter = by_id(sentence)
    for name in ("one-third", "half", "two-thirds", "full-term", "probation-earliest", "lower-security-review"):
        assert day(longer[name]) >= day(shorter[name]), name


@given(sentences(), st.integers(0, 300))
def test_isolation_gives_half_a_day_for_a_day_rounded_up(sentence: Sentence, isolated: int) -> None:
    assume(isolated <= sentence.remand_days)
    credit = by_id(replace(sentence, isolation_days=isolated))["credit-days"].days
    assert credit == sentence.remand_days + (isolated + 1) // 2


@given(sentences())
def test_the_region_decides_every_direct_placement_and_every_step_above_ten_years(sentence: Sentence) -> None:
    r = by_id(sentence)
    assert r["placement"].decides == "region"
    for name in ("leave-from", "lower-security-review", "tag-from", "outside-prison-from", "probation-earliest"):
        assert r[name].decides == ("region" if sentence.total_months > 120 else "local"), name


@given(sentences())
def test_sexual_and_serious_violent_offences_never_open_the_tag_for_adults(sentence: Sentence) -> None:
    assume(sentence.offence != "general" and (sentence.age is None or sentence.age >= 18))
    r = by_id(sentence)
    assert r["tag-from"].force == "may not"
    assert r["tag-front-door"].force == "may not"
