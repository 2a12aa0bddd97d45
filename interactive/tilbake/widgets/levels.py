"""What the levels are called, in every widget alike."""

from tilbake.words.language import N_

NAMES = {
    "especially-high": N_("Especially high security"),
    "high": N_("High security"),
    "lower": N_("Lower security"),
    "transitional": N_("Transitional residence"),
    "youth-unit": N_("Youth unit"),
    "institution": N_("Treatment institution"),
    "outside": N_("Outside prison"),
}
ALSO_CALLED = {
    "especially-high": N_("a unit inside a high-security prison"),
    "high": N_("closed prison"),
    "lower": N_("open prison"),
    "transitional": N_("halfway house"),
    "youth-unit": N_("a unit inside a prison, for people under 18"),
    "institution": N_("a stay in a 24-hour institution"),
    "outside": N_("at home, on conditions or with a tag"),
}
NORWEGIAN = {
    "especially-high": "særlig høyt sikkerhetsnivå",
    "high": "høyt sikkerhetsnivå",
    "lower": "lavere sikkerhetsnivå",
    "transitional": "overgangsbolig",
    "youth-unit": "ungdomsenhet",
    "outside": "straffegjennomføring utenfor fengsel",
}
"""The Act's own names. It gives the institution none."""
