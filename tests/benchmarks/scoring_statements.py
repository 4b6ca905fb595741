"""Statements: which were found, with whom as speaker, and how right the speakers shown as sure are.

Statements are compared by the positions of their letters and digits. *Found* is the F1 of pairs that
share at least 80 % of the letters of either side; *end to end* asks for the right speaker too. A pair
that shares any letter is enough to judge a speaker: *sure* is the share of right ones among those
shown as sure, *covered* the share of the gold statements that got such a speaker. A rule's precision is
the share of right speakers among its statements in such pairs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from tests.benchmarks.scoring_common import Errors, Group, Hits, Record, Span, best_pairs, overlap, share

SAME = 0.8
LONGEST_PHRASE = 300
MARKS = frozenset("\"'`´«»“”„‟‘’‚‛‹›「」『』〝〞＂")
HONORIFICS = frozenset(
    """
    dhr dom don dona doña dr frau gen gov herr lady lord m me mevr mgr miss mlle mm mme mmes mr mrs ms
    onorevole pr prof professor rep sen señor señora signor signora sir sr sra
    """.split()
)


@dataclass
class StatementScore:
    found: Hits = field(default_factory=Hits)
    end_to_end: Hits = field(default_factory=Hits)
    titles: Hits = field(default_factory=Hits)
    sure: int = 0
    sure_right: int = 0
    groups: dict[str, Group] = field(default_factory=lambda: defaultdict(Group))
    errors: Errors = field(default_factory=Errors)

    def add(self, gold: Record, predicted: Record) -> None:
        """Count one record; both hold ``quotes``, the gold perhaps ``optional_quotes``, ``title_quotes``."""
        text, wanted, found = gold["text"], gold["quotes"], predicted["quotes"]
        pairs = _pairs(wanted, found, text)
        met = {j for _, j in pairs}
        optional = [tuple(span) for span in gold.get("optional_quotes") or ()]
        counted = [j for j, q in enumerate(found) if j in met or not _mostly_in(q, optional, text)]
        for hits in (self.found, self.end_to_end):
            hits.gold += len(wanted)
            hits.predicted += len(counted)
        for i, j in pairs:
            self._judge(gold, wanted[i], found[j])
        for i, statement in enumerate(wanted):
            if all(i != paired for paired, _ in pairs):
                self.errors.add("missed", gold, _whole(statement), _who(statement))
        for j in counted:
            if j not in met:
                self.groups[found[j]["rule"]].spurious += 1
                self.errors.add(
                    "spurious", gold, _whole(found[j]), f"got {_who(found[j])}, {found[j]['rule']}"
                )
        self._add_titles(gold, predicted)

    def _judge(self, gold: Record, wanted: Record, found: Record) -> None:
        text = gold["text"]
        right = speaker_right(wanted["speaker"], found["speaker"], text)
        same = _same_letters(_letters(wanted, text), _letters(found, text))
        shown = found["sure"] and not _nobody(found["speaker"])
        group = self.groups[found["rule"]]
        group.judged += 1
        group.right += right
        self.found.right += same
        self.end_to_end.right += same and right
        self.sure += shown
        self.sure_right += shown and right
        if not right:
            kind = "sure, wrong" if shown else "speaker"
            detail = f"gold {_who(wanted)}, got {_who(found)}, {found['rule']}"
            self.errors.add(kind, gold, _whole(wanted), detail)
        elif not same:
            self.errors.add("bounds", gold, _whole(wanted), f"got {text[slice(*_whole(found))]!r}")

    def _add_titles(self, gold: Record, predicted: Record) -> None:
        wanted = [q for q in gold.get("title_quotes") or () if q.get("spans")]
        if not wanted:
            return
        title, found = gold.get("title") or "", predicted["title_quotes"]
        self.titles.gold += len(wanted)
        self.titles.predicted += len(found)
        for i, j in _pairs(wanted, found, title):
            if _same_letters(_letters(wanted[i], title), _letters(found[j], title)):
                self.titles.right += _same_names(wanted[i].get("speaker"), found[j]["speaker"])

    def figures(self) -> dict[str, float | None]:
        return {
            "e2e": self.end_to_end.f1,
            "found": self.found.f1,
            "sure": share(self.sure_right, self.sure),
            "covered": share(self.sure, self.found.gold),
            "title": self.titles.f1,
        }


def speaker_right(gold: Record | None, found: Record | None, text: str) -> bool:
    """Whether the found speaker is the gold one.

    Where the gold speaker is a person of the article, the name decides. For institutions and unnamed
    sources a common name or a common phrase is enough. None asks for None.
    """
    if gold is None or found is None or _nobody(gold) or _nobody(found):
        return _nobody(gold) and _nobody(found)
    named = _same_names(gold, found)
    if gold.get("actor") and found.get("name"):
        return named
    touching = any(
        _touch(tuple(one), tuple(other))
        for one in gold.get("spans") or ()
        for other in found.get("spans") or ()
    )
    return named or (touching and (not gold.get("actor") or _spelled(gold, text)))


def same_name(one: str, other: str) -> bool:
    """Whether two spellings can name the same person: "Xi" and "Xi Jinping", not two first names.

    Accents, case and honorifics do not count.
    """
    a, b = _tokens(one), _tokens(other)
    if not a or not b:
        return False
    x, y = [t.casefold() for t in a], [t.casefold() for t in b]
    if x == y:
        return True
    if x[-1] not in y and y[-1] not in x:
        return False
    both_full = len(x) > 1 and len(y) > 1 and a[0][0].isupper() and b[0][0].isupper()
    if not both_full or x[-1] != y[-1]:
        return True
    short, long = sorted((x[0], y[0]), key=len)
    if len(short) <= 2:
        return long.startswith(short)
    return short == long or (x[0] in y and y[0] in x) or set(x) <= set(y) or set(y) <= set(x)


def _tokens(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+(?:['.-][^\W_]+)*", plain.replace("’", "'"))
    return [w for w in words if w.casefold().rstrip(".") not in HONORIFICS] or words


def _names(speaker: Record | None) -> list[str]:
    return [n for n in (speaker.get("name"), *(speaker.get("alt") or ())) if n] if speaker else []


def _same_names(one: Record | None, other: Record | None) -> bool:
    if one is None or other is None:
        return one is None and other is None
    return any(same_name(a, b) for a in _names(one) for b in _names(other))


def _nobody(speaker: Record | None) -> bool:
    return speaker is None or not (_names(speaker) or speaker.get("spans"))


def _spelled(speaker: Record, text: str) -> bool:
    """Whether the phrase at the cue holds the last word of the speaker's name."""
    said = {t.casefold() for s, e in speaker.get("spans") or () for t in _tokens(text[s:e])}
    return any(_tokens(name)[-1].casefold() in said for name in _names(speaker) if _tokens(name))


def _touch(one: Span, other: Span) -> bool:
    common = overlap(one, other)
    shorter = min(one[1] - one[0], other[1] - other[0])
    return common > 0 and 2 * common >= shorter and other[1] - other[0] <= LONGEST_PHRASE


def _letters(statement: Record, text: str) -> frozenset[int]:
    return _positions([tuple(span) for span in statement["spans"]], text)


def _positions(spans: list[Span], text: str) -> frozenset[int]:
    inside = [i for start, end in spans for i in range(start, min(end, len(text)))]
    return (
        frozenset(i for i in inside if text[i].isalnum())
        or frozenset(i for i in inside if not text[i].isspace() and text[i] not in MARKS)
        or frozenset(inside)
    )


def _same_letters(one: frozenset[int], other: frozenset[int]) -> bool:
    common = len(one & other)
    return common >= SAME * len(one) and common >= SAME * len(other)


def _pairs(wanted: list[Record], found: list[Record], text: str) -> list[tuple[int, int]]:
    """One to one: those that are the same statement first, then by the share of common letters."""
    gold = [_letters(q, text) for q in wanted]
    ours = [_letters(q, text) for q in found]
    owners: dict[int, list[int]] = defaultdict(list)
    for i, letters in enumerate(gold):
        for position in letters:
            owners[position].append(i)
    candidates = []
    for j, letters in enumerate(ours):
        for i, common in Counter(i for p in letters for i in owners.get(p, ())).items():
            likeness = common / (len(gold[i]) + len(letters) - common)
            candidates.append(((not _same_letters(gold[i], letters), -likeness), i, j))
    return best_pairs(candidates)


def _mostly_in(statement: Record, zones: list[Span], text: str) -> bool:
    letters = _letters(statement, text)
    return bool(zones) and 2 * len(letters & _positions(zones, text)) >= len(letters)


def _whole(statement: Record) -> Span:
    return statement["spans"][0][0], statement["spans"][-1][1]


def _who(statement: Record) -> str:
    return ", ".join(_names(statement["speaker"])) or "nobody"
