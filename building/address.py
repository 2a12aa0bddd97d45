"""Where the site will stand on the web, if the builder names it: what leaves the site needs a whole address."""

import os
from urllib.parse import urlsplit

from building.problem import Problem

VARIABLE = "TILBAKE_SITE_URL"


class NoAddress(Problem):
    """What was named is no web address."""


def site_address() -> str:
    """The address with a slash at its end, "" when none is named. Errors: ``NoAddress``."""
    named = os.environ.get(VARIABLE, "").strip()
    if not named:
        return ""
    parts = urlsplit(named)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise NoAddress(f"{VARIABLE} is {named!r}, which is no web address of a folder such as https://example.org/a/.")
    return f"{named.rstrip('/')}/"
