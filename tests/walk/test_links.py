"""A link is the whole walk: it opens to the same step, and whatever it holds, it opens."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.walk.by_chance import up_to
from tilbake import app
from tilbake.people import person as people
from tilbake.walk import situation
from tilbake.walk.card import Choice
from tilbake.walk.history import Start, Walk, default_line, replay
from tilbake.walk.links import read, written
from tilbake.widget import Refusal
from tilbake.widgets import walk as widget

ANY = st.text() | st.from_regex(
    r"[a-z]{1,8}(-short|-long)?(@[a-z]+)?(~[0-9]+)?(\.[a-z]{2,3}-[a-z](:[0-9]+)*)*", fullmatch=True
)


@given(st.integers(0, 10**6), st.integers(0, 60))
def test_a_walk_comes_back_from_its_link(seed: int, steps: int) -> None:
    walk = up_to(seed, steps)
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
    walk = up_to(seed, steps)
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
    html = app.answer({"widget": "walk", "link": "jonas." + "x" * 10_000})["html"]
    assert "x" * 60 + "…" in html
    assert "x" * 61 not in html


def test_undo_is_the_link_without_its_last_step() -> None:
    walk = up_to(0, 6)
    back = widget.before(walk)
    assert back is not None
    assert written(walk).startswith(written(back) + ".")
    assert widget.before(up_to(0, 0)) is None


def test_a_chance_depends_on_the_seed_alone() -> None:
    place, line = next(found for name in people.in_order() for found in chances(name))
    steps = written(line).split(".", 1)[1].split(".")[: place + 1]
    results = {read(f"{line.start.person}~{seed}.{'.'.join(steps)}").walk.taken[place].result for seed in range(60)}
    assert len(results) > 1
    again = f"{line.start.person}~7.{'.'.join(steps)}"
    assert read(again).walk == read(again).walk


@pytest.mark.parametrize(
    "action",
    [{"choose": "tw-b"}, {"choose": "ar-z"}, {"choose": ""}, {"choose": "<b>"}, {}, {"again": "tw"}],
    ids=str,
)
def test_what_cannot_be_done_is_refused_in_one_sentence(action: dict[str, str]) -> None:
    with pytest.raises(Refusal):
        widget.step(widget.start({}), action)


def test_a_barred_choice_is_refused_with_its_reason() -> None:
    walk, choice = next(found for name in people.in_order() for found in barred(name))
    assert walk.card is not None
    value = f"{walk.card.code}-{choice.key}"
    answer = app.answer({"widget": "walk", "link": written(walk), "action": {"choose": value}})
    gate = situation.shut(walk.deck, walk.situation, choice)
    assert gate is not None
    assert answer["refused"] == {"field": "choose", "sentence": gate.reason}
    assert answer["link"] == written(walk)
    assert f'disabled aria-describedby="walk-{value}-shut"' in answer["html"]


@pytest.mark.parametrize(
    "options", [{"person": "nobody"}, {"length": "endless"}, {"seed": "-1"}, {"seed": "x"}, {"speed": "1"}], ids=str
)
def test_a_bad_option_is_refused_by_name(options: dict[str, str]) -> None:
    with pytest.raises(Refusal) as refused:
        widget.start(options)
    assert refused.value.field == next(iter(options))


def test_the_way_back_to_a_fork() -> None:
    walk = list(line("jonas"))[5]
    code = walk.taken[1].card.code
    assert written(widget.step(walk, {"again": code})) == written(replay(walk.start, walk.steps[:1]))


def line(name: str) -> Iterator[Walk]:
    """The default line of the whole walk, at each of its cards and at the end."""
    whole = default_line(Start(name, "full", people.find(name).seed))
    return (replay(whole.start, whole.steps[:place]) for place in range(len(whole.steps) + 1))


def chances(name: str) -> Iterator[tuple[int, Walk]]:
    """The walk up to each choice of the default line that declares a chance, and the place of that choice."""
    for walk in line(name):
        if walk.taken and walk.taken[-1].choice.chance:
            yield len(walk.taken) - 1, walk


def barred(name: str) -> Iterator[tuple[Walk, Choice]]:
    """Each choice that is barred on the default line, with the walk that comes to it."""
    for walk in line(name):
        for choice in walk.card.choices if walk.card else ():
            gate = situation.shut(walk.deck, walk.situation, choice)
            if gate and "{" not in gate.reason:
                yield walk, choice
