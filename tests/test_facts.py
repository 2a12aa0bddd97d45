"""The facts as data: a mistake has its line, what may not be printed stops the build, the downloads read back."""

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from building.evidence import check, downloads, printed, review, sound
from building.evidence.uses import by_fact
from building.messages import messages
from building.pack import contents
from tilbake.evidence.fact import facts
from tilbake.evidence.printed import in_template

TODAY = date(2026, 7, 2)


def test_the_facts_are_sound() -> None:
    assert check.problems() == []
    assert printed.in_pages() == []
    assert sound.in_print() == []


@pytest.mark.parametrize(
    ("old", "new", "line_with", "says"),
    [
        ('confidence = "high"', 'confidence = "hihg"', "confidence =", "high, medium, low. The nearest: high."),
        ("claim = ", "clam = ", "clam =", "The nearest: claim."),
        ('law = "straffegjennomføringsloven § 2"\n', "", "[[fact]]", "fact 1, law is missing"),
        ('id = "restorative-offer-general"', 'id = "purpose-of-execution"', "id =", "stands above already"),
        ('id = "gradual-transition"', 'id = "Gradual transition"', "id =", "small letters, digits and hyphens"),
        ('url = "https://', 'url = "lovdata', "url =", "must begin with https://"),
        ("value = 6\n", "value = true\n", "value =", "must be a number, or text in quotes, not True"),
        ('unit = "forms"\n', "", "value =", "value needs unit beside it"),
        ('as_of = "2026-07-02"', "as_of = 2026", "as_of =", "must be text in quotes, not 2026"),
        ('doubt = ""', 'doubt = ""\nreview_by = "soon"', "review_by =", "must be a day in quotes"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_mistake_is_said_with_its_line(old: str, new: str, line_with: str, says: str, tmp_path: Path) -> None:
    text = check.TABLE.read_text()
    assert old in text
    broken = tmp_path / "facts.toml"
    broken.write_text(text.replace(old, new, 1))
    said = next(sentence for sentence in check.problems(broken) if says in sentence)
    number = int(said.split("line ")[1].split(":")[0])
    assert line_with in broken.read_text().splitlines()[number - 1]


@pytest.mark.parametrize(
    ("change", "today", "says"),
    [
        ({"confidence": "low"}, TODAY, "its confidence is low"),
        ({"checked": "recall"}, TODAY, "nobody has checked it (recall)"),
        ({"review_by": "2026-07-01"}, TODAY, "it was to be read again by 2026-07-01, and today is 2026-07-02"),
        ({}, date(2028, 7, 3), "it was to be read again by 2028-07-02"),
    ],
)
def test_what_may_not_be_printed_is_named_with_page_and_line(change: dict[str, str], today: date, says: str) -> None:
    fact = replace(facts()["recidivism-20"], **change)
    page = 'A page.\n\nOf those [20 per cent](sources.md#recidivism-20), and {{ fact("recidivism-54") }}.\n'
    files = {"docs/a.md": page, "b.toml": 'fact = "recidivism-20"', "c.toml": 'fact = "recidivism-20-more"'}
    found = list(sound.problems({fact.id: fact}, today, files))
    assert [sentence.split(": ")[0] for sentence in found] == ["docs/a.md, line 3", "b.toml, line 1"]
    assert all(says in sentence for sentence in found)


@pytest.mark.parametrize(
    ("written", "says"),
    [
        (
            '{{ fact("recidivsm-20") }}',
            "there is no fact 'recidivsm-20' in evidence/facts.toml. The nearest: recidivism-20.",
        ),
        ("[x](sources.md#recidivism-2)", "The nearest: recidivism-20."),
        ("{{ fact(recidivism-20) }}", "is not understood"),
        ('{{ fact("purpose-of-execution") }}', "has no number"),
    ],
)
def test_what_a_page_asks_for_wrongly_is_named_with_its_line(written: str, says: str) -> None:
    [found] = printed.problems({"docs/a.md": f"A page.\n\n{written}\n"})
    assert found.startswith("docs/a.md, line 3: ")
    assert says in found


def test_a_fact_in_a_page_is_its_number_its_year_and_a_footnote() -> None:
    page = printed.with_facts(
        'So many: {{ fact("recidivism-27-reincarceration") }}; at least {{ fact("phone-minutes") }}.'
    )
    assert "[27\N{NO-BREAK SPACE}per cent](sources.md#recidivism-27-reincarceration)" in page
    assert "[30\N{NO-BREAK SPACE}minutes a week](sources.md#phone-minutes)[^phone-minutes]" in page
    assert "\n[^phone-minutes]: " in page
    assert "2 July 2026" in page


def test_law_is_read_again_before_a_study() -> None:
    by_kind = {review.kind(fact): review.review_by(fact) for fact in facts().values() if not fact.review_by}
    assert by_kind["law"] < by_kind["figure"] < by_kind["study"]


def test_the_two_downloads_hold_every_fact_and_say_the_same(site: Path) -> None:
    data = json.loads((site / downloads.JSON).read_text())["facts"]
    rows = list(csv.DictReader(io.StringIO((site / downloads.CSV).read_text(encoding="utf-8-sig"), newline="")))
    assert [row["id"] for row in data] == list(facts())
    texts = [
        {key: downloads.BETWEEN.join(v) if isinstance(v, list) else str(v) for key, v in row.items()} for row in data
    ]
    assert rows == texts
    one = next(row for row in data if row["id"] == "recidivism-20")
    assert (one["claim"], one["value"]) == (facts()["recidivism-20"].claim, facts()["recidivism-20"].value)


def test_every_place_that_uses_a_fact_is_on_the_site(site: Path) -> None:
    texts: dict[str, str] = {}
    for id_, used in by_fact().items():
        for use in used:
            name, _, place = use.address.replace(".md", ".html").partition("#")
            text = texts.setdefault(name, (site / name).read_text())
            assert not place or f'id="{place}"' in text, use
            if use.kind == "page":
                assert f"sources.html#{id_}" in text


def test_the_downloads_are_offered_and_travel_in_the_pack(site: Path) -> None:
    page = (site / "sources.html").read_text()
    assert f'href="{downloads.CSV}"' in page
    assert f'href="{downloads.JSON}"' in page
    assert {downloads.CSV, downloads.JSON} <= set(contents(site))


def test_a_fact_in_a_template_is_its_number_and_year_in_words_that_are_translated() -> None:
    written = in_template('<p>{{ fact("day-money-2023") }}.</p>')
    link = '<a class="tb-section" href="sources.html#day-money-2023">'
    assert written == f'<p>{link}{{{{ _("79\N{NO-BREAK SPACE}kroner a day") }}}}</a>\N{NO-BREAK SPACE}(2023).</p>'
    assert "79\N{NO-BREAK SPACE}kroner a day" in {message for _, message in messages()}
    assert in_template("{{ fact }} and {{ fact.id }}") == "{{ fact }} and {{ fact.id }}"  # a template's own name
