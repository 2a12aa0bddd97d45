"""What the other tests rely on: an error in the page is heard, and a request to anyone else is seen."""

from tests.engines.visitor import Visitor

STRANGER = "http://stranger.invalid/"


def test_errors_are_heard(visitor: Visitor) -> None:
    visitor.open("about.html")
    visitor.engine.evaluate("console.error('said aloud')")
    visitor.engine.evaluate("setTimeout(() => { throw new Error('not caught'); })")
    visitor.engine.evaluate("new Promise((done) => setTimeout(done))")
    heard = visitor.engine.problems()
    assert any("said aloud" in one for one in heard)
    # WebKit tells a page opened as a file that a script failed, and not how.
    assert any(one.startswith("exception") for one in heard)


def test_requests_to_others_are_seen_and_lead_nowhere(visitor: Visitor) -> None:
    visitor.engine.open(f"data:text/html,<img src={STRANGER}>")  # a page of the site has a policy that forbids it
    assert visitor.engine.evaluate("document.images[0].naturalWidth") == 0
    assert any(STRANGER in str(one) for one in visitor.strays())
    visitor.engine.fresh()  # the page remembers what it asked for
