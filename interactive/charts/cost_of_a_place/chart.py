"""What a place in prison costs."""

from charts.drawing import bars
from charts.reading import number, numbers
from charts.shape import Chart, Row, count

FACT = "cost-growth"
HIGH, LOWER = "High security", "Lower security"


def chart() -> Chart:
    """Two levels in two years."""
    high_2014, lower_2014, high, lower = numbers(
        FACT, "NOK {} at high and {} at lower security in 2014, and {} and {} in 2020"
    )
    wages = number(FACT, "wages were {} %")
    places = ((HIGH, "2014", high_2014), (HIGH, "2020", high), (LOWER, "2014", lower_2014), (LOWER, "2020", lower))
    return Chart(
        title=f"In 2020 a place cost {count(high)} kroner at high security and {count(lower)} at lower",
        measure="Kroner a year for one place in a Norwegian prison.",
        description="Two groups of two bars. In both groups the bar of 2020 is longer than that of 2014. A place "
        "at lower security costs less than two thirds of one at high security.",
        catch=f"A place, not a person, and not corrected for prices. Wages were {wages:.0f} per cent of spending. A "
        "figure after 2020 was not found.",
        rows=tuple(
            Row(
                year,
                cost,
                f"{count(cost)} kr",
                f"Norway, {year}, Meld. St. 39 (2020–2021)",
                (FACT,),
                tone="fjord" if group == HIGH else "spruce",
                group=group,
            )
            for group, year, cost in places
        ),
        draw=bars,
        ends=(0, high),
    )
