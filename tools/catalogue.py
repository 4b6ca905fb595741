"""Makes the catalogues of translations: ``python tools/catalogue.py`` (needs the extra ``data``).

Reads every sentence of ``tui/``, brings ``tui/locale/<language>/LC_MESSAGES/newsreader.po`` up to date
(sentences that are gone go, new ones come untranslated), and compiles each into the ``.mo`` beside it.
Prints what is still to be translated, and ends with status 1 if that is anything.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

PACKAGE = Path(__file__).parent.parent / "tui"
LANGUAGES = ("fr",)
KEYWORDS = {"_": None, "plural": (1, 2)}


def source_catalogue() -> Catalog:
    """Every sentence of the program."""
    catalogue = Catalog(project="newsreader", charset="utf-8")
    for file, _line, message, _comments, context in extract_from_dir(PACKAGE, keywords=KEYWORDS):
        catalogue.add(message, locations=[(file, 1)], context=context)
    return catalogue


def main() -> int:
    """Update and compile. Returns 1 where something is not translated."""
    source = source_catalogue()
    missing = 0
    for language in LANGUAGES:
        path = PACKAGE / "locale" / language / "LC_MESSAGES" / "newsreader.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = Catalog(locale=language)
        if path.exists():
            with path.open("rb") as file:
                catalogue = read_po(file, locale=language)
        catalogue.update(source, no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        with path.open("wb") as file:
            write_po(file, catalogue, omit_header=False, include_lineno=False, sort_output=True, width=100)
        with path.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalogue)
        for message in catalogue:
            strings = message.string if isinstance(message.string, tuple) else (message.string,)
            if message.id and not all(strings):
                missing += 1
                print(f"{language}: {message.id}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
