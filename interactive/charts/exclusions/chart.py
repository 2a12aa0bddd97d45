"""How long an exclusion from company lasts."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row

LENGTH, STAFF = "exclusion-2023-length", "exclusion-2023-staffing"


def chart() -> Chart:
    """The median and the mean, which differ."""
    mean, median = number(LENGTH, "lasted {} hours on average"), number(LENGTH, "{} hours at the median")
    long = number(LENGTH, "on average {} a month")
    staff = number(STAFF, "more than {} %")
    about = "Norway, 2023, directorate’s annual report, read in a journal"
    return Chart(
        title=f"Half of the full exclusions of 2023 were over after {median:.0f} hours; the mean was {mean:.0f}",
        measure="Hours of full exclusion from company, Norway, 2023.",
        description="Two bars. The mean is about five times as long as the median, because a few exclusions last "
        "very long.",
        catch=f"A few that last for weeks pull the mean up: {long:.0f} a month lasted more than 42 days. More than "
        f"{staff:.0f} per cent were decided because of building or staff, not because of the person.",
        rows=(
            Row("Median: half are shorter, half longer", median, f"{median:.0f} hours", about, (LENGTH,)),
            Row("Mean: all hours shared out evenly", mean, f"{mean:.0f} hours", about, (LENGTH,), tone="edge"),
        ),
        draw=bars,
        ends=(0, mean),
        also=(STAFF,),
    )
