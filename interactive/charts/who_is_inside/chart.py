"""Who is in prison on one day."""

from math import ceil

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row, share

SERVICE = "3 May 2024, Directorate of Correctional Service"


def chart() -> Chart:
    """Groups that overlap, each as a share of everybody inside."""
    foreign = number("foreign-share-2024", "{} % of prisoners")
    remand = number("remand-share-2024", "prisoners ({} %)")
    sexual = number("sex-offence-share-2020", "about {} % of prisoners")
    women = number("women-share-2024", "{} % of prisoners")
    young, all_ = number("population-2025", "{} under 18"), number("population-2025", "there were {} prisoners")
    under_18 = round(100 * young / all_, 1)
    service_2025 = "Norway, 9 February 2025, Directorate of Correctional Service; our division"
    return Chart(
        title=f"Of 100 people inside, {remand:.0f} are on remand, {foreign:.0f} are foreign citizens and fewer than "
        f"{ceil(women)} are women",
        measure="Share of the people in Norwegian prisons, by group. One person can be in several groups.",
        description="Five bars. Those of foreign citizens, people on remand and people serving for sexual offences "
        "each reach about a quarter of the scale. The bar of women is short, and that of people under 18 can "
        "hardly be seen.",
        catch="Three dates and two counters stand beside each other here. The groups overlap, so they do not add "
        "up to 100.",
        rows=(
            Row("Foreign citizens", foreign, share(foreign), f"Norway, {SERVICE}", ("foreign-share-2024",)),
            Row("On remand", remand, share(remand), f"Norway, {SERVICE}", ("remand-share-2024",)),
            Row(
                "Serving for sexual offences",
                sexual,
                f"about {share(sexual)}",
                "Norway, 2020, Meld. St. 39 (2020–2021)",
                ("sex-offence-share-2020",),
            ),
            Row("Women", women, share(women), f"Norway, {SERVICE}", ("women-share-2024",)),
            Row(f"Under 18 ({young:.0f} people)", under_18, share(under_18), service_2025, ("population-2025",)),
        ),
        draw=bars,
        ends=(0, 100),
        ticks=((0, "0 %"), (50, "50 %"), (100, "100 %")),
    )
