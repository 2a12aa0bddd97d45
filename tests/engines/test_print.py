"""A page with a widget prints."""

import pytest

from tests.engines.visitor import Visitor


def test_a_page_prints(visitor: Visitor) -> None:
    if not visitor.engine.prints:
        pytest.skip("WebKitGTK's driver cannot print")
    visitor.open("walk.html")
    printed = visitor.engine.pdf()
    assert printed.startswith(b"%PDF-")
    assert len(printed) > 50_000, "a page of text and its fonts weigh more"
