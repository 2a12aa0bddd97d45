"""`build.py pages`: what a writer of a page should mend, and what deserves a second look, from the built site."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from building import card_words, uses
from building.people import sentences
from building.places import SITE
from building.problem import Problem
from building.progress import console
from building.written import stories, trace, words
from building.written.blocks import CELL, Block, blocks


def run(names: Sequence[str], site: Path = SITE) -> int:
    """Print it for those pages, or for all; gives the exit code. Errors: ``Problem`` for a page that is not there."""
    every = [name.removesuffix(".md") for name, _, _ in uses.pages()]
    chosen = [_known(name.removesuffix(".md"), every) for name in names] or every
    texts = {name: _read(site / f"{name}.html") for name in chosen}
    told = stories.of(site)
    read = {name: blocks(html) for name, html in texts.items()}
    wrong = {
        "Figures without a fact": {name: trace.problems(html, told) for name, html in texts.items()},
        "Words that no page uses": {name: words.unwanted(page) for name, page in read.items()},
        "Words that are not explained": {name: words.unexplained(page) for name, page in read.items()},
    }
    long = {name: _long(page) for name, page in read.items()}
    failed = [_list(title, found) for title, found in wrong.items()]
    _list(f"Sentences of more than {sentences.MOST_WORDS} words, which stop nothing", long)
    return 1 if any(failed) else 0


def _long(page: Sequence[Block]) -> Iterator[str]:
    for block in page:
        if not block.cites:
            for part in block.text.split(CELL):
                yield from (f"{card_words.count(found)} words: “{found}”" for found in sentences.in_a_text(part))


def _known(name: str, every: Sequence[str]) -> str:
    if name not in every:
        raise Problem(f"There is no page docs/{name}.md. There are: {', '.join(every)}.")
    return name


def _read(file: Path) -> str:
    if not file.exists():
        raise Problem(f"{file} is not there: this command reads the built site. Build it first: uv run build.py")
    return file.read_text(encoding="utf-8")


def _list(title: str, found: Mapping[str, Iterable[str]]) -> int:
    lines = [f"docs/{name}.md: {sentence}" for name, sentences_ in found.items() for sentence in sentences_]
    console.print(f"[bold]{title}[/bold]: {len(lines)}")
    for line in lines:
        console.print(f"  {line}", markup=False, soft_wrap=True)
    console.print()
    return len(lines)
