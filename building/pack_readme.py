"""The page of text that lies beside ``index.html`` in the zip, for someone who has just unzipped it."""

from datetime import date

from tilbake.words.language import language

NAME = "READ ME FIRST.txt"

TEXT = """TILBAKE
Version {version}. Law as of {day}.

This folder is a web site about Norwegian prisons: how they try to
make the way back work, where they do not, and what the law says.
It needs no network. Nothing is installed, and nothing is sent
anywhere.


TO OPEN IT

1. Unzip the whole folder. Do not open it inside the zip: pictures
   and everything you can click would be missing.
2. Open the folder, and open the file  index.html  with a double
   click. It opens in your browser.
3. To use it again, keep the folder as it is. You can rename it, and
   put it anywhere. The files in it belong together.


IF SOMETHING DOES NOT WORK

Open  can-this-computer-run-it.html  in this folder. It checks this
computer, says what is missing, and gives a short text for whoever
can help you. It needs a browser from about 2023 or later.

One way works in every browser:
  jonas.html      the walk, as a story to read or print
  examples.html   the calculations, as finished examples


GOOD TO KNOW

* Your choices stand in the address bar, after the #. The browser
  keeps your choice of light or dark colours, and your place in a
  walk if you ask for it. Nothing else is kept.
* Some walks begin with a first night in a cell; two people have
  killed or raped. What may be hard to read says so first, and has a
  way round. If it is close to your own life, talk to somebody you
  trust. In an emergency, call the emergency number of the country
  you are in.
* The law was read as it stood on {day}. This copy does
  not update itself. Newer versions come as a new zip.
* To check that the zip arrived whole, compare its SHA-256 checksum
  with the file that ends in  .zip.sha256  beside the download. You
  need not: a zip that was damaged on its way usually says so when
  it is unzipped.
* To pass it on, copy the whole folder, or the zip.


LICENCE

Text and drawings: CC BY 4.0. Code: MIT. The typefaces are under the
SIL Open Font Licence. Python and the other packages inside keep
their own licences. The people in the walks are invented. Nothing
here is legal advice.
"""


def content(*, version: str, law_as_of: date) -> bytes:
    """The text as a file that every editor shows, the oldest of Windows too: plain letters, its own line ends."""
    text = TEXT.format(version=version, day=language("en").date(law_as_of))
    return text.replace("\n", "\r\n").encode()
