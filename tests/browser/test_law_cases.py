"""The law answers every worked case in the page as it does here."""

from pathlib import Path

from playwright.sync_api import Browser

from building.bench import law_cases


def test_every_case_in_the_page(browser: Browser, tmp_path: Path) -> None:
    names = law_cases.here()
    expected = names["answers"](names["CASES"])
    with law_cases.in_page(browser, tmp_path / "law") as page:
        assert page.evaluate("asked('json.dumps(answers(CASES))').then(JSON.parse)") == expected
    assert len(expected) >= 200
