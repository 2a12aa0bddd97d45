"""What people in prison had before, beside others like them."""

from charts.drawing import pairs
from charts.reading import number
from charts.shape import Chart, Row

HOME, WORK = "own-home-22", "employed-before"


def chart() -> Chart:
    """The two comparisons of the survey of 2014 that were read."""
    rows = (
        _row("Owned a home", number(HOME, "{} % owned a home"), number(HOME, "({} % in a matched group)"), HOME),
        _row("Was in work", number(WORK, "{} % of prisoners were in work"), number(WORK, "against {} %"), WORK),
    )
    return Chart(
        title=f"Before prison {rows[0].low:.0f} of 100 owned a home; of others like them {rows[0].high:.0f} did",
        measure="Dot: people in prison, when they came in. Open square: a matched group outside. Norway, 2014.",
        description="Two lines, each with a dot far to the left and an open square far to the right: people in "
        "prison had a home of their own or work much more seldom than others like them.",
        catch="A survey, read in a summary. It says what people lacked when they came in, not that this is why "
        "they came.",
        rows=rows,
        draw=pairs,
        ends=(0, 100),
        ticks=((0, "0 %"), (50, "50 %"), (100, "100 %")),
    )


def _row(label: str, inside: float, outside: float, fact: str) -> Row:
    about = "Norway, 2014, Statistics Norway; people in prison first, then the matched group"
    return Row(label, outside, f"{inside:.0f} and {outside:.0f}\N{NO-BREAK SPACE}%", about, (fact,), low=inside)
