"""A study on top of the count: its arithmetic by hand, for whom it is silent, and nothing of it unless asked for."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building.our_package import our_package
from tilbake import app, resources
from tilbake.evidence.fact import MEASURES, Fact, facts
from tilbake.people import person as people
from tilbake.widgets import many_walks
from tilbake.widgets.many_walks import added_seen, levers, many, studies, study
from tilbake.words.language import language

TWENTY, FIFTY_FOUR = facts()["recidivism-20"], facts()["recidivism-54"]
COUNTED = [found for entry in studies.studies().values() if (found := studies.counted(entry))]


@pytest.mark.parametrize(
    ("base", "fact", "holds", "share"),
    [
        (TWENTY, "res-em-15", 1, 17),  # 20 - 15 per cent of 20
        (TWENTY, "res-em-15", 0.5, 18.5),
        (FIFTY_FOUR, "res-em-15", 1, 45.9),
        (TWENTY, "res-em-australia", 1, 4),  # 20 - 16 points
        (FIFTY_FOUR, "res-em-australia", 0.25, 50),
        (TWENTY, "res-visits-meta", 1, 14.8),  # 20 - 26 per cent of 20
        (TWENTY, "res-visits-null", 1, 20),
        (TWENTY, "res-open-prison-italy", 1, 14),
        (TWENTY, "res-education-rand", 1, 12.4726),  # odds of 1 to 4, times 0.57: 0.1425, which is 0.1425 of 1.1425
        (FIFTY_FOUR, "res-employment-after", 1, 32.1767),  # the square root of 46 of 100 stay away
    ],
)
def test_each_measure_is_applied_in_its_own_way(base: Fact, fact: str, holds: float, share: float) -> None:
    assert study.end(base, facts()[fact], holds) == pytest.approx(share, abs=1e-4)


def test_points_never_take_a_share_below_nought() -> None:
    assert study.end(TWENTY, replace(facts()["res-em-australia"], value=29), 1) == 0


@pytest.mark.parametrize("base", [TWENTY, FIFTY_FOUR], ids=lambda fact: fact.id)
@pytest.mark.parametrize("found", COUNTED, ids=lambda fact: fact.id)
@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_more_of_it_never_raises_the_share(base: Fact, found: Fact, one: float, other: float, met: float) -> None:
    less, more = sorted((one, other))
    assert study.end(base, found, 0) == pytest.approx(base.value)
    assert 0 <= study.end(base, found, more) <= study.end(base, found, less) + 1e-9
    whole = study.mixed(base, found, more, met)
    assert study.end(base, found, more) - 1e-9 <= whole <= float(base.value) + 1e-9


@pytest.mark.parametrize("fact", ["res-psych-programmes", "recidivism-20"])
def test_what_is_no_difference_is_not_counted_with(fact: str) -> None:
    with pytest.raises(ValueError, match=fact):
        study.end(TWENTY, facts()[fact], 1)


def test_a_unit_says_what_its_measure_is() -> None:
    measured = [fact for fact in facts().values() if fact.measure]
    assert {fact.measure for fact in measured} == set(MEASURES)
    assert [fact.id for fact in measured if not fact.unit.startswith(MEASURES[fact.measure])] == []


def test_what_travels_is_each_fact_that_is_counted_with_and_no_other() -> None:
    named = {entry["fact"] for entry in (*studies.studies().values(), *studies.bases().values())}
    packed = our_package()[f"tilbake/{resources.PACKED}"].decode()
    assert set(re.findall(r'"id":"(res-[a-z0-9-]+|recidivism-[a-z0-9-]+)"', packed)) == {
        fact.id for fact in facts().values() if fact.measure
    }
    assert {fact.id for fact in facts().values() if fact.measure} <= named


def shown(options: dict[str, str]) -> str:
    return app.answer({"widget": "many-walks", "options": options})["html"]


def test_nothing_of_a_study_is_there_until_the_reader_adds_one() -> None:
    plain = shown({"housing": "arranged", "tornado": "yes"})
    assert re.findall(r"sources\.html#(?:res|recidivism)-", plain) == []
    assert re.findall(r"<details[^>]*tb-added[^>]*>", plain) == [
        '<details class="tb-why tb-added" id="many-walks-add">'
    ]
    assert " open>" in re.findall(r"<details[^>]*tb-added[^>]*>", shown({"study": "work"}))[0]


@pytest.mark.parametrize("key", studies.studies())
def test_each_study_says_for_whom_it_is_silent_and_that_no_interval_was_found(key: str) -> None:
    html = shown({"study": key, "tag": "early"})
    assert "interval was not found" in html
    assert f"sources.html#{studies.studies()[key]['fact']}" in html
    out = {name for names, _ in studies.silent(key) for name in names}
    assert {"elin", "viktor", "thomas"} <= out
    assert sorted([*out, *studies.speaks_for(key)]) == sorted(people.names())
    for names, says in studies.silent(key):
        assert all(people.find(name).name in says for name in names)


def test_the_ends_drawn_are_those_of_the_walks_that_were_counted() -> None:
    run = many_walks.start({"tag": "early", "study": "tag", "least": "80", "most": "40"})
    after, before = (many.rounds(policy, run.seed, run.done) for policy in (run.policy, levers.by_chance(run.policy)))
    found = added_seen.view(run.added, [before, after], language("en"))
    assert found is not None
    tagged = [sum(walk.tagged for walk in walks) / run.done for walks in after]
    met = (tagged[people.in_order().index("ingrid")] + tagged[people.in_order().index("geir")]) / 2
    assert met > 0
    # The ends are in order, whichever slider stands lower: 40 and 80 per cent of 15 per cent of 20.
    assert found["bars"][-1]["ends"] == [
        {"holds": 40, "number": f"{20 - 1.2 * met:.1f}"},
        {"holds": 80, "number": f"{20 - 2.4 * met:.1f}"},
    ]
    assert found["bars"][0]["ends"] == [{"holds": 40, "number": "18.8"}, {"holds": 80, "number": "17.6"}]


def test_a_study_without_a_number_draws_nothing() -> None:
    html = shown({"study": "programmes"})
    assert "So there is nothing to draw." in html
    assert "tb-ends" not in html
