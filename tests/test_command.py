"""The text door for teachers and tests, as a person types it."""

import json
import subprocess
import sys
from typing import Any


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from tilbake.command import main; raise SystemExit(main())", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )


def asked(*arguments: str) -> dict[str, Any]:
    result = run("ask", *arguments, "--json")
    assert result.returncode == 0, result.stderr
    answer: dict[str, Any] = json.loads(result.stdout)
    assert set(answer) == {"link", "view", "rulings", "refused"}
    return answer


def test_a_sentence_gives_seventeen_rulings_with_their_reasons() -> None:
    answer = asked("sentence-timeline", "years=6", "remand_days=100")
    assert answer["link"] == "years:6;remand_days:100"
    by_id = {ruling["id"]: ruling for ruling in answer["rulings"]}
    assert len(by_id) == 17
    tag = by_id["tag-from"]
    assert set(tag) == {"id", "outcome", "date", "days", "force", "decides", "reasons"}
    assert tag["date"] == "2028-11-24"
    assert set(tag["reasons"][0]) == {"section", "fact", "text", "numbers"}
    assert tag["reasons"][0]["numbers"] == {"months": 6, "release": "2029-05-24", "date": "2028-11-24"}


def test_actions_are_taken_in_turn() -> None:
    answer = asked("sentence-timeline", "years=6", "remand_days=100", "--do", "isolation_days=20", "--do", "age=20")
    assert answer["link"] == "years:6;remand_days:100;isolation_days:20;age:20"


def test_a_refused_action_leaves_the_last_good_state() -> None:
    answer = asked("sentence-timeline", "years=6", "--do", "years=40")
    assert answer["refused"]["field"] == "years"
    assert answer["link"] == "years:6"


def test_a_refused_start_says_so() -> None:
    answer = asked("sentence-timeline", "days=13")
    assert answer["link"] is None
    assert answer["refused"] == {
        "field": "days",
        "sentence": "A prison sentence is at least 14 days (Penal Code § 31).",
    }


def test_mistakes_at_the_keyboard_get_one_sentence() -> None:
    unknown = run("ask", "sentence-tmeline")
    assert unknown.returncode == 2
    assert unknown.stderr.startswith("tilbake: There is no widget named 'sentence-tmeline'.")
    unpaired = run("ask", "sentence-timeline", "years")
    assert unpaired.stderr == "tilbake: 'years' is not of the form key=value.\n"
