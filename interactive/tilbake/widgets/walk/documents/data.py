"""The plan as JSON, in the shape that ``docs/assets/plan.schema.json`` describes."""

import json
from collections.abc import Sequence
from typing import Any

from tilbake.law.parameters import named_days
from tilbake.walk.history import Walk
from tilbake.walk.links import written as link_of
from tilbake.widgets.walk.documents.milestones import Milestone

SHAPE = "tilbake-plan-1"


def written(walk: Walk, end: dict[str, Any], days: Sequence[Milestone]) -> str:
    """The document, the same text for the same walk."""
    start = walk.start
    content = {
        "shape": SHAPE,
        "invented": True,
        "person": start.person,
        "name": end["name"],
        "length": start.length,
        "seat": start.seat,
        "seed": start.seed,
        "link": link_of(walk),
        "law_of": named_days()["today"].isoformat(),
        "plan": [
            {"area": row["name"], "start": row["arrest"], "release": row["release"], "later": row["now"]}
            for row in end["plan"]
        ],
        "stands": end["standing"],
        "does_not": end["missing"],
        "duties": [{"area": row["name"], "text": row["text"], "section": row["section"]} for row in end["duties"]],
        "forks": [
            {
                "date": fork["date"],
                "code": fork["code"],
                "title": fork["title"],
                "chosen": fork["chosen"],
                "decided_by": fork["chair"],
                "beside": fork["others"],
                "hands": fork["counted"],
            }
            for fork in end["forks"]
        ],
        "file": end["file"],
        "milestones": list(days),
        "questions": end["questions"],
        "unknown": end["unknown"],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"
