"""What the measurement lacks, it says before it begins; what it measures is there to be measured."""

import pytest
from playwright.sync_api import Browser

from building.bench import live_charts, many_walks, measure
from building.places import SITE
from building.problem import Problem
from tests.conftest import Server


def test_a_missing_browser_is_named_before_anything_is_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("DISPLAY", raising=False)
    before = SITE.stat().st_mtime_ns if SITE.exists() else None
    with pytest.raises(Problem, match=r"^This needs firefox-esr and WebKitWebDriver and Xvfb: install what is missing"):
        measure.run(runs=1)
    assert (SITE.stat().st_mtime_ns if SITE.exists() else None) == before


def test_many_walks_are_counted_by_both_pythons(browser: Browser, server: Server) -> None:
    quick, frame, twice = many_walks.measure(browser, f"{server.address}/{measure.MANY_WALKS}", runs=1)
    assert quick.at_least
    assert quick.details["walks"] == 2000
    assert quick.value > 0
    assert frame.value > 0
    assert twice.value > 0


def test_a_reader_who_does_not_point_pays_nothing_for_charts_that_answer(browser: Browser, server: Server) -> None:
    payload = live_charts.payload(browser, f"{server.address}/{measure.CHARTS}")
    assert payload.details["before anyone points"] == "0 kB"
    assert payload.met
    assert payload.value > 50
