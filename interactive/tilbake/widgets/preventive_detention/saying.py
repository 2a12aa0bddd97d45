"""The words of a hearing: its questions, its papers and its decisions. The papers are invented, and say both things."""

from tilbake.law.acts import ACT, DETENTION, PENAL
from tilbake.law.ruling import Reason, because
from tilbake.widgets.preventive_detention.course import Kind
from tilbake.words.language import N_

BETS = {
    "gf": N_("The frame"),
    "gm": N_("The minimum term"),
    "gb": N_("Both"),
}
CASES = {
    "pa": N_("The person applies for probation"),
    "su": N_("The prosecutor asks for more time"),
    "no": N_("Nobody brings a case"),
}
SHUT: dict[str, tuple[str, Reason | None]] = {
    "frame-ends-first": (
        N_("The frame ends before an application can be made."),
        because(f"{PENAL} § 44 fourth paragraph", "forvaring-reapply", ""),
    ),
    "suit-too-late": (
        N_("The last day to bring a case has passed."),
        because(f"{PENAL} § 43 first paragraph", "forvaring-extension", ""),
    ),
    "minimum-runs": (
        N_("The minimum term still runs."),
        because(f"{PENAL} § 44 first paragraph", "forvaring-release-when", ""),
    ),
    "within-the-year": (
        N_("A year must pass after the last judgment or refusal became final."),
        because(f"{PENAL} § 44 fourth paragraph", "forvaring-reapply", ""),
    ),
    "enough-hearings": (N_("This page counts no further hearings. The law sets no such number."), None),
}
"""Why a step is barred, and the section that bars it."""

TITLES: dict[Kind, str] = {
    "suit": N_("A case for more time"),
    "application": N_("An application for probation"),
}
MOMENTS: dict[Kind, str] = {
    "suit": N_("The prosecutor wants up to five years more. Without a new judgment the frame ends on {end}."),
    "application": N_("The person asks to be released on probation. The frame runs to {end} whatever the answer is."),
}

QUESTIONS = {
    "qd": N_("Is there still an imminent danger of a new serious offence?"),
    "qp": N_("Would something other than detention be enough to protect others?"),
    "qc": N_("Would conditions be enough?"),
    "qt": N_("Was the case brought in time?"),
    "qm": N_("Has the minimum term run, and a year since the last decision?"),
    "qw": N_("Has enough been served for what was done?"),
}
ASSESSED = N_("No sum answers this. The court assesses it.")
NOT_FOUND = N_(
    "This question was not found in the sections read for this site. Preventive detention is there to protect against "
    "new serious crime."
)
SECTIONS = {
    "qd": because(f"{PENAL} § 40 second paragraph", "forvaring-danger-serious", "question-danger"),
    "qp": because(f"{PENAL} § 40 first paragraph", "forvaring-criteria", "question-prison"),
    "qc": because(f"{PENAL} § 45", "forvaring-conditions", "detention-conditions"),
    "qw": because(f"{DETENTION} §§ 2 and 3", "forvaring-purpose", "detention-purpose"),
}
"""The section that holds a question, or that stands nearest to it. ``qt`` and ``qm`` are answered by their rulings."""

PAPERS = {
    "rr": N_("The prison’s report"),
    "rx": N_("An expert’s opinion on the danger"),
    "rl": N_("The record of leave"),
    "rh": N_("A plan for housing and follow-up"),
    "rw": N_("The person’s own words"),
}
QUOTES = {
    "rr": (
        N_("No violence for six years. Two programmes finished, one left halfway. Quiet on the unit."),
        N_("Moved twice, for space. No threats. Works in the laundry. Says little about the crime."),
        N_("Often ill this winter. No violence. Asks to eat alone."),
    ),
    "rx": (
        N_("The danger is lower than at the judgment. It is not gone. How it is outside, nobody has seen."),
        N_("A colleague put the danger higher three years ago. We read the same file."),
        N_("I would call the danger moderate. There is no number behind the word."),
    ),
    "rl": (
        N_("Eleven leaves, each with two officers. All kept."),
        N_("Two leaves in a year. From one the person came back forty minutes late; the train stood still."),
        N_("No leave for two years. There were too few officers."),
    ),
    "rh": (
        N_("One municipality has been asked. It has not answered."),
        N_("A flat with staff day and night could be ready in the autumn."),
        N_("The flat went to someone else. The probation office asks again."),
    ),
    "rw": (
        N_("I have thought about what I did. I cannot prove what I will not do."),
        N_("I asked for the programme three times. It was full."),
        N_("I was asked this last time. My answer is the same."),
    ),
}
"""What each paper says at the first hearing, at the second, and later."""
LIMITS = {
    "rr": N_("It is about life inside. The question is about life outside."),
    "rx": N_("An expert advises. The court decides."),
    "rl": N_("The region decides on leave, not the court. Without leave there is no record."),
    "rh": N_("It needs others to say yes."),
    "rw": N_("The court hears them. It cannot test them."),
}
"""What each paper cannot say."""
NO_LEAVE_YET = N_("There is no record. Leave was not possible before {date}.")
NO_LEAVE_DAY = N_("The court set no minimum term. From when leave is possible then was not found.")

TOLD_HEARING = N_("Whether the person harmed must be told of this hearing was not found.")
TOLD_RELEASE = N_("The service must tell the person harmed in advance of the release, if it matters to her or him.")
TOLD = because(f"{ACT} § 7 b", "victim-notice-list", "")
