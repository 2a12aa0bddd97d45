"""What the Auditor General found about the way out."""

from charts.drawing import bars
from charts.reading import number, numbers
from charts.shape import Chart, Row, share

MAPPED, SCHOOL, MEASURES, NOTICE, HOME = (
    "audit-mapping-gap",
    "education-access-varies",
    "audit-3-of-18",
    "audit-scale",
    "housing-lost-third",
)
AUDIT = "Auditor General, report of 2022"


def chart() -> Chart:
    """Ranges where the auditors gave ranges."""
    few, many = numbers(MAPPED, "{}–{} % of prisoners had not")
    least, most = numbers(SCHOOL, "from {} % to {} %")
    done, planned = numbers(MEASURES, "only {} of {} measures")
    unsaid, looked_at = numbers(NOTICE, "over {} of {} releases looked at")
    lost = number(HOME, "found {} of prisoners lost their home")
    return Chart(
        title=f"For {few:.0f} to {many:.0f} of 100 prisoners nobody had mapped needs such as housing, money or health",
        measure="What the Auditor General found about preparing release in Norway, and one older study of homes.",
        description="Five bars on a scale of per cent. Three are ranges that do not begin at nought; the widest is "
        "access to schooling, which reaches from a sixth to everybody.",
        catch="The bars count different things: people, prisons, releases, measures. The audit was read in "
        "summaries. Newer figures of people who leave without a home were not found.",
        rows=(
            Row(
                "Prisoners whose needs had not been mapped",
                many,
                f"{few:.0f} to {share(many)}",
                f"Norway, 2016–2020, {AUDIT}",
                (MAPPED,),
                low=few,
            ),
            Row(
                f"Releases with no documented notice to NAV, of {looked_at:.0f}",
                100,
                f"over {share(unsaid)}",
                f"Norway, {AUDIT}, read in a journal",
                (NOTICE,),
                low=unsaid,
            ),
            Row(
                "Access to schooling, from prison to prison",
                most,
                f"{least:.0f} to {share(most)}",
                f"Norway, 2016–2020, {AUDIT}",
                (SCHOOL,),
                low=least,
                tone="spruce",
            ),
            Row(
                "Measures of the strategy of 2017 that were carried out",
                100 * done / planned,
                f"{done:.0f} of {planned:.0f}",
                f"Norway, {AUDIT}, read in a journal",
                (MEASURES,),
                tone="spruce",
            ),
            Row(
                "Prisoners who lost their home while inside, 2006",
                lost,
                "a third",
                "Norway, 2006, NIBR and KRUS, read in a summary",
                (HOME,),
                tone="edge",
            ),
        ),
        draw=bars,
        ends=(0, 100),
        ticks=((0, "0 %"), (50, "50 %"), (100, "100 %")),
    )
