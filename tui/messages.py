"""Translation of what the user sees: gettext, set up once.

Every sentence shown to a user goes through :func:`_` or :func:`plural` where it is declared.
English is the source language; catalogues lie in ``locale/<language>/LC_MESSAGES/newsreader.mo``.
"""

from __future__ import annotations

import gettext
import os
from pathlib import Path

CATALOGUES = Path(__file__).parent / "locale"
DOMAIN = "newsreader"
_VARIABLES = ("NEWSREADER_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Variables that say the language, the weightiest first."""


def _translations() -> gettext.NullTranslations:
    """That of the first language asked for which is known; English, the source, needs no catalogue."""
    asked = [code for name in _VARIABLES for code in os.environ.get(name, "").split(":") if code]
    for code in asked:
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
    return _catalogue.ngettext(one, many, number).format(n=number)
