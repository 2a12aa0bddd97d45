"""The worked cases of the law, as data: a new edge of it needs no code to be tested."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest

from building.asking import ask
from building.cases import Case, cases
from tilbake.law.complaint import OMBUD
from tilbake.law.objection import Objection
from tilbake.law.order.found import FINDINGS
from tilbake.law.ruling import Number, Reason, Ruling
from tilbake.words.language import language
from tilbake.words.rulings import objection_text, shown, texts

APART = ("because", "without")
ENGLISH = language("en")


def written(number: Number) -> int | str:
    if isinstance(number, datetime):
        return f"{number:%Y-%m-%d %H:%M}"
    return str(number) if isinstance(number, date) else number


def plain(ruling: Ruling) -> dict[str, Any]:
    return {
        "date": "none" if ruling.date is None else str(ruling.date),
        "time": "none" if ruling.at is None else f"{ruling.at:%H:%M}",
        "days": "none" if ruling.days is None else ruling.days,
        "outcome": ruling.outcome,
        "force": ruling.force,
        "decides": ruling.decides,
        "complaint": ruling.complaint or "not found",
        "heard": list(ruling.heard),
        "prepares": list(ruling.prepares),
        **({} if ruling.amount is None else {ruling.unit: ruling.amount}),
    }


def reason_of(ruling: Ruling, message: str) -> Reason:
    found = next((reason for reason in ruling.reasons if reason.message == message), None)
    assert found, f"{ruling.id} has no reason {message}; it has {[reason.message for reason in ruling.reasons]}"
    return found


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.file}: {case.title}")
def test_every_expected_ruling(case: Case) -> None:
    answer = ask(case.ask, case.given)
    if isinstance(answer, Objection):
        seen = {"field": answer.field, "reason": answer.reason.message}
        seen |= {name: written(number) for name, number in answer.reason.numbers}
        refused = case.expect.get("refused")
        assert refused is not None, f"refused: {seen}"
        assert {key: seen[key] for key in refused} == refused
        assert objection_text(answer.reason, ENGLISH).endswith(".")
        return
    by_id = {ruling.id: ruling for ruling in answer}
    for name, expected in case.expect.items():
        ruling = by_id[name]
        seen = plain(ruling)
        if "reason" in expected:
            reason = reason_of(ruling, expected["reason"])
            numbers = {key: written(number) for key, number in reason.numbers}
            # A number of the reason stands beside what the ruling itself gives, which goes before it.
            seen = numbers | {"reason": reason.message} | {key: value for key, value in seen.items() if value != "none"}
            seen |= {key: "none" for key in ("date", "time", "days") if key not in seen}
        for message in expected.get("without", ()):
            assert message not in {reason.message for reason in ruling.reasons}
        for message in expected.get("because", ()):
            reason_of(ruling, message)
        assert {key: seen[key] for key in expected if key not in APART} == {
            key: value for key, value in expected.items() if key not in APART
        }, name
    for ruling in answer:
        assert "{" not in "".join(why["text"] for why in shown(ruling, ENGLISH)["why"])


def answers() -> Iterator[Ruling]:
    for case in cases():
        answer = ask(case.ask, case.given)
        if not isinstance(answer, Objection):
            yield from answer


def test_every_ruling_is_looked_at_by_a_case() -> None:
    looked_at = {name for case in cases() for name in case.expect} - {"refused"}
    assert looked_at == set(texts()["title"])


def test_every_sentence_of_refusal_has_a_case() -> None:
    refused = {case.expect["refused"]["reason"] for case in cases() if "refused" in case.expect}
    assert refused == set(texts()["objection"])


def test_every_reason_in_words_is_given_in_some_case() -> None:
    given = {reason.message for ruling in answers() for reason in ruling.reasons}
    given |= {reason.message for found in FINDINGS.values() for reason in found} | {OMBUD.message}
    assert given == set(texts()["reason"])


def test_a_second_reader_can_check_each_case_without_the_code() -> None:
    assert all(case.title and case.section and case.expect and case.ask for case in cases())
    titles = [case.title for case in cases()]
    assert sorted(titles) == sorted(set(titles))
