"""Which reader a file needs: its bytes decide, and its name only where bytes cannot."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from tui.article import Problem
from tui.messages import _
from tui.readers.draft import Draft, published_in_name
from tui.readers.source import Source, UnreadableError

# What a library of a format may raise on bytes made to break it. Each is reported with its file.
_FAULTS = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)

_FOREIGN = (
    (b"%PDF", "PDF"), (b"\x89PNG", "PNG"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"RIFF", "RIFF"),
    (b"\x7fELF", "ELF"), (b"MZ", "EXE"), (b"\0asm", "WebAssembly"), (b"\xca\xfe\xba\xbe", "Java"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "OLE"), (b"7z\xbc\xaf\x27\x1c", "7-Zip"), (b"Rar!", "RAR"),
    (b"ID3", "MP3"), (b"\xff\xfb", "MP3"), (b"\xff\xf3", "MP3"), (b"OggS", "Ogg"), (b"fLaC", "FLAC"),
    (b"\x04\x22\x4d\x18", "LZ4"), (b"\x28\xb5\x2f\xfd", "Zstandard"), (b"{\\rtf", "RTF"),
    (b"PAR1", "Parquet"), (b"ARROW1", "Arrow"), (b"WARC/", "WARC"), (b"wOFF", "WOFF"), (b"wOF2", "WOFF"),
    (b"II*\0", "TIFF"), (b"MM\0*", "TIFF"), (b"\0\0\1\0", "ICO"), (b"BM", "BMP"), (b"%!PS", "PostScript"),
)  # fmt: skip
"""First bytes of what holds no article that is read here, and the name to say so by."""

_MAGIC_THAT_WORDS_BEGIN_WITH = (b"MZ", b"BM", b"ID3", b"GIF8", b"RIFF", b"Rar!", b"OggS", b"PAR1")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1a\x1b")) + b"\x7f"


def drafts(source: Source) -> Iterator[Draft | Problem]:
    """The articles of a source as its format says them; a problem where the format's reader gives up."""
    try:
        reader = import_module(f"tui.readers.{pick(source)}")
        for found in reader.read(source):
            if isinstance(found, Draft):
                found.published = found.published or published_in_name(source.name)
                found.member = found.member if found.member is not None else source.member
            yield found
    except UnreadableError as error:
        yield Problem(source.path, str(error), source.member)
    except _FAULTS as error:
        reason = _("cannot be understood: {error}").format(error=f"{type(error).__name__} {error}"[:300])
        yield Problem(source.path, reason, source.member)


def pick(source: Source) -> str:
    """The name of the module that reads the source. Raises `UnreadableError` where none does."""
    data = source.data
    if not data.strip(b"\0 \t\r\n\x0b\x0c"):
        raise UnreadableError(_("is empty") if not data.strip() else _("is not text"))
    for magic, name in _FOREIGN:
        if data.startswith(magic) and (magic not in _MAGIC_THAT_WORDS_BEGIN_WITH or _is_binary(data)):
            raise UnreadableError(_("is a file of the kind {kind}, which is not read").format(kind=name))
    if _is_binary(data):
        raise UnreadableError(_("is not text"))
    return "wire"


def _is_binary(data: bytes) -> bool:
    """Whether control characters are too many for text in any encoding (UTF-16 and UTF-32 excepted)."""
    sample = data[:65_536]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    zeros = sample.count(0)
    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        controls -= zeros
    elif zeros > 0.3 * len(sample):
        half = len(sample) // 2
        even, odd = sample[0::2].count(0), sample[1::2].count(0)
        if min(even, odd) < 0.05 * half:
            controls -= zeros
    return controls > 4 and controls > 0.02 * len(sample)
