"""People found by this program and by spaCy's released models, beside each other on the same files.

    pip install newsreader[peers]
    python -m tests.benchmarks.people_peers DATA_FOLDER… [--name PART]

Reads every French and English ``*.jsonl`` at or below the folders that has ``people``, and prints, for each
file and model, strict F1 in per cent and the speed in kilobytes (1,000 bytes of UTF-8) a second of
processor time; at the end, how long each model takes to load. Of spaCy's pipelines only ``ner`` (and what it
builds on) runs. English models are not on the package registry: install them as spaCy says
(``python -m spacy download en_core_web_sm``). A model that is not installed is named and left out.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.scoring_common import GoldError, Record, gold_files, gold_records
from tests.benchmarks.scoring_people import PeopleScore
from tui.annotations import Annotations
from tui.annotators import people, within_limit
from tui.export import article_record
from tui.readers import exact

PEERS = {
    "fr": ("fr_core_news_md", "fr_core_news_sm"),
    "en": ("en_core_web_sm",),
}
"""Language → spaCy's models (3.8), by the names of their packages."""
_PERSON = frozenset({"PER", "PERSON"})
_USED = ("tok2vec", "ner")

Finder = Callable[[Record], Record]
"""Takes a record of gold and gives one with the ``people`` found."""


@dataclass
class Peer:
    name: str
    find: Finder
    loaded: float
    """Seconds that loading took."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", nargs="+", type=Path)
    parser.add_argument("--name", default="", metavar="PART", help="only files whose path holds PART")
    options = parser.parse_args(arguments)
    try:
        files = {file: _records(file) for file in gold_files(options.data, options.name)}
    except GoldError as error:
        print(error, file=sys.stderr)
        return 2
    for language, names in PEERS.items():
        of_language = {file: found for file, records in files.items() if (found := records.get(language))}
        if of_language:
            _compare(of_language, [_own(language), *filter(None, map(_spacy, names))])
    return 0


def _records(file: Path) -> dict[str, list[Record]]:
    """The records with people, by language."""
    found: dict[str, list[Record]] = {}
    for record in gold_records(file):
        if "people" in record:
            found.setdefault(str(record.get("lang")), []).append(record)
    return found


def _compare(files: dict[Path, list[Record]], peers: list[Peer]) -> None:
    print(f"{'strict F1, KB/s':34}" + "".join(f"{peer.name:>24}" for peer in peers))
    for file, records in files.items():
        cells = "".join(f"{_measured(records, peer):>24}" for peer in peers)
        print(f"  {file.parent.name + '/' + file.stem:32}{cells}")
    print(f"  {'seconds to load':32}" + "".join(f"{peer.loaded:>24.2f}" for peer in peers) + "\n")


def _measured(records: list[Record], peer: Peer) -> str:
    score = PeopleScore()
    spent = 0.0
    for record in records:
        start = time.process_time()
        found = peer.find(record)
        spent += time.process_time() - start
        score.add(record, found)
    size = sum(len(record["text"].encode("utf-8", "surrogatepass")) for record in records)
    return f"{score.strict.f1 or 0.0:.1f} {size / 1000 / max(spent, 1e-9):7.0f}"


def _own(language: str) -> Peer:
    def find(record: Record) -> Record:
        article = exact.article({key: record.get(key) for key in ("title", "text", "published", "lang")})
        return article_record(article, Annotations(people=people.annotate(within_limit(article))), "")

    start = time.perf_counter()
    find({"text": "Ada Byron.", "lang": language})
    return Peer("newsreader", find, time.perf_counter() - start)


def _spacy(name: str) -> Peer | None:
    start = time.perf_counter()
    try:
        package: Any = importlib.import_module(name)
    except ImportError:
        print(f"{name}: not installed, left out")
        return None
    pipeline = package.load()
    pipeline.select_pipes(enable=[pipe for pipe in _USED if pipe in pipeline.pipe_names])
    loaded = time.perf_counter() - start

    def find(record: Record) -> Record:
        entities = pipeline(record["text"]).ents
        spans = [(one.start_char, one.end_char) for one in entities if one.label_ in _PERSON]
        return {"people": [{"start": start, "end": end} for start, end in spans]}

    return Peer(name, find, loaded)


if __name__ == "__main__":
    sys.exit(main())
