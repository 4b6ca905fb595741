"""The accuracy program counts as it says: gold against itself, against nothing, and what lies between."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks import people_peers
from tests.benchmarks.scoring_common import GoldError, Hits, gold_records
from tests.benchmarks.scoring_dates import DateScore, same_value
from tests.benchmarks.scoring_people import PeopleScore
from tests.benchmarks.scoring_statements import StatementScore, same_name

GOLD = Path(__file__).parent.parent / "gold" / "twin.jsonl"


@pytest.fixture
def gold() -> dict[str, Any]:
    (record,) = gold_records(GOLD)
    return record


@pytest.fixture
def right(gold: dict[str, Any]) -> dict[str, Any]:
    """What a perfect annotator says."""
    found = copy.deepcopy(gold)
    for date in found["dates"]:
        date["grain"] = "day"
    for statement in (*found["quotes"], *found["title_quotes"]):
        statement |= {"rule": "a", "confidence": 0.9, "sure": True}
    return found


def test_gold_is_right_by_its_own_measure(gold: dict[str, Any], right: dict[str, Any]) -> None:
    for score in (DateScore(), PeopleScore(), StatementScore()):
        score.add(gold, right)
        assert set(score.figures().values()) == {100.0}
        assert not score.errors.found


def test_nothing_found_is_nothing_right(gold: dict[str, Any]) -> None:
    nothing = {"dates": [], "people": [], "quotes": [], "title_quotes": []}
    for score in (DateScore(), PeopleScore(), StatementScore()):
        score.add(gold, nothing)
        assert set(score.figures().values()) <= {0.0, None}
        assert {error.kind for error in score.errors.found} == {"missed"}


def test_bounds_and_values_of_dates_are_told_apart(gold: dict[str, Any], right: dict[str, Any]) -> None:
    right["dates"][0]["start"] -= 3
    right["dates"][1]["value"] = "1999"
    score = DateScore()
    score.add(gold, right)
    total = len(gold["dates"])
    assert (score.relaxed.right, score.strict.right, score.value.right) == (total, total - 1, total - 1)
    assert score.groups["day"].right == total - 1


def test_a_range_may_be_written_as_two_dates(gold: dict[str, Any], right: dict[str, Any]) -> None:
    place = gold["text"].index("1977-1986")
    rest = [date for date in right["dates"] if date["value"] != "1977/1986"]
    years = [
        {"start": place + at, "end": place + at + 4, "value": year, "type": "DATE"}
        for at, year in ((0, "1977"), (5, "1986"))
    ]
    score = DateScore()
    score.add(gold, {"dates": rest + years})
    assert score.figures() == {"value": 100.0, "strict": 100.0, "relaxed": 100.0}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("199X", "199", True),
        ("2026-W9", "2026-W09", True),
        ("2026-09-03T14:00:00+02:00", "2026-09-03T14:00", True),
        ("2026-09-XX", "2026-09", True),
        ("2026-AU", "2026-FA", True),
        ("2026-09-03", "2026-09", False),
        ("2026-09-03TEV", "2026-09-03TMO", False),
    ],
)
def test_spellings_of_one_value(one: str, other: str, same: bool) -> None:
    assert same_value(one, other) is same


def test_two_people_taken_for_one_lower_the_joining_only(gold: dict[str, Any], right: dict[str, Any]) -> None:
    for mention in right["people"]:
        mention["actor"] = "everybody"
    score = PeopleScore()
    score.add(gold, right)
    assert score.strict.f1 == 100.0
    assert score.b_cubed is not None
    assert score.b_cubed < 60


def test_the_wrong_person_is_wrong_however_right_the_phrase(
    gold: dict[str, Any], right: dict[str, Any]
) -> None:
    right["quotes"][2]["speaker"]["name"] = "Somsak Vongsay"
    right["quotes"][3]["speaker"]["name"] = "Somsak Vongsay"
    right["quotes"][3]["sure"] = False
    score = StatementScore()
    score.add(gold, right)
    total = len(gold["quotes"])
    assert score.found.f1 == 100.0
    assert (score.end_to_end.right, score.sure, score.sure_right) == (total - 2, total - 1, total - 2)
    assert (score.groups["a"].right, score.groups["a"].judged) == (total - 2, total)


def test_a_statement_cut_short_is_not_found_but_judged(gold: dict[str, Any], right: dict[str, Any]) -> None:
    start, end = right["quotes"][6]["spans"][0]
    right["quotes"][6]["spans"] = [[start, start + (end - start) // 2]]
    score = StatementScore()
    score.add(gold, right)
    assert score.found.right == score.end_to_end.right == len(gold["quotes"]) - 1
    assert score.sure_right == len(gold["quotes"])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Pham", "Pham Quoc Hai", True),
        ("Mme Évora", "Jorge Evora", True),
        ("Ana Roy", "Jean Roy", False),
        ("J. Roy", "Jean Roy", True),
        ("le ministère", "le ministère de la Mer", True),
        ("Roy", "Ruiz", False),
    ],
)
def test_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


def test_nothing_to_find_and_nothing_found_has_no_figure() -> None:
    assert Hits().f1 is None


@pytest.mark.parametrize("line", ["{", "[]", json.dumps({"id": "a"}), json.dumps({"text": "a"})])
def test_a_line_that_is_no_gold_is_told_with_its_number(tmp_path: Path, line: str) -> None:
    file = tmp_path / "wrong.jsonl"
    file.write_text('{"id": "1", "text": "a"}\n' + line + "\n")
    with pytest.raises(GoldError, match="line 2"):
        list(gold_records(file))


def test_peers_that_are_not_installed_are_named_and_left_out(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_peers, "PEERS", {"fr": ("no_such_model",)})
    assert people_peers.main([str(GOLD)]) == 0
    out = capsys.readouterr().out
    assert "no_such_model: not installed, left out" in out
    assert "newsreader" in out
    assert "100.0" in out
