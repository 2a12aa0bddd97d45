"""A calculator's link: its fields that are not empty, such as ``years:6;serving_starts:2025-09-01``."""

from collections.abc import Callable

from tilbake.widget import Fields, Opened, Refusal


def written(fields: Fields, empty: Fields) -> str:
    """The link of a complete set of fields, without those that are as in ``empty``."""
    return ";".join(f"{name}:{value}" for name, value in fields.items() if value != empty[name])


def opened[State](text: str, empty: Fields, start: Callable[[Fields], State]) -> Opened[State]:
    """The state that a link gives; the fields from the first bad one on are dropped."""
    kept: dict[str, str] = {}
    pieces = text.split(";") if text else []
    good = start({})
    for number, piece in enumerate(pieces):
        name, _, value = piece.partition(":")
        if name in kept or name not in empty:
            return Opened(good, ";".join(pieces[number:]))
        kept[name] = value
    try:
        return Opened(start(kept))
    except Refusal as refusal:
        # Leave out the field that is wrong and keep the rest where that makes a sentence.
        rest = {name: value for name, value in kept.items() if name != refusal.field}
        try:
            return Opened(start(rest), f"{refusal.field}:{kept.get(refusal.field, '')}")
        except Refusal:
            return Opened(good, text)
