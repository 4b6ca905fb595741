"""Which reader a file needs: its bytes decide, and its name only where bytes cannot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from tui.article import Problem
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft, published_in_name
from tui.readers.source import Source, UnreadableError

GZIP, BZIP2, XZ = b"\x1f\x8b", b"BZh", b"\xfd7zXZ\0"
_BZIP2_BLOCKS = (b"1AY&SY", b"\x17rE8P\x90")
_CONTAINERS = (
    (GZIP, "packed"),
    (XZ, "packed"),
    (b"PK\x03\x04", "zipped"),
    (b"PK\x05\x06", "zipped"),
    (b"SQLite format 3\0", "newsboat"),
)
_TAR_MAGIC, _TAR_MAGIC_AT = b"ustar", 257
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
_CONTROLS = bytes(set(range(32)) - set(b"\a\b\t\n\f\r\x1a\x1b")) + b"\x7f"
_HEAD = 65_536

_XML_ROOT = re.compile(
    rb"\s*(?:<\?.{0,1000}?\?>|<!--.{0,20000}?-->|<!DOCTYPE[^>\[]*(?:\[.{0,60000}?\]\s*)?>|\s)*"
    rb"<([A-Za-z_][\w.:-]*)",
    re.DOTALL,
)
_ROOTS = {
    b"rss": "feed", b"rdf": "feed", b"feed": "feed", b"channel": "feed", b"html": "page", b"newsml": "agency",
    b"newsmessage": "agency", b"newsitem": "agency", b"nitf": "agency", b"packageitem": "agency",
    b"tei": "corpus", b"tei.2": "corpus", b"teicorpus": "corpus", b"doc": "corpus",
}  # fmt: skip
_JSON_BEGIN = re.compile(r"\{\s*[\"'}]|\[\s*[\[{\"\]]|\[\s*$")
_JSON_SUFFIXES = (".json", ".jsonl", ".ndjson", ".geojson", ".jsonfeed")
_LINES_SUFFIXES = (".jsonl", ".ndjson", ".jsonlines")
_TABLE_SUFFIXES = (".csv", ".tsv", ".tab")
_MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd")
_MAIL_SUFFIXES = (".eml", ".mht", ".mhtml")
_HTML_BEGIN = re.compile(r"<(?:!doctype|html)", re.IGNORECASE)
_FRONT_MATTER_FIELD = re.compile(r"[\w -]+\s*[:=]")
_BOX_BEGIN = re.compile(r"From \S+.*\d{4}.*\r?\n(?=[A-Za-z][\w-]*:)")
_HEADERS = re.compile(r"(?:[A-Za-z][\w-]*:.*(?:\r?\n[ \t].*)*(?:\r\n?|\n|$))+")
_HEADER_NAME = re.compile(r"^([A-Za-z][\w-]*):", re.MULTILINE)
_ONLY_IN_MAIL = frozenset(
    {"mime-version", "message-id", "received", "return-path", "content-transfer-encoding"}
)
_PRESS_SIGNS = (
    "ProQuest document", "Publication info", "Body", "Texte", "Corps", "Volltext", "Cuerpo", "Document ",
    "Dokument ", "Documento ",
)  # fmt: skip
"""What stands in every plain-text export of a press database, and is quickly looked for."""
_NEXIS_COUNT = re.compile(r"\d+ \S{2,4} \d+(?: \w{8,11})?[ \t]*$", re.MULTILINE)


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
    except Exception as error:  # noqa: BLE001  (parsers raise anything on bytes made to break them; it is shown)
        reason = _("cannot be understood: {error}").format(error=f"{type(error).__name__} {error}"[:300])
        yield Problem(source.path, reason, source.member)


def pick(source: Source) -> str:
    """The name of the module that reads the source. Raises `UnreadableError` where none does."""
    data = source.data
    for magic, reader in _CONTAINERS:
        if data.startswith(magic):
            return reader
    if data[_TAR_MAGIC_AT : _TAR_MAGIC_AT + len(_TAR_MAGIC)] == _TAR_MAGIC:
        return "tarred"
    if data.startswith(BZIP2) and (data[4:10] in _BZIP2_BLOCKS or source.suffix == ".bz2"):
        return "packed"
    if not data.strip(b"\0 \t\r\n\x0b\x0c"):
        raise UnreadableError(_("is empty") if not data.strip() else _("is not text"))
    for magic, name in _FOREIGN:
        if data.startswith(magic) and (magic not in _MAGIC_THAT_WORDS_BEGIN_WITH or _is_binary(data)):
            raise UnreadableError(_("is a file of the kind {kind}, which is not read").format(kind=name))
    if _is_binary(data):
        raise UnreadableError(_("is not text"))
    return _by_text(source)


def _is_binary(data: bytes) -> bool:
    """Whether control characters are too many for text in any encoding (UTF-16 and UTF-32 excepted)."""
    sample = data[:_HEAD]
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


def _by_text(source: Source) -> str:
    """The reader for what is text, by how it begins."""
    text = decode(source.data[:_HEAD]).text.lstrip("\ufeff \t\r\n")
    suffix = source.suffix
    if (mail := _by_mail(text, suffix)) is not None:
        return mail
    if _is_markdown(text, suffix):
        return "markdown"
    if text.startswith(("<DOC", "<REUTERS", "<!DOCTYPE lewis")) and _is_old_corpus(text):
        return "sgml"
    if text.startswith("<"):
        return _by_markup(text.encode("utf-8", errors="replace"), suffix)
    if _JSON_BEGIN.match(text) or (suffix in _JSON_SUFFIXES and text[:1] in '{["0123456789-ntf'):
        return "lines" if _has_lines_of_json(text, suffix) else "records"
    if suffix in _LINES_SUFFIXES:
        return "lines"
    if _is_press_text(text):
        return "press_text"
    if _is_nexis(text):
        return "nexis"
    if suffix in _TABLE_SUFFIXES or _has_headers(text):
        return "table"
    return "wire"


def _by_mail(text: str, suffix: str) -> str | None:
    """A message or a box of them: header lines with a field that only mail has."""
    begin = _BOX_BEGIN.match(text)
    headers = _HEADERS.match(text[begin.end() if begin else 0 :][:16_384])
    if headers is None:
        return None
    names = {name.lower() for name in _HEADER_NAME.findall(headers[0])}
    if begin is not None and "from" in names:
        return "mailbox"
    if names & _ONLY_IN_MAIL or ("from" in names and names & {"subject", "date"}):
        return "mail"
    return "mail" if suffix in _MAIL_SUFFIXES else None


def _is_markdown(text: str, suffix: str) -> bool:
    """By its front matter, or by its name: no text shows that it is Markdown."""
    fence = text[:3]
    if fence in ("---", "+++"):
        lines = text.split("\n", 200)
        if lines[0].strip() == fence and any(line.strip() in (fence, "...") for line in lines[1:]):
            return any(_FRONT_MATTER_FIELD.match(line) for line in lines[1:])
    return suffix in _MARKDOWN_SUFFIXES and _HTML_BEGIN.match(text) is None


def _by_markup(head: bytes, suffix: str) -> str:
    match = _XML_ROOT.match(head)
    name = match[1].rpartition(b":")[2].lower() if match is not None else b""
    if name in _ROOTS:
        return _ROOTS[name]
    if name == b"opml":
        raise UnreadableError(_("is a list of feeds, without the text of any article"))
    return "corpus" if head.startswith(b"<?xml") or suffix == ".xml" else "page"


def _has_lines_of_json(text: str, suffix: str) -> bool:
    if suffix in _LINES_SUFFIXES:
        return True
    lines = [line.strip() for line in text.split("\n", 8)[:8] if line.strip()]
    return len(lines) > 1 and all(line.startswith("{") for line in lines[:2]) and lines[0].endswith("}")


def _is_nexis(text: str) -> bool:
    if _NEXIS_COUNT.search(text[:4000]) is None:
        return False
    from tui.readers.nexis import SEPARATOR

    match = SEPARATOR.search(text[:4000])
    return match is not None and re.search(r"DO[CK]UMENT|^ {8,}", match[0], re.IGNORECASE) is not None


def _is_old_corpus(text: str) -> bool:
    from tui.readers.sgml import is_corpus

    return is_corpus(text)


def _is_press_text(text: str) -> bool:
    if not any(sign in text for sign in _PRESS_SIGNS):
        return False
    from tui.readers.press_text import is_export

    return is_export(text)


def _has_headers(text: str) -> bool:
    """Whether the first line is a table's: several columns, some with the names of fields."""
    first, _newline, rest = text.partition("\n")
    if not rest.strip() or len(first) > 4000:
        return False
    if re.match(r"sep=.\s*$", first, re.IGNORECASE):
        return True
    if not any(delimiter in first for delimiter in ",;\t|"):
        return False
    from tui.readers.table import DELIMITERS, known_headers

    return max(known_headers(first, delimiter) for delimiter in DELIMITERS) >= 2
