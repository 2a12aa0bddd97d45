"""A form's link: its fields that are not as at first, such as ``years:6;serving_starts:2025-09-01``."""

from collections.abc import Callable

from tilbake.widget import Fields, Opened, Refusal


def written(fields: Fields, empty: Fields) -> str:
    """The link of a complete set of fields, without those that are as in ``empty``."""
    return ";".join(f"{name}:{value}" for name, value in fields.items() if value != empty[name])


def opened[State](text: str, empty: Fields, start: Callable[[Fields], State]) -> Opened[State]:
    """The state of a link's good fields; those that are unknown, doubled or wrong are dropped and named.

    Where what is wrong lies in none of the fields that are there, all of them are dropped.
    """
    kept: dict[str, str] = {}
    dropped: list[str] = []
    for piece in filter(None, text.split(";")):
        name, _, value = piece.partition(":")
        if name in empty and name not in kept:
            kept[name] = value
        else:
            dropped.append(piece)
    while True:
        try:
            return Opened(start(kept), ";".join(dropped))
        except Refusal as refusal:
            if refusal.field not in kept:
                return Opened(start({}), text)
            dropped.append(f"{refusal.field}:{kept.pop(refusal.field)}")
