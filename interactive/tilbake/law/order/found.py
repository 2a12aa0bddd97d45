"""What was counted or found in practice, beside the rule: no rulings, so no section; each with its source."""

from typing import Literal

from tilbake.law.ruling import Reason, because

type Clock = Literal["exclusion", "security-cell", "restraint-bed"]
FINDINGS: dict[Clock, tuple[Reason, ...]] = {
    "exclusion": (
        because("", "exclusion-2023-length", "found-exclusion-length"),
        because("", "exclusion-2023-staffing", "found-exclusion-staffing"),
        because("", "lockup-2019-quarter", "found-lockup"),
        because("", "cpt-2024", "found-cpt"),
    ),
    "security-cell": (
        because("", "security-cell-2025-time", "found-cell-time"),
        because("", "security-cell-2024-count", "found-cell-count"),
        because("", "security-cell-2025", "found-cell-room"),
    ),
    "restraint-bed": (
        because("", "skien-cell-bed", "found-bed-skien"),
        because("", "cpt-2024", "found-bed-cpt"),
    ),
}
