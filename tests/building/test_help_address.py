"""A page with a widget names the page that helps where Python does not start, from wherever it stands."""

import re
from types import SimpleNamespace
from typing import Any, cast

import pytest

from building.mkdocs_hooks import HELP_PAGE, WITH_WIDGET, on_post_page

BARE = f"<html><head></head><body>{WITH_WIDGET}></tilbake-widget></body></html>"


def named_by(url: str) -> list[str]:
    return re.findall(r'<link rel="help" href="([^"]*)">', on_post_page(BARE, cast(Any, SimpleNamespace(url=url))))


@pytest.mark.parametrize(("url", "address"), [("walk.html", HELP_PAGE), ("a/b/c.html", f"../../{HELP_PAGE}")])
def test_the_address_is_relative_to_the_page(url: str, address: str) -> None:
    assert named_by(url) == [address]


def test_the_page_itself_names_none() -> None:
    assert named_by(HELP_PAGE) == []
