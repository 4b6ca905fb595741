"""JSON Lines: an object a line. A bad line costs itself, not the file."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

from tui.article import Problem
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft
from tui.readers.records import Reference, drafts_of, without_text
from tui.readers.source import Source, UnreadableError


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of the lines, in order, and a problem for each line that is no JSON."""
    references = problems = 0
    found_any = False
    for number, line in enumerate(_lines(source.data), start=1):
        try:
            decoded = decode(line, preferred=source.options.encoding)
            value = json.loads(decoded.text.strip("\ufeff\x1e \t\r\n"), strict=False)
        except (ValueError, RecursionError) as error:
            problems += 1
            yield Problem(source.path, _line_problem(number, error), source.member)
            continue
        for found in drafts_of(value, source.options.fields):
            if isinstance(found, Reference):
                references += 1
            else:
                found_any = True
                found.encoding = decoded.encoding
                yield found
    if references:
        yield Problem(source.path, without_text(references), source.member)
    elif not found_any and not problems:
        raise UnreadableError(_("is JSON without any article"))


def _lines(data: bytes) -> Iterator[bytes]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        data = decode(data).text.encode("utf-8", errors="replace")
    for line in io.BytesIO(data):
        if line.strip(b"\xef\xbb\xbf\x1e \t\r\n"):
            yield line


def _line_problem(number: int, error: Exception) -> str:
    message = _("nested too deep") if isinstance(error, RecursionError) else str(error)
    return _("line {line} is not valid JSON: {error}").format(line=number, error=message)
