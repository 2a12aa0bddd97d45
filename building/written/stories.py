"""The numbers of the invented: ages, days and sums that a person's own file and pages hold."""

from collections.abc import Mapping
from pathlib import Path

from building.person_pages import address
from building.places import PACKAGE
from building.written.blocks import blocks
from building.written.figures import held
from tilbake.people import person as people


def of(site: Path) -> Mapping[str, set[str]]:
    """By the id of each person, the values in the file, on the page of the walk and in the story on the built site."""
    return {name: held(_texts(name, site)) for name in people.names()}


def _texts(name: str, site: Path) -> str:
    pages = [site / f"{name}.html", site / address(name).replace(".md", ".html")]
    told = [block.text for page in pages for block in blocks(page.read_text())]
    return " ".join([(PACKAGE / people.FOLDER / f"{name}.toml").read_text(), *told])
