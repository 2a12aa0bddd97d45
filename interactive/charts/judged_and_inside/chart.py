"""The sentences of a year beside the people of a day."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row, share

JUDGED, INSIDE = "stat-sentence-lengths-2019", "stat-stock-lengths-2018"


def chart() -> Chart:
    """The same system counted twice."""
    year = ("Prison judgments of 2019", "Norway, 2019, wholly unconditional judgments, Statistics Norway", JUDGED)
    day = ("Sentenced people inside on 31 January 2018", "Norway, 31 January 2018, Prison Insider", INSIDE)
    short, still = number(JUDGED, "{} % under 90 days"), number(INSIDE, "{} % served under three months")
    return Chart(
        title=f"{share(short)} of the sentences are under 90 days, and {share(still)} of the people inside serve "
        "one that short",
        measure="Share of the judgments of a year, and of the sentenced people on one day, by length of the sentence.",
        description="Two groups of bars. Among the judgments the short ones are by far the most. Among the people "
        "inside on a day they are few, and long sentences make a larger part.",
        catch="Both are true. A person with 30 days fills a cell for a month, a person with ten years for many "
        "years. The two counts are a year apart, and the day’s figures were found for three bands only.",
        rows=(
            _row("under 90 days", short, year),
            _row("a year or more", number(JUDGED, "{} % were a year or more"), year),
            _row("three years or more", number(JUDGED, "under {} % three years or more"), year, "under "),
            _row("under three months", still, day),
            _row("one to three years", number(INSIDE, "{} % one to three years"), day),
            _row("ten years or more", number(INSIDE, "{} % ten years or more"), day),
        ),
        draw=bars,
        ends=(0, 100),
        ticks=((0, "0 %"), (50, "50 %"), (100, "100 %")),
    )


def _row(label: str, value: float, counted: tuple[str, str, str], before: str = "") -> Row:
    group, about, fact = counted
    tone = "fjord" if fact == JUDGED else "spruce"
    return Row(label, value, f"{before}{share(value)}", about, (fact,), tone=tone, group=group)
