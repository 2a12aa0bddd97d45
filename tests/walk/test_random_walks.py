"""Five thousand walks by chance, over all persons, lengths and seats: nothing is lost, nothing is left unfilled."""

import re
from random import Random

import pytest

from tests.walk.by_chance import STARTS, steps
from tilbake import app
from tilbake.app import Request
from tilbake.walk.links import read, written

WALKS = 5000
PARTS = 10
LOOKED_AT = 1
"""How many steps of each walk are opened from their link, beside its end."""

INLINE = re.compile(r"</?(?:a|abbr|b|code|em|i|span|strong|time|wbr)\b[^>]*>")
TAGS = re.compile(r"<[^>]*>")
EMPTY = re.compile(r"<(p|li|dd|dt|h\d|blockquote|td|summary|button)\b[^>]*>\s*</\1>")
BROKEN = re.compile(
    r"""
    {[\w-]*}                                  # a brace that was not filled
    | \bNone$ | \bundefined\b                   # a value that is missing; “None.” and “None known.” are words
    | (?<!\.)\.\.(?!\.) | :[ ]?\. | \?\.         # a sentence without words
    | [^\S\n][.,;](?=\s|$) | ^\s*[.:,;]\s*$
    """,
    re.MULTILINE | re.VERBOSE,
)
"""What no reader should see."""


@pytest.mark.parametrize("part", range(PARTS))
def test_five_thousand_walks(part: int) -> None:
    for seed in range(part, WALKS, PARTS):
        walks = list(steps(seed))
        assert walks[-1].card is None
        for walk in [*Random(seed).choices(walks, k=LOOKED_AT), walks[-1]]:
            found = read(written(walk))
            assert found.walk == walk, written(walk)
            assert found.dropped == "", written(walk)
            _fit_to_read(written(walk))


def test_every_way_to_begin_is_walked() -> None:
    assert len(STARTS) * 20 < WALKS


def _fit_to_read(link: str) -> None:
    answer = app.answer({"widget": "walk", "link": link})
    html = answer["html"]
    assert answer["link"] == link
    assert not EMPTY.search(html), (link, EMPTY.search(html))
    seen = TAGS.sub("\n", INLINE.sub("", html))
    broken = BROKEN.search(seen)
    assert not broken, (link, seen[max(0, broken.start() - 60) : broken.end() + 60] if broken else "")


def test_the_same_link_gives_the_same_bytes() -> None:
    links = [written(walk) for seed in range(0, WALKS, WALKS // 50) for walk in list(steps(seed))[-1:]]
    requests: list[Request] = [{"widget": "walk", "link": link} for link in links]
    first = [app.answer(request) for request in requests]
    # In another order, so that what is remembered differs.
    again = [app.answer(request) for request in reversed(requests)]
    assert first == again[::-1]
