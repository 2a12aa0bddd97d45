"""What the measurement lacks, it says before it begins."""

import pytest

from building.bench import measure
from building.places import SITE
from building.problem import Problem


def test_a_missing_browser_is_named_before_anything_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("DISPLAY", raising=False)
    before = SITE.stat().st_mtime_ns if SITE.exists() else None
    with pytest.raises(Problem, match=r"^This needs firefox-esr and WebKitWebDriver and Xvfb: install what is missing"):
        measure.run(runs=1)
    assert (SITE.stat().st_mtime_ns if SITE.exists() else None) == before
