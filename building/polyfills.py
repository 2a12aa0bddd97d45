"""What the theme's search needs in a page opened as a file, where browsers refuse its worker.

`mkdocs.yml` names the scripts in this order, so that the offline plugin names none of another host. Only pages opened
as files load them: see `docs/overrides/main.html`.
"""

import re
from functools import cache

from building.places import BROWSER, NODE_MODULES
from building.problem import Problem

FOLDER = "assets/polyfills/"
PACKAGE = NODE_MODULES / "iframe-worker"
SHIM = PACKAGE / "shim" / "index.js"
WRITTEN = re.compile(
    r"(?P<post>function c\(.*?\})(?P<load>function d\(.*?\})var "
    r".*<script>(?P<script>postMessage=\$\{c\}.*?)<\\/script>"
)
"""The shim's two functions, and the script that holds them both."""


@cache
def files() -> dict[str, bytes]:
    """The scripts, and the licence of the one that is not ours, by their path in the site."""
    return {
        f"{FOLDER}native-worker.js": (BROWSER / "native_worker.js").read_bytes(),
        f"{FOLDER}iframe-worker.js": SHIM.read_bytes(),
        f"{FOLDER}iframe-worker.LICENSE.txt": (PACKAGE / "LICENSE").read_bytes(),
    }


def inline_script(worker: str) -> str:
    """The script that the shim writes into its frame for a worker of that address.

    A content security policy names it by its hash, as it does with the pages' own. Errors: ``Problem`` when the shim
    is not the one that this was written for.
    """
    found = WRITTEN.search(SHIM.read_text())
    if not found:
        raise Problem(f"{SHIM} is not written as building/polyfills.py expects it: compare its script with WRITTEN.")
    post, load, script = found.group("post", "load", "script")
    return script.replace("${c}", post).replace("${d}", load).replace("${e}", worker)
