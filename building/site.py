"""The site: what the build makes into `site/`."""

import os
import shutil
from pathlib import Path

from mkdocs.__main__ import cli
from pymdownx.superfences import SuperFencesException

from building import content_security, npm, service_worker
from building.places import CACHE, ROOT, SITE
from building.problem import Problem
from building.progress import step


class SiteError(Problem):
    """The site cannot be built; what is wrong has been printed."""


def build(site: Path = SITE) -> Path:
    """Build the site into a folder, which keeps its last good content when the build fails.

    Errors: ``SiteError``; ``node.NodeError`` when npm cannot install.
    """
    npm.install()
    fresh = CACHE / f"site-{os.getpid()}"
    try:
        with step("Building the site"):
            _run_mkdocs(fresh)
            content_security.write(fresh)
            service_worker.write(fresh)
        _replace(site, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return site


def _run_mkdocs(folder: Path) -> None:
    os.environ.setdefault("SOURCE_DATE_EPOCH", "315532800")  # the same bytes on another day
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # a notice for other people
    settings = ["build", "--strict", "--quiet", "--config-file", str(ROOT / "mkdocs.yml"), "--site-dir", str(folder)]
    try:
        cli.main(settings, standalone_mode=False)
    except SuperFencesException as wrong:  # an author's fence; the text names page and line
        raise SiteError(str(wrong)) from None
    except SystemExit as stopped:  # how mkdocs says that it has told the reader and gives up
        if stopped.code:
            raise SiteError(str(stopped)) from None


def _replace(site: Path, fresh: Path) -> None:
    old = fresh.with_name(f"{fresh.name}-old")
    if site.exists():
        site.rename(old)
    fresh.rename(site)
    shutil.rmtree(old, ignore_errors=True)
