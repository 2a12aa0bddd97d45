"""The plan at the end of a walk, saved as files."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.reader import Reader


def test_a_document_is_saved_as_the_page_shows_it(page: Page, tmp_path: Path) -> None:
    walk = Reader(page, "walk").open("walk.html", "#walk=jonas-short")
    while walk.choices().count():
        before = walk.link()
        walk.choices().first.click()
        page.wait_for_function("(before) => location.hash !== `#walk=${before}`", arg=before)
    for details in walk.view.locator(".tb-saving details").all():
        details.locator("summary").click()
        with page.expect_download() as download:
            details.locator("[data-save]").click()
        saved = tmp_path / download.value.suggested_filename
        download.value.save_as(saved)
        assert saved.read_bytes().decode() == details.locator("pre").text_content()
