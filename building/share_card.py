"""The picture that stands beside a link to a page, where people share it: its title over its own drawing."""

import io
import re
from functools import cache
from pathlib import Path

import resvg_py
from PIL import Image, ImageDraw, ImageFont

from building.places import LOOK, ROOT
from building.style import FONTS

FOLDER = "assets/cards/"
"""Where the pictures stand, relative to the site's root. Only a site that knows its address has them: whoever shows
one asks for it by its whole address. So neither the zip nor a browser's copy of the site carries them."""
SITE = "Tilbake"
WIDTH, HEIGHT = 1200, 630
MARGIN = 64
DRAWING = re.compile(r'--8<-- "(assets/illustrations/[a-z-]+\.svg)"')
MARK = ROOT / "docs" / "overrides" / ".icons" / "tilbake" / "mark.svg"
TITLE_SIZES = (84, 72, 62, 54, 46)
"""In pixels; the largest that needs no more than two lines."""


def drawing(markdown: str) -> Path | None:
    """The first drawing that a page's Markdown names."""
    found = DRAWING.search(markdown)
    return ROOT / "docs" / found[1] if found else None


def picture(title: str, description: str, drawn: Path | None) -> bytes:
    """The PNG, 1200 by 630 pixels, the same bytes from the same words and drawing."""
    card = Image.new("RGB", (WIDTH, HEIGHT), _palette()["paper"])
    pen = ImageDraw.Draw(card)
    pen.rectangle((0, 0, WIDTH, 10), fill=_palette()["spruce"])
    if title != SITE:
        pen.text((MARGIN, 44), SITE, font=_font("inter", 30, 600), fill=_palette()["quiet"])
    below = _title(pen, title, top=88)
    if drawn:
        _draw(card, drawn.read_text(), below + 24)
    else:
        _lines(pen, description, below + 44)
        _draw(card, f'<svg class="mark" {MARK.read_text().removeprefix("<svg ")}', HEIGHT - 190, height=150)
    out = io.BytesIO()
    card.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _title(pen: ImageDraw.ImageDraw, title: str, top: int) -> int:
    """Write it in at most two lines; gives where it ends."""
    for size in TITLE_SIZES:
        font = _font("source-serif-4", size, 430)
        lines = _wrapped(title, font)
        if len(lines) <= 2:
            break
    for number, line in enumerate(lines):
        pen.text((MARGIN, top + number * size * 1.12), line, font=font, fill=_palette()["spruce"])
    return top + round(len(lines) * size * 1.12)


def _lines(pen: ImageDraw.ImageDraw, text: str, top: int) -> None:
    font = _font("inter", 32, 400)
    for number, line in enumerate(_wrapped(text, font)[:5]):
        pen.text((MARGIN, top + number * 46), line, font=font, fill=_palette()["ink"])


def _wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > WIDTH - 2 * MARGIN:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _draw(card: Image.Image, svg: str, top: int, height: int | None = None) -> None:
    """Lay a drawing onto the card: down to its foot and across it, or as high as is said, at the right."""
    target = height or HEIGHT - top
    png = resvg_py.svg_to_bytes(svg_string=svg, style_sheet=_style(), height=target, skip_system_fonts=True)
    image = Image.open(io.BytesIO(bytes(png))).convert("RGBA")
    left = WIDTH - MARGIN - image.width if height else (WIDTH - image.width) // 2
    card.paste(image, (left, top), image)


@cache
def _palette() -> dict[str, str]:
    """The light scheme's colours by their names, as the style sheet has them."""
    [light] = re.findall(
        r'\n\[data-md-color-scheme="default"\] \{(.*?)\}', (LOOK / "tokens.css").read_text(), re.DOTALL
    )
    return dict(re.findall(r"--tb-([a-z-]+): (#[0-9a-f]{6});", light))


@cache
def _style() -> str:
    """The drawings' classes, as ``pictures.css`` has them, with their colours filled in."""
    rules = re.findall(r"^\.tb-picture (\.[a-z]+ \{[^}]*\})", (LOOK / "pictures.css").read_text(), re.MULTILINE)
    rules.append(".mark { fill: var(--tb-spruce-mid) }")
    return re.sub(r"var\(--tb-([a-z-]+)\)", lambda name: _palette()[name[1]], "\n".join(rules))


def _font_file(name: str) -> Path:
    return FONTS / name / "files" / f"{name}-latin-wght-normal.woff2"


@cache
def _font(name: str, size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(_font_file(name), size, layout_engine=ImageFont.Layout.BASIC)
    font.set_variation_by_axes([weight])
    return font
