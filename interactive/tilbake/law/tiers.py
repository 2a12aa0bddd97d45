"""What differs between the levels, row by row, each cell with its section; the rows stand in ``tiers.toml``."""

from functools import cache
from typing import Literal

from tilbake import resources
from tilbake.law.acts import ACT
from tilbake.law.ruling import Decider, Ruling, because

TABLE = "law/tiers.toml"
type Tier = Literal["especially-high", "high", "lower", "transitional", "outside"]
TIERS: tuple[Tier, ...] = ("especially-high", "high", "lower", "transitional", "outside")
"""From the strictest; ``outside`` is serving at home on conditions or with the tag."""


@cache
def rows() -> tuple[str, ...]:
    """The rows' ids, in their order."""
    return tuple(row["id"] for row in resources.table(TABLE)["row"])


def cell(row: str, tier: Tier) -> Ruling:
    """What the law says in one row about one level. Errors: ``LookupError`` for a row that there is not."""
    found = next((entry for entry in resources.table(TABLE)["row"] if entry["id"] == row), None)
    if found is None:
        raise LookupError(f"There is no row {row!r}. There are: {', '.join(rows())}.")
    if tier not in found:
        none = because(f"{ACT} § 10 first paragraph", "forms-of-execution", "tier-not-found")
        return Ruling(f"tier-{row}", "not-found", None, None, "may", "local", (none,))
    entry = found[tier]
    reason = because(entry["section"], entry["fact"], entry["message"])
    decides: Decider = entry.get("decides", "region" if tier == "especially-high" else "local")
    return Ruling(f"tier-{row}", entry["outcome"], None, None, entry["force"], decides, (reason,))


def compared(one: Tier, other: Tier) -> tuple[tuple[str, Ruling, Ruling], ...]:
    """Two levels side by side: each row's id with both of its cells."""
    return tuple((row, cell(row, one), cell(row, other)) for row in rows())
