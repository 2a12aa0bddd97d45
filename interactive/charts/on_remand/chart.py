"""How many of those in prison are on remand."""

from charts.drawing import bars
from charts.reading import numbers
from charts.shape import Chart, Row, count


def chart() -> Chart:
    """Two days on which the service counted."""
    early, late = "remand-share-2024", "population-2025"
    rows = (
        _row("9 February 2025", late, *reversed(numbers(late, "there were {} prisoners: {} (about"))),
        _row("3 May 2024", early, *numbers(early, "{} of {} prisoners")),
    )
    return Chart(
        title=f"{rows[0].high:.0f} of 100 people in prison are on remand",
        measure="People on remand as a share of everybody in Norwegian prisons, on two days.",
        description="Two bars, one for each day. Both end at about a quarter of the scale.",
        catch="A count on one day; shares are our division. How many of those who come in during a year come on "
        "remand, and the mean time on remand after 2013, were not found.",
        rows=rows,
        draw=bars,
        ends=(0, 100),
        ticks=((0, "0 %"), (50, "50 %"), (100, "100 %")),
    )


def _row(day: str, fact: str, on_remand: float, all_: float) -> Row:
    shown = f"{count(on_remand)} of {count(all_)}"
    return Row(day, 100 * on_remand / all_, shown, f"Norway, {day}, Directorate of Correctional Service", (fact,))
