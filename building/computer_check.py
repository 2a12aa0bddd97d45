"""The list on *Can this computer run it?*: what the widgets need, why, and the words for what was found here."""

from dataclasses import dataclass
from functools import cache

from building import edition
from building.archives import hashed_name
from building.assets import FOLDER, Assets
from building.bundle import script
from building.page_words import PAGE_WORDS
from building.places import BROWSER
from building.prerender import inline_json
from tilbake.words.language import N_, Language, language

MARKER = "<!-- computer-check -->"
"""The line of the page that the list takes the place of."""
ONWARD = "when-something-does-not-work"
"""The heading of that page under which a reader finds what to do."""


@dataclass(frozen=True)
class Line:
    """One thing that is checked. ``found`` has a sentence for each thing that its script can find."""

    name: str
    why: str
    found: dict[str, str]
    button: str = ""


LINES: dict[str, Line] = {
    "address": Line(
        N_("The page and its files"),
        N_("The page comes from the web, or from a folder that was unzipped as a whole."),
        {
            "web": N_("This page came from the web, and its own files with it."),
            "folder": N_("This page was opened from a folder, and its own files came along."),
            "incomplete": PAGE_WORDS["failed-incomplete"],
            "broken-off": N_("A file of this page did not arrive. Load the page again."),
        },
    ),
    "javascript": Line(
        N_("JavaScript"),
        N_("The page asks Python with it."),
        {"on": N_("It is on.")},
    ),
    "webassembly": Line(
        N_("WebAssembly"),
        N_("Python is made of it."),
        {
            "compiled": N_("A small piece of it was compiled."),
            "refused": N_("This browser does not run it. It is too old, or a security setting turns it off."),
        },
    ),
    "worker": Line(
        N_("A worker"),
        N_("Python runs in it, beside the page. So the page itself never has to wait."),
        {
            "answered": N_("One was started, and it answered."),
            "silent": N_("One was started, and it did not answer."),
            "refused": N_("This browser starts none. A security setting can be the reason."),
        },
    ),
    "unpacking": Line(
        N_("Unpacking"),
        N_("Python travels packed, to be smaller."),
        {
            "unpacked": N_("A few bytes were unpacked."),
            "refused": N_("This browser cannot do it. It is too old."),
        },
    ),
    "memory": Line(
        N_("Memory"),
        N_("Python needs some for itself."),
        {
            "reserved": N_("{megabytes} MB were reserved, and given back."),
            "refused": N_("{megabytes} MB could not be reserved. Close other tabs and programs, and try again."),
        },
    ),
    "python": Line(
        N_("Python itself"),
        N_("All of the above, together."),
        {
            "coming": N_("It is on its way."),
            "answered": N_("Python answered after {seconds} seconds."),
            "held": N_("Your browser asks for few data. Python is a download of some megabytes."),
            "slow": N_("It has not answered for a minute. It may still come."),
            "failed": N_("Python did not start."),
            **{id_: text for id_, text in PAGE_WORDS.items() if id_.startswith(("lacks-", "failed-"))},
        },
        button=N_("Start Python"),
    ),
    "storage": Line(
        N_("Storage"),
        N_("The page keeps your choice of light or dark colours in it, and your place in a walk if you ask for that."),
        {
            "kept": N_("The choice is kept."),
            "blocked": N_("It is blocked. The choice is forgotten when you leave the page."),
        },
    ),
    "copy": Line(
        N_("A copy for a visit without a network"),
        N_("The browser can keep the site for later."),
        {
            "there": N_("The copy is there."),
            "folder": N_("You have the whole site in this folder."),
            "not-yet": N_("There is no copy yet. The browser may make one when Python has answered."),
            "none": N_("This browser keeps no copies. The zip does the same."),
        },
    ),
    "clipboard": Line(
        N_("The clipboard"),
        N_("“Copy link” writes to it."),
        {
            "offered": N_("The browser offers it."),
            "none": N_("The browser does not offer it. The page then shows the link, and you copy it yourself."),
        },
    ),
    "printing": Line(
        N_("Printing"),
        N_("Every page can be printed."),
        {
            "offered": N_("The browser offers it."),
            "none": N_("The page cannot ask for it. Use the browser’s own menu."),
        },
        button=N_("Print this page"),
    ),
}
"""What is checked, in the order of the list."""

OUTCOMES: dict[str, str] = {
    "works": N_("works"),
    "fails": N_("does not work"),
    "spare": N_("not needed"),
    "waits": N_("not known"),
    "runs": N_("checking"),
}
"""What each outcome is called. A thing is *not needed* when it does not work here and nothing depends on it."""

VERDICTS: dict[str, str] = {
    "runs": N_("Checking this computer …"),
    "works": N_("This computer can run it. Python has answered."),
    "waits": N_("Nothing is missing so far. Python has not answered yet."),
    "fails": N_("Python does not run here. What does not work: {missing}."),
}
"""The one sentence for the whole list. ``{missing}`` is a list of names."""

REPORT: dict[str, str] = {
    "report-browser": N_("Browser: {browser}"),
    "copied": N_("The report is copied."),
    "copy-by-hand": N_("The report is selected. Copy it with your keyboard or menu."),
}


def html(code: str = "en") -> str:
    """The list as it stands before anything is checked: complete as a list of what is needed."""
    words = language(code)
    unchecked = words.say(N_("Nothing is checked yet: that needs JavaScript."))
    onward = words.say(N_("What you can do"))
    label = words.say(N_("For whoever can help you"))
    hint = words.say(N_("Nothing is sent anywhere. Copy this text if you want to show it to someone."))
    return "\n".join(
        (
            f'<div class="tb-check" id="tb-check" data-language="{code}">',
            f'<script type="application/json" class="tb-check-words">{inline_json(_words(words))}</script>',
            f'<p class="tb-check-verdict" role="status">{unchecked}</p>',
            f'<p class="tb-check-onward" hidden><a href="#{ONWARD}">{onward}</a></p>',
            '<ul class="tb-check-list">',
            *(_line(id_, line, words) for id_, line in LINES.items()),
            "</ul>",
            '<div class="tb-check-report" hidden>',
            f'<label for="tb-check-report">{label}</label>',
            f'<p id="tb-check-hint">{hint}</p>',
            '<textarea id="tb-check-report" aria-describedby="tb-check-hint" readonly rows="8"></textarea>',
            f'<p>{_button(N_("Copy the report"), words)} <span role="status"></span></p>',
            "</div>",
            "</div>",
        )
    )


@cache
def bundle() -> Assets:
    """The script of that page. Errors: ``BundleError`` with the file and line."""
    content = script(BROWSER / "check" / "page.js")
    path = FOLDER + hashed_name("check.js", content)
    return Assets({path: content}, path)


def _line(id_: str, line: Line, words: Language) -> str:
    button = _button(line.button, words, " hidden") if line.button else ""
    return (
        f'<li data-check="{id_}"><strong class="tb-check-name">{words.say(line.name)}</strong>'
        ' <span class="tb-check-outcome" hidden></span>'
        f' <span class="tb-check-why">{words.say(line.why)} <span class="tb-check-found"></span> {button}</span></li>'
    )


def _button(text: str, words: Language, attributes: str = "") -> str:
    return f'<button type="button" class="tb-tool"{attributes}>{words.say(text)}</button>'


def _words(words: Language) -> dict[str, str]:
    """Every word of the script, by id: ``worker-answered``, ``outcome-works``, ``verdict-runs``."""
    found = {f"{id_}-{found}": text for id_, line in LINES.items() for found, text in line.found.items()}
    texts = {
        **found,
        **{f"outcome-{id_}": text for id_, text in OUTCOMES.items()},
        **{f"verdict-{id_}": text for id_, text in VERDICTS.items()},
        **REPORT,
    }
    edition_line = words.say(
        N_("Tilbake {version}, law as of {day}"), version=edition.number(), day=edition.law_as_of()
    )
    return {**{id_: words.say(text) for id_, text in texts.items()}, "report-edition": edition_line}
