"""Synthetic archives of any size: ``python -m tests.benchmarks.generate FOLDER --articles 10000``.

Wire texts of about 4 KB in French and English: words by Zipf's law from a vocabulary with inflection
and accents, actors that come back, dates, quotations, times of day, over eleven years. The same
number and seed give the same files. Nothing in them means anything.
"""

from __future__ import annotations

import argparse
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

FOLDERS = 100
VOCABULARY = 150_000
ACTORS = 20_000
FIRST_DAY = datetime(2015, 1, 1)
DAYS = 4000

_ONSETS = "b bl br c ch cl cr d dr f fl fr g gl gr j l m n p pl pr qu r s sc sp st t tr v vr z".split()
_VOWELS = {
    "fr": "a e i o u é è ê â î ou oi ai au eau eu in an on ui".split(),
    "en": "a e i o u ea ee oo ou ai igh ow y".split(),
}
_CODAS = {
    "fr": ["", "", "r", "l", "s", "t", "n", "c", "x"],
    "en": ["", "n", "r", "ck", "th", "ng", "st", "ll"],
}
_ENDINGS = {
    "fr": "- s e es é ée és ées er ait aient era eront ement tion tions eur eurs euse ité ités".split(),
    "en": "- s ed ing er ers ly ness ment ments able ation ations ity ish".split(),
}
_FUNCTION_WORDS = {
    "fr": (
        "de la le les et des en un une du dans que est pour qui sur par plus au avec ce il se pas ne son sa "
        "ses a été sont aux mais ont être cette fait comme leur après selon deux entre elle depuis ces sans"
    ).split(),
    "en": (
        "the of and to in a that is for on with was as it by at from be has have an are this not were its "
        "their he which had but will after who been more said also they would than two when about into his"
    ).split(),
}
_FIRST_NAMES = (
    "Adèle Agathe Alban Amélie Arthur Basile Benoît Camille Carla Cédric Chloé Clara Daniel Diane Édouard "
    "Elena Elias Élise Emma Erik Estelle Fatou Félix Gabriel Hélène Henri Hugo Inès Irène Ivan Jeanne Jonas "
    "Julia Karim Laura Léa Léon Lucas Malik Marc Marta Mathilde Maya Nadia Nina Noé Olga Omar Oscar Paul "
    "Pavel Pia Quentin Raphaël Rita Rosa Samir Sara Simon Sofia Thomas Ursula Victor Yann Zoé"
).split()
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
_QUOTED = {
    "fr": (
        '"{words}", a déclaré {actor}.',
        '"{words}", a-t-il ajouté.',
        "Selon {actor}, {words}.",
        '{actor} a affirmé que "{words}".',
        '"{words}", a expliqué {weekday} {actor} à la presse.',
    ),
    "en": (
        '"{words}," {actor} said.',
        '"{words}," he added.',
        "According to {actor}, {words}.",
        '{actor} said that "{words}".',
        '"{words}," {actor} told reporters on {weekday}.',
    ),
}
_DATED = {
    "fr": ("Le {day} {month} {year}, {words}.", "{words} {weekday}.", "Depuis {month} {year}, {words}."),
    "en": ("On {month} {day}, {year}, {words}.", "{words} on {weekday}.", "Since {month} {year}, {words}."),
}


@dataclass(frozen=True)
class Words:
    """A vocabulary of one language, commonest words first."""

    words: list[str]
    weights: list[float]


def vocabulary(language: str, size: int, random_: random.Random) -> Words:
    """Function words, then invented stems in all their inflections, with the weights of Zipf's law."""
    words = dict.fromkeys(_FUNCTION_WORDS[language])
    while len(words) < size:
        syllables = random_.choices((1, 2, 3), (3, 5, 2))[0]
        stem = "".join(
            random_.choice(_ONSETS) + random_.choice(_VOWELS[language]) + random_.choice(_CODAS[language])
            for _ in range(syllables)
        )
        endings = random_.sample(_ENDINGS[language], random_.randint(1, 8))
        words.update(dict.fromkeys(stem + ending.strip("-") for ending in endings))
    chosen = list(words)[:size]
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(chosen))))
    return Words(chosen, weights)


def actors(number: int, random_: random.Random) -> list[str]:
    """Names of people; the first ones are meant to occur most."""
    names: dict[str, None] = {}
    while len(names) < number:
        family = "".join(
            random_.choice(_ONSETS) + random_.choice(_VOWELS["fr"]) + random_.choice(("", "r", "l", "n", "s"))
            for _ in range(random_.choice((2, 2, 3)))
        )
        names[f"{random_.choice(_FIRST_NAMES)} {family.capitalize()}"] = None
    return list(names)


class Writer:
    """Writes articles one after another, each from what came before it."""

    def __init__(
        self, seed: int = 1, vocabulary_size: int = VOCABULARY, number_of_actors: int = ACTORS
    ) -> None:
        self._random = random.Random(seed)
        self._words = {
            language: vocabulary(language, vocabulary_size // 2, self._random) for language in _VOWELS
        }
        self._actors = actors(number_of_actors, self._random)
        self._actor_weights = list(itertools.accumulate(1 / (rank + 5) for rank in range(number_of_actors)))

    def article(self, number: int) -> tuple[str, str]:
        """File name and text of an article."""
        chance = self._random
        language = "fr" if chance.random() < 0.6 else "en"
        moment = FIRST_DAY + timedelta(days=chance.randrange(DAYS), minutes=chance.randrange(24 * 60))
        cast = chance.choices(self._actors, cum_weights=self._actor_weights, k=4)
        title = self._sentence(language, 7).rstrip(".")
        paragraphs = []
        length = 0
        while length < 3900:
            paragraph = self._paragraph(language, cast, moment)
            paragraphs.append(paragraph)
            length += len(paragraph) + 2
        first = f" date {moment:%Y-%m-%d %H:%M} {title}"
        return f"{moment:%Y%m%d}-{number:06}.txt", first + "\n\n" + "\n\n".join(paragraphs) + "\n"

    def _paragraph(self, language: str, cast: list[str], moment: datetime) -> str:
        chance = self._random
        kind = chance.random()
        sentences = [self._sentence(language, chance.randint(12, 24))]
        if kind < 0.55:
            sentences.append(self._filled(chance.choice(_QUOTED[language]), language, cast, moment))
        elif kind < 0.8:
            sentences.append(self._filled(chance.choice(_DATED[language]), language, cast, moment))
        else:
            sentences.append(self._sentence(language, chance.randint(8, 20)))
        return " ".join(sentences)

    def _filled(self, template: str, language: str, cast: list[str], moment: datetime) -> str:
        day = moment - timedelta(days=self._random.randrange(400))
        text = template.format(
            words=" ".join(self._some(language, self._random.randint(6, 16))),
            actor=self._random.choice(cast),
            day=day.day,
            month=_MONTHS[language][day.month - 1],
            year=day.year,
            weekday=_WEEKDAYS[language][day.weekday()],
        )
        return text[:1].upper() + text[1:]

    def _sentence(self, language: str, length: int) -> str:
        return " ".join(self._some(language, length)).capitalize() + "."

    def _some(self, language: str, length: int) -> list[str]:
        words = self._words[language]
        return self._random.choices(words.words, cum_weights=words.weights, k=length)


def articles(number: int, seed: int = 1) -> Iterator[tuple[str, str]]:
    """File names and texts of so many articles."""
    writer = Writer(seed)
    for position in range(number):
        yield writer.article(position)


def write_archive(folder: Path, number: int, seed: int = 1) -> int:
    """Writes an archive in `FOLDERS` folders; returns the number of characters of all texts."""
    characters = 0
    for position, (name, text) in enumerate(articles(number, seed)):
        below = folder / f"{position % FOLDERS:03}"
        if position < FOLDERS:
            below.mkdir(parents=True, exist_ok=True)
        (below / name).write_text(text, encoding="utf-8")
        characters += len(text)
    return characters


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    characters = write_archive(options.folder, options.articles, options.seed)
    print(f"{options.articles} articles, {characters:,} characters in {options.folder}")


if __name__ == "__main__":
    main()
