"""Every limit of size, count, depth and time, with the sentence that the user sees when it is reached."""

from __future__ import annotations

from dataclasses import dataclass

from tui.messages import _, grouped


@dataclass(frozen=True, slots=True)
class Limit:
    """A bound: ``value`` in ``unit``, and ``sentence`` with ``{value}`` for the user."""

    value: int
    unit: str
    sentence: str

    def __str__(self) -> str:
        return self.sentence.format(value=grouped(self.value))


FILE_BYTES = Limit(64 * 1024 * 1024, "bytes", _("larger than the limit of {value} bytes a file"))
ARTICLE_CHARACTERS = Limit(
    16 * 1024 * 1024, "characters", _("text cut at the limit of {value} characters an article")
)
ANNOTATED_CHARACTERS = Limit(
    512_000, "characters", _("Text beyond {value} characters is shown and not annotated.")
)
TITLE_CHARACTERS = Limit(1_000, "characters", _("title cut at {value} characters"))
COMBINING_MARKS = Limit(8, "marks", _("more than {value} combining marks on one letter are dropped"))
ANNOTATE_SECONDS = Limit(30, "seconds", _("annotating took longer than {value} seconds and was stopped"))
WORKER_MEGABYTES = Limit(400, "megabytes", _("annotating needed more than {value} megabytes and was stopped"))
QUERY_CHARACTERS = Limit(10_000, "characters", _("a query has at most {value} characters"))
QUERY_DEPTH = Limit(50, "levels", _("a query has at most {value} levels of parentheses and exclusions"))
MARKUP_DEPTH = Limit(500, "levels", _("elements nested more than {value} levels deep are left out"))
PROBLEMS_PER_FILE = Limit(
    20, "problems", _("more than {value} faults in one file, the others are not listed")
)
FRONT_MATTER_CHARACTERS = Limit(
    64 * 1024, "characters", _("front matter of at most {value} characters is read")
)
MARKDOWN_CHARACTERS = Limit(
    1024 * 1024, "characters", _("Markdown of at most {value} characters is read as such")
)
SETTINGS_BYTES = Limit(1024 * 1024, "bytes", _("settings of more than {value} bytes are not read"))
ARCHIVE_DEPTH = Limit(4, "levels", _("archives are opened {value} levels deep at most"))
ARCHIVE_MEMBERS = Limit(100_000, "members", _("more than {value} members in one archive"))
UNPACKED_BYTES = Limit(256 * 1024 * 1024, "bytes", _("unpacks to more than the limit of {value} bytes"))
UNPACKER_BYTES = Limit(128 * 1024 * 1024, "bytes", _("needs more than {value} bytes of memory to unpack"))
MAIL_PARTS = Limit(1_000, "parts", _("a message of more than {value} parts"))
