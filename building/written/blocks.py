"""The text of a built page in the pieces that a reader takes at once: a paragraph, a row, a guess with its answer."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

UNITS = frozenset(
    ["p", "li", "tr", "dd", "dt", "figcaption", "caption", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"]
)
WHOLE = frozenset(("li", "tr", "details", "div"))
"""Elements whose parts are read together: a paragraph in a list item belongs to the item, an answer to its guess."""
PASSED_OVER = frozenset(
    ["script", "style", "svg", "template", "pre", "sup", "tilbake-widget", "nav", "button", "select"]
)
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
CELL = " | "
"""What stands in the text behind a cell of a table."""
SOURCE = re.compile(r"sources\.html#([\w-]+)$")


@dataclass
class Block:
    """One piece: its text with the blanks made one, the facts that it links to, and the other pages."""

    text: str = ""
    facts: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    cites: bool = False
    """Whether it names sources and is no running text."""
    around: list[str] = field(default_factory=list)
    """The facts of the drawing or chart that it is a part of: its title has the numbers, its table has the links."""


def blocks(html: str) -> list[Block]:
    """The pieces of the main content, in their order; of any other HTML all pieces. A comment outside is one, too."""
    reader = _Reader()
    start = html.find("<article")
    # The last end: the cards of a walk are articles inside it.
    reader.feed(html[start : html.rfind("</article>")] if start >= 0 else html)
    reader.close()
    for block in reader.found:
        block.text = " ".join(block.text.split()).removesuffix(CELL.rstrip())
    return [block for block in reader.found if block.text or block.comments]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Block] = []
        self.open: list[tuple[str, Block | None]] = []
        """Every open element, with the piece that it begins."""
        self.drawing: list[str] | None = None
        """The facts of the open figure."""
        self.passed_over = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        values = {name: value or "" for name, value in attrs}
        skip = tag in PASSED_OVER or values.get("class") in ("headerlink", "footnote-backref")
        self.passed_over += skip or bool(self.passed_over)
        if tag == "figure":
            self.drawing = []
            for id_ in values.get("data-facts", "").split():
                self._drawn_of(id_)
        self.open.append((tag, self._begun(tag, values)))
        if tag == "a" and not self.passed_over:
            self._link(values.get("href", ""))
        self._say(" " if tag in UNITS else "")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID or tag not in [name for name, _ in self.open]:
            return
        name = ""
        while name != tag:
            name, _ = self.open.pop()
            self.passed_over -= bool(self.passed_over)
        self.drawing = None if tag == "figure" else self.drawing
        self._say(CELL if tag in ("th", "td") else " " if tag in UNITS else "")

    def handle_data(self, data: str) -> None:
        self._say(data)

    def handle_comment(self, data: str) -> None:
        here = self._here()
        if here is None:
            here = Block()
            self.found.append(here)
        here.comments.append(data.strip())

    def _link(self, address: str) -> None:
        here, source = self._here(), SOURCE.search(address)
        if here:
            (here.facts if source else here.pages).append(source[1] if source else address)
        if source:
            self._drawn_of(source[1])

    def _drawn_of(self, id_: str) -> None:
        if self.drawing is None:
            return
        self.drawing.append(id_)
        for _, block in self.open:
            if block and id_ not in block.facts:  # a guess whose answer is a chart
                block.facts.append(id_)

    def _begun(self, tag: str, values: dict[str, str]) -> Block | None:
        """A new piece, unless the element is a part of one that is read as a whole."""
        whole = tag in WHOLE and bool({"tb-guess", "tb-source"} & set(values.get("class", "").split()))
        whole = whole or (tag == "div" and bool(self.open) and self.open[-1][0] == "dl")
        drawn = max((place for place, (name, _) in enumerate(self.open) if name == "figure"), default=0)
        inside = [name for name, block in self.open[drawn:] if block and name in WHOLE]
        if not (whole or (tag in UNITS and (not inside or (tag == "li" and inside[-1] == "li")))):
            return None
        cites = "tb-cite" in values.get("class", "").split() or values.get("id", "").startswith("fn:")
        self.found.append(Block(cites=cites, around=[] if self.drawing is None else self.drawing))
        return self.found[-1]

    def _here(self) -> Block | None:
        return next((block for _, block in reversed(self.open) if block), None)

    def _say(self, text: str) -> None:
        here = self._here()
        if here and text and not self.passed_over:
            here.text += text
