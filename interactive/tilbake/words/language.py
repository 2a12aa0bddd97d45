"""A language: its catalogue, and how it writes a date. Always an argument, never a global."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, lru_cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pkgutil import get_data
from typing import Any


def N_(text: str) -> str:
    """Mark a text for the catalogue where it stands; whoever shows it translates it."""
    return text


MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)


@dataclass(frozen=True)
class Language:
    """One language a reader can choose."""

    code: str
    catalogue: NullTranslations

    def say(self, text: str, /, **values: Any) -> str:
        """The text in this language, with its ``{names}`` filled in. Dates are written out, thousands marked."""
        return self._fill(self.catalogue.gettext(text), values)

    def count(self, one: str, many: str, n: int, /, **values: Any) -> str:
        """The singular or plural text for ``n``, which the text may use as ``{n}``."""
        return self._fill(self.catalogue.ngettext(one, many, n), {"n": n, **values})

    @lru_cache(maxsize=1024)  # noqa: B019 - there are as many languages as catalogues, and each lives for ever
    def date(self, day: date) -> str:
        """A date in full, such as *24 July 2026*."""
        # Translators: how a date is written out
        return self.say(
            N_("{day} {month} {year}"), day=day.day, month=self.say(MONTHS[day.month - 1]), year=str(day.year)
        )

    def moment(self, at: datetime) -> str:
        """A date with its time of day, such as *24 July 2026 at 14:30*."""
        # Translators: how a date with a time is written out
        return self.say(N_("{date} at {time}"), date=self.date(at.date()), time=f"{at:%H:%M}")

    def number(self, n: int) -> str:
        """A whole number with its thousands marked: *2,191*."""
        # Translators: the mark between thousands
        return f"{n:,}".replace(",", self.catalogue.gettext(N_(",")))

    def _fill(self, text: str, values: dict[str, Any]) -> str:
        if not values:
            return text
        return text.format_map({key: self._written(value) for key, value in values.items()})

    def _written(self, value: Any) -> Any:
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.date(value)
        # A year is not a quantity: `date` hands its year over as text.
        return self.number(value) if isinstance(value, int) else value


@cache
def language(code: str) -> Language:
    """The language of that code. Errors: ``LookupError`` when there is no catalogue for it."""
    if code == "en":
        return Language("en", NullTranslations())
    try:
        data = get_data("tilbake", f"words/{code}.mo")
    except OSError:
        data = None
    if data is None:
        raise LookupError(f"There is no catalogue for the language {code!r}. There is: en.")
    return Language(code, GNUTranslations(BytesIO(data)))
