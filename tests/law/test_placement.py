"""What holds for every file on the region's desk, and for who decides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake.law import tiers, who
from tilbake.law.age import is_child
from tilbake.law.judgment import OFFENCES
from tilbake.law.parameters import named_days
from tilbake.law.placement import desk, home
from tilbake.law.ruling import Ruling

LAWS = st.sampled_from(list(named_days().values()))
AGES = st.none() | st.integers(15, 90)
FILES = st.builds(desk.File, LAWS, st.integers(0, 360), AGES, st.booleans(), st.booleans(), st.booleans())
HOMES = st.builds(
    home.Home,
    LAWS,
    st.sampled_from(OFFENCES),
    AGES,
    st.sampled_from(("not-positive", "positive", "particularly-positive")),
    *[st.booleans()] * 7,
)
CASES = st.builds(who.Asked, LAWS, st.sampled_from(who.STEPS), st.integers(0, 360), *[st.booleans()] * 5, AGES)
ORDER = {"transitional-or-lower": 0, "lower-security": 1, "high-security": 2}


def sound(ruling: Ruling) -> None:
    assert ruling.reasons
    assert all(reason.section and reason.fact for reason in ruling.reasons)


@given(FILES)
def test_the_region_decides_every_start_and_nobody_hears_an_appeal(file: desk.File) -> None:
    assert desk.objection(file) is None
    for ruling in desk.rulings(file):
        sound(ruling)
        assert ruling.decides == "region"
    assert desk.direct_placement(file).complaint == desk.decides(file).complaint == "nobody"


@given(FILES, st.integers(0, 100))
def test_a_longer_sentence_never_starts_freer(file: desk.File, more: int) -> None:
    longer = file._replace(months=min(360, file.months + more))
    outcomes = [ORDER[desk.direct_placement(one).outcome] for one in (file, longer)]
    assert outcomes == sorted(outcomes)


@given(FILES, st.sampled_from(desk.LEVELS), st.sets(st.sampled_from(desk.GROUNDS)))
def test_a_ground_never_shuts_a_proposal(file: desk.File, to: desk.Level, grounds: set[desk.Ground]) -> None:
    with_grounds, without = desk.proposed(file, to, tuple(sorted(grounds))), desk.proposed(file, to, ())
    sound(with_grounds)
    assert with_grounds.force != "may not" or without.force == "may not"
    if to == "high" and is_child(file.age, file.law_of):
        assert with_grounds == without
    elif to == "high" and desk.direct_placement(file).force == "must be considered":
        assert (with_grounds.force == "may not") == (not grounds)


@given(FILES, st.sampled_from(desk.LEVELS), st.sets(st.sampled_from(desk.GROUNDS)))
def test_what_is_weighed_and_what_a_proposal_rests_on_name_the_same_grounds(
    file: desk.File, to: desk.Level, grounds: set[desk.Ground]
) -> None:
    """An adult's grounds are neither listed nor taken for somebody under 18, and the youth unit is for nobody else."""
    young = is_child(file.age, file.law_of)
    weighed = {reason.message for reason in desk.weighed(file).reasons}
    asked = desk.proposed(file, to, tuple(sorted(grounds)))
    rests_on = {reason.message for reason in asked.reasons}
    assert ("weigh-youth-unit" in weighed) == young
    if young:
        assert not rests_on & {f"desk-{ground}" for ground in desk.GROUNDS}
    if to == "youth-unit":
        assert (asked.force == "may not") == (not young)


@given(HOMES)
def test_whoever_may_serve_outside_at_half_meets_the_tags_conditions_of_the_person(file: home.Home) -> None:
    outside, tag = home.outside(file, half_served=True), home.tag(file)
    sound(outside)
    sound(tag)
    if outside.force == "may" and tag.force == "may not":
        # What is left to shut the tag then is the offence, a charge or expulsion, or an adult's no.
        allowed = {"tag-barred-sexual", "tag-barred-serious-violence", "tag-charged-expelled", "tag-no-consent"}
        assert {reason.message for reason in tag.reasons} <= allowed


def test_a_row_that_there_is_not_is_named_with_those_there_are() -> None:
    with pytest.raises(LookupError, match=r"There is no row 'weather'\. There are: name, start,"):
        tiers.cell("weather", "high")
    assert [row for row, _, _ in tiers.compared("high", "lower")] == list(tiers.rows())


@given(CASES)
def test_somebody_decides_and_a_complaint_goes_up(asked: who.Asked) -> None:
    ruling = who.decides(asked)
    sound(ruling)
    assert ruling.outcome == ruling.decides
    if ruling.decides == "local":
        assert ruling.complaint == "region"
    if ruling.decides == "region" and asked.step != "direct-placement":
        assert ruling.complaint == "directorate"
        assert asked.months > 120 or asked.preventive or asked.especially_high
