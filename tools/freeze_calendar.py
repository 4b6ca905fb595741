"""Freeze the names of months and weekdays of the Unicode CLDR into data modules.

Usage: ``python -m tools.freeze_calendar`` writes ``tui/languages/<code>/calendar_names.py`` for every
language named here. Needs Babel (extra ``data``); the program itself does not.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from babel import __version__ as babel_version
from babel.dates import get_day_names, get_month_names

CODES = ("fr", "en", "es", "de", "it", "pt", "nl")
LANGUAGES = Path(__file__).parent.parent / "tui" / "languages"

Width = Literal["wide", "abbreviated"]

TEMPLATE = '''\
"""Months and weekdays from the Unicode CLDR, frozen by ``tools/freeze_calendar.py`` (Babel {babel})."""

from __future__ import annotations

from tui.languages.date_words import CalendarNames

NAMES = CalendarNames(
    months={months},
    short_months={short_months},
    weekdays={weekdays},
    short_weekdays={short_weekdays},
)
'''


def literal(names: list[str]) -> str:
    """A tuple as the formatter writes it."""
    return "(\n" + "".join(f'        "{name}",\n' for name in names) + "    )"


def module(code: str) -> str:
    """The source of the data module of one language: months from January, weekdays from Monday."""

    def months(width: Width) -> list[str]:
        return [get_month_names(width, locale=code)[number] for number in range(1, 13)]

    def weekdays(width: Width) -> list[str]:
        return [get_day_names(width, locale=code)[number] for number in range(7)]

    return TEMPLATE.format(
        babel=babel_version,
        months=literal(months("wide")),
        short_months=literal(months("abbreviated")),
        weekdays=literal(weekdays("wide")),
        short_weekdays=literal(weekdays("abbreviated")),
    )


def main() -> None:
    for code in CODES:
        folder = LANGUAGES / code
        folder.mkdir(exist_ok=True)
        (folder / "calendar_names.py").write_text(module(code), encoding="utf-8")


if __name__ == "__main__":
    main()
