"""mbox: messages one behind the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tui.article import Problem
from tui.messages import _
from tui.readers.draft import Draft
from tui.readers.mail import draft_of_message
from tui.readers.source import Source, UnreadableError

_BEGIN = re.compile(
    rb"(?:\A|\r?\n\r?\n)From [^\r\n]*\d{2}:\d{2}[^\r\n]*\r?\n(?=[A-Za-z][A-Za-z0-9-]*:|>From )"
)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(source: Source) -> Iterator[Draft | Problem]:
    """An article for each message, in order; a problem for a message without text."""
    begins = list(_BEGIN.finditer(source.data))
    if not begins:
        raise UnreadableError(_("is a mailbox without a message"))
    ends = [*(begin.start() for begin in begins[1:]), len(source.data)]
    for begin, end in zip(begins, ends, strict=True):
        message = source.data[begin.end() : end]
        try:
            yield draft_of_message(_QUOTED.sub(rb"\1", message), source)
        except UnreadableError as error:
            yield Problem(source.path, str(error), source.member)
