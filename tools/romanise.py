"""Romanise names in Cyrillic, Greek, Georgian, Armenian and Hangul, as newspapers spell them."""

from __future__ import annotations

from collections.abc import Iterator

CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшыэґіїєјљњћђџўһәөү",
        "a b v g d e z i y k l m n o p r s t u f kh ts ch sh y e g i yi ye j lj nj c dj dz u h a o u".split(),
        strict=True,
    )
) | {
    "ё": "yo",
    "ж": "zh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "ѓ": "gj",
    "ќ": "kj",
    "ѕ": "dz",
}
FRENCH = CYRILLIC | {
    "у": "ou",
    "ж": "j",
    "ч": "tch",
    "ш": "ch",
    "щ": "chtch",
    "ю": "iou",
    "я": "ia",
    "ё": "io",
}
GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
        "a v g d e z i th i k l m n x o p r s t y f ch ps o s a e i i o y o i y i y".split(),
        strict=True,
    )
)
GEORGIAN = dict(
    zip(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
        "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h".split(),
        strict=True,
    )
)
ARMENIAN = dict(
    zip(
        "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
        "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev".split(),
        strict=True,
    )
)
HANGUL_INITIAL = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ")
HANGUL_VOWEL = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ")
HANGUL_FINAL = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ")


def hangul(name: str) -> str:
    """Revised romanisation, syllable by syllable."""
    out = []
    for letter in name:
        index = ord(letter) - 0xAC00
        out.append(
            HANGUL_INITIAL[index // 588] + HANGUL_VOWEL[index % 588 // 28] + HANGUL_FINAL[index % 28]
            if 0 <= index < 11172
            else letter
        )
    return "".join(out)


def romanisations(name: str) -> Iterator[str]:
    """The name in Latin letters: itself, one romanisation, or the English and the French one."""
    first = name[:1]
    if "а" <= first.lower() <= "ӿ":
        for table in (CYRILLIC, FRENCH):
            yield "".join(table.get(letter, letter) for letter in name.lower())
    elif "ა" <= first <= "ჿ":
        yield "".join(GEORGIAN.get(letter, letter) for letter in name)
    elif "Ա" <= first <= "և":
        yield "".join(ARMENIAN.get(letter, letter) for letter in name.lower())
    elif "Ͱ" <= first <= "Ͽ":
        greek = name.lower().replace("ου", "ou").replace("μπ", "b").replace("ντ", "d")
        yield "".join(GREEK.get(letter, letter) for letter in greek)
    elif "가" <= first <= "힣":
        yield hangul(name)
    else:
        yield name
