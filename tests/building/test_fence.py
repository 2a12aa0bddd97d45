"""An author's mistake stops the build with the page, the line and what is allowed."""

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from building import fence

CONFIG = {
    "pymdownx.superfences": {
        "custom_fences": [
            {"name": "widget", "class": "widget", "validator": fence.validate, "format": fence.render},
        ]
    }
}


def page(*lines: str, first_line: int = 1) -> str:
    text = "\n".join(lines)
    return Markdown(extensions=["pymdownx.superfences"], extension_configs=CONFIG).convert(
        fence.located(text, "sentencing.md", first_line)
    )


def test_a_widget_stands_in_the_page_with_its_first_state() -> None:
    html = page("# Title", "", "```widget", "sentence-timeline", "years: 6", "remand_days: 100", "```")
    assert 'name="sentence-timeline" data-key="sentence-timeline"' in html
    assert "24 May 2029" in html
    assert "<p><div" not in html


def test_a_second_copy_has_a_key_of_its_own() -> None:
    widget = ("```widget", "sentence-timeline", "years: 6", "```", "")
    html = page(*widget, *widget)
    assert 'data-key="sentence-timeline"' in html
    assert 'data-key="sentence-timeline-2"' in html


def test_a_fence_that_is_shown_as_text_stays_text() -> None:
    html = page("````", "```widget", "sentence-timeline", "```", "````")
    assert "<tilbake-widget" not in html
    assert "at=" not in html


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (
            ("```widget", "sentence-tmeline", "```"),
            "docs/sentencing.md, line 22: There is no widget named 'sentence-tmeline'. There are: ",
        ),
        (
            ("```widget", "sentence-timeline", "yaers: 6", "```"),
            "docs/sentencing.md, line 23: There is no field “yaers” here. There are: years, months",
        ),
        (
            ("```widget", "sentence-timeline", "months: 6", "age: 8", "```"),
            "docs/sentencing.md, line 24: Age is a whole number of years from 15 to 110, or left empty.",
        ),
        (
            ("```widget", "sentence-timeline", "years: 40", "```"),
            "docs/sentencing.md, line 23: No prison sentence is longer than 30 years",
        ),
        (
            ("```widget", "sentence-timeline", "years 6", "```"),
            "docs/sentencing.md, line 23: 'years 6' is not of the form “option: value”.",
        ),
        (
            ("```widget", "sentence-timeline", "years: 6", "years: 7", "```"),
            "docs/sentencing.md, line 24: The option 'years' is given twice.",
        ),
        (
            ("```widget", "sentence-timeline", "offence: murder", "```"),
            "docs/sentencing.md, line 23: “murder” is not one of the choices. There are: general, sexual",
        ),
    ],
)
def test_a_mistake_names_page_line_and_what_is_allowed(lines: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(SuperFencesException) as stopped:
        page("Text.", *lines, first_line=20)
    assert str(stopped.value).startswith(sentence)
