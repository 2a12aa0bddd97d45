"""Archives whose bytes depend on nothing but what is in them, and names that say which bytes they are."""

import hashlib
import io
import zipfile
from collections.abc import Mapping

import deflate

FIXED_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date a zip can hold, for every file."""


def stored_zip(files: Mapping[str, bytes]) -> bytes:
    """A zip of the files in alphabetical order, not compressed.

    One gzip around the whole is smaller than a compressed zip, and Python starts faster from it.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            archive.writestr(zipfile.ZipInfo(name, FIXED_DATE), files[name])
    return out.getvalue()


def unzipped(data: bytes) -> dict[str, bytes]:
    """The files of a zip by name, folders left out."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def gzipped(data: bytes) -> bytes:
    """The bytes as gzip, without a date, packed by libdeflate: a few per cent smaller than zlib's best."""
    return bytes(deflate.gzip_compress(data, 12))


def digest(*pieces: bytes) -> str:
    """A short name for these bytes: 12 hexadecimal digits of their SHA-256."""
    whole = hashlib.sha256()
    for piece in pieces:
        whole.update(len(piece).to_bytes(8))
        whole.update(piece)
    return whole.hexdigest()[:12]


def hashed_name(name: str, data: bytes, ending: str = "") -> str:
    """``walk.js`` as ``walk.<hash>.js``, so that a browser may keep it for ever; ``ending`` is added behind."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{digest(data)}{dot}{suffix}{ending}"
