"""Health care inside and around a sentence: who must offer it, who decides on it; the rules stand in ``care.toml``."""

from tilbake import resources
from tilbake.law.ruling import Ruling, because

TABLE = "law/care.toml"


def rule(name: str) -> Ruling:
    """One rule on care. Errors: ``LookupError`` for one that there is not."""
    rows = resources.table(TABLE)
    if name not in rows:
        raise LookupError(f"There is no rule on care {name!r}. There are: {', '.join(rows)}.")
    row = rows[name]
    return Ruling(
        id=f"care-{name}",
        outcome=row["outcome"],
        date=None,
        days=None,
        force=row["force"],
        decides=row["decides"],
        reasons=tuple(because(reason["section"], reason["fact"], reason["message"]) for reason in row["because"]),
        heard=tuple(row.get("heard", ())),
    )
