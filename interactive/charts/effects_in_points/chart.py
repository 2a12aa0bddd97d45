"""What studies found, as a difference in the share who come back."""

from charts.drawing import dots
from charts.reading import number
from charts.shape import Chart, Row

NEAR = "Close to an experiment"
REVIEW = "A review of many studies"


def chart() -> Chart:
    """The studies that give percentage points."""
    italy = "res-open-prison-italy"
    first = number(italy, "about {} points in the first")
    last = number(italy, "by about {} percentage points")
    prison = number("res-bhuller", "by {} percentage points")
    tag = number("res-em-australia", "by {} percentage points")
    school = number("res-education-rand", "about {} percentage points")
    return Chart(
        title="One study favours prison over milder sentences, another the tag over prison",
        measure="Change in the share of people who reoffend, in percentage points; left of nought means fewer. "
        "Open dots: no interval was in what we read.",
        description="Four open dots, all to the left of nought. The farthest is prison for people whom one judge "
        "would send there and another would not. The nearest is a year in an open prison in Italy.",
        catch="The dots are the studies’ middle figures. How far each could lie to either side is not drawn, "
        "because it was not in what we read. Four countries, four comparisons: the numbers cannot be added, or put "
        "on one person.",
        rows=(
            Row(
                "Prison rather than a milder sentence, where judges would differ",
                -prison,
                _points(prison),
                "Norway, five years, Bhuller and others, 2020; short sentences only",
                ("res-bhuller",),
                group=NEAR,
            ),
            Row(
                "The tag rather than prison",
                -tag,
                _points(tag),
                "Australia, two years, Williams and Weatherburn, 2019",
                ("res-em-australia",),
                group=NEAR,
            ),
            Row(
                f"A year in an open prison rather than a closed one (first version: {first:.0f})",
                -last,
                _points(last),
                "Italy, Mastrobuoni and Terlizzese, working papers of 2014 to 2018",
                (italy,),
                group=NEAR,
            ),
            Row(
                "School in prison",
                -school,
                _points(school),
                "United States, RAND, 2013; who chooses school may differ from who does not",
                ("res-education-rand",),
                tone="edge",
                group=REVIEW,
            ),
        ),
        draw=dots,
        ends=(-40, 0),
        ticks=((-40, "−40"), (-20, "−20"), (0, "0")),
    )


def _points(n: float) -> str:
    return f"−{n:.0f} points"
