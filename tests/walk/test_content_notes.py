"""A quiet note stands before what may be hard to read, wherever a walk is opened, and there is a way round."""

import pytest

from building import person_pages
from tilbake import app
from tilbake.people import person as people
from tilbake.walk.deck import LENGTHS

NOTED = [name for name in people.names() if people.find(name).content]
HELP = 'href="people.html#before-you-start"'


def first(widget: str, link: str) -> str:
    return app.answer({"widget": widget, "link": link})["html"]


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("name", NOTED)
def test_the_first_card_of_a_walk_has_a_note(name: str, length: str) -> None:
    html = first("walk", f"{name}-{length}")
    card_has_a_way_round = 'class="tb-go-round"' in html
    assert card_has_a_way_round or (people.find(name).content in html and HELP in html)


@pytest.mark.parametrize("name", NOTED)
def test_beside_another_walk_it_has_one_too(name: str) -> None:
    html = first("two-walks", f"geir_{name}")
    side = html.partition(f'id="two-walks-right-who">{people.find(name).name}')[2]
    assert 'class="tb-note"' in side.partition("</section>")[0]


def test_once_the_walk_has_begun_the_note_is_gone() -> None:
    assert people.find("thomas").content in first("walk", "thomas")
    assert people.find("thomas").content not in first("walk", "thomas.hrs-a")


@pytest.mark.parametrize("name", sorted({*NOTED} - {*person_pages.WRITTEN_BY_HAND}))
def test_a_page_says_it_once(name: str) -> None:
    content = people.find(name).content
    page = person_pages.pages()[person_pages.address(name)]
    assert (content in page) + (content in first("walk", name)) == 1
