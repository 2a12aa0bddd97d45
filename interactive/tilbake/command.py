"""The text door for teachers and tests: ask a widget without a browser."""

import argparse
import json
import sys
from collections.abc import Sequence
from typing import Any

from tilbake import widgets
from tilbake.widget import Fields, Refusal
from tilbake.words.language import language


def ask(name: str, options: Fields, actions: Sequence[Fields], code: str = "en") -> dict[str, Any]:
    """Start a widget with options, take actions in turn, and say where it stands.

    Stops at the first refusal, with the last good state. Errors: ``LookupError`` for an unknown widget.
    """
    module = widgets.find(name)
    words = language(code)
    try:
        state = module.start(options)
    except Refusal as refusal:
        return {"link": None, "view": None, "rulings": [], "refused": _refused(refusal, code)}
    refused = None
    for action in actions:
        try:
            state = module.step(state, action)
        except Refusal as refusal:
            refused = _refused(refusal, code)
            break
    view = module.view(state, words)
    return {"link": module.link(state), "view": view, "rulings": view["rulings"], "refused": refused}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``tilbake ask WIDGET key=value … [--do key=value …]… --json``.."""
    parser = argparse.ArgumentParser(prog="tilbake", description="Ask a widget of Tilbake from the command line.")
    commands = parser.add_subparsers(required=True, metavar="ask")
    asking = commands.add_parser("ask", help="start a widget, take actions, print where it stands")
    asking.add_argument("widget", help=f"one of: {', '.join(widgets.names())}")
    asking.add_argument("options", nargs="*", metavar="key=value", help="what an author would write in the page")
    asking.add_argument(
        "--do", nargs="+", action="append", default=[], metavar="key=value", help="an action: a form's fields"
    )
    asking.add_argument("--language", default="en", help="the language of the texts (en)")
    asking.add_argument("--json", action="store_true", help="print JSON, which is also the default")
    chosen = parser.parse_args(arguments)
    try:
        options = _pairs(chosen.options)
        result = ask(chosen.widget, options, [_pairs(action) for action in chosen.do], chosen.language)
    except (LookupError, ValueError) as error:
        print(f"tilbake: {error.args[0]}", file=sys.stderr)
        return 2
    print(json.dumps(result, ensure_ascii=False, indent=2))
    return 0


def _pairs(texts: Sequence[str]) -> dict[str, str]:
    pairs = {}
    for text in texts:
        key, equals, value = text.partition("=")
        if not equals or not key:
            raise ValueError(f"{text!r} is not of the form key=value.")
        pairs[key] = value
    return pairs


def _refused(refusal: Refusal, code: str) -> dict[str, str]:
    return {"field": refusal.field, "sentence": refusal.sentence(language(code))}
