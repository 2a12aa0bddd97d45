"""The worked examples of the law, as data: a new edge of it needs no code to be tested."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tilbake.law.judgment import Sentence
from tilbake.law.parameters import named_days
from tilbake.law.sentence import rulings

FOLDER = Path(__file__).parents[1] / "cases"
CASES = [
    pytest.param(case, id=f"{file.stem}: {case['name']}")
    for file in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(file.read_text())["case"]
]
OWN = ("date", "days", "outcome", "force", "decides", "reason")


def sentence_of(given: dict[str, Any]) -> Sentence:
    return Sentence(
        **{
            **given,
            "serving_starts": date.fromisoformat(given["serving_starts"]),
            "law_of": named_days()[given.get("law_of", "today")],
        }
    )


@pytest.mark.parametrize("case", CASES)
def test_every_expected_ruling(case: dict[str, Any]) -> None:
    by_id = {ruling.id: ruling for ruling in rulings(sentence_of(case["sentence"]))}
    for name, expected in case["expect"].items():
        ruling = by_id[name]
        seen: dict[str, Any] = {
            "date": "none" if ruling.date is None else ruling.date.isoformat(),
            "days": ruling.days,
            "outcome": ruling.outcome,
            "force": ruling.force,
            "decides": ruling.decides,
        }
        if "reason" in expected:
            reason = next(r for r in ruling.reasons if r.message == expected["reason"])
            seen["reason"] = reason.message
            seen |= {key: str(n) if isinstance(n, date) else n for key, n in reason.numbers if key not in OWN}
        assert {key: seen[key] for key in expected} == expected, name


def test_every_ruling_has_a_case() -> None:
    covered = {name for case in CASES for name in case.values[0]["expect"]}
    assert covered == {ruling.id for ruling in rulings(sentence_of({"years": 6, "serving_starts": "2025-09-01"}))}
