"""How many come back: one country, several questions."""

from charts.drawing import bars
from charts.reading import number, numbers
from charts.shape import Chart, Row, share

RETURN, PRISON, CHARGE, GROUPS = "recidivism-20", "recidivism-27-reincarceration", "recidivism-54", "recidivism-warning"


def chart() -> Chart:
    """The figures by what each counts."""
    service, prison = number(RETURN, "famous {} %"), number(PRISON, "return to prison, {} %")
    charge, some = number(CHARGE, "within three years, {} %"), number(GROUPS, "some groups reach about {} %")
    least, most = numbers(CHARGE, "between {} % and {} %")
    return Chart(
        title=f"{service:.0f}, {prison:.0f} or {charge:.0f} of 100 come back: each number answers another question",
        measure="Share of people released from Norwegian prisons who came back, by what counts as coming back.",
        description="Five marks on one scale of per cent. The bar grows when more is counted and for longer: a new "
        "sentence in the service, a return to prison, any new charge. A range shows how far the answers of one "
        "article lie apart, and the last bar is for the groups with the highest figure.",
        catch="The second and third count people released in 2003, the first people of other years. The study "
        "behind the first says that differences between countries mostly mirror what is punished and who is in "
        "prison. None of these numbers shows what a prison did, and none can rank countries.",
        rows=(
            Row(
                "A new prison or community sentence within two years",
                service,
                share(service),
                "Norway; Nordic study of 2010, and the same level for people released in 2014",
                (RETURN,),
            ),
            Row(
                "Back in prison by the end of 2006, released in 2003",
                prison,
                share(prison),
                "Norwegian residents released in 2003, Skardhamar and Telle",
                (PRISON,),
            ),
            Row(
                "Any new charge within three years, released in 2003",
                charge,
                share(charge),
                "Norway, released in 2003, Statistics Norway",
                (CHARGE,),
            ),
            Row(
                "All definitions in one article, lowest to highest",
                most,
                f"{least:.0f} to {share(most)}",
                "Norway, Statistics Norway, 2013",
                (CHARGE,),
                low=least,
                tone="edge",
            ),
            Row(
                "Some groups, by the Nordic study’s Norwegian author",
                some,
                f"about {share(some)}",
                "Norway, R. Kristoffersen in NRK, 2012",
                (GROUPS,),
                tone="edge",
            ),
        ),
        draw=bars,
        ends=(0, 100),
        ticks=((0, "0 %"), (50, "50 %"), (100, "100 %")),
        also=("recidivism-why-not-compare",),
    )
