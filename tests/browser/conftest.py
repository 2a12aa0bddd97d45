"""A direct line to the Python in a page."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page

ASK = """
(requests) => {
  const { python } = customElements.get("tilbake-widget");
  const never = new AbortController().signal;
  const asked = (request) => python.ask(request, never).catch((error) => ({ error: error.message }));
  return Promise.all(requests.map(asked));
}
"""


type Ask = Callable[[Any], dict[str, Any]]


@pytest.fixture
def ask(page: Page) -> Ask:
    """Ask the Python of the open page, which must be ready, one question."""
    return lambda request: page.evaluate(ASK, [request])[0]
