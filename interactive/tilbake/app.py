"""The one door: start a widget, open a link, answer an action. Plain dictionaries in and out, fit for JSON."""

from typing import Any, NotRequired, TypedDict

from tilbake import templates, widgets
from tilbake.widget import Fields, Opened, Refusal, Widget
from tilbake.words.language import Language, language

LONG = 60
"""Characters of what was left out of a link that are still named."""


class Request(TypedDict):
    """What the page asks.

    ``widget`` is the widget's name and ``key`` this copy's key in the URL's fragment (``walk-2`` for a second copy);
    ``link`` is the state so far (``None`` starts from ``options``) and ``action`` what the reader did, if anything.
    """

    widget: str
    key: NotRequired[str]
    language: NotRequired[str]
    options: NotRequired[dict[str, str]]
    link: NotRequired[str | None]
    action: NotRequired[dict[str, str] | None]


class Answer(TypedDict):
    """What the page gets: the widget's HTML and the link of the state that it shows."""

    html: str
    link: str
    announce: str
    before: str | None
    refused: dict[str, str] | None
    continue_with: dict[str, str] | None


def answer(request: Request) -> Answer:
    """Render the widget after the request.

    A refused action renders the last good state with what was typed and one sentence beside its field.
    Errors: ``LookupError`` for an unknown widget or language, ``Refusal`` for an author's bad option.
    """
    module = widgets.find(request["widget"])
    words = language(request.get("language", "en"))
    asked = request.get("link")
    opened = Opened(module.start(request.get("options", {}))) if asked is None else module.from_link(asked)
    action = request.get("action")
    state, refusal = _stepped(module, opened.state, action)
    view = module.view(state, words)
    refused = {"field": refusal.field, "sentence": refusal.sentence(words)} if refusal else None
    previous = module.before(state)
    html = _render(
        words,
        key=request.get("key", request["widget"]),
        title=words.say(module.TITLE),
        name=request["widget"],
        fallback=view.get("fallback", module.FALLBACK),
        fallback_text=words.say(module.FALLBACK_TEXT),
        view=view,
        typed=action if action and refusal else {},
        refused=refused,
        dropped=_short(opened.dropped),
    )
    return {
        "html": html,
        "link": module.link(state),
        "announce": refused["sentence"] if refused else view["announce"],
        "before": None if previous is None else module.link(previous),
        "refused": refused,
        "continue_with": view.get("continue_with"),
    }


def _short(dropped: str) -> str:
    return dropped if len(dropped) <= LONG else f"{dropped[:LONG]}…"


def _stepped(module: Widget, state: Any, action: Fields | None) -> tuple[Any, Refusal | None]:
    if not action:
        return state, None
    try:
        return module.step(state, action), None
    except Refusal as refusal:
        return state, refusal


def _render(words: Language, *, name: str, **context: Any) -> str:
    template = templates.environment().get_template(f"widgets/{name.replace('-', '_')}/view.html.j2")
    return template.render(context, name=name, words=words, _=words.say, ngettext=words.count)
