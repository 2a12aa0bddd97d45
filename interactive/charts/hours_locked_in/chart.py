"""Hours behind the door, as the Parliamentary Ombud found them."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row

DAY = 24
"""Hours."""


def chart() -> Chart:
    """Each prison for which a number of hours was read, the country in 2019, and what the CPT asks for."""
    oslo = number("lockup-oslo-2018", "locked in {} hours a day")
    halden = number("halden-criticised", "more than {} hours a day")
    country = number("lockup-2019-quarter", "for {} hours or more on weekdays")
    outside = number("cpt-eight-hours", "at least {} hours a day")
    return Chart(
        title=f"At Halden and Oslo the Ombud found people behind the door for more than {halden:.0f}, and for "
        f"{oslo:.0f}, hours a day",
        measure="Hours in the cell out of 24. The people meant differ: each line says who.",
        description="Four bars on a scale of 24 hours. Oslo’s is the longest, then Halden’s, then that of a "
        "quarter of all prisoners in 2019. The last, in another colour, is the most that fits what the CPT asks "
        "for.",
        catch="What was found on some units at one visit is not a prison’s mean. A list of hours prison by prison, "
        "and the mean time in the cell in the whole country today, were not found. Staff would answer that "
        "short-handed shifts and the safety of others shut many of these doors.",
        rows=(
            Row(
                "Oslo, 2018: most people on some units",
                oslo,
                f"{oslo:.0f} hours",
                "Oslo prison, 2018, Parliamentary Ombud, read in a news report",
                ("lockup-oslo-2018",),
            ),
            Row(
                "Halden, October 2023: several men",
                halden,
                f"over {halden:.0f} hours",
                "Halden prison, October 2023, Parliamentary Ombud",
                ("halden-criticised",),
            ),
            Row(
                "Norway, 2019: about one in four prisoners, on weekdays",
                country,
                f"{country:.0f} or more",
                "Norway, special report of 2019, Parliamentary Ombud, read in a news report",
                ("lockup-2019-quarter",),
            ),
            Row(
                "What the CPT asks for, at most",
                DAY - outside,
                f"{DAY - outside:.0f} hours",
                f"The CPT recommends {outside:.0f} hours outside the cell; not Norwegian law; our subtraction",
                ("cpt-eight-hours",),
                tone="spruce",
            ),
        ),
        draw=bars,
        ends=(0, DAY),
        ticks=((0, "0"), (8, "8"), (16, "16"), (DAY, "24 hours")),
    )
