"""Every word of the law stands once, in one file, and a section's name is made of known phrases alone."""

import re
from collections import Counter

import pytest

from building.asking import ask
from building.cases import cases
from tilbake import resources
from tilbake.law.objection import Objection
from tilbake.law.parameters import entries
from tilbake.words.language import language
from tilbake.words.rulings import FOLDER, texts
from tilbake.words.section import PHRASES
from tilbake.words.thresholds import held, number, status

KINDS = ("title", "outcome", "reason", "objection")


@pytest.mark.parametrize("kind", KINDS)
def test_an_id_has_its_words_in_one_file(kind: str) -> None:
    found = Counter(id_ for path in resources.tables(FOLDER) for id_ in resources.table(path).get(kind, {}))
    assert [id_ for id_, times in found.items() if times > 1] == []


def sections() -> set[str]:
    found = {row["section"] for rows in entries().values() for row in rows}
    for case in cases():
        answer = ask(case.ask, case.given)
        if isinstance(answer, Objection):
            found.add(answer.reason.section)
        else:
            found |= {reason.section for ruling in answer for reason in ruling.reasons}
    return found


def test_every_threshold_has_its_name_and_its_unit_in_words() -> None:
    assert set(texts()["threshold"]) == set(entries())
    rows = [row for rows in entries().values() for row in rows]
    assert {row["unit"] for row in rows if "of" not in row} <= set(texts()["unit"])
    assert {row["status"] for row in rows} <= set(texts()["status"])


def test_a_threshold_says_its_number_and_its_days() -> None:
    english = language("en")
    old, new = entries()["tag-limit-months"]
    assert (number(old, english), held(old, english)) == ("4 months", "until 30 June 2020")
    assert (number(new, english), held(new, english)) == ("6 months", "since 1 July 2020")
    now, waiting = entries()["immediate-exclusion-hours"]
    assert (number(now, english), held(now, english)) == ("24 hours", "since when was not found")
    assert (number(waiting, english), held(waiting, english)) == ("none", "from a day that is not decided")
    assert status(waiting, english) == "passed, not in force"
    (two_thirds,) = entries()["probation-share"]
    assert number(two_thirds, english) == "2/3"
    assert number(entries()["court-days-under-18"][0], english) == "1 day"


def test_a_sections_name_is_made_of_phrases_that_can_be_translated() -> None:
    known = re.compile(r"\b(" + "|".join(sorted(PHRASES, key=len, reverse=True)) + r")\b")
    # What is left are the signs, the numbers, and the letter of a section such as § 16 a.
    left = {section: re.sub(r"§+|\d+|[–,-]|\b[a-g]\b|\s", "", known.sub("", section)) for section in sections()}
    assert {section: rest for section, rest in left.items() if rest} == {}


def test_every_outcome_in_words_is_reached_by_a_case() -> None:
    reached = set()
    for case in cases():
        answer = ask(case.ask, case.given)
        if not isinstance(answer, Objection):
            for ruling in answer:
                own = f"{ruling.id}/{ruling.outcome}"
                reached.add(own if own in texts()["outcome"] else ruling.outcome)
    assert reached == set(texts()["outcome"])
