"""What the page side of a widget says, by id. The texts travel in each widget's setup."""

from tilbake.words.language import N_

PAGE_WORDS: dict[str, str] = {
    "asking": N_("Python is asked for."),
    "loading": N_("Python is on its way: {loaded} of {total} MB"),
    "starting": N_("Python has arrived and is starting."),
    "queued": N_("Your step is kept. It is answered as soon as Python is here."),
    "working": N_("Still working on it."),
    "lacks-webassembly": N_("This browser does not run WebAssembly, which Python in the page needs."),
    "lacks-worker": N_("This browser does not run workers, which Python in the page needs."),
    "lacks-decompression": N_("This browser cannot unpack compressed files in a page, which Python in the page needs."),
    "failed-download": N_("Python did not arrive: the download broke off."),
    "failed-memory": N_("This device has too little free memory to run Python in the page."),
    "failed-crash": N_("Python stopped twice at the same step. Nothing is lost: the page still stands where it was."),
    "failed-incomplete": N_("A file of this folder is missing. Unzip the whole folder again, then open index.html."),
    "failed-not-packed": N_(
        "This folder was made for the web and has no Python to start from here. Take the zip instead."
    ),
    "failed-other": N_("Python could not start in this browser."),
    "retry": N_("Try again"),
    "help": N_("Can this computer run it?"),
    "broken": N_("That step went wrong, and the fault is ours. Nothing has changed."),
    "copied": N_("The link is copied."),
    "text-copied": N_("The text is copied."),
    "text-selected": N_("This browser does not copy for a page. The text is selected: copy it with the keyboard."),
    "copy-by-hand": N_("Copy this link:"),
    "kept": N_("Your place is kept on this device from here on. Nobody else sees it."),
    "not-kept": N_("This browser keeps nothing for this page. Copy the link instead."),
    "forgotten": N_("Your place is forgotten."),
    "kept-here": N_("You asked this device to keep your place."),
    "go-on": N_("Go on from there"),
    "forget": N_("Forget it"),
}
"""``{loaded}`` and ``{total}`` are megabytes with one decimal, filled in by the page."""
