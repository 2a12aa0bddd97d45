"""A machine without the browsers is told in one sentence what to install."""

import pytest

from building.engines import programs
from building.problem import Problem


def test_all_that_is_missing_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("DISPLAY", raising=False)
    with pytest.raises(Problem, match=r"apt-get install firefox-esr webkit2gtk-driver xvfb\b"):
        programs.find(*programs.needed())
