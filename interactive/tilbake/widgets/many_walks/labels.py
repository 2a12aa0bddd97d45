"""What the fields are called, and how exactly each measure is told."""

from tilbake.words.language import N_

LABELS = {
    "plan": N_("A plan"),
    "officers": N_("Officers’ hours"),
    "housing": N_("Housing"),
    "tag": N_("The tag"),
    "staff": N_("Staff"),
    "seed": N_("Seed of the chance"),
    "rounds": N_("How many"),
    "show": N_("Show as a picture"),
    "tornado": N_("Which assumption matters most"),
    "followed": N_("How often a lever’s choice is taken, in per cent"),
    "missing": N_("How often an hour is missing with fewer staff, in per cent"),
    "long": N_("From how many months a sentence counts as long"),
    "left_open": N_("What a need left open counts, in per cent"),
    "study": N_("The study"),
    "base": N_("The count that it is put on"),
    "least": N_("From so many per cent of what the study found"),
    "most": N_("To so many per cent of what the study found"),
}
HINTS = {"seed": N_("0 to 999; the same seed gives the same walks")}
DECIMALS = {"stands": 1, "breaches": 1}
"""Decimals of a mean; the others are told as whole numbers."""
