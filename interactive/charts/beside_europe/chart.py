"""Norway’s number of prisoners beside Europe’s."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row

FACT = "rate-europe-2020"


def chart() -> Chart:
    """Norway and two means of Europe, which are not the same."""
    norway, mean = number(FACT, "Norway had {} prisoners"), number(FACT, "European mean of {}")
    weighted = number(FACT, "population-weighted European rate of {}")
    about = "January 2020, Council of Europe (SPACE), read in Meld. St. 39 (2020–2021)"
    return Chart(
        title=f"Norway had {norway:g} prisoners per 100,000 people; the mean of Europe’s countries was {mean:g}",
        measure="People in prison per 100,000 inhabitants, January 2020.",
        description="Three bars. Norway’s is about half as long as the mean of Europe’s countries. Europe taken as "
        "one country lies between the two.",
        catch="A mean of countries counts a small country as much as a large one. A rate is a mirror of what is "
        "punished and for how long, not of how good a prison is. Checked figures for the neighbours, one by one, "
        "were not found.",
        rows=(
            Row("Norway", norway, f"{norway:g}", about, (FACT,)),
            Row(
                "Europe as one country",
                weighted,
                f"{weighted:g}",
                f"{about}; weighted by population",
                (FACT,),
                tone="edge",
            ),
            Row("Mean of Europe’s countries", mean, f"{mean:g}", about, (FACT,), tone="edge"),
        ),
        draw=bars,
        ends=(0, mean),
    )
