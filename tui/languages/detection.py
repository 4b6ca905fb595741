"""Which language a text is written in: the script first, then stop words and letters.

A news article needs no model: about half of its running words are stop words of its own language,
against a fifth for the nearest neighbour. A text that fits none of the known languages gets None.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache

from tui.languages import CODES, structure_words_of

_LOOKED_AT = 3_000
"""Code points that decide; more of an article changes nothing."""

_ENOUGH_WORDS = 60
"""In more words than these the stop words are clear enough, and letters are not counted."""

_BEYOND_LATIN = re.compile(r"[^\x00-\u036f]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?(?:-feira)?")

# Neighbours that would be taken for one of the known languages: words that these do not have, or
# that are much more frequent there.
_NEIGHBOURS = {
    "ca": "a això als altres amb any anys aquest aquesta ara de del dels des després el els en ens fins "
    "ha han hem i la les molt més on pel per perquè que segons seu seva també tot una va vam van "
    "és",
    "cs": "a aby ale by byl byla bylo co do i jak jako je jeho jsem jsou která které který na nebo o od "
    "po pro před při s se si tak také to už v ve z za že",
    "da": "af at blev da de den der det efter en end er et for fra før han har havde hun i ikke jeg kan "
    "med men mere mod nu når og også om op på sig skal som til ud under var ved være",
    "fi": "ei että hän hänen hänet ja jo joka jos kanssa kuin kun kuten mukaan mutta myös ne niin nyt "
    "oli olisi olla on ovat se sekä sen tai tämä vain vielä",
    "gl": "a ao co coa como da das de do dos el ela en entre foi máis na nas no non nos o os para pola "
    "polo porque que se seu seus súa súas tamén un unha xa á ás é",
    "hr": "ali bi bio biti da do i ili ima iz je još kako kao koja koje koji na ne od po sa samo se su "
    "to u već za će što",
    "hu": "a az azt csak de egy el ez ha hogy is majd meg mint már még nem szerint után vagy van volt és",
    "no": "at av ble da de den der det en er et etter for fra før han har hun i ikke jeg kan med men "
    "mot nå og også om opp på seg skal som til ut var ved være å",
    "pl": "a aby ale być był była było co czy dla do i ich jak jako jego jest jeszcze już która które "
    "który lub ma może na nie o od oraz po pod przed przez przy się są tak także to tym w we z za "
    "ze że",
    "ro": "a al ale am ar au ca care ce cu că către de decât din după este fi fost iar la lui mai nu o "
    "pe pentru prin sa sau se sunt să un unei unui va în și",
    "sv": "att av blev de den det där efter eller en ett från för ha hade han har hon i inte jag kan "
    "med men mot nu när och också om på sig ska som till under upp ut var vi är över",
    "tr": "ancak bir bu da daha de dedi en gibi göre ile ise için kadar ki ne o olan olarak olduğu "
    "sonra var ve çok",
}

_NEIGHBOUR_PRIOR = 0.85
"""A short text is more likely in a known language than in one of its neighbours."""

_SCRIPTS = {
    "ARABIC": "ar",
    "ARMENIAN": "hy",
    "BENGALI": "bn",
    "CYRILLIC": "ru",
    "DEVANAGARI": "hi",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "HANGUL": "ko",
    "HEBREW": "he",
    "HIRAGANA": "ja",
    "KATAKANA": "ja",
    "CJK": "zh",
    "TAMIL": "ta",
    "THAI": "th",
}
_LETTERS_WITHIN_SCRIPT = {
    "ar": (("پچژگ", "fa"), ("ٹڈڑے", "ur")),
    "ru": (("іїєґ", "uk"), ("јљњћђџ", "sr"), ("ў", "be")),
    "zh": (("のはをにがで", "ja"),),
}


def detect(text: str, title: str = "") -> str | None:
    """ISO 639-1 code of the text's language, None where it is not clear.

    Short texts are given a code only where several words speak for it and none as well for another.
    """
    sample = f"{title}\n{text[:_LOOKED_AT]}"
    script = _script(sample)
    if script is not None:
        return _language_of_script(script, sample)
    lowered = sample.replace("’", "'").lower()
    words = Counter(_WORD.findall(lowered))
    total = sum(words.values())
    if total == 0:
        return None
    scores = _scores(words, lowered)
    for code in _NEIGHBOURS:
        scores[code] *= _NEIGHBOUR_PRIOR
    ranked = sorted(scores, key=lambda code: (-scores[code], code))
    best, second = scores[ranked[0]], scores[ranked[1]]
    if best < 1.0 or best < 0.12 * total or best < second * (1.1 if total >= 40 else 1.3):
        return None
    return ranked[0]


def _scores(words: Counter[str], lowered: str) -> dict[str, float]:
    """Points of each language: a stop word counts by how few languages have it, letters a little."""
    weights = _weights()
    scores = dict.fromkeys((*CODES, *_NEIGHBOURS), 0.0)
    for word, count in words.items():
        if word in weights:
            for code, weight in weights[word].items():
                scores[code] += weight * count
        if "'" in word and (elided := word.partition("'")[0] + "'") in weights:
            for code, weight in weights[elided].items():
                scores[code] += weight * count
    total = sum(words.values())
    if total < _ENOUGH_WORDS:
        for code in CODES:
            for letters in structure_words_of(code).letters:
                scores[code] += 0.1 * min(lowered.count(letters), total / 4)
    return scores


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, Mapping[str, float]]:
    lists = {code: set(structure_words_of(code).stop_words) for code in CODES}
    lists |= {code: set(words.split()) for code, words in _NEIGHBOURS.items()}
    lists["fr"] |= {"l'", "d'", "qu'", "n'", "s'", "c'", "j'"}
    lists["it"] |= {"l'", "dell'", "all'", "un'", "nell'", "dall'", "sull'", "c'"}
    owners = Counter(word for words in lists.values() for word in words)
    weights: dict[str, dict[str, float]] = {}
    for code, words in lists.items():
        for word in words:
            weights.setdefault(word, {})[code] = 1.0 / owners[word] ** 0.5
    return weights


def _script(text: str) -> str | None:
    """The script of most letters, as Unicode names begin; None for Latin and for no letters."""
    if text.isascii():
        return None
    foreign = [character for character in _BEYOND_LATIN.findall(text) if character.isalpha()]
    if not foreign:
        return None
    if len(foreign) * 2 <= sum(map(str.isalpha, text)):
        return None
    scripts = Counter(unicodedata.name(character, "").split(" ", 1)[0] for character in foreign)
    scripts.pop("LATIN", None)
    return scripts.most_common(1)[0][0] if scripts else None


def _language_of_script(script: str, text: str) -> str | None:
    code = _SCRIPTS.get(script)
    for letters, other in _LETTERS_WITHIN_SCRIPT.get(code or "", ()):
        if sum(map(text.count, letters)) * 200 > len(text):
            return other
    return code
