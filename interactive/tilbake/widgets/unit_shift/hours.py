"""Where the officers' hours of a day go: what the reader placed, the form, and what goes when an officer is missing."""

from functools import cache
from typing import NamedTuple

from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.widgets.unit_shift.numbers import FLOOR, number, posts
from tilbake.words.language import N_

OFFICERS = {"3": N_("three officers"), "2": N_("two officers"), "1": N_("one officer")}
TALK = {
    "built-in": N_("as built in"),
    "half": N_("half of it"),
    "nothing": N_("nothing at all"),
}
"""How much of what talk shows the reader lets stand."""
GUESSES = {
    "g0-2": N_("Two or fewer"),
    "g3-5": N_("Three to five"),
    "g6-8": N_("Six to eight"),
    "g9-10": N_("Nine or all ten"),
}
SEEN = "seen"


class Hours(NamedTuple):
    """The hours of every day of the week, post by post in the order of the file; and the guess."""

    placed: tuple[int, ...]
    officers: int = 3
    week: int = 1
    talk: str = "built-in"
    guess: str = ""

    @property
    def free(self) -> int:
        """Hours that nobody has placed."""
        return self.officers * number("hours") - sum(self.placed)

    @property
    def open(self) -> int:
        """For how many hours of the shift the doors are open. One officer alone opens none."""
        if self.officers < 2:
            return 0
        return min(number("open_at_most"), sum(self.at(key) for key in FLOOR) // number("floor_for_an_open_hour"))

    def at(self, key: str) -> int:
        """The hours at one post."""
        return self.placed[_places()[key]]


@cache
def _places() -> dict[str, int]:
    return {post.key: place for place, post in enumerate(posts())}


@cache
def empty() -> dict[str, str]:
    """The fields as they are where nothing else is asked for."""
    usual = {post.key: str(post.usual) for post in posts()}
    return {"officers": "3", **usual, "week": "1", "talk": "built-in", "guess": ""}


def read(fields: Fields) -> Hours:
    """The hours of a complete set of fields. Errors: ``Refusal``, also where more is placed than there is."""
    guess = reading.guess(fields, (*GUESSES, SEEN))
    officers = int(reading.one_of(fields, "officers", OFFICERS))
    placed = tuple(reading.number(fields, post.key) for post in posts())
    week = reading.number(fields, "week")
    if not 1 <= week <= number("weeks"):
        raise Refusal("week", N_("There are weeks 1 to {last} here."), last=number("weeks"))
    there_are = officers * number("hours")
    if sum(placed) > there_are:
        raise Refusal(
            "officers",
            N_("{placed} hours are placed, and there are {there}. Take {over} away first."),
            placed=sum(placed),
            there=there_are,
            over=sum(placed) - there_are,
        )
    return Hours(placed, officers, week, reading.one_of(fields, "talk", TALK), guess)


def written(hours: Hours) -> dict[str, str]:
    """The fields of these hours, each as the text that reads back to it."""
    placed = {post.key: str(spent) for post, spent in zip(posts(), hours.placed, strict=True)}
    return {
        "officers": str(hours.officers),
        **placed,
        "week": str(hours.week),
        "talk": hours.talk,
        "guess": hours.guess,
    }


def one_fewer(hours: Hours) -> Hours:
    """One officer is missing: hours go one at a time from each post in turn, from what can be put off first."""
    if hours.officers == 1:
        raise Refusal("officers", N_("There is one officer left."))
    placed = list(hours.placed)
    over = sum(placed) - (hours.officers - 1) * number("hours")
    for rank in sorted({post.put_off for post in posts()}):
        turn = [place for place, post in enumerate(posts()) if post.put_off == rank]
        while over > 0 and any(placed[place] for place in turn):
            for place in turn:
                if over > 0 and placed[place]:
                    placed[place] -= 1
                    over -= 1
    return hours._replace(officers=hours.officers - 1, placed=tuple(placed))


def only_locks(hours: Hours) -> Hours:
    """One officer at the screens with the doors shut, and one round through the day."""
    locks = {"control": number("hours") - 1, "rounds": 1}
    return hours._replace(officers=1, placed=tuple(locks.get(post.key, 0) for post in posts()))


def usual(hours: Hours) -> Hours:
    """Three officers again, as at first, in the same week."""
    return hours._replace(officers=3, placed=tuple(post.usual for post in posts()))
