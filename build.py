"""Build, serve, test and measure the site: `uv run build.py --help`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from building.problem import Problem


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line and do what it asks; gives the exit code."""
    parser = argparse.ArgumentParser(prog="build.py", description="Build the site into site/, or one of the commands.")
    commands = parser.add_subparsers(dest="command", metavar="{pack,serve,people,pages,test,bench}")
    commands.add_parser(
        "pack", help="build, and write dist/tilbake-<version>.zip: the site for a folder without a network"
    )
    serving = commands.add_parser("serve", help="build, serve on this machine, build again on each change")
    serving.add_argument("--open", action="store_true", help="open the browser")
    serving.add_argument("--port", type=int, default=8000, help="the port to serve on (8000)")
    writing = commands.add_parser("people", help="check the persons and cards, and print what their walks are like")
    writing.add_argument("names", nargs="*", metavar="NAME", help="the persons to look at (all)")
    writing.add_argument("--graph", type=Path, metavar="DIR", help="draw each walk as DIR/<name>.svg, too")
    reading = commands.add_parser("pages", help="read the built pages: figures without a fact, words, long sentences")
    reading.add_argument("pages", nargs="*", metavar="NAME", help="the pages to read (all)")
    commands.add_parser("test", help="find or install what the tests need, and run them all")
    measuring = commands.add_parser("bench", help="measure what readers wait for: a table and .cache/bench.json")
    measuring.add_argument("--runs", type=int, default=7, help="how often each start is measured (7)")
    measuring.add_argument("--publish", action="store_true", help="show these figures on the site, too")
    chosen = parser.parse_args(arguments)
    try:
        return _run(chosen)
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1


def _run(chosen: argparse.Namespace) -> int:
    # Each command imports its own tools: a rebuild must not wait for a browser's.
    match chosen.command:
        case "pack":
            from building import pack, site

            site.build()
            return pack.run()
        case "serve":
            from building import serve

            return serve.run(port=chosen.port, open_browser=chosen.open)
        case "people":
            from building import readable

            readable.check()  # the rest reads its tables as it is imported
            from building.evidence.check import check as check_facts
            from building.people import command

            check_facts()
            return command.run(chosen.names, chosen.graph)
        case "pages":
            from building.written import command as pages

            return pages.run(chosen.pages)
        case "test":
            from building import check

            return check.run()
        case "bench":
            from building.bench import measure

            return measure.run(runs=chosen.runs, publish=chosen.publish)
        case _:
            from building import site

            site.build()
            return 0


if __name__ == "__main__":
    raise SystemExit(main())
