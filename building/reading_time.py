"""How long a page of the explainer takes to read, said at its top, at the pace that the walks are measured with."""

from html.parser import HTMLParser

from building import card_words
from building.people.figures import WORDS_A_MINUTE
from tilbake.words.language import language

NOT_READ = {"tilbake-widget", "figure", "svg", "script"}
"""What is used or looked at, and not read from end to end."""
TITLE_ENDS = "</h1>"


def with_minutes(html: str, code: str = "en") -> str:
    """The page's HTML with the line below its title."""
    words = language(code)
    n = minutes(html)
    line = words.count("{n} minute to read, and something to try", "{n} minutes to read, and something to try", n)
    whence = f"<!-- not a fact: {n}, computed here -->"  # for the trace of figures (building/written/trace.py)
    return html.replace(
        TITLE_ENDS, f'{TITLE_ENDS}\n<p class="tb-reading-time" data-search-exclude>{line}{whence}</p>', 1
    )


def minutes(html: str) -> int:
    """Whole minutes, at least one, for the words that a page's HTML holds outside widgets, drawings and charts."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return max(1, round(card_words.count(" ".join(reader.texts)) / WORDS_A_MINUTE))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in NOT_READ:
            self._inside.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.texts.append(data)
