"""The page of rules lists every rule and every threshold, each with its section and a source that is there."""

import re
from collections import Counter

from building import rules
from building.uses import pages_by_ruling
from tilbake.evidence.fact import facts
from tilbake.law.parameters import entries
from tilbake.words.rulings import texts

PAGE = rules.page()


def entry(id_: str) -> str:
    return PAGE.partition(f'id="{id_}"')[2].partition("</div>")[0]


def test_every_rule_and_every_threshold_stands_there_once() -> None:
    ids = re.findall(r'id="((?:rule|number)-[^"]+)"', PAGE)
    assert [id_ for id_, times in Counter(ids).items() if times > 1] == []
    assert set(ids) == {f"rule-{id_}" for id_ in texts()["title"]} | {f"number-{name}" for name in entries()}


def test_every_section_links_to_a_source_of_the_site() -> None:
    linked = re.findall(r"\(sources\.md#([^)]+)\)", PAGE)
    assert set(linked) <= set(facts())
    for id_ in texts()["title"]:
        assert "§" in entry(f"rule-{id_}"), id_


def test_a_number_says_from_when_to_when_and_what_its_status_is() -> None:
    limit = entry("number-tag-limit-months")
    assert "**4 months**, until 30 June 2020." in limit
    assert "*no longer in force*" in limit
    assert "**6 months**, since 1 July 2020." in limit
    at_once = entry("number-immediate-exclusion-hours")
    assert "**none**, from a day that is not decided." in at_once
    assert "*passed, not in force*, read on 2 July 2026" in at_once
    assert "repeals it" in entry("rule-immediate-exclusion")
    assert "that text was not read" in entry("rule-exclusion-region-by")


def test_what_is_our_reading_and_no_law_is_named_beside_its_rule() -> None:
    assert "begins anew on the day of coming back. This is the site’s reading" in entry("rule-time-away")
    assert "The days for the fine are added whole. This is the site’s reading" in entry("rule-fine-default")
    assert "counted from when the person was told. This is the site’s reading" in entry("rule-complaint-by")
    assert "**Our reading:**" not in entry("rule-tag-from")
    for message in rules.READINGS:
        assert f"**Our reading:** {texts()['reason'][message]}" in PAGE, message


def test_a_rule_names_the_pages_that_use_it() -> None:
    assert ("sentencing.md", "Sentencing and release") in pages_by_ruling()["tag-from"]
    assert "[Sentencing and release](sentencing.md)" in entry("rule-tag-from")
