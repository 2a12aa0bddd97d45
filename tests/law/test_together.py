"""What holds for several sentences, for days in default of a fine and for time away."""

from dataclasses import replace
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.law.test_sentence import DAYS, MONTHS, by_id, day, sentences
from tilbake.law.bounds import objection
from tilbake.law.judgment import Away, Length, Sentence

LENGTHS = st.one_of(DAYS, MONTHS).map(lambda given: Length(**given))
GATES = ("leave-from", "day-release-from", "lower-security-review", "tag-from", "outside-prison-from")


@st.composite
def many(draw: st.DrawFn) -> Sentence:
    return replace(
        draw(sentences()),
        added=tuple(draw(st.lists(LENGTHS, max_size=4))),
        fine_days=draw(st.integers(0, 120)),
    )


@given(many())
def test_the_length_agrees_with_another_calendar(sentence: Sentence) -> None:
    assert objection(sentence) is None
    r = by_id(sentence)
    parts = [Length(sentence.years, sentence.months, sentence.days), *sentence.added]
    months = sum(part.years * 12 + part.months for part in parts)
    days = sum(part.days for part in parts) + sentence.fine_days
    end = day(r["nominal-start"]) + relativedelta(months=months) + timedelta(days=days)
    assert day(r["full-term"]) == end
    assert r["full-term"].days == (end - day(r["nominal-start"])).days


@given(many())
def test_the_days_for_a_fine_are_never_shortened(sentence: Sentence) -> None:
    with_fine, without = by_id(sentence), by_id(replace(sentence, fine_days=0))
    both = (with_fine["probation-earliest"], without["probation-earliest"])
    assume(all(ruling.outcome == "possible" and (ruling.days or 0) > 60 + 120 for ruling in both))
    assert both[0].days == (both[1].days or 0) + sentence.fine_days


@given(sentences(most_remand=0), st.integers(1, 400), st.integers(1, 60))
def test_time_away_moves_what_comes_after_it_and_nothing_before(sentence: Sentence, after: int, gone: int) -> None:
    left = sentence.serving_starts + timedelta(days=after)
    away = replace(sentence, away=(Away(left, left + timedelta(days=gone)),))
    assume(objection(away) is None)
    before, moved = by_id(sentence), by_id(away)
    for name in ("one-third", "half", "two-thirds", "full-term"):
        late = timedelta(days=gone if day(before[name]) > left else 0)
        assert day(moved[name]) == day(before[name]) + late, name
    for name in GATES:
        was, now = before[name].date, moved[name].date
        if was and now:
            assert now >= was, name
            assert not left < now < left + timedelta(days=gone), name


@given(many(), MONTHS, LENGTHS)
def test_one_more_sentence_never_opens_anything_earlier(
    sentence: Sentence, months: dict[str, int], more: Length
) -> None:
    sentence = replace(sentence, **months, days=0, remand_days=0, isolation_days=0)
    longer = by_id(replace(sentence, added=(*sentence.added, more)))
    shorter = by_id(sentence)
    for name in ("one-third", "half", "two-thirds", "full-term", "probation-earliest", "lower-security-review"):
        assert day(longer[name]) >= day(shorter[name]), name


@given(st.integers(5, 360), st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_a_whole_number_of_months_is_exactly_itself(months: int, starts: date) -> None:
    sentence = Sentence(months=months % 12, years=months // 12, serving_starts=starts, law_of=date(2026, 7, 2))
    assert sentence.months_begun == months
    assert sentence.reaches(months)
    assert not sentence.exceeds(months)
    assert sentence.exceeds(months - 1)
    a_day_more = replace(sentence, added=(Length(days=14),))
    assert a_day_more.exceeds(months)
    assert not a_day_more.reaches(months + 1)
