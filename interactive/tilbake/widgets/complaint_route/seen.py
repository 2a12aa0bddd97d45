"""A case in words: one row for each who decides, hears, must look, or looks from outside; and the rulings."""

from typing import Any

from tilbake.law.ruling import Ruling
from tilbake.widgets.complaint_route import decision
from tilbake.widgets.complaint_route.decision import DECISIONS, Case
from tilbake.words.language import N_, Language
from tilbake.words.rulings import role_text, shown, told

FIRST = {
    "locked-in": N_("No decision was taken."),
    "search": N_("Can order it, without notice."),
    "school": N_("Has to fulfil the right to schooling."),
    "not-told": N_("Has to tell, where it matters to the person."),
}
"""What stands first where nothing was decided on a day."""
HEARS = N_("Hears the complaint.")
MEANWHILE = {
    "suspends": N_("The reaction normally waits for the answer."),
    "does-not-suspend": N_("The decision usually goes on in the meantime."),
}
NO_DOOR = {
    "no-appeal": N_("No complaint is heard."),
    "not-found": N_("Who hears a complaint was not found in what was read."),
    "no-decision": N_("Without a decision there is no complaint about one."),
}
ANY_TIME = N_("No time limit was found")
BOARD = N_("Prisoners, relatives and staff can approach it. It talks in confidence and reports in public.")
NOT_NAMED = N_("Prisoners, relatives and staff can approach it. A person who was harmed is not named.")
OMBUD = N_("Takes complaints about public bodies. It criticises and recommends; it cannot order.")
ABOUT_A_COURT = N_("Visits prisons, also on remand. Whether it takes complaints about a court was not found.")
COURTS = {
    "to-court": N_("Hears the case itself."),
    "isolation": N_("Decides, and must look again when its order runs out."),
}
NO_COURT = N_("Whether and when it reviews this was not found in what was read.")


def view(state: Case, words: Language) -> dict[str, Any]:
    """Everything the template needs, fit for JSON."""
    rulings = decision.rulings(state)
    summary = _summary(state, rulings, words)
    return {
        "rulings": [told(ruling, words) for ruling in rulings],
        "doors": [
            {"name": name, "part": words.say(part), "when": when, "fact": fact, "hears": part == HEARS}
            for name, part, when, fact in _doors(state, rulings, words)
        ],
        "answers": [shown(ruling, words) for ruling in rulings],
        "summary": summary,
        "announce": summary,
    }


def _doors(state: Case, rulings: tuple[Ruling, ...], words: Language) -> list[tuple[str, str, str, str]]:
    """Name, part, when, and the fact where no ruling below gives it."""
    route = _route(rulings)
    nobody = words.say(N_("Nobody"))
    first = nobody if route.outcome == "no-decision" else role_text(route.decides, words)
    told_on = "" if state.decision in FIRST else words.moment(state.told)
    rows = [(first, FIRST.get(state.decision, N_("Decides.")), told_on, "")]
    if route.outcome == "possible-here":
        rows.append(_above(rulings, words))
    else:
        name = words.say(N_("Not found")) if route.outcome == "not-found" else nobody
        rows.append((name, NO_DOOR[route.outcome], "", ""))
    if state.decision == "house-rule":
        part = N_("Can take up rules of the house, and no single case.")
        rows.append((words.say(N_("The prisoners’ council, where there is one")), part, "", "prisoner-councils"))
    for ruling in rulings:
        if ruling.id in decision.WITHOUT_ASKING:
            part = N_("If it lasts: must deal with it, whether anybody complains or not.")
            rows.append((role_text(ruling.decides, words), part, shown(ruling, words)["date_text"], ""))
    any_time = words.say(ANY_TIME)
    board = NOT_NAMED if state.decision == "not-told" else BOARD
    rows.append((words.say(N_("The supervisory board")), board, any_time, "supervisory-board-powers"))
    ombud = ABOUT_A_COURT if state.decision == "isolation" else OMBUD
    rows.append((words.say(N_("The Parliamentary Ombud")), ombud, any_time, "ombud-role"))
    rows.append((role_text("court", words), COURTS.get(state.decision, NO_COURT), "", ""))
    return rows


def _route(rulings: tuple[Ruling, ...]) -> Ruling:
    return next(ruling for ruling in rulings if ruling.id in ("complaint", "complaint-elsewhere"))


def _above(rulings: tuple[Ruling, ...], words: Language) -> tuple[str, str, str, str]:
    by_id = {ruling.id: ruling for ruling in rulings}
    above = by_id["complaint"].complaint
    assert above is not None, "§ 7: a decision of which one can complain has a level above it"
    until = words.say(N_("by {moment}"), moment=shown(by_id["complaint-by"], words)["date_text"])
    return (role_text(above, words), HEARS, until, "")


def _summary(state: Case, rulings: tuple[Ruling, ...], words: Language) -> str:
    route = _route(rulings)
    if route.outcome != "possible-here":
        return words.say(NO_DOOR[route.outcome])
    name, _, until, _ = _above(rulings, words)
    said = words.say(N_("{who} hears a complaint that comes {until}."), who=name, until=until)
    (outcome,) = (ruling.outcome for ruling in rulings if ruling.id == "complaint-suspends")
    said = f"{said} {words.say(MEANWHILE[outcome])}"
    if not DECISIONS[state.decision].step:
        return said
    heard = {_route(decision.rulings(state._replace(kind=kind))).complaint for kind in decision.KINDS}
    more = N_("The same below and above ten years.") if len(heard) == 1 else N_("Change the sentence, and look again.")
    return f"{said} {words.say(more)}"
