"""A thing that pages load: its files, and which of them a page names."""

from collections.abc import Mapping
from dataclasses import dataclass

FOLDER = "assets/tilbake/"
"""Where scripts, styles and fonts stand, relative to the site's root."""


@dataclass(frozen=True)
class Assets:
    """Files by their path in the site, and the path of the one that a page loads."""

    files: Mapping[str, bytes]
    entry: str
