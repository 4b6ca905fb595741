"""Knowledge of languages as data: one package a language, the same modules with the same slots in each.

``tui/languages/fr/`` holds ``structure.py``, ``dates.py``, ``people.py`` and ``statements.py``; each
defines one constant, ``WORDS``, of the type that stands beside this module (`structure_words`,
`date_words`, `people_words`, `statement_words`). A slot is imported when it is first needed. A
language is added by copying a package and listing its code here; no annotator names a language.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tui.languages.date_words import CalendarNames, DateWords
    from tui.languages.people_words import PeopleWords
    from tui.languages.statement_words import StatementWords
    from tui.languages.structure_words import StructureWords

CODES = ("fr", "en", "es", "de", "it", "pt", "nl")
"""ISO 639-1 codes of the languages that are annotated."""


def is_annotated(code: str | None) -> bool:
    """Whether there is a module of knowledge for this language."""
    return code in CODES


@cache
def _slot(code: str, slot: str) -> object:
    if code not in CODES:
        raise KeyError(f"no language module for {code!r}")
    return import_module(f"tui.languages.{code}.{slot}").WORDS


def structure_words_of(code: str) -> StructureWords:
    """What marks captions, datelines, subheads… Raises KeyError for a language without a module."""
    return cast("StructureWords", _slot(code, "structure"))


def date_words_of(code: str) -> DateWords:
    """Temporal expressions. Raises KeyError for a language without a module."""
    return cast("DateWords", _slot(code, "dates"))


def calendar_names_of(code: str) -> CalendarNames:
    """Names of months and weekdays. Raises KeyError for a language without a module."""
    if code not in CODES:
        raise KeyError(f"no language module for {code!r}")
    return cast("CalendarNames", import_module(f"tui.languages.{code}.calendar_names").NAMES)


def people_words_of(code: str) -> PeopleWords:
    """Honorifics, titles, particles, what is no person. Raises KeyError without a module."""
    return cast("PeopleWords", _slot(code, "people"))


def statement_words_of(code: str) -> StatementWords:
    """Quotation marks, cues and their patterns. Raises KeyError for a language without a module."""
    return cast("StatementWords", _slot(code, "statements"))
