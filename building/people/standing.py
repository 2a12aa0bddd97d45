"""How well a value of a state stands: not at all, nobody can say, or it does."""

from tilbake.walk.states import State

NO, OPEN, YES = 0, 1, 2


def rank(state: State, value: str) -> int:
    """``NO``, ``OPEN`` or ``YES``."""
    stands = state.values[value].stands
    return OPEN if stands is None else YES if stands else NO
