"""A person's default line of choices as one page: a short story with its rulings, for readers without Python."""

from collections.abc import Iterator
from typing import Any

from building.person_pages import address
from tilbake.people import person as people
from tilbake.walk.deck import LENGTHS
from tilbake.walk.history import Start, Walk, default_line, replay
from tilbake.walk.links import written
from tilbake.widgets.walk import seen
from tilbake.words.language import N_, Language, language


def page(person: str, code: str = "en") -> str:
    """The page's Markdown, the same from the same cards. Errors: ``LookupError`` for an unknown person or language."""
    words = language(code)
    whole = default_line(Start(person, LENGTHS[0], people.find(person).seed))
    return "\n".join([*_opening(whole, words), *_cards(whole, words), *_end(whole, words)]) + "\n"


def _opening(whole: Walk, words: Language) -> Iterator[str]:
    person = whole.deck.person
    title = words.say(N_("{name}: the whole walk"), name=words.say(person.name))
    description = words.say(
        N_("{name}, as a story to read, with the rule behind each step. {offer}"),
        name=words.say(person.name),
        offer=words.say(person.offer),
    )
    yield f'---\ntitle: "{title}"\ndescription: "{description}"\n---\n'
    yield f"# {title}\n"
    yield f"**{words.say(person.harm)}**\n"
    yield (
        words.say(
            N_("One line of choices out of many, from the first card to the last. {name} is invented."),
            name=words.say(person.name),
        )
        + f" [{words.say(N_('Choose for yourself'))}]({address(whole.start.person)}).\n"
    )
    if person.content:
        yield words.say(person.content) + "\n"


def _cards(whole: Walk, words: Language) -> Iterator[str]:
    stage = ""
    for place, step in enumerate(whole.taken):
        here = replay(whole.start, whole.steps[:place])
        after = replay(whole.start, whole.steps[: place + 1])
        view = seen.view(here, words)
        if step.card.stage != stage:
            stage = step.card.stage
            yield f"## {words.say(seen.STAGE_NAMES[stage])}\n"
        if view["blank"]:
            yield f'<p class="tb-blank" data-search-exclude>{view["blank"]}</p>\n'
        yield from _card(view["card"], step.choice.key, _trying(here), words)
        yield from _outcome(seen.view(after, words)["last"], view["card"], words)


def _trying(walk: Walk) -> str:
    """The address where a reader can choose from there on."""
    return f"{address(walk.start.person).replace('.md', '.html')}#walk={written(walk)}"


def _card(card: dict[str, Any], chosen: str, link: str, words: Language) -> Iterator[str]:
    yield f"### {card['title']} {{#{card['code']}}}\n"
    chair = words.say(N_("The seat: {chair}"), chair=card["chair"])
    day = f'<time datetime="{card["date"]}">{card["day"]}</time>'
    yield f'<p class="tb-day" data-search-exclude>{day} <span class="tb-chair">{chair}</span></p>\n'
    yield from (f"{text}\n" for text in card["meanwhile"])
    if card["reads"]:
        yield f"{card['reads']['by']}\n"
        yield from (f"> {line}\n" for line in card["reads"]["lines"])
    if card["moment"]:
        yield f"{card['moment']}\n"
    yield from (
        f"<p data-search-exclude><strong>{line['label']}</strong> {line['text']}</p>\n" for line in card["roles"]
    )
    yield from (f"**{line['label']}:** {line['text']}\n" for line in card["sunday"])
    if card["kind"] == "sunday":
        return
    for choice in card["choices"]:
        mark = "**" if choice["key"] == chosen.upper() else ""
        why = choice["shut"]["reason"] if choice["shut"] else choice["reason"]
        section = f" {choice['shut']['section']}" if choice["shut"] else ""
        state = f" ({words.say(N_('barred'))})" if choice["shut"] else ""
        yield f"- {mark}{choice['key']}. {choice['text']}{mark}{state} {why}{section}"
    for entry in card["barred"]:
        yield f"- {entry['text']} ({words.say(N_('barred'))}) {entry['reason']} {entry['section']}"
    yield ""
    trying = words.say(N_("Choose here"))
    yield f'<p class="tb-cite" data-search-exclude>{card["gate"]} <a href="{link}">{trying}</a></p>\n'


def _outcome(last: dict[str, Any], card: dict[str, Any], words: Language) -> Iterator[str]:
    yield from (f"{text}\n" for text in (last["answer"], last["chance"]) if text)
    if last["outcome"]:
        yield f"*{last['outcome']}*\n"
    told = last["told"] or card["told"]
    label = words.say(N_("Told to {harmed}:"), harmed=card["harmed"])
    yield f'<p class="tb-told" data-search-exclude><span>{label}</span> {told}</p>\n'
    rules = [
        *(
            f"{r['title']}: {r['outcome_text']}{', ' + r['date_text'] if r['date_text'] else ''}."
            for r in card["dated"]
        ),
        *(f"{r['text']} ({r['section']})" for r in card["rules"]),
        *(f"{r['text']} ({r['counted_by']})" for r in card["findings"]),
    ]
    if rules:
        title = words.say(N_("What the law says here"))
        yield f'<details class="tb-why" data-search-exclude><summary>{title}</summary><ul>'
        yield from (f"<li>{rule}</li>" for rule in rules)
        yield "</ul></details>\n"


def _end(whole: Walk, words: Language) -> Iterator[str]:
    end = seen.view(whole, words)["end"]
    yield f"## {end['title']}\n"
    yield from _plan(end, words)
    for title, lines in (
        (N_("What stands on the day of release"), end["standing"]),
        (N_("What does not"), end["missing"]),
        (N_("What nobody knows"), end["unknown"]),
    ):
        yield f"\n### {words.say(title)}\n"
        yield from (f"- {line}" for line in lines)


def _plan(end: dict[str, Any], words: Language) -> Iterator[str]:
    """The plan as a table that a phone stacks: there each cell says its own column."""
    columns = [
        (end["heads"][head], key) for head, key in (("start", "arrest"), ("release", "release"), ("later", "now"))
    ]
    heads = "".join(f'<th scope="col">{text}</th>' for text in (words.say(N_("Area")), *(head for head, _ in columns)))
    yield f'<table class="tb-plan-told"><thead><tr>{heads}</tr></thead><tbody>'
    for row in end["plan"]:
        cells = "".join(f'<td data-head="{head}">{row[key]}</td>' for head, key in columns)
        yield f'<tr><th scope="row">{row["name"]}</th>{cells}</tr>'
    yield "</tbody></table>\n"
