"""What the page for teachers takes from elsewhere: a running order for everybody, and which edition is cited."""

import re

from building import citation, edition, running_orders
from building.places import ROOT
from tilbake.people import person as people


def test_everybody_has_a_running_order_of_each_length_that_their_page_really_holds() -> None:
    listed = running_orders.listed()
    linked = set(re.findall(r"\((seminar-[a-z]+)\.md#(\d+)-minutes\)", listed))
    assert linked == {(f"seminar-{name}", str(minutes)) for name in people.names() for minutes in (10, 45, 90)}


def test_each_way_to_cite_names_the_edition() -> None:
    blocks = re.findall(r"```[^\n]*\n(.*?)\n```", citation.blocks(), re.DOTALL)
    assert len(blocks) == 3
    for block in blocks:
        assert edition.number() in block
        assert "2 July 2026" in block
        assert "ADDRESS" in block


def test_the_year_is_the_licence_s() -> None:
    assert f"Copyright (c) {edition.year()}" in (ROOT / "LICENSE").read_text()


def test_bibtex_closes_every_brace() -> None:
    bibtex = citation.blocks().rpartition("@misc")[2]
    assert bibtex.count("{") == bibtex.count("}")
