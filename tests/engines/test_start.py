"""Python's start: where the copy of its memory does not fit, it starts a second time, and only a longer wait tells."""

from tests.browser.reader import TIMELINE_PAGE
from tests.engines.visitor import Visitor

STARTS = "performance.getEntriesByName('tilbake-python-requested').length"


def test_the_first_way_of_starting_is_the_one_that_answers(visitor: Visitor) -> None:
    visitor.open(TIMELINE_PAGE)
    visitor.wait_until_ready("sentence-timeline")
    assert visitor.engine.evaluate(STARTS) == 1
