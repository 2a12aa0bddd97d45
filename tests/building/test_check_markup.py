"""What the check of the markup asks of us, and what it leaves to the theme."""

from building.check_markup import problems

PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
<body><main>{theme}
<article class="md-content__inner md-typeset">{ours}</article>
{theme}</main></body></html>"""


def test_the_themes_own_markup_may_be_as_it_is() -> None:
    theme = '<input type="checkbox" id="__drawer" autocomplete="off" aria-label="Menu">'
    assert problems({"page.html": PAGE.format(theme=theme.replace("__", "__a"), ours="<p>Text</p>")}) != []
    once = PAGE.replace("{theme}", theme, 1).replace("{theme}", "").replace("{ours}", "<article>A card</article>")
    assert problems({"page.html": once}) == []


def test_ours_is_named_with_its_page_and_line() -> None:
    ours = '<p><p>Two at once</p></p>\n<b id="a"></b><b id="a"></b>\n<input type="checkbox" autocomplete="off">'
    found = problems({"page.html": PAGE.format(theme="", ours=ours)})
    assert {line.partition(":")[0] for line in found} == {f"page.html, line {number}" for number in (4, 5, 6)}


def test_a_page_without_the_themes_article_is_all_ours() -> None:
    assert problems({"page.html": '<!DOCTYPE html>\n<p id="two words">'}) != []
