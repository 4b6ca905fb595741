"""``newsreader annotate`` writes what its schema says, for files, folders and records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import tui
from tests.commands.console import newsreader

SCHEMA = json.loads((Path(tui.__file__).parent / "annotate.schema.json").read_text(encoding="utf-8"))

ARTICLE = """ date 2026-03-05 Port-Ancel garde son bac "pour toujours"

Le bac à quai, le 4 mars 2026 à Port-Ancel ( ADQ / Lena Orsay )

Le maire de Port-Ancel, Yves Tallec, a promis jeudi que le bac resterait "un service public".

"Nous ne le vendrons pas", a-t-il ajouté, selon l'agence Littoral.

- Colère -

"C'est trop tard", a répondu Mme Ines Caradec, qui dirige la compagnie depuis 2019.
"""


def annotated(home: Path, *arguments: str | bytes | Path, stdin: bytes = b"") -> list[dict[str, Any]]:
    told = newsreader(home, "annotate", *arguments, stdin=stdin)
    assert told.returncode == 0, told.stderr
    records = [json.loads(line) for line in told.stdout.splitlines()]
    for record in records:
        Draft202012Validator(SCHEMA).validate(record)
    return records


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "bac.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_a_file_gives_one_line_with_all_layers(tmp_path: Path, article: Path) -> None:
    (record,) = annotated(tmp_path, article)
    text = record["text"]
    assert record["title"] == 'Port-Ancel garde son bac "pour toujours"'
    assert (record["published"], record["published_from"], record["lang"]) == (
        "2026-03-05",
        "first line",
        "fr",
    )
    assert [(date["text"], date["value"]) for date in record["dates"]] == [
        ("4 mars 2026", "2026-03-04"),
        ("jeudi", "2026-03-05"),
        ("2019", "2019"),
    ]
    assert [person["text"] for person in record["people"] if person["kind"] == "name"] == [
        "Yves Tallec",
        "Ines Caradec",
    ]
    assert [credit["text"] for credit in record["credits"]] == ["Lena Orsay"]
    assert [(quote["text"], quote["speaker"]["name"]) for quote in record["quotes"]] == [
        ("un service public", "Yves Tallec"),
        ("Nous ne le vendrons pas", "Yves Tallec"),
        ("C'est trop tard", "Ines Caradec"),
    ]
    assert record["quotes"][1]["relay"] == "Littoral"
    assert [text[start:end] for start, end, role in record["blocks"] if role == "subhead"] == ["- Colère -"]
    for layer in ("dates", "people", "credits"):
        assert all(text[item["start"] : item["end"]] == item["text"] for item in record[layer])


def test_standard_input_is_an_article(tmp_path: Path) -> None:
    (record,) = annotated(tmp_path, "-", stdin=ARTICLE.encode("cp1252"))
    assert record["path"] is None or record["path"] == "-"
    assert "Colère" in record["text"]


def test_a_folder_gives_a_line_for_each_article_and_goes_on_after_a_bad_one(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "b.txt").write_bytes(b"\x7fELF\x00\x01\x02" * 50)
    (folder / "c.txt").write_text(ARTICLE.replace("Tallec", "Morvan"), encoding="utf-8")
    told = newsreader(tmp_path, "annotate", folder)
    assert told.returncode == 1
    assert len(told.stdout.splitlines()) == 2
    (said,) = told.stderr.decode().splitlines()
    assert said.startswith(f"newsreader: {folder}/b.txt: ")


def test_records_keep_title_and_text_exactly(tmp_path: Path) -> None:
    text = "Il a\u00a0dit\r\n\x1b[31m « oui » \u202e hier.\n\nFin"
    line = json.dumps({"id": 7, "title": " T ", "text": text, "published": "2026-03-05", "lang": "fr"})
    told = newsreader(tmp_path, "annotate", "--input", "jsonl", stdin=line.encode())
    assert b"\x1b" not in told.stdout
    assert "\u202e".encode() not in told.stdout
    record = json.loads(told.stdout)
    Draft202012Validator(SCHEMA).validate(record)
    assert (record["id"], record["title"], record["text"]) == ("7", " T ", text)
    assert [date["value"] for date in record["dates"]] == ["2026-03-04"]


def test_records_need_only_a_text(tmp_path: Path) -> None:
    lines = b'{"text": ""}\n\n{"text": "Nothing happened yesterday.", "title": null, "lang": "en"}\n'
    first, second = annotated(tmp_path, "--input", "jsonl", "-", stdin=lines)
    assert (first["id"], first["blocks"]) == ("1", [])
    assert [(date["text"], date["value"]) for date in second["dates"]] == [("yesterday", None)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 1: not a line of JSON"),
        ("[" * 100_000, "line 1: not a line of JSON"),
        ("[]", 'line 1: not a JSON object with a string "text"'),
        ('{"text": 3}', 'line 1: not a JSON object with a string "text"'),
        ('{"text": "a", "title": 3}', 'line 1: "title" is not a string'),
    ],
)
def test_a_wrong_record_is_named_and_the_next_one_read(tmp_path: Path, line: str, reason: str) -> None:
    told = newsreader(tmp_path, "annotate", "--input", "jsonl", stdin=line.encode() + b'\n{"text": "a"}\n')
    assert told.returncode == 1
    assert reason in told.stderr.decode()
    assert json.loads(told.stdout)["id"] == "2"


def test_a_day_that_is_none_counts_as_unknown(tmp_path: Path) -> None:
    record = {"text": "Nothing happened yesterday.", "published": "soon", "lang": "en"}
    told = newsreader(tmp_path, "annotate", "--input", "jsonl", stdin=json.dumps(record).encode())
    assert told.returncode == 0
    assert 'line 1: "published" is no ISO 8601 date' in told.stderr.decode()
    found = json.loads(told.stdout)
    assert (found["published"], found["dates"][0]["value"]) == (None, None)


def test_a_file_name_that_is_no_text_is_given_exactly(tmp_path: Path) -> None:
    path = bytes(tmp_path) + b"/caf\xe9.txt"
    with open(path, "w", encoding="utf-8") as file:
        file.write(ARTICLE)
    told = newsreader(tmp_path, "annotate", path)
    assert b"caf\\udce9.txt" in told.stdout
    assert json.loads(told.stdout)["path"].encode("utf-8", "surrogateescape") == path


def test_another_language_is_given_without_annotations(tmp_path: Path) -> None:
    record = {
        "text": "Trajekt se vrátil včera do přístavu, řekl Jan Novák.",
        "published": "2026-03-05",
        "lang": "cs",
    }
    (found,) = annotated(tmp_path, "--input", "jsonl", stdin=json.dumps(record).encode())
    assert found["lang"] == "cs"
    assert found["dates"] == found["people"] == found["quotes"] == []
