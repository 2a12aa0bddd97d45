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
        measure="Relative change in reoffending, in per cent. A dot left of nought means less.",
        description="Eight dots in three groups. In the group closest to an experiment one lies on nought and one "
        "a little to the left. The trials of drug treatment lie between nought and minus 30. The dots farthest "
        "left are comparisons of people who chose, or were chosen.",
        catch="Risk, odds and hazard are not the same measure: the table says which. The dots are middle figures; "
        "their intervals were not in what we read, so none is drawn. A review of 29 randomised trials of "
        "psychological programmes found little sound evidence once small trials were set aside; it gave us no "
        "number to draw.",
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
                100 * (1 - number("res-employment-after", "(ratio {};")),
                "Norway, released in 2003, Skardhamar and Telle, 2012; hazard, after adjustment",
                "res-employment-after",
                OTHER,
            ),
        ),
        draw=dots,
        ends=(-60, 0),
        ticks=((-60, "−60 %"), (-30, "−30 %"), (0, "0")),
        also=("res-psych-programmes",),
    )


def _drug_treatment() -> tuple[Row, ...]:
    fact = "res-drug-trials"
    about = "Several countries, 43 trials, Perry and others, 2016; relative risk of "
    arrest = 100 * (1 - number(fact, "(relative risk {})"))
    prison = 100 * (1 - number(fact, "less re-imprisonment ({})"))
    community = 100 * (1 - number(fact, "in therapeutic communities ({})"))
    return (
        _row("Drug treatment: new arrest (no clear effect)", arrest, f"{about}arrest", fact, TRIALS),
        _row("Drug treatment: new imprisonment", prison, f"{about}imprisonment", fact, TRIALS),
        _row("Therapeutic community: new arrest", community, f"{about}arrest", fact, TRIALS),
    )


def _row(label: str, less: float, about: str, fact: str, group: str) -> Row:
    shown = f"−{less:.0f}\N{NO-BREAK SPACE}%" if less else "0"
    return Row(label, 0.0 - less, shown, about, (fact,), tone="edge" if group == OTHER else "fjord", group=group)
