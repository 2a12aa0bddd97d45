"""The glossary: every fact that explains a word, by the Norwegian alphabet, and a way in from the English word."""

from collections.abc import Iterator
from html import escape
from itertools import groupby

from building.problem import Problem
from tilbake.evidence.fact import Fact, facts
from tilbake.words.language import N_, language

MARKER = "<!-- the words -->"
NORWEGIAN_ORDER = str.maketrans("æøå", "{|}")
"""The last three letters of the alphabet as the three characters that follow z in Unicode."""


class NoMeaning(Problem):
    """A fact names a word and does not explain it in the form *word – English: meaning*."""


def terms() -> list[Fact]:
    """The facts that explain a word, in the order of the Norwegian alphabet."""
    return sorted((fact for fact in facts().values() if fact.term_no), key=lambda fact: _place(fact.term_no))


def meaning(fact: Fact) -> str:
    """What the word means, without the word. Errors: ``NoMeaning``."""
    explained = fact.claim.removeprefix(f"{fact.term_no} – ").partition(": ")[2]
    if not explained:
        raise NoMeaning(f"evidence/facts.toml, {fact.id}: its claim does not say what {fact.term_no} means.")
    return explained


def listed(code: str = "en") -> str:
    """The list in Markdown, a heading for each letter, after the way in from English. Errors: ``NoMeaning``."""
    words = language(code)
    from_english, used = words.say(N_("From the English word")), words.say(N_("as public bodies use it"))
    letters = groupby(terms(), lambda fact: fact.term_no[0].upper())
    return "\n\n".join(
        (
            f'<details class="tb-guess tb-from-english" data-search-exclude><summary>{from_english}</summary>',
            f"<ul>{''.join(_english_entries())}</ul></details>",
            '<div class="tb-glossary" markdown>',
            *(f"## {letter} {{ #letter-{letter.lower()} }}\n\n{_entries(found, used)}" for letter, found in letters),
            "</div>",
        )
    )


def _place(word: str) -> str:
    return word.lower().translate(NORWEGIAN_ORDER)


def _entries(found: Iterator[Fact], used: str) -> str:
    return f"<dl>{''.join(_entry(fact, used) for fact in found)}</dl>"


def _entry(fact: Fact, used: str) -> str:
    source = f'<a href="sources.html#{fact.id}" lang="{"nb" if fact.law else "en"}">{escape(fact.law or used)}</a>'
    return (
        f'<div id="{fact.id}"><dt lang="nb">{escape(fact.term_no)}</dt>'
        f"<dd><b>{escape(fact.term_en)}:</b> {escape(meaning(fact), quote=False)}</dd>"
        f'<dd class="tb-cite">{source}</dd></div>'
    )


def _english_entries() -> Iterator[str]:
    pairs = [(english, fact) for fact in terms() for english in fact.term_en.split(", ")]
    for english, fact in sorted(pairs, key=lambda pair: pair[0].removeprefix("the ").lower()):
        yield f'<li>{escape(english)}: <a href="#{fact.id}" lang="nb">{escape(fact.term_no)}</a></li>'
