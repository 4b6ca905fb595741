"""Train the weights of the people annotator and write ``tui/annotators/people/data/weights.z``.

    python -m tools.train_people DATA_FOLDER [--without-share-alike]

``DATA_FOLDER`` holds ``permissive/*.train.jsonl.gz`` and ``share-alike/*.train.jsonl.gz``: one object a
line with ``lang``, ``text`` and ``people`` (start, end). The same data and seed give the same file.
"""

from __future__ import annotations

import argparse
import json
import random
import struct
import time
import zlib
from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pycrfsuite

from tools.corpora import Example, examples
from tools.silver import articles, renamed
from tui.annotations import Span
from tui.annotators.people.classes import PARTICLE
from tui.annotators.people.document import Document, gather, read
from tui.annotators.people.features import Clue, again, around, clues, is_joined, named, roles
from tui.annotators.people.lexicon import DATA, list_code
from tui.annotators.people.model import LABELS, SCALE, Model, Row, Weights, first_pass
from tui.annotators.people.tokens import LINE_END

SEED = 15
FOLDS = 3
CAPITALS = 0.05
"""Share of the texts that are also learned in capitals."""
RENAMED = 1
"""Copies of every text with other names, of a scanned one a single copy."""
FORGOTTEN = 0.3
"""Share of the words taken off the lists, in every other document that is a copy or silver."""
COPIES = {"fr": 25, "en": 30, "de": 40, "nl": 45, "es": 40, "it": 40, "pt": 30}
"""Silver articles made of each template."""
FORBIDDEN = 100_000


def augmented(real: list[Example], share: float, chance: random.Random) -> Iterator[Example]:
    """Copies of the real texts with other names, some of them in capitals, and silver articles."""
    for example in real:
        if example.doubtful or not example.reliable:
            continue
        for _ in range(1 if example.scanned else RENAMED):
            text, spans = renamed(example.text, example.spans, example.language, chance)
            if example.spans:
                yield Example(example.language, text, spans)
        if chance.random() < CAPITALS and len(text.upper()) == len(text):
            yield Example(example.language, text.upper(), spans)
    for language, copies in COPIES.items():
        for text, spans in articles(language, round(copies * share), chance):
            yield Example(language, text, spans)


def forget(document: Document, chance: random.Random) -> None:
    """Take some words of a document off the lists, so that names which no list has are learned as well."""
    folded = sorted({document.folded[index] for run in document.runs for index in range(*run)})
    lost = {word for word in folded if chance.random() < FORGOTTEN}
    for index, word in enumerate(document.folded):
        if word in lost:
            document.listed[index] = 0
            document.names[index] = list_code(0)
    gather(document)


def labels(document: Document, spans: Iterable[Span]) -> dict[int, str]:
    """Word index → ``B``, ``I``, or ``?`` for words of a span that does not begin and end with words."""
    starts = {start: index for index, start in enumerate(document.starts)}
    ends = {start + len(document.words[index]): index for start, index in starts.items()}
    marked = {}
    for start, end in spans:
        first, last = starts.get(start), ends.get(end)
        if first is None or last is None:
            for index in range(bisect(document.starts, start) - 1, bisect(document.starts, end - 1)):
                marked[index] = "?"
            continue
        for index in range(first, last + 1):
            marked[index] = "B" if index == first else "I"
    return marked


@dataclass
class Lesson:
    """A document with the labels of its runs; runs of which the labels are unknown are None."""

    document: Document
    marks: list[list[str] | None]


def lesson(example: Example) -> Lesson:
    document = read(example.text, example.language, [])
    marked = labels(document, example.spans)
    for start, end in example.doubtful:
        for index in range(bisect(document.starts, start) - 1, bisect(document.starts, end - 1)):
            marked[index] = "?"
    marks: list[list[str] | None] = []
    for first, last in document.runs:
        found = [marked.get(index, "O") for index in range(first, last)]
        if found[0] == "I" and _particles_only(document, marked, first):
            found[0] = "B"
        # A name that begins before the run, or ends after it, cannot be labelled.
        broken = "?" in found or found[0] == "I" or marked.get(last) == "I"
        marks.append(None if broken else found)
    return Lesson(document, marks)


def _particles_only(document: Document, marked: dict[int, str], first: int) -> bool:
    """Whether the name that reaches into a run from before it has only particles there ("von der")."""
    index = first - 1
    while document.flags[index] & PARTICLE and marked[index] == "I":
        index -= 1
    return bool(document.flags[index] & PARTICLE) and marked[index] == "B"


def features(document: Document, index: int, found: Iterable[Clue]) -> list[str]:
    out = [feature for clue in found for feature in named(clue)]
    for distance in range(-2, 3):
        at = index + distance
        if 0 <= at < len(document.words):
            word, folded = document.words[at], document.folded[at]
            out += around(word, folded, document.flags[at], document.listed[at], distance)
        else:
            out += around(LINE_END, LINE_END, 0, 0, distance)
    suffix = f"@{document.language}"
    return out + [name + suffix for name in out if is_joined(name)]


Labelled = tuple[pycrfsuite.ItemSequence, list[str]]


def sequence(rows: list[list[str]]) -> pycrfsuite.ItemSequence:
    return pycrfsuite.ItemSequence([dict.fromkeys(row, 1.0) for row in rows])


def first_sequences(item: Lesson) -> list[Labelled]:
    document = item.document
    return [
        (
            sequence(
                [features(document, at, found) for at, found in enumerate(clues(document, run), run[0])]
            ),
            marks,
        )
        for run, marks in zip(document.runs, item.marks, strict=True)
        if marks is not None
    ]


def second_sequences(lessons: Iterable[Lesson], weights: Weights) -> Iterator[Labelled]:
    models: dict[str, Model] = {}
    for item in lessons:
        document = item.document
        if document.language not in models:
            models[document.language] = Model(weights, document.language)
        _, own, seen = first_pass(document, models[document.language])
        for run, marks, labelled in zip(document.runs, item.marks, own, strict=True):
            if marks is not None:
                more = again(document, run, labelled, seen)
                found = enumerate(zip(clues(document, run), more, strict=True), run[0])
                yield (
                    sequence([features(document, index, [*some, one]) for index, (some, one) in found]),
                    marks,
                )


def agreed(item: Lesson, labeller: Model) -> Lesson:
    """The lesson without the runs of which a model says something else."""
    _, own, _ = first_pass(item.document, labeller)
    marks = [
        mark if mark is not None and roles(mark) == said else None
        for mark, said in zip(item.marks, own, strict=True)
    ]
    return Lesson(item.document, marks)


Chain = tuple[list[int], list[list[int]]]


def train(
    data: Iterable[Labelled], options: dict[str, object], smallest: float
) -> tuple[dict[str, Row], Chain]:
    """Weights in whole units of 1/SCALE, features of which they do not differ left out."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(options)
    for items, marks in data:
        trainer.append(items, marks)
    with TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        info = tagger.info()
        tagger.close()
    states: dict[str, dict[str, float]] = {}
    for (name, label), weight in info.state_features.items():
        states.setdefault(name, {})[label] = weight
    kept: dict[str, Row] = {}
    for name in sorted(states):
        row = [max(-127, min(127, round(states[name].get(label, 0.0) * SCALE))) for label in LABELS]
        if max(row) - min(row) >= smallest * SCALE:
            kept[name] = (row[0], row[1], row[2])
    transitions = []
    for one in LABELS:
        values = [round(info.transitions.get((one, two), 0.0) * SCALE) for two in LABELS]
        if one == "O":
            values[LABELS.index("I")] = -FORBIDDEN
        transitions.append(values)
    return kept, ([0, 0, -FORBIDDEN], transitions)


def joined(first: tuple[dict[str, Row], Chain], second: tuple[dict[str, Row], Chain]) -> Weights:
    nothing: Row = (0, 0, 0)
    names = sorted(first[0].keys() | second[0].keys())
    rows = {name: (*first[0].get(name, nothing), *second[0].get(name, nothing)) for name in names}
    return Weights(rows, [first[1], second[1]])


def write(weights: Weights, path: Path) -> None:
    names = "\n".join(weights.rows).encode()
    header = json.dumps({"names": len(names), "chains": weights.chains}).encode()
    rows = b"".join(struct.pack("6b", *row) for row in weights.rows.values())
    path.write_bytes(zlib.compress(header + b"\n" + names + rows, 9))


def reliable(real: list[Example], options: dict[str, object], smallest: float) -> list[Lesson]:
    """A lesson for every text; in the unreliable ones only what a model of the others agrees with."""
    sound = [lesson(example) for example in real if example.reliable]
    part = train(
        (one for item in sound for one in first_sequences(item)), options | {"max_iterations": 50}, smallest
    )
    weights = joined(part, part)
    doubted = [lesson(example) for example in real if not example.reliable]
    return sound + [agreed(item, Model(weights, item.document.language)) for item in doubted]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--without-share-alike", action="store_true")
    parser.add_argument("--output", type=Path, default=DATA / "weights.z")
    parser.add_argument("--c1", type=float, default=0.06)
    parser.add_argument("--c2", type=float, default=0.02)
    parser.add_argument("--iterations", type=int, default=80)
    parser.add_argument("--smallest", type=float, default=0.1)
    parser.add_argument("--rarest", type=int, default=2, help="occurrences of a feature at least")
    parser.add_argument("--share", type=float, default=1.0, help="of the silver articles, for trials")
    parser.add_argument("--plain", action="store_true", help="the real texts alone")
    arguments = parser.parse_args()
    options = {
        "c1": arguments.c1,
        "c2": arguments.c2,
        "max_iterations": arguments.iterations,
        "feature.minfreq": arguments.rarest,
        "feature.possible_transitions": True,
    }
    started = time.monotonic()
    chance = random.Random(SEED)
    real = list(examples(arguments.folder, not arguments.without_share_alike))
    lessons = reliable(real, options, arguments.smallest)
    if not arguments.plain:
        made = [lesson(example) for example in augmented(real, arguments.share, chance)]
        for item in made[::2]:
            forget(item.document, chance)
        lessons += made
    chance.shuffle(lessons)
    known = [mark for item in lessons for mark in item.marks]
    counts = Counter(label for marks in known if marks for label in marks)
    print(f"{len(known)} runs, {known.count(None)} left out, labels {dict(counts)}")
    sequences = [first_sequences(item) for item in lessons]
    print(f"features worked out, {time.monotonic() - started:.0f} s", flush=True)
    # The second pass learns from first passes over texts that the first pass was not trained on.
    learned: list[Labelled] = []
    for fold in range(FOLDS):
        rest = [one for number, some in enumerate(sequences) if number % FOLDS != fold for one in some]
        part = train(rest, options | {"max_iterations": 60}, arguments.smallest)
        learned += second_sequences(lessons[fold::FOLDS], joined(part, part))
        print(f"fold {fold}, {time.monotonic() - started:.0f} s", flush=True)
    second = train(learned, options, arguments.smallest)
    del learned
    first = train((one for some in sequences for one in some), options, arguments.smallest)
    weights = joined(first, second)
    write(weights, arguments.output)
    size = arguments.output.stat().st_size
    print(f"{len(weights.rows)} features, {size} bytes, {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
