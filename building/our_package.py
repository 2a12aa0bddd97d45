"""The `tilbake` package as it travels to the page: compiled Python, compiled templates, packed tables."""

from jinja2 import ModuleLoader

from building.bytecode import compiled_sources
from building.places import PACKAGE
from tilbake import resources, templates

AT_BUILD_TIME_ONLY = {"command.py", "chart.py", "printed.py"}
"""Python files that stay behind, by name."""


def our_package() -> dict[str, bytes]:
    """Every file of the package for the page, by its name in the archive.

    Errors: ``Problem``, ``jinja2.TemplateSyntaxError``, ``tomllib.TOMLDecodeError``.
    """
    python = {name: text for name, text in _files("*.py").items() if name.rpartition("/")[2] not in AT_BUILD_TIME_ONLY}
    # The page finds the compiled templates by this one file, which must be there as text.
    found = {f"tilbake/{templates.COMPILED}/__init__.py": b""}
    tables = {f"tilbake/{resources.PACKED}": resources.pack().encode()}
    return compiled_sources(python | _templates()) | found | tables | _files("*.mo")


def our_sources() -> dict[str, bytes]:
    """The package as an ordinary wheel would hold it: sources, templates and tables as they stand."""
    return {name: content for name, content in _files("*").items() if "/__pycache__/" not in name}


def _templates() -> dict[str, bytes]:
    environment = templates.environment()
    sources = {}
    for name in _files("*.j2"):
        template = name.removeprefix("tilbake/")
        module = f"tilbake/{templates.COMPILED}/{ModuleLoader.get_module_filename(template)}"
        text = templates.source(template)
        sources[module] = environment.compile(text, template, template, raw=True, defer_init=True).encode()
    return sources


def _files(pattern: str) -> dict[str, bytes]:
    files = sorted(file for file in PACKAGE.rglob(pattern) if file.is_file())
    return {f"tilbake/{file.relative_to(PACKAGE).as_posix()}": file.read_bytes() for file in files}
