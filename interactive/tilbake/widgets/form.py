"""A widget that is one form: its state is what stands in the fields, and its link those that are not as at first."""

from collections.abc import Callable
from dataclasses import dataclass

from tilbake.widget import Fields, Opened
from tilbake.widgets import field_links, reading


@dataclass(frozen=True)
class Form[State]:
    """What a form gives its widget's module; where a widget's own step or start is more than this, it defines that.

    ``empty`` is every field as at first; ``read`` makes a state of a complete set of fields and raises ``Refusal``;
    ``written`` gives the fields that read back to a state.
    """

    empty: Fields
    read: Callable[[Fields], State]
    written: Callable[[State], Fields]

    def start(self, options: Fields) -> State:
        """The state an author asked for; what is not given is as at first. Errors: ``Refusal``."""
        reading.known(options, self.empty)
        return self.read({**self.empty, **options})

    def step(self, state: State, action: Fields) -> State:
        """The state with the fields that the reader changed. Errors: ``Refusal``."""
        reading.known(action, self.empty)
        return self.read({**self.written(state), **action})

    def link(self, state: State) -> str:
        """The fields that are not as at first, such as ``years:6;serving_starts:2025-09-01``."""
        return field_links.written(self.written(state), self.empty)

    def from_link(self, text: str) -> Opened[State]:
        """The state of a link; a field that does not fit is dropped and the others stay."""
        return field_links.opened(text, self.empty, self.start)

    def before(self, _state: State) -> None:
        """A form does not know what stood in it before; undo goes by what the page remembers."""
