"""The browser side's packages: `npm ci`, once for each package.json and lock file."""

from building.archives import digest
from building.node import NodeError, run_npm
from building.places import NODE_MODULES, ROOT
from building.progress import step

STAMP = NODE_MODULES / ".installed-from"


def install() -> None:
    """Install what package-lock.json names, checked by its integrity hashes; nothing when that is there already.

    Errors: ``NodeError`` with npm's own words.
    """
    wanted = digest((ROOT / "package.json").read_bytes(), (ROOT / "package-lock.json").read_bytes())
    if STAMP.exists() and STAMP.read_text() == wanted:
        return
    with step("Installing the browser side's packages (npm ci)"):
        _install_twice_if_needed()
    STAMP.write_text(wanted)


def _install_twice_if_needed() -> None:
    # Registries stumble now and then; what they gave is checked by hash either way.
    try:
        run_npm(["ci", "--no-progress"])
    except NodeError:
        run_npm(["ci", "--no-progress"])
