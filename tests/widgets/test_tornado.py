"""The tornado: each row is what a direct count says, in slices or at once, and a row that moves nothing says why."""

from itertools import pairwise
from statistics import fmean

import pytest

from tilbake.widgets import many_walks
from tilbake.widgets.many_walks import form, levers, many, tornado, tornado_seen
from tilbake.widgets.many_walks.levers import LEVERS, Policy
from tilbake.widgets.many_walks.sliders import SLIDERS
from tilbake.words.language import language

SOME = Policy(plan="long", housing="arranged", staff="cut", missing=40)
ROUNDS = 6


def direct(policy: Policy, measure: str) -> float:
    """The mean of the persons' means, from the walks themselves."""
    told = [[getattr(walk, measure) for walk in walks] for walks in many.rounds(policy, 3, ROUNDS)]
    means = [fmean(known) for row in told if (known := [number for number in row if number is not None])]
    return fmean(means)


@pytest.mark.parametrize("measure", form.MEASURES)
def test_each_row_is_a_direct_count_at_both_ends_and_the_widest_is_first(measure: str) -> None:
    rows = tornado.rows(SOME, 3, ROUNDS, measure)
    assert {row.name for row in rows} == {*LEVERS, *SLIDERS}
    for row in rows:
        for end, found in zip(row.ends, (row.low, row.high), strict=True):
            assert found == pytest.approx(direct(levers.moved(SOME, row.name, end), measure))
    assert all(one.swing >= other.swing for one, other in pairwise(rows))
    assert tornado.mean(SOME, 3, ROUNDS, measure) == pytest.approx(direct(SOME, measure))


def test_in_slices_it_says_what_it_says_at_once() -> None:
    state, slices = many_walks.from_link("housing:arranged;staff:cut;tornado:yes").state, 0
    link = many_walks.link(state)
    while onwards := many_walks.view(state, language("en"))["continue_with"]:
        # As the page does it: the link says what is counted, and the action how far.
        state = many_walks.step(many_walks.from_link(link).state, onwards)
        assert many_walks.link(state) == link
        slices += 1
    assert state.done == state.total
    assert slices == (state.total - 1) // form.SLICE
    in_slices = tornado_seen.view(state, language("en"))
    tornado._round.cache_clear()
    assert tornado_seen.view(state, language("en")) == in_slices


def test_the_tables_of_the_walks_stand_before_the_tornado_begins() -> None:
    state = many_walks.from_link("rounds:40;tornado:yes").state
    shown = []
    while onwards := many_walks.view(state, language("en"))["continue_with"]:
        shown.append((state.done, many_walks.view(state, language("en"))["later"]))
        state = many_walks.step(state, onwards)
    assert shown[:6] == [(10, "counting"), (20, "counting"), (30, "counting"), (40, ""), (50, "stands"), (60, "stands")]


def test_a_stop_shows_what_is_counted_at_every_end_and_going_on_finishes_it() -> None:
    state = many_walks.start({"tornado": "yes"})
    counting = many_walks.step(state, {"go": "1", "done": "30"})
    assert many_walks.view(counting, language("en"))["tornado"]["rows"] == []
    stopped = many_walks.step(counting, {"stop": "1", "done": "40"})
    shown = many_walks.view(stopped, language("en"))
    assert many_walks.link(stopped) == "tornado:yes;until:40"
    assert shown["continue_with"] is None
    assert shown["tornado"]["rounds"] == tornado.full(state.policy, 30) == 2
    assert len(shown["tornado"]["rows"]) == len(LEVERS) + len(SLIDERS)
    assert many_walks.view(many_walks.step(stopped, {"on": "1", "done": "40"}), language("en"))["continue_with"]


def test_a_row_that_moves_nothing_says_why() -> None:
    def still(policy: Policy, show: str) -> dict[str, str]:
        run = many_walks.start(
            {**form.EMPTY, **{k: str(v) for k, v in policy._asdict().items()}, "show": show, "tornado": "yes"}
        )
        shown = tornado_seen.view(run._replace(done=run.total), language("en"))
        assert shown is not None
        return {row["name"]: row["still"] for row in shown["rows"] if row["still"]}

    words = language("en")
    by_chance = still(Policy(), "stands")
    assert set(by_chance.values()) >= {words.say(why) for why in tornado_seen.NO_LEVER.values()}
    breaches = still(Policy(plan="long", staff="cut"), "breaches")
    assert breaches["What a need left open counts, in per cent"] == "It moves nothing of this measure in these walks."
    assert not set(breaches.values()) & {words.say(why) for why in tornado_seen.NO_LEVER.values()}


def test_the_bars_are_where_the_table_says() -> None:
    run = many_walks.start({"housing": "arranged", "tornado": "yes"})
    shown = tornado_seen.view(run._replace(done=run.total), language("en"))
    assert shown is not None
    rows = tornado.rows(run.policy, run.seed, shown["rounds"], "stands")
    ends = [end for row in rows for end in (row.low, row.high) if end is not None]
    for row, bar in zip(rows, shown["rows"], strict=True):
        assert [float(mean) for mean in bar["means"]] == pytest.approx([row.low, row.high], abs=0.005)
        assert bar["wide"] == pytest.approx(94 * row.swing / (max(ends) - min(ends)), abs=0.11)
