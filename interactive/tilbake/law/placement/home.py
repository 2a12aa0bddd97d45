"""Serving at home: outside prison on special conditions (§ 16) and with the tag (§ 16 a), as gates of conditions."""

from datetime import date, timedelta
from typing import Literal, NamedTuple

from tilbake.law.acts import ACT, REGULATIONS
from tilbake.law.age import is_child
from tilbake.law.judgment import Offence
from tilbake.law.parameters import parameter
from tilbake.law.ruling import Decider, Reason, Role, Ruling, because, level_above

type Development = Literal["not-positive", "positive", "particularly-positive"]


class Home(NamedTuple):
    """What the file shows about the person and the home, and who decides. Each is somebody's finding, not ours."""

    law_of: date
    offence: Offence = "general"
    age: int | None = None
    development: Development = "positive"
    home: bool = True
    adults_consent: bool = True
    occupation: bool = True
    abstinent: bool = True
    charged_or_expelled: bool = False
    special_reasons: bool = False
    security_or_purpose: bool = False
    decides: Decider = "local"


def tag(home: Home) -> Ruling:
    """Whether the conditions of the tag are met; its limits of time are in ``tag``.

    Source: § 16 a, regulations chapter 7; facts ``em-excluded-offences``, ``em-conditions``, ``em-charged-expelled``,
    ``em-children-heard``, ``em-checks``, ``em-home-rules``, ``home-serving-tag-positive``.
    """
    missing, complaint = _missing(home), level_above(home.decides)
    heard = because(f"{REGULATIONS} § 7-9", "em-children-heard", "tag-children-heard")
    if missing:
        return Ruling("tag-gate", "gate-shut", None, None, "may not", home.decides, missing, complaint=complaint)
    reasons = (
        because(f"{REGULATIONS} §§ 7-3 to 7-6", "em-conditions", "tag-conditions"),
        heard,
        because(f"{REGULATIONS} §§ 7-4 and 7-6", "em-home-rules", "tag-home-rules"),
        because(f"{REGULATIONS} § 7-5", "em-checks", "tag-checks"),
        because(f"{REGULATIONS} § 7-3", "em-conditions", "tag-consent-two-edged"),
    )
    who: tuple[Role, ...] = ("children", "adults-at-home")
    return Ruling("tag-gate", "an-assessment", None, None, "may", home.decides, reasons, heard=who, complaint=complaint)


def _missing(home: Home) -> tuple[Reason, ...]:
    missing: list[Reason] = []
    if home.offence != "general" and not is_child(home.age, home.law_of):
        missing.append(because(f"{REGULATIONS} § 7-2", "em-excluded-offences", f"tag-barred-{home.offence}"))
    if home.charged_or_expelled and not home.special_reasons:
        missing.append(because(f"{REGULATIONS} § 7-2 fifth paragraph", "em-charged-expelled", "tag-charged-expelled"))
    section, fact = f"{REGULATIONS} §§ 7-3 to 7-6", "em-conditions"
    if not home.home:
        missing.append(because(section, fact, "tag-no-home"))
    if not home.adults_consent:
        missing.append(because(section, fact, "tag-no-consent"))
    if not home.occupation:
        missing.append(because(section, fact, "tag-no-occupation"))
    if not home.abstinent:
        missing.append(because(section, fact, "tag-not-abstinent"))
    if home.development == "not-positive":
        missing.append(because(f"{ACT} § 16 a", "home-serving-tag-positive", "tag-no-development"))
    return tuple(missing)


def outside(home: Home, half_served: bool) -> Ruling:
    """Whether the conditions of serving outside prison are met: a stricter test than the tag's.

    Source: § 16; facts ``serve-outside-half``, ``fullmakt-drugfree-outside``.
    """
    section, fact, complaint = f"{ACT} § 16", "serve-outside-half", level_above(home.decides)
    asked = (
        (half_served, "outside-not-half"),
        (home.development == "particularly-positive", "outside-not-particular"),
        (home.home, "outside-no-home"),
        (home.occupation, "outside-no-occupation"),
        (home.abstinent, "outside-not-abstinent"),
        (not home.security_or_purpose, "outside-security"),
    )
    missing = tuple(because(section, fact, message) for met, message in asked if not met)
    if missing:
        return Ruling("outside-gate", "gate-shut", None, None, "may not", home.decides, missing, complaint=complaint)
    reasons = (
        because(section, fact, "outside-test"),
        because(section, "fullmakt-drugfree-outside", "outside-conditions"),
        because(f"{REGULATIONS} § 3-8", fact, "outside-weekly"),
    )
    return Ruling("outside-gate", "an-assessment", None, None, "may", home.decides, reasons, complaint=complaint)


def apply_by(letter: date, law_of: date) -> Ruling:
    """The last day to apply for the tag, from the letter that tells about it. Source: regulations § 7-8."""
    limit = parameter("tag-apply-weeks", law_of)
    day = letter + timedelta(weeks=limit.value)
    reason = limit.because("tag-apply", letter=letter, weeks=limit.value, date=day)
    return Ruling("tag-apply-by", "apply-by", day, None, "must", "local", (reason,), complaint="region")
