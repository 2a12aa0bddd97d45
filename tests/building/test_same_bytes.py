"""One input, one result: another folder, another hash seed and an empty cache give the same site and the same zip."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from building.places import NODE_MODULES, ROOT

MADE_OR_INSTALLED = shutil.ignore_patterns(
    *(".git", ".venv", ".cache", ".*_cache", ".hypothesis", "node_modules", "site", "dist", "__pycache__", "qps.mo")
)


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository in another place, with its site packed there."""
    copy = tmp_path_factory.mktemp("Et annet sted") / "copy"
    shutil.copytree(ROOT, copy, ignore=MADE_OR_INSTALLED)
    (copy / "node_modules").symlink_to(NODE_MODULES)
    done = subprocess.run(
        [sys.executable, "build.py", "pack"],
        cwd=copy,
        env=os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": str(copy / "interactive")},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return copy


def files(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in root.rglob("*") if file.is_file()}


@pytest.mark.usefixtures("folder")  # it packs a site that was only built
def test_the_same_site_and_the_same_zip(site: Path, elsewhere: Path) -> None:
    one, other = files(site), files(elsewhere / "site")
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
    [zipped] = [name for name in one if name.endswith(".zip")]
    assert (elsewhere / "dist" / Path(zipped).name).read_bytes() == one[zipped]


def test_the_zip_has_one_folder_with_its_first_page_on_top(elsewhere: Path) -> None:
    [zipped] = (elsewhere / "dist").glob("*.zip")
    with zipfile.ZipFile(zipped) as archive:
        names = archive.namelist()
    assert names[:2] == [f"{zipped.stem}/index.html", f"{zipped.stem}/READ ME FIRST.txt"]
    assert {name.partition("/")[0] for name in names} == {zipped.stem}


def test_the_checksum_is_the_zips_own(elsewhere: Path) -> None:
    [checksum] = (elsewhere / "dist").glob("*.sha256")
    said, name = checksum.read_text().split()
    assert hashlib.sha256((checksum.parent / name).read_bytes()).hexdigest() == said
