"""A request in words: the desk and what was found there, what nobody has published, and the letter with its gaps."""

from collections.abc import Iterator
from typing import Any

from tilbake.widgets.visit_request import request
from tilbake.widgets.visit_request.request import Desk, Request, Said, Want, Way
from tilbake.words.language import N_, Language
from tilbake.words.rulings import shown, told

DESKS: dict[Desk, tuple[str, str]] = {
    "unit": (N_("The directorate’s International Unit"), "visit-apply"),
    "region": (N_("The regional office of the correctional service"), "visitors-research-process"),
    "prison": (N_("The prison itself"), "who-decides-local"),
    "inside": (N_("The person inside, and then the prison"), "visits-list-4"),
    "none": (N_("No desk was found for this"), ""),
}
"""Each desk, and the fact behind it."""
SAID: dict[Said, tuple[str, str]] = {
    "received": (
        N_(
            "In general official organisations, governments, NGOs, students and media are received. There are many "
            "requests, and not all can be met."
        ),
        "visit-who",
    ),
    "at-home": (
        N_("For requests from Norway no page was found. The local level decides, unless the Act says otherwise."),
        "who-decides-local",
    ),
    "ranked": (
        N_("Access is given in an order: research institutions, PhD students, master’s students."),
        "visitors-research-access",
    ),
    "not-admitted": (
        N_("For research, bachelor students and students on placement are not admitted."),
        "visitors-research-access",
    ),
    "not-for-study": (
        N_("Access for research goes to research institutions, PhD students and master’s students. You are not named."),
        "visitors-research-access",
    ),
    "own-path": (
        N_("Among visitors you are not named. The way that was found for research begins with a project description."),
        "visitors-research-process",
    ),
    "named-inside": (
        N_("It begins inside: on arrival a person may name up to four people, and may change them later."),
        "visits-list-4",
    ),
    "not-named": (
        N_("In general only official organisations, governments, NGOs, students and media are received."),
        "visit-who",
    ),
    "no-list": (N_("A national list of public talks or open days was looked for and not found."), ""),
}
TO: dict[Desk, str] = {
    "unit": N_("The International Unit, Directorate of the Norwegian Correctional Service"),
    "region": N_("The regional office, Norwegian Correctional Service"),
    "prison": N_("The governor of the prison"),
    "inside": N_("The prison, visits"),
    "none": N_("A probation office, or a school with a department in a prison"),
}
"""Whom the letter is to. Where no desk was found, the last one is this site's suggestion."""
ASKS: dict[Want, str] = {
    "see": N_("This is a request to see a prison from inside."),
    "speak": N_("This is a request to speak with people who serve a sentence, if they want to."),
    "pictures": N_("This is a request to photograph or film in a prison."),
    "study": N_("This is a request to collect data for a study. The project description is enclosed."),
    "learn": N_("This is a request to hear a talk, or to ask somebody who knows the service."),
    "relative": N_("This is a question about visiting one person."),
}
PAYS = N_("An interpreter, if one is needed, and travel in Norway are booked and paid for by the sender.")
LEAVES_ALONE = N_("Nobody inside has to speak, or to be in a picture. A no needs no reason.")
NO_DATA = N_("No prison is asked to hand out personal data about prisoners.")
FEE = (N_("A fee"), N_("Is there anything to pay?"))
WAITING = (N_("How long an answer takes"), N_("By which day can an answer be expected, also a no?"))
REFUSED = (N_("How many requests are refused"), N_("If not now: is there another way to learn the same?"))
NUMBER = (N_("How many may come"), N_("How many people is there room for?"))
BRING = (N_("What stays at the gate"), N_("What must be left outside?"))
DAYS = (N_("Days and hours"), N_("On which days are visits, and for how long?"))
PAPERS = (N_("What shows who you are"), N_("Which papers must a visitor bring?"))
CHILD = (N_("A corner for children"), N_("May a child come, and is there a room for it?"))
TALKS = (N_("Where talks are held"), N_("Is there a talk that is open to everybody, this half-year?"))


def view(state: Request, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    way = request.way(state)
    desk, desk_fact = DESKS[way.desk]
    if way.desk == "unit" and state.who == "journalist":
        desk_fact = "visit-media"
    said, said_fact = SAID[way.said]
    law = request.rulings(state)
    summary = f"{words.say(desk)}. {words.say(said)}"
    return {
        "desk": words.say(desk),
        "desk_fact": desk_fact,
        "said": words.say(said),
        "said_fact": said_fact,
        "suggested": way.desk == "none",
        "found": [{"label": words.say(a), "text": words.say(b), "fact": fact} for a, b, fact in _found(state, way)],
        "missing": [{"label": words.say(label), "ask": words.say(ask)} for label, ask in _missing(way)],
        "law": [shown(ruling, words) for ruling in law],
        "own": [{**own, "label": words.say(own["label"])} for own in _own(state)],
        "letter": _letter(state, way, words),
        "rulings": [told(ruling, words) for ruling in law],
        "announce": summary,
    }


def _found(state: Request, way: Way) -> Iterator[tuple[str, str, str]]:
    """What a page of the service or the law says of this desk, with its fact."""
    if way.desk == "unit":
        if state.who != "journalist":
            yield N_("What it costs"), N_("You book and pay the interpreter, and travel inside Norway."), "visit-apply"
            yield N_("Language"), N_("Norwegian or English."), "visit-apply"
        yield N_("In the letter"), N_("Details, and the names and titles or ranks of all."), "visit-application-content"
    elif way.desk == "region":
        yield (
            N_("In the letter"),
            N_("A project description. Its quality and the room for it are checked."),
            "visitors-research-process",
        )
        yield N_("Data"), N_("Prisons never hand out prisoners’ personal data."), "visitors-research-process"


def _missing(way: Way) -> tuple[tuple[str, str], ...]:
    """What was looked for and not found, each with the question to ask instead."""
    if way.desk == "inside":
        return (DAYS, PAPERS, CHILD, BRING)
    if way.desk == "none":
        return (TALKS, FEE)
    return (FEE, WAITING, REFUSED, NUMBER, BRING)


def _own(state: Request) -> Iterator[dict[str, Any]]:
    """The fields for the reader's own words."""
    yield {"id": "name", "label": N_("Your name and title"), "long": False}
    yield {"id": "for", "label": N_("Whom you write for"), "long": False}
    if state.people > 1:
        yield {"id": "names", "label": N_("Names, and titles or ranks, of all"), "long": True}
    yield {"id": "why", "label": N_("Why, and what you will do with it"), "long": True}
    yield {"id": "when", "label": N_("Days that would suit"), "long": False}


def _letter(state: Request, way: Way, words: Language) -> list[dict[str, str]]:
    """The lines of the letter; one with an ``id`` ends with the words of that field, or with its ``gap``.

    Where no desk was found it asks for a talk instead.
    """

    def gap(label: str, id_: str, blank: str) -> dict[str, str]:
        return {"text": words.say(label), "id": id_, "gap": words.say(blank)}

    def line(text: str) -> dict[str, str]:
        return {"text": words.say(text)}

    wanted = "learn" if way.desk == "none" else state.want
    people = words.count("{n} person would come.", "{n} people would come.", state.people)
    names = [gap(N_("Names and titles:"), "names", N_("[a line for each]"))] if state.people > 1 else []
    promises = {
        PAYS: way.desk == "unit" and state.who != "journalist",
        NO_DATA: wanted == "study",
        LEAVES_ALONE: wanted not in ("learn", "relative"),
    }
    return [
        {"text": words.say(N_("To: {to}"), to=words.say(TO[way.desk]))},
        gap(N_("From:"), "name", N_("[your name and title]")),
        gap(N_("For:"), "for", N_("[your organisation, or nobody]")),
        {"text": ""},
        line(ASKS[wanted]),
        {"text": people},
        *names,
        gap(N_("Why, and what will be done with it:"), "why", N_("[in a few lines]")),
        gap(N_("Days that would suit:"), "when", N_("[a week, or several]")),
        *(line(text) for text, holds in promises.items() if holds),
        {"text": ""},
        line(N_("Questions:")),
        *({"text": f"- {words.say(ask)}"} for _, ask in _missing(way)),
        {"text": ""},
        line(N_("Thank you for your time. A short no helps too.")),
    ]
