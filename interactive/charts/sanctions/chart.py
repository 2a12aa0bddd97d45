"""Prison among all sanctions."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row, count

SANCTIONS, FINES, PRISON = "stat-sanctions-2022", "stat-fines-95", "stat-sentence-lengths-2019"


def chart() -> Chart:
    """What Norwegian law enforcement answers with, by number."""
    all_ = number(SANCTIONS, "some {} sanctions")
    spot = number(SANCTIONS, "of which {} were")
    prison = number(PRISON, "Of {} fully unconditional")
    fines = number(FINES, "about {} %")
    about = "Norway, 2022, Statistics Norway"
    share = f"{100 * spot / all_:.0f} of 100 by our division"
    return Chart(
        title=f"{100 * spot / all_:.0f} of 100 sanctions are a fine on the spot",
        measure=f"Sanctions registered in Norway in 2022. There were {count(all_)}. Below them the prison judgments "
        "of 2019.",
        description="Three bars. The first, of simplified fines on the spot, is about four times as long as that "
        "of all other sanctions together. The bar of prison judgments can hardly be seen.",
        catch=f"With fines of every other kind, fines were about {fines:.0f} per cent of all sanctions in 2018. The "
        "number of prison judgments in 2022 was not found, so those of 2019 stand here for the scale.",
        rows=(
            Row("Simplified fines on the spot, 2022", spot, count(spot), f"{about}; {share}", (SANCTIONS,)),
            Row(
                "All other sanctions, 2022", all_ - spot, count(all_ - spot), f"{about}; our subtraction", (SANCTIONS,)
            ),
            Row(
                "Wholly unconditional prison judgments, 2019",
                prison,
                count(prison),
                "Norway, 2019, Statistics Norway",
                (PRISON,),
                tone="rust",
            ),
        ),
        draw=bars,
        ends=(0, spot),
        also=(FINES,),
    )
