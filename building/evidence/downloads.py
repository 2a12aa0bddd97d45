"""Every fact with its uses as two files for other people's programs: the same content as CSV and as JSON."""

import csv
import io
import json
from dataclasses import asdict

from building import edition
from building.evidence import review
from building.evidence.uses import by_fact
from tilbake.evidence.fact import Fact, facts

CSV, JSON = "sources.csv", "sources.json"
BETWEEN = " | "
"""What stands between two uses in one cell."""


def files() -> dict[str, bytes]:
    """Both files by name; the same facts give the same bytes."""
    return {CSV: _csv().encode(), JSON: _json().encode()}


def _row(fact: Fact) -> dict[str, object]:
    """The fields of a fact, the days of reading and review by the rule, and its uses as addresses on the site."""
    days = {"read": review.read_on(fact).isoformat(), "review_by": review.review_by(fact).isoformat()}
    used = [use.address.replace(".md", ".html") for use in by_fact()[fact.id]]
    return {**asdict(fact), **days, "kind": review.kind(fact), "used_in": used}


def _csv() -> str:
    rows = [_row(fact) for fact in facts().values()]
    out = io.StringIO()
    # The mark at the front tells spreadsheets that the text is UTF-8.
    out.write("\N{ZERO WIDTH NO-BREAK SPACE}")
    table = csv.DictWriter(out, list(rows[0]), lineterminator="\r\n")
    table.writeheader()
    table.writerows({**row, "used_in": BETWEEN.join(map(str, _list(row["used_in"])))} for row in rows)
    return out.getvalue()


def _json() -> str:
    table = {
        "title": "Tilbake: sources",
        "version": edition.number(),
        "law_as_of": edition.law_as_of().isoformat(),
        "licence": "CC BY 4.0",
        "facts": [_row(fact) for fact in facts().values()],
    }
    return json.dumps(table, ensure_ascii=False, indent=1) + "\n"


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
