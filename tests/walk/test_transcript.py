"""The page that tells a whole walk without Python."""

from building.transcript import page
from tilbake.walk.history import Start, default_line


def test_the_page_tells_the_whole_default_line() -> None:
    text = page("jonas")
    for step in default_line(Start("jonas", "full", "1")).taken:
        assert f"### {step.card.title} {{#{step.card.code}}}" in text


def test_harm_comes_first() -> None:
    lines = [line for line in page("jonas").split("---\n", 2)[2].splitlines() if line]
    assert lines[1].startswith("**Jonas sold amphetamine")


def test_the_same_cards_give_the_same_page() -> None:
    assert page("jonas") == page("jonas")
