"""The figures that the site itself shows: those of one run, with its day and its machine, kept in the repository."""

import json
import os
import platform
from collections.abc import Mapping
from datetime import date
from pathlib import Path

PUBLISHED = Path(__file__).with_suffix(".json")


def publish(measured: Path, *, engines: Mapping[str, str], runs: int) -> None:
    """Keep the figures that were just written. ``engines`` are the browsers' versions by name."""
    content = {
        "date": date.today().isoformat(),
        "machine": f"{os.cpu_count()} cores, {platform.machine()}, {platform.system()}",
        "engines": dict(engines),
        "runs": runs,
        "figures": json.loads(measured.read_text()),
    }
    PUBLISHED.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
