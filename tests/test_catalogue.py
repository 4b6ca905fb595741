"""The French catalogue says the same as the English sentences, with the same gaps to fill."""

from __future__ import annotations

import gettext
import re
from pathlib import Path

import tui
from tui.messages import DOMAIN

_GAP = re.compile(r"\{(\w+)[^}]*\}")


def french() -> dict[str, str]:
    folder = Path(tui.__file__).parent / "locale"
    catalogue = gettext.translation(DOMAIN, folder, languages=["fr"])
    assert isinstance(catalogue, gettext.GNUTranslations)
    entries = catalogue._catalog  # type: ignore[attr-defined]
    return {key[0] if isinstance(key, tuple) else key: text for key, text in entries.items()}


def test_translations_fill_the_gaps_of_their_sentences() -> None:
    for sentence, text in french().items():
        if sentence:
            assert set(_GAP.findall(text)) <= set(_GAP.findall(sentence)), sentence
            assert text


def test_a_french_locale_gets_french(tmp_path: Path) -> None:
    from tests.commands.console import newsreader

    told = newsreader(tmp_path, "--help", LC_ALL="fr_FR.UTF-8").stdout.decode()
    assert "énumérer les articles qu'une requête trouve" in told


def test_months_and_weekdays_keep_their_number() -> None:
    for sentence, text in french().items():
        if sentence.startswith(("January ", "Jan ", "Monday ")):
            assert len(text.split()) == len(sentence.split())
