import os
import subprocess
import sys
from pathlib import Path

from building.places import ROOT

PROGRAM = """
import pathlib, sys
from building import runtime
made = runtime.prepare(pathlib.Path(sys.argv[1]) / "cache")
for name, content in made.files.items():
    pathlib.Path(sys.argv[1], name).write_bytes(content)
"""


def prepared(folder: Path, seed: str) -> dict[str, bytes]:
    folder.mkdir()
    subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        cwd=ROOT,
        env={"PYTHONHASHSEED": seed, "PATH": ""},
        check=True,
        capture_output=True,
    )
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_the_same_input_gives_the_same_bytes_under_the_same_names(tmp_path: Path) -> None:
    one = prepared(tmp_path / "one", "1")
    other = prepared(tmp_path / "other", "2")
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []
    assert len(one) == 5


def test_the_whole_site_is_the_same_when_it_is_built_again(site: Path, tmp_path: Path) -> None:
    subprocess.run(
        [
            sys.executable,
            "-c",
            f"import pathlib; from building import site; site.build(pathlib.Path({str(tmp_path / 'again')!r}))",
        ],
        cwd=ROOT,
        env=os.environ | {"PYTHONHASHSEED": "7"},
        check=True,
        capture_output=True,
    )
    one, again = (
        {file.relative_to(root): file.read_bytes() for file in root.rglob("*") if file.is_file()}
        for root in (site, tmp_path / "again")
    )
    assert sorted(one) == sorted(again)
    assert [str(name) for name in one if one[name] != again[name]] == []
