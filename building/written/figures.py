"""The figures in a text: what is a number to a reader, and what is only the name of a section, a document, a day.

Words up to twelve count things and are no figures: *three questions*. So are *half*, *a third*, *a hundred*.
"""

import re
from collections.abc import Iterator

_ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
SMALL = {word: number for number, word in enumerate(_ONES, start=1)}
LARGE: dict[str, int] = {
    **{word: number for number, word in enumerate(_TEENS, start=13)},
    **dict(zip(_TENS, range(20, 100, 10), strict=True)),
    **{
        f"{ten}-{one}": 10 * at + n for at, ten in enumerate(_TENS, start=2) for n, one in enumerate(_ONES[:9], start=1)
    },
}

_NUMBER = r"\d+(?:-\d+)?(?:\s[a-h]\b)?"
NAMES = re.compile(
    rf"§§\s*{_NUMBER}(?:(?:\s*[,–]\s*|,?\s+(?:and|to|or)\s+){_NUMBER})*"
    rf"|§\s*{_NUMBER}(?:–\d+)?"
    r"|\bCC BY 4\.0|\bTV 2\b|\bHR-\d{4}-\d+-[A-Z]\b|\bKSF \d+/\d+"
    r"|\b(?:Prop\.|Meld\. St\.|Dokument|Innst\.|St\.meld\. nr\.) ?[\d:]+(?: [A-Z])?(?: \(\d{4}–\d{4}\))?"
    r"|\b(?:chapters?|article|no\.|nr\.|version) \d[\d.]*(?:[-–]\d+)?"
    r"|\d+\(\d+\)"  # volume and number of a journal
    r"|\bWorked cases: \d+|\b\d+ cards\b|\b\d+ · \d+ · \d+ minutes\b"  # what the walks and their running orders hold
    r"|\bunder[ -]18s?\b"  # a child
    r"|\bout of 24\b|\badd up to 100\b"
    r"|\b(?:of|in|among) (?:a )?100\b(?!,\d)",
    re.IGNORECASE,
)
"""Numbers that name something, and the hundred of which a share is told."""
_FIGURE = re.compile(r"(?<![\w.])\d+(?:,\d{3})+(?:\.\d+)?|(?<![\w.])\d+(?:[.:/]\d+)?|[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}")


def figures(text: str) -> Iterator[str]:
    """Each figure as it stands in the text: *63*, *7,764*, *1/3*, *20:40*, *sixty-three*."""
    for found in _FIGURE.finditer(NAMES.sub(" ", text)):
        if found[0][0].isdigit() or found[0].lower() in LARGE:
            yield found[0]


def value(figure: str) -> str:
    """What two ways of writing one number share: *Sixty-three*, *63* and *63.0* are *63*; *20:40* stays a time."""
    figure = figure.lower().replace(",", "")
    if figure in LARGE or figure in SMALL:
        return str(LARGE.get(figure) or SMALL[figure])
    return f"{float(figure):g}" if re.fullmatch(r"\d+\.\d+", figure) else figure.lstrip("0") or "0"


def held(text: str) -> set[str]:
    """The values that a statement holds, small words and the parts of written days with them, and each rounded."""
    text = _WRITTEN.sub(lambda day: day[0].replace("-", " "), text)
    found = {
        value(piece[0])
        for piece in _FIGURE.finditer(text)
        if piece[0][0].isdigit() or piece[0].lower() in LARGE or piece[0].lower() in SMALL
    }
    parts = {value(part) for whole in found if "/" in whole or ":" in whole for part in re.split("[/:]", whole)}
    rounded = {str(int(float(number) + 0.5)) for number in found if re.fullmatch(r"\d+\.\d+", number)}
    return found | parts | rounded
