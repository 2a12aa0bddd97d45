"""A walk's first choices, the browser's Back and Forward, a reload, and a shared link."""

from tests.engines.visitor import CHOICE, Visitor, widget

WALK = "walk"
CARD = f"{widget(WALK)} .tb-form"


def card(visitor: Visitor) -> str:
    return str(visitor.engine.evaluate("(it) => document.querySelector(it).innerHTML", CARD))


def test_three_choices_there_and_back_a_reload_and_a_shared_link(visitor: Visitor) -> None:
    visitor.open("walk.html")
    links, cards = [""], [card(visitor)]
    for _ in range(3):  # the third is the first that Python answers
        visitor.engine.click(f"{widget(WALK)} {CHOICE}")
        links.append(visitor.wait_for_another_link(WALK, links[-1]))
        cards.append(card(visitor))
    shared = visitor.engine.address
    for link, shown in list(zip(links, cards, strict=True))[2::-1]:
        visitor.engine.back()
        visitor.wait_for_link(WALK, link)
        assert card(visitor) == shown
    visitor.engine.forward()
    visitor.wait_for_link(WALK, links[1])
    visitor.engine.reload()
    visitor.wait_until_ready(WALK)
    assert card(visitor) == cards[1]

    visitor.engine.fresh()
    visitor.engine.open(shared)
    visitor.wait_until_ready(WALK)
    assert card(visitor) == cards[3]
