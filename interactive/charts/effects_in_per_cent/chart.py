"""What studies found, as a relative change."""

from charts.drawing import dots
from charts.reading import number
from charts.shape import Chart, Row

NEAR = "Close to an experiment"
TRIALS = "A review of trials"
OTHER = "People who chose, or were chosen"


def chart() -> Chart:
    """The studies that give a relative change, of several kinds."""
    visits = number("res-visits-meta", "to {} percent less recidivism")
    chance = number("res-visits-null", "had {} effect on recidivism")
    return Chart(
        title=f"A review links visits with {visits:.0f} per cent less reoffending; a study close to an experiment "
        "found no effect",
        measure="Relative change in reoffending, in per cent; left of nought means less. "
        "Open dots: no interval was in what we read.",
        description="Eight dots in three groups. In the group closest to an experiment one lies on nought and one "
        "a little to the left. Of the three numbers of a review of drug treatment one lies near nought, and two well "
        "to the left. The dots farthest left are comparisons of people who chose, or were chosen.",
        catch="Risk, odds and hazard are not the same measure: the table says which. An open dot may be surer or "
        "less sure than it looks. A review of 29 randomised trials of psychological programmes found little sound "
        "evidence once small trials were set aside. It gave us no number to draw.",
        rows=(
            _row("Visits in prison, Iowa", chance, "Iowa, Lee, 2019; recidivism", "res-visits-null", NEAR),
            _row(
                "The tag rather than prison, Norway",
                number("res-em-15", "by about {} percent"),
                "Norway, two years, Andersen and Telle, 2022; short sentences, low risk",
                "res-em-15",
                NEAR,
            ),
            *_drug_treatment(),
            _row(
                "Visits in prison, 16 studies",
                visits,
                "Mostly United States, 2016; recidivism",
                "res-visits-meta",
                OTHER,
            ),
            _row(
                "School in prison",
                number("res-education-rand", "found {} percent lower odds"),
                "United States, RAND, 2013; odds",
                "res-education-rand",
                OTHER,
            ),
            _row(
                "Having a job after release, Norway",
                _less(number("res-employment-after", "(ratio {};")),
                "Norway, released in 2003, Skardhamar and Telle, 2012; hazard, after adjustment, our subtraction",
                "res-employment-after",
                OTHER,
            ),
        ),
        draw=dots,
        ends=(-60, 10),
        ticks=((-60, "−60 %"), (-30, "−30 %"), (0, "0")),
        also=("res-psych-programmes",),
    )


def _drug_treatment() -> tuple[Row, ...]:
    fact = "res-drug-trials"
    about = "Several countries, 43 trials, Perry and others, 2016; relative risk of "
    read = (
        ("Drug treatment: new arrest (no clear effect)", "arrest", "(relative risk {})"),
        ("Drug treatment: new imprisonment", "imprisonment", "less re-imprisonment ({})"),
        ("Therapeutic community: new arrest", "arrest", "in therapeutic communities ({})"),
    )
    return tuple(
        _row(label, _less(number(fact, ratio)), f"{about}{what}, our subtraction", fact, TRIALS)
        for label, what, ratio in read
    )


def _row(label: str, less: float, about: str, fact: str, group: str) -> Row:
    shown = f"−{less:.0f}\N{NO-BREAK SPACE}%" if less else "0"
    tone = "edge" if group == OTHER else "fjord"
    return Row(label, 0.0 - less, shown, about, (fact,), tone=tone, group=group)


def _less(ratio: float) -> float:
    """Per cent less, of a ratio of risks."""
    return round(100 * (1 - ratio), 6)
