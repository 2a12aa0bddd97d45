"""The look: one style sheet, and the fonts that it names."""

from functools import cache

from building.archives import hashed_name
from building.assets import FOLDER, Assets
from building.bundle import bundled
from building.places import LOOK, NODE_MODULES

FONTS = NODE_MODULES / "@fontsource-variable"
"""Each font's licence travels with it, as the SIL Open Font Licence asks."""
OLDEST_BROWSERS = ["chrome105", "firefox115", "safari16"]
"""What the style sheet is written down for: nesting is resolved, prefixes are added."""


@cache
def bundle() -> Assets:
    """The bundled style sheet and its fonts. Errors: ``BundleError`` with the file and line."""
    files = bundled(
        entryPoints=[str(LOOK / "style.css")],
        loader={".woff2": "file", ".svg": "dataurl", ".png": "file"},
        assetNames="[name].[hash]",
        target=OLDEST_BROWSERS,
    )
    sheet = files.pop("style.css")
    path = FOLDER + hashed_name("style.css", sheet)
    files |= {f"{font.name}.LICENSE.txt": (font / "LICENSE").read_bytes() for font in sorted(FONTS.iterdir())}
    return Assets({**{FOLDER + name: content for name, content in files.items()}, path: sheet}, path)
