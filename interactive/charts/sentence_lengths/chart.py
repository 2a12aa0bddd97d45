"""How long prison sentences really are."""

from charts.drawing import bars
from charts.reading import number
from charts.shape import Chart, Row, count, share

FACT = "stat-sentence-lengths-2019"
BANDS = (
    ("1 to 29 days", "1–29 days {}"),
    ("30 to 59 days", "30–59 days {}"),
    ("60 to 89 days", "60–89 days {}"),
    ("3 to 5 months", "3–5 months {}"),
    ("6 to 11 months", "6–11 months {}"),
    ("1 to 2 years", "1–2 years {}"),
    ("3 years and more", "3 years and over {}"),
)
UNDER_90_DAYS = 3
"""How many of the bands."""


def chart() -> Chart:
    """The bands of one year’s judgments."""
    total = number(FACT, "Of {} fully unconditional")
    sizes = [number(FACT, words) for _, words in BANDS]
    rows = tuple(
        Row(
            label,
            size,
            f"{count(size)} ({share(round(100 * size / total))})",
            "Norway, judgments of 2019, Statistics Norway; share: our division",
            (FACT,),
            tone="fjord" if place < UNDER_90_DAYS else "edge",
        )
        for place, ((label, _), size) in enumerate(zip(BANDS, sizes, strict=True))
    )
    short = round(100 * sum(sizes[:UNDER_90_DAYS]) / total)
    return Chart(
        title=f"{short} of 100 prison sentences are under 90 days",
        measure=f"Wholly unconditional prison judgments in Norway in 2019, by length. There were {count(total)}.",
        description=f"Seven bars. The first is the longest: {count(sizes[0])} judgments of less than 30 days. The "
        f"three bars under 90 days make {short} per cent together. The last is the shortest: {count(sizes[-1])} "
        "judgments of three years and more.",
        catch="The bands are not equally wide: the first is a month, the sixth two years. This counts judgments of "
        "a year. On one day inside, the long sentences fill more of the cells.",
        rows=rows,
        draw=bars,
        ends=(0, max(sizes)),
    )
