"""Rules that no number and no day decides: each stands in a table of its subject, with its outcome and its reasons."""

from tilbake import resources
from tilbake.law.ruling import Ruling, because


def rule(subject: str, name: str) -> Ruling:
    """One rule of ``law/<subject>.toml``. Errors: ``LookupError`` for one that there is not."""
    rows = resources.table(f"law/{subject}.toml")
    if name not in rows:
        raise LookupError(f"There is no rule {name!r} on {subject}. There are: {', '.join(rows)}.")
    row = rows[name]
    return Ruling(
        id=f"{subject}-{name}",
        outcome=row["outcome"],
        date=None,
        days=None,
        force=row["force"],
        decides=row["decides"],
        reasons=tuple(because(reason["section"], reason["fact"], reason["message"]) for reason in row["because"]),
        heard=tuple(row.get("heard", ())),
    )
