"""Every setting, declared once: name, type, default, bounds, one sentence, an example.

The declaration gives the dataclass that the program reads, the validation of ``settings.toml``, the
environment variables, and the commented file that ``newsreader config init`` writes.
"""

from __future__ import annotations

import codecs
import difflib
import json
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeAlias

from tui.limits import SETTINGS_BYTES
from tui.messages import _

Value: TypeAlias = bool | int | float | str | tuple[str, ...]
ENVIRONMENT_PREFIX = "NEWSREADER_"


def _setting(
    default: Value,
    sentence: str,
    example: str,
    *,
    at_least: float | None = None,
    at_most: float | None = None,
    choices: tuple[str, ...] = (),
    check: Callable[[str], str | None] | None = None,
) -> Any:
    """A field of `Settings`; the type of a setting is that of its default.

    ``check`` gives the reason why a value is none.
    """
    return field(
        default=default,
        metadata={
            "sentence": sentence,
            "example": example,
            "at_least": at_least,
            "at_most": at_most,
            "choices": choices,
            "check": check,
        },
    )


def _table(sentence: str, example: str, *, choices: tuple[str, ...] = ()) -> Any:
    """A field that is a table of strings; ``choices`` are the values that it may have."""
    return field(
        default_factory=dict, metadata={"sentence": sentence, "example": example, "choices": choices}
    )


def _is_no_encoding(value: str) -> str | None:
    if value == "auto":
        return None
    try:
        codecs.lookup(value)
    except (LookupError, ValueError):
        return _("there is no encoding {name}").format(name=value)
    return None


FIELDS = (
    "title", "text", "summary", "opening", "published", "language", "source", "byline", "section", "url",
    "guid", "embargo", "urgency",
)  # fmt: skip
"""What a field of a scraper file can be."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user can choose. Field names are the keys of ``settings.toml``."""

    theme: str = _setting(
        "newsreader-dark",
        _(
            "Colours: newsreader-dark, newsreader-light or newsreader-contrast, ansi-dark or ansi-light"
            " (the sixteen of the terminal), or any of Textual's themes."
        ),
        '"newsreader-light"',
    )
    language: str = _setting(
        "auto",
        _("Language of the interface; auto takes that of the system."),
        '"fr"',
        choices=("auto", "en", "fr"),
    )
    text_width: int = _setting(
        72, _("Longest line of an article, in columns."), "80", at_least=20, at_most=400
    )
    text_margin: int = _setting(
        3, _("Least distance of an article's lines from the edges of its pane, in columns."), "6",
        at_least=2, at_most=40,
    )  # fmt: skip
    list_lines: int = _setting(2, _("Lines of a row in the list of articles."), "1", at_least=1, at_most=2)
    sidebar: bool = _setting(
        True,
        _("Whether a wide terminal shows the saved searches beside the list from the start."),
        "false",
    )
    snippets: bool = _setting(
        True,
        _("Whether the rows of a search show the words around the hit; not with rows of one line."),
        "false",
    )
    read_after: float = _setting(
        2.0,
        _("Seconds after which an open article counts as read; 0 means never by itself."),
        "5.0",
        at_least=0,
        at_most=3600,
    )
    ignore: tuple[str, ...] = _setting(
        (),
        _("Patterns of files and folders that are not opened, as in .gitignore."),
        '["drafts/", "*.bak.txt"]',
    )
    encoding: str = _setting(
        "auto",
        _("Encoding of text files that declare none and are no UTF-8; auto guesses it."),
        '"cp1252"',
        check=_is_no_encoding,
    )
    fields: Mapping[str, str] = _table(
        _("Names of fields in scraper files (JSON, CSV…), and what they are: title, text, published…"),
        '{ "Überschrift" = "title", body_raw = "text" }',
        choices=FIELDS,
    )
    workers: int = _setting(
        0,
        _("Processes that annotate articles; 0 takes one less than there are processors."),
        "1",
        at_least=0,
        at_most=64,
    )
    fold_versions: bool = _setting(
        True, _("Whether of several versions of a story only the newest is listed."), "false"
    )
    archive_days: int = _setting(
        30,
        _("Days after which articles of a large folder opened first may count as read; 0 never asks."),
        "90",
        at_least=0,
        at_most=36500,
    )
    watch: bool = _setting(True, _("Whether new and changed files are noticed while reading."), "false")
    keys: Mapping[str, str] = _table(
        _("Keys of actions, by the action's name; several keys are parted by commas."),
        '{ star = "ctrl+s" }',
    )


_LARGEST = 2**53
"""No setting is as large; a whole number much beyond it is no float at all."""

DECLARED: Mapping[str, Field[Any]] = {item.name: item for item in fields(Settings)}


@dataclass(frozen=True, slots=True)
class SettingProblem:
    """A setting that was not taken: where it stands (a file and line, or a variable) and why."""

    where: str
    reason: str

    def __str__(self) -> str:
        return f"{self.where}: {self.reason}"


def load(path: Path, environment: Mapping[str, str] = os.environ) -> tuple[Settings, list[SettingProblem]]:
    """The settings of a file under those of the environment (``NEWSREADER_TEXT_WIDTH=80``).

    What is wrong is left at its default and told as a problem; a missing file is no problem.
    """
    chosen: dict[str, Any] = {}
    problems: list[SettingProblem] = []
    _from_file(path, chosen, problems)
    _from_environment(environment, chosen, problems)
    return replace(Settings(), **chosen), problems


def _from_file(path: Path, chosen: dict[str, Any], problems: list[SettingProblem]) -> None:
    try:
        text = _text_of(path)
        written = tomllib.loads(text)
    except FileNotFoundError:
        return
    except OSError as error:
        problems.append(SettingProblem(str(path), error.strerror or str(error)))
        return
    except ValueError as error:  # wrong TOML, which says its line, or no UTF-8
        problems.append(SettingProblem(str(path), str(error)))
        return
    except RecursionError:
        problems.append(SettingProblem(str(path), _("it is nested too deeply")))
        return
    for name, value in written.items():
        where = f"{path}:{line_of(name, text)}"
        if name not in DECLARED:
            problems.append(SettingProblem(where, _unknown(name)))
            continue
        taken, reason = _checked(DECLARED[name], tuple(value) if isinstance(value, list) else value)
        if reason is None:
            chosen[name] = taken
        else:
            problems.append(SettingProblem(where, reason))


def _text_of(path: Path) -> str:
    """The text of a settings file. Raises OSError, and ValueError where it is no UTF-8 or too large."""
    with path.open("rb") as file:
        data = file.read(SETTINGS_BYTES.value + 1)
    if len(data) > SETTINGS_BYTES.value:
        raise ValueError(str(SETTINGS_BYTES))
    return data.decode("utf-8").replace("\r\n", "\n")


def _from_environment(
    environment: Mapping[str, str], chosen: dict[str, Any], problems: list[SettingProblem]
) -> None:
    for name, item in DECLARED.items():
        variable = ENVIRONMENT_PREFIX + name.upper()
        if variable not in environment or item.default_factory is dict:
            continue
        taken, reason = _checked(item, _parsed(environment[variable], item.default))
        if reason is None:
            chosen[name] = taken
        else:
            problems.append(SettingProblem(variable, reason))


def _parsed(text: str, default: Any) -> Value:
    """The value of a variable, of the default's type where it can be read so."""
    if isinstance(default, bool):
        return {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
            text.lower(), text
        )
    if isinstance(default, tuple):
        return tuple(part for part in text.split(os.pathsep) if part)
    try:
        return type(default)(text)  # type: ignore[no-any-return]
    except ValueError:
        return text


def _checked(item: Field[Any], value: Any) -> tuple[Any, str | None]:
    """The value of a setting, or the reason why it is none."""
    if item.default_factory is dict:
        if not isinstance(value, dict) or not all(isinstance(entry, str) for entry in value.values()):
            return None, _("{name} takes a table of strings").format(name=item.name)
        reasons = (_not_among(item, entry) for entry in value.values())
        return dict(value), next((reason for reason in reasons if reason), None)
    if isinstance(item.default, float) and isinstance(value, int) and not isinstance(value, bool):
        value = float(max(-_LARGEST, min(value, _LARGEST)))
    if type(value) is not type(item.default) or (
        isinstance(value, tuple) and not all(isinstance(part, str) for part in value)
    ):
        return None, _("{name} takes {kind}, such as {example}").format(
            name=item.name, kind=kind_of(item), example=item.metadata["example"]
        )
    return value, _out_of_bounds(item, value)


def _out_of_bounds(item: Field[Any], value: Any) -> str | None:
    low, high, check = (item.metadata[name] for name in ("at_least", "at_most", "check"))
    if reason := _not_among(item, value):
        return reason
    if check is not None:
        found: str | None = check(value)
        return found
    if low is not None and not low <= value <= high:
        return _("{name} takes a number from {low} to {high}").format(name=item.name, low=low, high=high)
    return None


def _not_among(item: Field[Any], value: Any) -> str | None:
    choices = item.metadata["choices"]
    if choices and value not in choices:
        return _("{name} takes one of {choices}").format(name=item.name, choices=", ".join(choices))
    return None


def kind_of(item: Field[Any]) -> str:
    """The type of a setting, in words."""
    if item.default_factory is dict:
        return _("a table of strings")
    kinds = {bool: _("true or false"), int: _("a whole number"), float: _("a number"), str: _("a string")}
    return kinds.get(type(item.default), _("a list of strings"))


def _unknown(name: str) -> str:
    near = difflib.get_close_matches(name, DECLARED, n=1)
    if near:
        return _("there is no setting {name} (perhaps {near})").format(name=name, near=near[0])
    return _("there is no setting {name}").format(name=name)


def line_of(name: str, text: str) -> int:
    """The line of a settings file on which a key stands, from 1; 1 where it is not found."""
    found = re.search(rf"^[ \t]*\[?[\"']?{re.escape(name)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.start()) + 1 if found else 1


def commented_file() -> str:
    """A ``settings.toml`` that changes nothing: every setting with its sentence, commented out."""
    rows = [_("# Settings of newsreader. Take the # away from a line and change what follows it."), ""]
    for item in DECLARED.values():
        rows += [f"# {item.metadata['sentence']}", f"# {item.name} = {item.metadata['example']}", ""]
    return "\n".join(rows)


def toml_value(value: Any) -> str:
    """A value as TOML writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, Mapping):
        return (
            "{ " + ", ".join(f"{_toml_key(name)} = {toml_value(item)}" for name, item in value.items()) + " }"
        )
    if isinstance(value, tuple):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    return str(value)


def _toml_key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else json.dumps(name, ensure_ascii=False)
