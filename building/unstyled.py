"""What a page says when its style sheet is missing: most likely it was opened inside a zip, where its files are not.

No script could say it: that would be missing as well.
"""

import re

from tilbake.words.language import N_, language

BODY = re.compile(r"<body\b[^>]*>")
SENTENCE = N_(
    "Parts of this page are missing. If you opened it from inside a zip, unzip the whole folder first. "
    "Then open the file index.html in that folder."
)


def with_notice(html: str, code: str = "en") -> str:
    """The page with the sentence at its beginning, where the style sheet hides it."""
    notice = f'<p class="tb-bare"><strong>{language(code).say(SENTENCE)}</strong></p>'
    return BODY.sub(lambda body: body[0] + notice, html, count=1)
