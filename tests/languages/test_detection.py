"""The language of a text, and none where it cannot be told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.languages import CODES, structure_words_of
from tui.languages.detection import detect

SENTENCES = {
    "de": "Die Glocke hat am Dienstag zum ersten Mal seit der Flut geläutet, und niemand wollte nach Hause gehen.",
    "en": "The bell rang on Tuesday for the first time since the flood, and nobody wanted to go home.",
    "es": "La campana sonó el martes por primera vez desde la riada, y nadie quería volver a su casa.",
    "fr": "La cloche a sonné mardi pour la première fois depuis la crue, et personne ne voulait rentrer chez soi.",
    "it": "La campana ha suonato martedì per la prima volta dopo la piena, e nessuno voleva tornare a casa.",
    "nl": "De klok luidde dinsdag voor het eerst sinds de overstroming, en niemand wilde naar huis gaan.",
    "pt": "O sino tocou na terça-feira pela primeira vez desde a cheia, e ninguém queria voltar para casa.",
    "ca": "La campana va sonar dimarts per primera vegada des de la riuada, i ningú no volia tornar a casa seva amb els altres.",
    "sv": "Klockan ringde på tisdagen för första gången sedan översvämningen, och ingen ville gå hem till sig.",
    "pl": "Dzwon zadzwonił we wtorek po raz pierwszy od powodzi i nikt nie chciał wracać do domu, jak się okazało.",
    "ro": "Clopotul a sunat marți pentru prima dată de la inundație și nimeni nu a vrut să plece acasă după aceea.",
    "ru": "Колокол зазвонил во вторник впервые после наводнения, и никто не хотел идти домой.",
    "uk": "Дзвін задзвонив у вівторок уперше після повені, і ніхто не хотів іти додому зі своїми дітьми.",
    "el": "Η καμπάνα χτύπησε την Τρίτη για πρώτη φορά μετά την πλημμύρα.",
    "ja": "鐘は洪水の後、火曜日に初めて鳴りました。誰も家に帰りたがりませんでした。",
    "ar": "دق الجرس يوم الثلاثاء لأول مرة منذ الفيضان",
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_one_sentence_is_enough(code):
    assert detect(SENTENCES[code]) == code


@pytest.mark.parametrize("text", ["", "12-4", "OK", "Paris Berlin Madrid", "xqz wvv kkj zzt", "😀 😀 😀"])
def test_none_where_nothing_speaks_for_a_language(text):
    assert detect(text) is None


@pytest.mark.parametrize("code", CODES)
def test_capitals_and_curly_apostrophes_change_nothing(code):
    assert detect(SENTENCES[code].upper()) == code
    assert detect(SENTENCES[code].replace("'", "’")) == code


@given(st.text(max_size=300))
def test_any_text_has_a_code_or_none(text):
    found = detect(text)
    assert found is None or len(found) == 2


@pytest.mark.parametrize("code", CODES)
def test_each_language_names_its_twelve_months(code):
    words = structure_words_of(code)
    assert set(words.months.values()) == set(range(1, 13))
    assert len(words.weekdays) >= 7
