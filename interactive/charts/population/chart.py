"""How many people are in prison."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row, count


def chart() -> Chart:
    """The counts that were read."""
    mean = number("rate-2020", "an average of {} people")
    may = number("population-2024", "there were {} prisoners")
    february = number("population-2025", "there were {} prisoners")
    full = number("population-2025", "{} % of capacity")
    counts = (mean, may, february)
    service = "Directorate of Correctional Service; without people on the tag"
    return Chart(
        title=f"Three counts from 2020 to 2025 lie between {count(min(counts))} and {count(max(counts))} people",
        measure="People in Norwegian prisons.",
        description="Three bars of nearly the same length, one for each count.",
        catch="Three points are no trend. A count after February 2025 and the years between were not found. In "
        f"2025 the prisons were {full:.0f} per cent full.",
        rows=(
            Row("2020, mean of the year", mean, count(mean), "Norway, 2020, Statistics Norway", ("rate-2020",)),
            Row("3 May 2024", may, count(may), f"Norway, 3 May 2024, {service}", ("population-2024",)),
            Row(
                "9 February 2025",
                february,
                count(february),
                f"Norway, 9 February 2025, {service}",
                ("population-2025",),
            ),
        ),
        draw=bars,
        ends=(0, max(counts)),
    )
