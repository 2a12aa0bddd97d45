"""The name of a section of the law in the reader's language."""

import re
from functools import lru_cache

from tilbake.words.language import N_, Language

PHRASES = (
    N_("Penal Code"),
    N_("Criminal Procedure Act"),
    N_("Execution of Sentences Act"),
    N_("Regulations on the execution of sentences"),
    N_("Regulations on preventive detention"),
    N_("Regulations on summons and deferral"),
    N_("Health and Care Services Act"),
    N_("Education Act"),
    N_("Election Act"),
    N_("Act on compensation from the State"),
    N_("Mediation Service Act"),
    N_("first paragraph"),
    N_("second paragraph"),
    N_("third paragraph"),
    N_("fourth paragraph"),
    N_("fifth paragraph"),
    N_("sixth paragraph"),
    N_("seventh paragraph"),
    N_("eighth paragraph"),
    N_("ninth paragraph"),
    N_("first and second paragraphs"),
    N_("third and fifth paragraphs"),
    N_("fifth and sixth paragraphs"),
    N_("first to sixth paragraphs"),
    N_("last paragraph"),
    N_("letter"),
    N_("chapter"),
    N_("and"),
    N_("to"),
)
"""The only words that a section's name is made of, beside its signs and numbers."""

_KNOWN = re.compile(r"\b(" + "|".join(sorted(PHRASES, key=len, reverse=True)) + r")\b")


@lru_cache(maxsize=512)
def section_text(section: str, words: Language) -> str:
    """The section with each of its phrases translated: *Penal Code § 83 second paragraph*."""
    return _KNOWN.sub(lambda phrase: words.say(phrase[0]), section)
