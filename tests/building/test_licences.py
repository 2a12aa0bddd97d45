"""Whatever travels with the site says under which licence, and the build stops at what does not."""

import re

import pytest

from building import licences, style
from building.licences import NoLicence, of_distribution
from building.packages import DISTRIBUTIONS
from building.places import BROWSER

NAMES = {part.name.lower() for part in licences.parts()}


def test_each_part_has_its_own_words() -> None:
    for part in licences.parts():
        assert part.version[0].isdigit(), part.name
        assert re.search(r"permission|redistribut|licen[sc]e", part.text, re.IGNORECASE), part.name


def test_no_part_is_left_out() -> None:
    imported = {
        name
        for file in BROWSER.rglob("*.js")
        for name in re.findall(r'^import .* from "([a-z@][^"]*)"', file.read_text(), re.MULTILINE)
    }
    assert imported
    assert {name.partition("/")[0] for name in imported} <= NAMES
    assert {name.lower() for name in DISTRIBUTIONS} <= NAMES
    assert {f"{style.FONTS.name}/{font.name}" for font in style.FONTS.iterdir()} <= NAMES


def test_parts_share_a_text_only_if_every_word_of_it_is_the_same() -> None:
    every = list(licences.parts())
    together = licences.alike(every)
    assert sorted(part.name for some in together for part in some) == sorted(part.name for part in every)
    for some in together:
        assert len({(part.licence, part.what, tuple(part.text.split())) for part in some}) == 1
    assert len(together) < len(every) / 2 + 1
    page = licences.page()
    assert all(f"{part.name} {part.version}" in page for part in every)


def test_a_package_without_a_text_stops_the_build() -> None:
    with pytest.raises(NoLicence, match=r"^mergedeep .* brings no text of its licence"):
        of_distribution("mergedeep", "nothing")
    with pytest.raises(NoLicence, match="not installed"):
        of_distribution("no-such-package", "nothing")
