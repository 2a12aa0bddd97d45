"""What readers type for a word of the glossary: another country's word, or Norwegian without its own letters."""

from collections.abc import Iterable, Iterator, Mapping

from building.glossary import terms

ELSEWHERE: Mapping[str, tuple[str, ...]] = {
    "fengselsbetjent": ("prison guard", "warder"),
    "fotlenke": ("ankle monitor", "ankle bracelet"),
    "kontaktbetjent": ("key worker",),
    "permisjon": ("furlough",),
    "prøveløslatelse": ("parole",),
    "prøvetid": ("parole period",),
    "samfunnsstraff": ("community service", "community order"),
    "tilbakefall": ("reoffending",),
    "utelukkelse fra fellesskapet": ("solitary confinement", "segregation"),
    "varetekt": ("pre-trial detention", "pretrial detention", "jail"),
}
"""Only for search: none of them means exactly what the Norwegian word means, so the glossary prints none."""
WITHOUT = (str.maketrans({"ø": "o", "å": "a", "æ": "a"}), {ord("ø"): "oe", ord("å"): "aa", ord("æ"): "ae"})
"""The two ways of typing Norwegian on a keyboard that has no Norwegian letters."""


def names(shown: str) -> Iterator[str]:
    """What else is typed for the words of the glossary that stand in this text."""
    for word in (fact.term_no for fact in terms() if fact.term_no in shown):
        yield from ELSEWHERE.get(word, ())
        yield from _typed(word)


def _typed(word: str) -> Iterable[str]:
    return sorted({word.lower().translate(table) for table in WITHOUT} - {word.lower()})
