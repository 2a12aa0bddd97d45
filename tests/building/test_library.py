from pathlib import Path

import pytest

from building.library import NotKept, check_imports, kept


def test_what_our_package_imports_travels_to_the_page() -> None:
    check_imports(outside={"command.py", "chart.py"})


def test_an_import_that_does_not_travel_is_refused_with_its_place(tmp_path: Path) -> None:
    package = tmp_path / "interactive" / "tilbake"
    package.mkdir(parents=True)
    (package / "rules.py").write_text("import datetime\n\nfrom sqlite3 import connect\n")
    with pytest.raises(NotKept, match=r"rules\.py:3 imports sqlite3"):
        check_imports(package)


def test_an_import_inside_a_function_may_be_one_for_the_build_alone(tmp_path: Path) -> None:
    package = tmp_path / "interactive" / "tilbake"
    package.mkdir(parents=True)
    (package / "tables.py").write_text("def read():\n    import tomllib\n")
    check_imports(package)


def test_each_kept_module_is_named_once() -> None:
    assert len(kept()) == len(set(kept()))
