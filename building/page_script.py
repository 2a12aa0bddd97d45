"""The page's own script: the custom element and all it imports, as one classic script."""

from functools import cache

from building.archives import hashed_name
from building.assets import FOLDER, Assets
from building.bundle import script
from building.places import BROWSER


@cache
def bundle() -> Assets:
    """The bundled script. Errors: ``BundleError`` with the file and line."""
    content = script(BROWSER / "page.js")
    path = FOLDER + hashed_name("page.js", content)
    return Assets({path: content}, path)
