"""One request as text fields, and the way that was found for it: a desk, what is said there, and the law behind it."""

from typing import Literal, NamedTuple, cast

from tilbake.law import contact, day, press
from tilbake.law.parameters import named_days
from tilbake.law.ruling import Ruling
from tilbake.widget import Fields, Refusal
from tilbake.widgets import reading
from tilbake.words.language import N_

MOST_PEOPLE = 99
"""Where this form ends. A limit of the service was not found."""
type Who = Literal["delegation", "journalist", "researcher", "master", "student", "family", "curious"]
WHO: dict[Who, str] = {
    "delegation": N_("a delegation or an organisation"),
    "journalist": N_("a journalist"),
    "researcher": N_("a researcher, or writing a PhD"),
    "master": N_("writing a master’s thesis"),
    "student": N_("a bachelor student, or a class"),
    "family": N_("family or friend of somebody inside"),
    "curious": N_("somebody who would like to know"),
}
"""The keys of all three lists are permanent: old links must keep their meaning."""
type Want = Literal["see", "speak", "pictures", "study", "learn", "relative"]
WANTS: dict[Want, str] = {
    "see": N_("see a prison from inside"),
    "speak": N_("speak with people who serve there"),
    "pictures": N_("photograph or film"),
    "study": N_("collect data for a study"),
    "learn": N_("hear a talk, or ask somebody who knows"),
    "relative": N_("visit one person that you know"),
}
type Home = Literal["abroad", "norway"]
HOMES: dict[Home, str] = {"abroad": N_("another country"), "norway": N_("Norway")}
type Desk = Literal["unit", "region", "prison", "inside", "none"]
type Said = Literal[
    "received", "at-home", "ranked", "not-admitted", "not-for-study", "own-path", "named-inside", "not-named", "no-list"
]


class Request(NamedTuple):
    """Who asks, for what, from where, and how many would come."""

    who: Who
    want: Want
    home: Home
    people: int


class Way(NamedTuple):
    """The desk that a request goes to, and what was found about it there."""

    desk: Desk
    said: Said


def read(fields: Fields) -> Request:
    """The request of a complete set of fields. Errors: ``Refusal``."""
    people = reading.number(fields, "people")
    if not 1 <= people <= MOST_PEOPLE:
        raise Refusal("people", N_("Write how many people would come: a number from 1 to {most}."), most=MOST_PEOPLE)
    return Request(
        cast("Who", reading.one_of(fields, "who", WHO)),
        cast("Want", reading.one_of(fields, "want", WANTS)),
        cast("Home", reading.one_of(fields, "home", HOMES)),
        people,
    )


def written(state: Request) -> dict[str, str]:
    """The fields of a request, each as the text that reads back to it."""
    return {"who": state.who, "want": state.want, "home": state.home, "people": str(state.people)}


def way(state: Request) -> Way:
    """Where the request goes. What is wanted goes before who wants it: a visit to one person is never a tour."""
    if state.want == "relative":
        return Way("inside", "named-inside")
    if state.want == "learn":
        return Way("none", "no-list")
    if state.want == "study":
        if state.who in ("researcher", "master"):
            return Way("region", "ranked")
        return Way("none", "not-admitted" if state.who == "student" else "not-for-study")
    if state.who in ("family", "curious"):
        return Way("none", "not-named")
    if state.who == "researcher":
        return Way("region", "own-path")
    return Way("unit", "received") if state.home == "abroad" else Way("prison", "at-home")


def rulings(state: Request) -> tuple[Ruling, ...]:
    """What a section says about the request; for most requests none does."""
    if state.want == "relative":
        return (contact.visitors(named_days()["today"]), contact.visit("none"))
    if state.who == "journalist" and state.want in ("see", "speak", "pictures"):
        return (press.report(), *(() if state.want == "see" else (day.thing("press", "high"),)))
    return ()
