"""The plan as documents: each is read back by a library that others use, and says what the page says."""

import json
from typing import Any

import pytest
from icalendar import Calendar
from jsonschema import Draft202012Validator, FormatChecker

from building.places import ROOT
from tilbake.people import person as people
from tilbake.walk.history import Start, Walk, default_line, onwards, replay
from tilbake.widgets.walk import seen
from tilbake.words.language import language

SCHEMA = json.loads((ROOT / "docs" / "assets" / "plan.schema.json").read_text())


def walked(name: str) -> Walk:
    return default_line(Start(name, "short", people.find(name).seed))


def documents(walk: Walk) -> dict[str, str]:
    offered = seen.view(walk, language("en"))["end"]["documents"]
    return {document["file"].rpartition(".")[2]: document["text"] for document in offered}


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("name", people.names())
def test_the_json_has_the_shape_that_its_schema_says(name: str) -> None:
    plan = json.loads(documents(walked(name))["json"])
    Draft202012Validator(SCHEMA, format_checker=FormatChecker()).validate(plan)
    assert plan["person"] == name
    assert plan["plan"]
    assert [duty["area"] for duty in plan["duties"]]
    assert not any(fork["decided_by"] for fork in plan["forks"])


@pytest.mark.parametrize("name", people.names())
def test_the_calendar_has_every_dated_ruling_on_its_day(name: str) -> None:
    walk = walked(name)
    text = documents(walk)["ics"]
    events: list[Any] = Calendar.from_ical(text).walk("VEVENT")
    found = {str(event["UID"]).partition(".")[0]: event["DTSTART"].dt for event in events}
    assert found == {id_: ruling.date for id_, ruling in walk.deck.rulings.items() if ruling.date is not None}
    assert all("\n" not in str(event["SUMMARY"]) for event in events)
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75


@pytest.mark.parametrize("name", people.names())
def test_the_text_says_what_the_page_says(name: str) -> None:
    walk = walked(name)
    end = seen.view(walk, language("en"))["end"]
    text = documents(walk)["md"]
    for row in end["plan"]:
        assert f"| {row['name']} | {row['arrest']} | {row['release']} | {row['now']} |" in text
    for line in (*end["standing"], *end["missing"], *end["file"]):
        assert f"- {line}" in text


def test_the_hands_that_were_counted_are_kept() -> None:
    walk = replay(Start("jonas", "short", "1"), ())
    counted = 0
    while walk.card is not None:
        hands = tuple(range(1, len(walk.card.choices) + 1))
        counted += walk.card.kind == "fork"
        walk = onwards(walk, next(key for key in (c.key for c in walk.card.choices) if opens(walk, key)), hands)
    plan = json.loads(documents(walk)["json"])
    assert [fork["hands"][0] for fork in plan["forks"]] == [1] * counted


def test_the_document_says_who_decided_where_the_reader_did_not() -> None:
    start = Start("jonas", "full", "1", "prison")
    texts = documents(default_line(start))
    others = [fork for fork in json.loads(texts["json"])["forks"] if fork["decided_by"]]
    assert {"Jonas", "Hanne, contact officer"} <= {fork["decided_by"] for fork in others}
    assert all(f"{fork['chosen']} ({fork['decided_by']})" in texts["md"] for fork in others)


def opens(walk: Walk, key: str) -> bool:
    try:
        onwards(walk, key)
    except ValueError:
        return False
    return True
