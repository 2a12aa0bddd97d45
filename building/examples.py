"""The named scenarios of every widget: an author's options, then a reader's actions (``examples.toml``)."""

from dataclasses import dataclass

from tilbake import resources, widgets


@dataclass(frozen=True)
class Example:
    """One scenario of one widget."""

    widget: str
    name: str
    title: str
    options: dict[str, str]
    actions: tuple[dict[str, str], ...]


def examples() -> list[Example]:
    """Every example, by widget in alphabetical order and then as they stand in their file."""
    return [
        Example(widget, name, entry["title"], entry.get("options", {}), tuple(entry.get("actions", ())))
        for widget in widgets.names()
        for name, entry in resources.table(f"widgets/{widget.replace('-', '_')}/examples.toml").items()
    ]
