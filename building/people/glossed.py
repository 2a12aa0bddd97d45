"""Norwegian words in a walk: each is explained on the card where a reader first meets it."""

from collections.abc import Iterator, Mapping

from building import card_words
from building.check_walks import card_files, where
from building.people.figures import Figures
from tilbake import resources

TERMS: Mapping[str, tuple[str, ...]] = {
    "KRUS": ("staff college",),
    "NAV": ("labour and welfare", "welfare office", "benefits office"),
    "forvaring": ("preventive detention",),
    "konfliktrådet": ("mediation",),
    "kontaktbetjent": ("contact officer",),
    "miljøarbeid": ("milieu work",),
    "tilbakeføring": ("return",),
}
"""Each term with the words of which one explains it."""
NO_PROSE = {"code", "fact", "section", "counted_by"}
"""Fields that name a source."""


def warnings(figures: Figures) -> Iterator[str]:
    """A sentence for each term that is not explained where the default line first comes by it."""
    met: set[str] = set()
    for step in figures.line.taken:
        file = card_files()[step.card.code]
        texts = [entry for entry in card_words.texts(resources.table(file)) if not NO_PROSE & set(entry[0])]
        whole = " ".join(text for _, text in texts).lower()
        for path, text in texts:
            for term, explained in TERMS.items():
                if term in text and term not in met:
                    met.add(term)
                    if not any(words in whole for words in explained):
                        yield where(file, path) + f"for {figures.name}, “{term}” stands here first; explain it."
