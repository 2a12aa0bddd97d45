"""The sliders: a larger share takes all that a smaller one did, the ends are what they say, the rest keeps its luck."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tilbake.people import person as people
from tilbake.widget import Refusal
from tilbake.widgets import many_walks
from tilbake.widgets.many_walks import form, levers, many, one
from tilbake.widgets.many_walks.levers import LEVERS, NONE, Policy
from tilbake.widgets.many_walks.sliders import SLIDERS

NAMES = people.in_order()
persons, seeds = st.sampled_from(NAMES), st.integers(0, 999_999)
shares = st.lists(st.integers(0, 20).map(lambda n: 5 * n), min_size=2, max_size=2).map(sorted)
positions = {lever: st.sampled_from(list(at)) for lever, at in LEVERS.items()}
slid = {
    name: st.integers(0, (s.most - s.least) // s.step).map(lambda n, s=s: s.least + n * s.step)
    for name, s in SLIDERS.items()
}
policies = st.builds(Policy, **positions, **slid)


def first_difference(smaller: one.Outcome, larger: one.Outcome) -> tuple[str, str] | None:
    """The two choices on the card where two walks part; until then they are one walk."""
    return next(((a, b) for a, b in zip(smaller.steps, larger.steps, strict=False) if a != b), None)


@given(persons, seeds, shares, policies)
def test_a_larger_share_takes_every_choice_that_a_smaller_one_took(
    person: str, seed: int, ends: list[int], policy: Policy
) -> None:
    few, many_ = (one.walked(person, seed, policy._replace(followed=share, missing=0)) for share in ends)
    takes = levers.names(policy, person).takes
    # Where they part, it is the larger share that found the lever's choice and the smaller one that did not ask for it.
    if parted := first_difference(few, many_):
        assert parted[1] in takes


@given(persons, seeds, shares, policies)
def test_where_more_hours_are_missing_none_is_found_again(
    person: str, seed: int, ends: list[int], policy: Policy
) -> None:
    cut = policy._replace(staff="cut")
    few, many_ = (one.walked(person, seed, cut._replace(missing=share)) for share in ends)
    if parted := first_difference(few, many_):
        assert parted[1] not in levers.names(cut, person).hours


@given(persons, seeds, policies)
def test_at_nought_a_number_asks_for_nothing(person: str, seed: int, policy: Policy) -> None:
    nobody_follows = one.walked(person, seed, policy._replace(followed=0))
    assert nobody_follows == one.walked(
        person, seed, NONE._replace(staff=policy.staff, missing=policy.missing, left_open=policy.left_open)
    )
    all_there = policy._replace(missing=0)
    assert one.walked(person, seed, all_there) == one.walked(person, seed, all_there._replace(staff="chance"))


@given(persons, seeds, policies)
def test_a_number_that_no_lever_asks_for_moves_no_walk(person: str, seed: int, policy: Policy) -> None:
    assert one.walked(person, seed, policy) == one.walked(person, seed, levers.bearing(policy))


@given(persons, seeds, policies)
def test_what_is_left_open_can_only_be_counted_as_more(person: str, seed: int, policy: Policy) -> None:
    none, half, all_ = (one.walked(person, seed, policy._replace(left_open=share)) for share in (0, 50, 100))
    assert none.stands == len(none.holds) <= half.stands <= all_.stands <= 7
    assert half.stands == (none.stands + all_.stands) / 2
    assert none._replace(stands=0) == all_._replace(stands=0)


@settings(max_examples=20)
@given(st.integers(0, 60))
def test_fewer_sentences_are_long_the_later_long_begins(months: int) -> None:
    def long(months: int) -> set[str]:
        policy = Policy(plan="long", long=months)
        return {
            name
            for name in NAMES
            if levers.names(policy, name) == levers.names(Policy(plan="everyone"), name)._replace()
        }

    assert long(60) <= long(months) <= long(0) == set(NAMES) - {"elin"}
    assert "thomas" in long(60)


def test_at_nought_months_the_plan_is_for_everyone_with_a_sentence() -> None:
    everyone, long = (many.rounds(Policy(plan=at, long=0), 3, 20) for at in ("everyone", "long"))
    assert [name for name, one_, other in zip(NAMES, everyone, long, strict=True) if one_ != other] == ["elin"]


@pytest.mark.parametrize(("name", "typed"), [("followed", "33"), ("missing", "105"), ("long", "61"), ("least", "-5")])
def test_a_place_that_is_on_no_slider_is_refused_beside_it(name: str, typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        many_walks.start({name: typed})
    assert refused.value.field == name


def test_a_study_counts_nothing_again_and_another_assumption_does() -> None:
    state = many_walks.step(many_walks.start({"housing": "arranged", "rounds": "40"}), {"go": "1", "done": "30"})
    assert state.done == 40
    for action in ({"show": "locked"}, {"study": "work"}, {"least": "20"}, {"tornado": "yes"}):
        assert many_walks.step(state, {**action, "done": "40"}).done == 40
    for action in ({"followed": "50"}, {"seed": "2"}, {"housing": "chance"}):
        assert many_walks.step(state, {**action, "done": "40"}).done == form.SLICE
