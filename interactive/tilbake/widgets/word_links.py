"""A link of words with dots between them, such as ``high.lower``, read as far as it goes."""

from collections.abc import Callable

from tilbake.widget import Opened


def opened[State](text: str, first: State, after: Callable[[State, int, str], State | None]) -> Opened[State]:
    """The state of a link, up to the first word that does not fit.

    ``first`` is the state of an empty link; ``after`` gives the state with the word at that place, or ``None``.
    """
    state = first
    words = text.split(".") if text else []
    for place, word in enumerate(words):
        longer = after(state, place, word)
        if longer is None:
            return Opened(state, ".".join(words[place:]))
        state = longer
    return Opened(state)
