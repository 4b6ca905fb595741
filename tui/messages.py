"""Translation of what the user sees, and numbers as it writes them: gettext, set up once.

The language is that of ``NEWSREADER_LANGUAGE``, of the setting ``language``, or of the system, in this
order. The setting is looked up here, before any sentence is used, and without reading all settings.

Every sentence shown to a user goes through :func:`_` or :func:`plural` where it is declared.
English is the source language; catalogues lie in ``locale/<language>/LC_MESSAGES/newsreader.mo``.
"""

from __future__ import annotations

import gettext
import os
import re
from collections.abc import Iterator
from pathlib import Path

from tui import locations

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "newsreader"
_OWN_VARIABLE = "NEWSREADER_LANGUAGE"
_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Variables of the system that say the language, the weightiest first."""
_SETTING = re.compile(r"""^[ \t]*language[ \t]*=[ \t]*["'](\w+)["']""", re.MULTILINE)
_FIRST_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


def _setting() -> str:
    """The setting ``language`` as written in the file; what is wrong in the file is told by others."""
    try:
        text = locations.settings_file().read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
    table = _FIRST_TABLE.search(text)
    found = _SETTING.search(text, 0, table.start() if table else len(text))
    return found[1] if found else ""


def _asked() -> Iterator[str]:
    """Codes of languages, the weightiest first."""
    own = os.environ.get(_OWN_VARIABLE) or _setting()
    if own != "auto":
        yield from own.split(":")
    for name in _VARIABLES:
        yield from os.environ.get(name, "").split(":")


def _translations() -> gettext.NullTranslations:
    """That of the first language asked for which is known; English, the source, needs no catalogue."""
    for code in filter(None, _asked()):
        if code.startswith(("en", "C", "POSIX")):
            break
        if gettext.find(DOMAIN, CATALOGUES, [code]):
            return gettext.translation(DOMAIN, CATALOGUES, [code])
    return gettext.NullTranslations()


_catalogue = _translations()


def language() -> str:
    """The code of the interface's language."""
    return _catalogue.info().get("language") or "en"


def _(sentence: str) -> str:
    """The sentence in the interface's language; the English one where no translation exists."""
    return _catalogue.gettext(sentence)


def plural(one: str, many: str, number: int) -> str:
    """The form of a sentence for a number, with ``{n}`` in it replaced by the number."""
    return _catalogue.ngettext(one, many, number).format(n=grouped(number))


def grouped(number: int) -> str:
    """A number with its thousands parted: ``12,345``, in French with a narrow no-break space."""
    return f"{number:,}".replace(",", _("12,345")[2])
