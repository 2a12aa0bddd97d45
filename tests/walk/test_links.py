"""A link is the whole walk: it opens to the same step, and whatever it holds, it opens."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.walk import situation
from tilbake.walk.history import Start, Walk, onwards, replay
from tilbake.walk.links import read, written
from tilbake.widget import Refusal
from tilbake.widgets import walk as widget

ANY = st.text() | st.from_regex(r"jonas(-short)?(~[0-9]+)?(\.[a-z]{2,3}-[a-z])*", fullmatch=True)


def walked(seed: int, steps: int) -> Walk:
    dice = Random(seed)
    walk = replay(Start("jonas", dice.choice(["full", "short"]), str(dice.randrange(1000))), ())
    for _ in range(steps):
        if walk.card is None:
            break
        open_keys = [
            choice.key for choice in walk.card.choices if not situation.shut(walk.deck, walk.situation, choice)
        ]
        walk = onwards(walk, dice.choice(open_keys))
    return walk


@given(st.integers(0, 10**6), st.integers(0, 40))
def test_a_walk_comes_back_from_its_link(seed: int, steps: int) -> None:
    walk = walked(seed, steps)
    found = read(written(walk))
    assert found.walk == walk
    assert found.dropped == ""


@given(ANY)
def test_any_text_opens(text: str) -> None:
    found = read(text)
    assert written(found.walk)
    if found.dropped and found.dropped != text:
        assert text.endswith("." + found.dropped)


@given(st.integers(0, 10**6), st.integers(1, 30), st.text(max_size=20))
def test_a_bad_part_ends_the_link_and_is_named(seed: int, steps: int, bad: str) -> None:
    walk = walked(seed, steps)
    found = read(f"{written(walk)}.zz-{bad}")
    assert found.walk == walk
    assert found.dropped == f"zz-{bad}"


@pytest.mark.parametrize("bad", ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "ar-a&x=<b>"])
def test_no_markup_gets_in(bad: str) -> None:
    html = app.answer({"widget": "walk", "link": f"jonas.{bad}"})["html"]
    assert "<script>" not in html
    assert "<img" not in html
    assert "Part of this link does not fit" in html


def test_a_long_dropped_part_is_shortened() -> None:
    opened = widget.from_link("jonas." + "x" * 10_000)
    assert len(opened.dropped) < 100


def test_undo_is_the_link_without_its_last_step() -> None:
    walk = walked(5, 6)
    back = widget.before(walk)
    assert back is not None
    assert written(walk).startswith(written(back) + ".")
    assert widget.before(walked(5, 0)) is None


def test_a_chance_depends_on_the_seed_alone() -> None:
    results = {read(f"jonas-short~{seed}.ar-a.rm-a.ju-a.ma-a.wo-b").walk.taken[-1].result for seed in range(20)}
    assert results == {0, 1}
    assert read("jonas~7.ar-a").walk == read("jonas~7.ar-a").walk


@pytest.mark.parametrize(
    "action",
    [{"choose": "tw-b"}, {"choose": "ar-z"}, {"choose": ""}, {"choose": "<b>"}, {}, {"again": "tw"}],
    ids=str,
)
def test_what_cannot_be_done_is_refused_in_one_sentence(action: dict[str, str]) -> None:
    with pytest.raises(Refusal):
        widget.step(widget.start({}), action)


def test_a_barred_choice_is_refused_with_its_reason() -> None:
    link = "jonas-short.ar-a.rm-a.ju-b.ma-a.wo-a.no-a.nd-c.fl-a.ls-a.dy-a.hl-a"
    answer = app.answer({"widget": "walk", "link": link, "action": {"choose": "tw-b"}})
    assert answer["refused"] == {"field": "choose", "sentence": "No home where every adult agrees."}
    assert answer["link"] == link
    assert 'disabled aria-describedby="walk-tw-b-shut"' in answer["html"]


@pytest.mark.parametrize(
    "options", [{"person": "nobody"}, {"length": "endless"}, {"seed": "-1"}, {"seed": "x"}, {"speed": "1"}], ids=str
)
def test_a_bad_option_is_refused_by_name(options: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refused:
        widget.start(options)
    assert refused.value.field == next(iter(options))


def test_the_way_back_to_a_fork() -> None:
    walk = read("jonas-short.ar-a.rm-a.ju-b").walk
    assert written(widget.step(walk, {"again": "rm"})) == "jonas-short.ar-a"
