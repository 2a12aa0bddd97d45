"""Nothing is said without a fact behind it, and no fact stands there unused."""

import re

from hypothesis import given

import charts
from building.places import PACKAGE, ROOT
from tests.law.test_sentence import sentences
from tilbake import resources
from tilbake.evidence.fact import facts
from tilbake.law.judgment import Sentence
from tilbake.law.sentence import rulings
from tilbake.words.language import language
from tilbake.words.rulings import shown


def facts_in_tables() -> set[str]:
    found: set[str] = set()

    def walk(value: object) -> None:
        if isinstance(value, dict):
            if isinstance(value.get("fact"), str):
                found.add(value["fact"])
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    for file in PACKAGE.rglob("*.toml"):
        path = file.relative_to(PACKAGE).as_posix()
        if not path.startswith("evidence/"):
            walk(resources.table(path))
    return found


@given(sentences())
def test_every_reason_of_every_ruling_has_its_fact_and_its_words(sentence: Sentence) -> None:
    for ruling in rulings(sentence):
        told = shown(ruling, language("en"))
        for reason in told["why"]:
            assert reason["fact"] in facts()
            assert "{" not in reason["text"]


def test_every_fact_that_a_card_or_a_threshold_names_is_there() -> None:
    assert facts_in_tables() - set(facts()) == set()


def test_no_fact_is_unused() -> None:
    written = [*PACKAGE.rglob("*.py"), *charts.FOLDER.rglob("*.py"), *(ROOT / "docs").glob("*.md")]
    texts = [file.read_text() for file in written]
    in_texts = {fact for fact in facts() if any(re.search(rf'["#`]{fact}["`)]', text) for text in texts)}
    in_glossary = {fact.id for fact in facts().values() if fact.term_no}
    assert set(facts()) - in_texts - facts_in_tables() - in_glossary == set()


def test_only_what_was_read_is_printed() -> None:
    assert {fact.confidence for fact in facts().values()} <= {"high", "medium"}
    assert [fact.id for fact in facts().values() if not (fact.law or fact.source)] == []
