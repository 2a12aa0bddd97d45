"""What was found in practice, each with its place, its year and who counted."""

from tilbake.words.language import N_, Language

FOUND = (
    (
        "visits-hour-week",
        N_("One hour of visit a week is the usual possibility at high security; lower-security prisons offer more."),
        N_("Norway. The correctional service, page on visits, undated. Practice varies."),
    ),
    (
        "digital-visits",
        N_("Visits by tablet are offered in addition to ordinary ones."),
        N_("Norway. The correctional service, page on visits, undated."),
    ),
    (
        "visits-cut-2023",
        N_("Prisons cancelled visits for lack of staff. The directorate confirmed it."),
        N_("Norway, 2023. Read in Vårt Land, July 2023. How many visits was not found."),
    ),
)


def told(words: Language) -> list[dict[str, str]]:
    """Each finding in words, with its fact."""
    return [{"fact": fact, "says": words.say(says), "counted": words.say(counted)} for fact, says, counted in FOUND]
