"""The desk's own promises: the rule comes after the proposal, a link is the whole desk, nothing is scored."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tilbake import app
from tilbake.law.placement.desk import GROUNDS, LEVELS
from tilbake.widgets import placement_desk as desk
from tilbake.widgets.placement_desk.paper import papers
from tilbake.widgets.placement_desk.proposal import Desk, Proposal
from tilbake.words.language import language

KEYS = st.sampled_from(tuple(papers()))
FORMS = st.fixed_dictionaries(
    {"file": KEYS},
    optional={
        "level": st.sampled_from(LEVELS),
        **{f"ground-{ground}": st.just("yes") for ground in GROUNDS},
        "open": KEYS,
    },
)


def ask(link: str | None = None, **action: str) -> dict[str, Any]:
    fields = {name.replace("_", "-"): value for name, value in action.items()}
    return dict(app.answer({"widget": "placement-desk", "link": link, "action": fields or None}))


def test_the_rule_is_not_shown_before_a_level_is_proposed() -> None:
    first = ask()
    chosen = ask(first["link"], file="astrid", level="lower")
    assert chosen["link"] == "astrid.lower"
    for answer in (first, chosen):
        assert "tb-ruling" not in answer["html"]
    sent = ask(chosen["link"], file="astrid", level="lower", propose="yes")
    assert sent["link"] == "astrid.lower.sent"
    assert 'data-ruling="direct-placement"' in sent["html"]


def test_once_shown_the_rule_follows_the_proposal() -> None:
    refused = ask("vidar.high.sent")
    assert "Not without a ground" in refused["html"]
    grounded = ask(refused["link"], file="vidar", level="high", ground_evasion="yes")
    assert grounded["link"] == "vidar.high.evasion.sent"
    assert "Possible, on the grounds named" in grounded["html"]


def test_a_box_that_the_form_does_not_name_is_not_ticked() -> None:
    assert ask("vidar.high.evasion.sent", file="vidar", level="high")["link"] == "vidar.high.sent"


def test_another_file_keeps_what_was_proposed() -> None:
    answer = ask("vidar.high.evasion.sent", file="vidar", level="high", ground_evasion="yes", open="astrid")
    assert answer["link"] == "astrid;vidar.high.evasion.sent"
    assert "you proposed: High security" in answer["html"]
    assert "tb-ruling" not in answer["html"]


def test_without_a_level_there_is_nothing_to_ask_the_rule() -> None:
    answer = ask("vidar", file="vidar", ground_evasion="yes", propose="yes")
    assert answer["refused"] == {"field": "level", "sentence": "Choose a level first; then the rule is shown."}
    assert answer["link"] == "vidar"
    assert 'name="ground-evasion" value="yes" checked' in answer["html"]


@pytest.mark.parametrize(
    ("action", "sentence"),
    [
        ({"level": "medium"}, "“medium” is not one of the choices. There are: especially-high, high, lower, "),
        ({"open": "nobody"}, "“nobody” is not one of the choices. There are: astrid, daniel, vidar, "),
        ({"ground_evasion": "on"}, "“on” is not one of the choices. There are: yes."),
        ({"weight": "3"}, "There is no field “weight” here. There are: file, level, "),
    ],
)
def test_bad_input_gets_one_clear_sentence(action: dict[str, str], sentence: str) -> None:
    answer = ask("astrid.lower", **action)
    assert answer["refused"]["sentence"].startswith(sentence)
    assert answer["refused"]["sentence"] in answer["html"].replace("&#34;", '"')
    assert answer["link"] == "astrid.lower"


@pytest.mark.parametrize(
    ("link", "kept", "dropped"),
    [
        ("", "astrid", ""),
        ("nobody", "astrid", "nobody"),
        ("torstein.sent", "torstein", "sent"),
        ("torstein.high.evasion.medium;vidar.lower", "torstein.high.evasion", "medium;vidar.lower"),
        ("torstein.high.sent.evasion", "torstein.high", "sent.evasion"),
        ("torstein.high;torstein.lower", "torstein.high", "torstein.lower"),
    ],
)
def test_a_bad_link_gives_what_is_good_in_it(link: str, kept: str, dropped: str) -> None:
    answer = ask(link)
    assert answer["link"] == kept
    assert (f"“{dropped}”" in answer["html"]) == bool(dropped)


@given(st.lists(FORMS, max_size=8))
def test_a_link_is_the_whole_desk(actions: list[dict[str, str]]) -> None:
    state = desk.start({})
    for number, action in enumerate(actions):
        asked = {**action, "propose": "yes"} if "level" in action and number % 2 else action
        state = desk.step(state, asked)
        opened = desk.from_link(desk.link(state))
        assert (opened.state, opened.dropped) == (state, "")


@given(st.text())
def test_any_link_opens(text: str) -> None:
    opened = desk.from_link(text)
    assert desk.from_link(desk.link(opened.state)).state == opened.state


@given(KEYS, st.sampled_from(LEVELS), st.sets(st.sampled_from(GROUNDS)))
def test_each_answer_names_who_decides_and_what_stays_open(key: str, level: Any, grounds: Any) -> None:
    state = Desk(key).proposing(key, Proposal(level, desk.proposal.in_order(grounds), sent=True))
    view = desk.view(state, language("en"))
    told = {ruling["id"]: ruling for ruling in view["rulings"]}
    assert list(told) == ["direct-placement", "decides", "placement-weighed", "proposal"]
    assert told["decides"]["outcome"] == "region"
    assert told["decides"]["complaint"] == told["direct-placement"]["complaint"] == "nobody"
    assert view["answer"]["final"]
    assert view["answer"]["freer"]
    assert view["answer"]["stricter"]
    assert view["answer"]["open"]


def test_the_six_files_come_to_each_start_that_the_act_opens() -> None:
    starts = {key: desk.view(Desk(key), language("en"))["rulings"][0]["outcome"] for key in papers()}
    assert starts == {
        "astrid": "transitional-or-lower",
        "daniel": "transitional-or-lower",
        "vidar": "lower-security",
        "amund": "high-security",
        "henrik": "transitional-or-lower",
        "torstein": "high-security",
    }


def test_the_answers_made_ahead_are_those_that_follow() -> None:
    first = desk.start({})
    assert len(tuple(desk.next_actions(first))) == len(LEVELS)
    chosen = desk.step(first, {"file": "astrid", "level": "high"})
    assert tuple(desk.next_actions(chosen)) == ({"file": "astrid", "level": "high", "propose": "yes"},)
    assert tuple(desk.next_actions(desk.step(chosen, {"propose": "yes"}))) == ()
