"""The package's own files, read the same from a folder and from the archive that travels to the page."""

import json
import subprocess
import sys
from pathlib import Path

from building.archives import stored_zip
from building.our_package import our_package
from tilbake import resources

FOLDERS = ("law/thresholds", "walk/cards", "people", "words")
SHOW = f"""
import json, sys
from tilbake import resources
paths = [path for folder in {FOLDERS} for path in resources.tables(folder)]
tables = {{path: resources.table(path) for path in paths}}
try:
    resources.table("walk/cards/none.toml")
except FileNotFoundError as error:
    print(json.dumps([resources.__file__, paths, tables, resources.folders("widgets"), str(error)], default=str))
"""


def test_the_same_from_an_archive(tmp_path: Path) -> None:
    archive = tmp_path / "tilbake.zip"
    archive.write_bytes(stored_zip(our_package()))
    # -S: without the packages installed here, tilbake in its folder among them.
    command = [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, {str(archive)!r}); {SHOW}"]
    printed = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True).stdout
    file, paths, tables, widgets, missing = json.loads(printed)
    assert file.startswith(str(archive))
    assert paths == [path for folder in FOLDERS for path in resources.tables(folder)]
    assert len(paths) > 20
    assert tables == json.loads(json.dumps({path: resources.table(path) for path in paths}, default=str))
    assert widgets == list(resources.folders("widgets"))
    assert missing == "walk/cards/none.toml"
