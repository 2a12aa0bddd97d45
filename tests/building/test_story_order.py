"""Who presses Next from the first page reads the topics in their order, and not thirty pages of walks."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

NEXT = re.compile(r'<link rel="next" href="([^"]+)">')
PREVIOUS = re.compile(r'<link rel="prev" href="([^"]+)">')


def read_through(site: Path) -> list[str]:
    line = ["index.html"]
    while found := NEXT.search((site / line[-1]).read_text()):
        assert found[1] not in line
        line.append(found[1])
    return line


def test_the_line_tells_of_the_sentence_then_of_life_inside_then_how_it_was_checked(site: Path) -> None:
    line = read_through(site)
    stations = ["index", "people", "walk", "sentencing", "remand", "normality", "victims-and-safety", "rules", "about"]
    assert [page for page in line if page.removesuffix(".html") in stations] == [f"{name}.html" for name in stations]
    assert not [page for page in line if page.startswith(("seminar-", "walk-"))]


def test_back_is_the_way_that_one_came(site: Path) -> None:
    line = read_through(site)
    for before, after in pairwise(line):
        [back] = PREVIOUS.findall((site / after).read_text())
        assert back == before


@pytest.mark.parametrize("page", ["walk-mona.html", "roar.html", "seminar-elin.html"])
def test_a_walk_leads_back_to_the_choice_and_on_to_the_first_topic(site: Path, page: str) -> None:
    html = (site / page).read_text()
    assert PREVIOUS.findall(html) == ["people.html"]
    assert NEXT.findall(html) == ["sentencing.html"]
