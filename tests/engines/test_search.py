"""The theme's search finds a word, and leads to a page that has it."""

from tests.engines.visitor import Visitor

WORD = "isolation"
FIRST_RESULT = ".md-search-result__link"


def test_search_leads_to_a_page(visitor: Visitor) -> None:
    visitor.open("about.html")
    visitor.engine.type(".md-search__input", WORD)
    visitor.engine.click(FIRST_RESULT)
    visitor.engine.wait_until("!location.pathname.endsWith('/about.html') && document.readyState === 'complete'")
    assert visitor.engine.address.startswith(f"{visitor.site}/")
    assert WORD in visitor.engine.evaluate("document.querySelector('article').textContent.toLowerCase()")
