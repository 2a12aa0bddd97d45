"""The numbers that were assumed, from ``levers.toml``: where each stands at first, and how far it can be slid."""

from typing import NamedTuple

from tilbake import resources
from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.widgets.form_fields import Range
from tilbake.words.language import N_

TABLE = "widgets/many_walks/levers.toml"


class Slider(NamedTuple):
    """Where a number stands ``at`` first, its two ends, and the step between two places. Per cent, or months."""

    at: int
    least: int
    most: int
    step: int

    @property
    def range(self) -> Range:
        """How a form shows it."""
        return Range(self.least, self.most, self.step)


SLIDERS = {name: Slider(**entry) for name, entry in resources.table(TABLE)["slider"].items()}
"""Every slider by the name of its field."""
SHARE = Slider(at=100, least=0, most=100, step=5)
"""A share in per cent that a reader sets and nothing was assumed about."""


def number(fields: Fields, name: str, slider: Slider) -> int:
    """Where the slider of that name stands. Errors: ``Refusal`` where a slider cannot stand."""
    found = reading.number(fields, name)
    if not slider.least <= found <= slider.most or (found - slider.least) % slider.step:
        raise Refusal(
            name,
            N_("“{typed}” is not on this slider. It goes from {least} to {most} in steps of {step}."),
            typed=fields[name],
            **slider._asdict(),
        )
    return found
