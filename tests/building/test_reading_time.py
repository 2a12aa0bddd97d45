"""The minutes at the top of a topic: counted from what is read there, at the pace of the walks."""

import re
from pathlib import Path

from building.people.figures import WORDS_A_MINUTE
from building.reading_time import minutes, with_minutes
from building.written import trace

ONE_MINUTE = f"<p>{'word ' * WORDS_A_MINUTE}</p>"
LINE = re.compile(r'</h1>\s*<p class="tb-reading-time" data-search-exclude>(\d+) minutes? to read')


def test_only_what_is_read_is_counted() -> None:
    assert minutes(ONE_MINUTE * 3) == 3
    assert minutes(f"{ONE_MINUTE}<tilbake-widget><p>{ONE_MINUTE * 5}</p></tilbake-widget><svg>{ONE_MINUTE}</svg>") == 1
    assert minutes(f"{ONE_MINUTE}<figure><svg></svg><table><tr><td>{ONE_MINUTE * 3}</td></tr></table></figure>") == 1
    assert minutes("<p>Few</p>") == 1


def test_the_line_stands_below_the_title() -> None:
    assert with_minutes(f"<h1>Remand</h1>{ONE_MINUTE}").startswith('<h1>Remand</h1>\n<p class="tb-reading-time"')
    assert "2 minutes" in with_minutes(f"<h1>Remand</h1>{ONE_MINUTE * 2}")


def test_the_line_says_that_its_figure_is_no_fact() -> None:
    assert list(trace.problems(with_minutes(f"<h1>Remand</h1>{ONE_MINUTE * 2}"), {})) == []


def test_topics_have_it_and_other_pages_do_not(site: Path) -> None:
    found = {page.stem: LINE.findall(page.read_text()) for page in site.glob("*.html")}
    for topic in ("sentencing", "remand", "health-care", "victims-and-safety"):
        assert len(found[topic]) == 1, topic
    for other in ("index", "walk", "sources", "about", "embed-walk", "examples-tiers"):
        assert found[other] == [], other
