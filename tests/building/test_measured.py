"""The published figures on the page: whatever the file holds, the page builds and says what is there."""

import json
from pathlib import Path

import pytest

from building import measured
from building.bench.figure import Figure, report
from building.bench.published import publish

COMPARED = Figure(
    "Page to first Python state ÷ plain page, on this machine",
    0.5,
    0.42,
    details={"ours ms": 1400, "plain ms": 2800, "ours runs": [1400]},
)
ALONE = Figure("First click to changed page", 34.5, 50, "ms")
QUICK = Figure("Walks, the page ÷ CPython", 0.46, 0.25, at_least=True)
SLOW = Figure("Words, the page ÷ CPython", 0.2, 0.25, at_least=True)
HEAVY = Figure("Python payload, gzip", 3.95, 4.9, "MB", {"plain page": "5.60 MB"})


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    written, kept = tmp_path / "bench.json", tmp_path / "published.json"
    monkeypatch.setattr("building.bench.published.PUBLISHED", kept)
    report([COMPARED, ALONE, HEAVY, QUICK, SLOW], written)
    publish(written, engines={"Chromium": "156.0"}, runs=7)
    return kept


def test_a_comparison_has_both_pages_and_an_unmet_bar_is_told(published: Path) -> None:
    tables = measured.tables(published).replace("\N{NO-BREAK SPACE}", " ")
    assert "| Page to first Python state, on this machine | 1.40 s | 2.80 s | 0.50 | 0.42, **not met** |" in tables
    assert "| First click to changed page | 34.5 ms |  | 50 ms, met |" in tables
    assert "| Python payload, gzip | 3.95 MB | 5.60 MB | 4.9 MB, met |" in tables
    assert "| Walks, the page ÷ CPython | 0.46 |  | at least 0.25, met |" in tables
    assert "| Words, the page ÷ CPython | 0.20 |  | at least 0.25, **not met** |" in tables
    assert "Chromium 156.0" in tables


def test_without_a_file_the_page_says_so(tmp_path: Path) -> None:
    assert "No figures" in measured.tables(tmp_path / "none.json")


def test_a_file_that_lacks_figures_gives_those_it_has(published: Path) -> None:
    run = json.loads(published.read_text())
    run["figures"] = [figure for figure in run["figures"] if figure["name"] == ALONE.name]
    published.write_text(json.dumps(run))
    tables = measured.tables(published)
    assert ALONE.name in tables
    assert "Plain Pyodide | Ratio" not in tables


def test_the_site_shows_every_figure_that_is_published(site: Path) -> None:
    page = (site / "how-this-site-works.html").read_text()
    assert measured.MARKER not in page
    for figure in json.loads(measured.PUBLISHED.read_text())["figures"]:
        assert figure["name"].replace(measured.BESIDE_PLAIN, "") in page
