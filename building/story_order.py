"""Previous and next: one line from the first page through every topic. The walks are beside it, ten of each kind."""

from mkdocs.structure.nav import Navigation

from building.person_pages import WRITTEN_BY_HAND, address
from tilbake.people import person as people

PICK = "people.md"
"""Where whoever leaves a walk came from."""


def tell(nav: Navigation) -> None:
    """Set each page's neighbours. A person's pages lead back to the choice of a person, and on to the first topic."""
    line = [page for page in nav.pages if page.file.src_uri not in _beside()]
    for page, before, after in zip(line, [None, *line[:-1]], [*line[1:], None], strict=True):
        page.previous_page, page.next_page = before, after
    [pick] = [page for page in line if page.file.src_uri == PICK]
    [jonas] = [page for page in line if page.file.src_uri in WRITTEN_BY_HAND.values()]
    for page in nav.pages:
        if page.file.src_uri in _beside():
            page.previous_page, page.next_page = pick, jonas.next_page


def _beside() -> set[str]:
    names = people.names()
    walks = {address(name) for name in names} - set(WRITTEN_BY_HAND.values())
    return walks | {f"{name}.md" for name in names} | {f"seminar-{name}.md" for name in names}
