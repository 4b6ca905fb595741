"""The fields before a Markdown text: YAML between ``---``, TOML between ``+++``, JSON, or plain headers.

Of YAML only what front matter uses is read: scalars, quoted or not, lists, and blocks of text. There
are no anchors, tags or merges, so that no input can grow.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping

from tui.limits import FRONT_MATTER_CHARACTERS

_YAML = re.compile(r"---[ \t]*\n(?P<fields>.*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_TOML = re.compile(r"\+\+\+[ \t]*\n(?P<fields>.*?)\n?\+\+\+[ \t]*(?:\n|$)", re.DOTALL)
_HEADERS = re.compile(
    r"(?P<fields>(?=[^\n:]{2,20}:[ \t])(?i:title|date|author|authors|slug|category):[^\n]*\n"
    r"(?:[A-Za-z][\w ]{1,20}:[^\n]*\n|[ \t]+\S[^\n]*\n)+)[ \t]*\n"
)
"""Of MultiMarkdown and Pelican: two lines or more with a name and a colon, then a blank line."""
_FIELD = re.compile(r"(?P<name>[^\s#:\-\[{\"'][^:\n]{0,60}?)\s*:(?:\s+(?P<value>.*))?$")
_ITEM = re.compile(r"\s*-\s+(?P<value>.*)$")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_ESCAPED = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "0": "\0",
    "a": "\a",
    "e": "\x1b",
    "b": "\b",
    "v": "\v",
    "f": "\f",
    "_": "\xa0",
}


def split(text: str) -> tuple[Mapping[str, object], str, str | None]:
    """Fields, the text behind them, and why the fields could not be read (None where they could).

    A text without front matter comes back whole.
    """
    head = text[: FRONT_MATTER_CHARACTERS.value]
    if head.startswith("---"):
        match = _YAML.match(head)
        if match is not None and any(_FIELD.match(line) for line in match["fields"].split("\n")):
            return _yaml_fields(match["fields"]), text[match.end() :], None
    elif head.startswith("+++"):
        match = _TOML.match(head)
        if match is not None:
            try:
                return tomllib.loads(match["fields"]), text[match.end() :], None
            except (tomllib.TOMLDecodeError, RecursionError, ValueError) as error:
                return {}, text[match.end() :], str(error)
    elif head.startswith("{"):
        try:
            fields, end = json.JSONDecoder(strict=False).raw_decode(head)
        except (ValueError, RecursionError) as error:
            return {}, text, str(error)
        if isinstance(fields, dict):
            return fields, text[end:], None
    elif head.startswith("% "):
        return _title_block(text)
    elif (match := _HEADERS.match(head)) is not None:
        return _yaml_fields(match["fields"]), text[match.end() :], None
    return {}, text, None


def _title_block(text: str) -> tuple[Mapping[str, object], str, None]:
    """Pandoc's: a line each for title, authors and day, with a percent sign before."""
    lines = text.split("\n", 3)
    marked = [line[1:].strip() for line in lines[:3] if line[:1] == "%"]
    values = zip(("title", "author", "date"), marked, strict=False)
    return {name: value for name, value in values if value}, "\n".join(lines[len(marked) :]), None


def _yaml_fields(text: str) -> dict[str, object]:
    fields: dict[str, object] = {}
    lines = text.split("\n")
    place = 0
    while place < len(lines):
        match = _FIELD.match(lines[place])
        place += 1
        if match is None:
            continue
        inner: list[str] = []
        while place < len(lines) and (lines[place][:1] in (" ", "\t", "") or lines[place].startswith("- ")):
            inner.append(lines[place])
            place += 1
        fields.setdefault(match["name"].strip(), _yaml_value((match["value"] or "").strip(), inner))
    return fields


def _yaml_value(value: str, inner: list[str]) -> object:
    if value[:1] in ("|", ">"):
        return ("\n" if value[0] == "|" else " ").join(line.strip() for line in inner).strip()
    if not value or value.startswith(("#", "&", "!")):
        items = [_scalar(match["value"]) for line in inner if (match := _ITEM.match(line)) is not None]
        nested = {}
        for line in inner:
            match = _FIELD.match(line.strip())
            if match is not None and not items:
                nested[match["name"].strip()] = _scalar(match["value"] or "")
        return items or nested or " ".join(line.strip() for line in inner).strip() or None
    if value.startswith("[") and not value.startswith("[["):
        whole = " ".join([value, *(line.strip() for line in inner)])
        return [_scalar(item) for item in _flow_items(whole.strip("[] \t"))]
    return _scalar(" ".join([value, *(line.strip() for line in inner if line.strip())]))


def _flow_items(text: str) -> list[str]:
    return [item for item in re.findall(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^']|'')*'|[^,]+", text) if item.strip()]


def _scalar(value: str) -> str | None:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] == '"':
        return _ESCAPE.sub(_unescaped, value[1:-1])
    if len(value) > 1 and value[0] == value[-1] == "'":
        return value[1:-1].replace("''", "'")
    value = re.sub(r"\s+#.*$", "", value)
    return None if value.lower() in ("null", "~", "") else value


def _unescaped(match: re.Match[str]) -> str:
    written = match[1] or match[2] or match[3]
    if written:
        number = int(written, 16)
        return chr(number) if number < 0x110000 else "\ufffd"
    return _ESCAPED.get(match[4], match[4])
