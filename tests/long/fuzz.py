"""Fuzzing for as long as one likes: ``python -m tests.long.fuzz --minutes 10 [--seed 1]``.

Spoilt files of every format go through the readers, what comes out through the annotators, and
pieces of queries through the query parser; now and then articles put together of real words go
through the annotators. A crash is printed with the seed that makes it again, and its file is
written beside. Exits with 1 where there was one.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import seed as seeded

from tests.annotators.writing import articles, check
from tests.readers.mutations import articles_within_the_rules, spoilt_file
from tui.query import Mistake, parse, to_text

_QUERY_PIECES = (
    "speaker:", "quote:", "about:", "date:", "is:", "-", "(", ")", '"', "OR", " ", "*", "2025-09", "..", ">", "<", "today",
    "kallas", "l’Élysée", "unread", "NEAR(", "\x00", "\u202e", "'", ":", "é", "title:\"", "actor:", "lang:fr",
)  # fmt: skip
_SLOW_SECONDS = 5.0
_SHARE_OF_ARTICLES = 0.01
_ARTICLES_AT_ONCE = 100


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--minutes", type=float, default=1.0)
    arguments.add_argument("--seed", type=int, help="run this one seed only")
    arguments.add_argument(
        "--keep", type=Path, default=Path("fuzz-crashes"), help="folder for files that crash"
    )
    options = arguments.parse_args()
    if options.seed is not None:
        return _run(options.seed, options.keep)
    end = time.monotonic() + options.minutes * 60
    seed = random.SystemRandom().randrange(2**31)
    runs = crashes = 0
    while time.monotonic() < end:
        crashes += _run(seed + runs, options.keep)
        runs += 1
    print(f"{runs} runs, {crashes} crashes; first seed {seed}")
    return 1 if crashes else 0


def _run(seed: int, keep: Path) -> int:
    """One file and one query, or some articles; 1 where something raised or took too long."""
    chance = random.Random(seed)
    if chance.random() < _SHARE_OF_ARTICLES:
        return _crashes(lambda: _check_articles(seed), f"seed {seed}, articles")
    name, data = spoilt_file(chance)
    query = "".join(chance.choice(_QUERY_PIECES) for _ in range(chance.randint(1, 14)))

    def work() -> None:
        begin = time.monotonic()
        for article in articles_within_the_rules(name, data):
            check(article)
        _check_query(query)
        if time.monotonic() - begin > _SLOW_SECONDS:
            raise TimeoutError(f"took {time.monotonic() - begin:.1f} s")

    crashes = _crashes(work, f"seed {seed}, file {name}, query {query!a}")
    if crashes:
        keep.mkdir(exist_ok=True)
        (keep / f"{seed}-{name}").write_bytes(data)
    return crashes


def _crashes(work: Callable[[], None], what: str) -> int:
    try:
        work()
    except Exception:  # noqa: BLE001  (whatever it is, it is what is looked for)
        print(what, file=sys.stderr)
        traceback.print_exc()
        return 1
    return 0


def _check_articles(seed: int) -> None:
    """What breaks a promise is printed as small as hypothesis can make it."""
    chosen = settings(
        max_examples=_ARTICLES_AT_ONCE,
        deadline=1000 * _SLOW_SECONDS,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    seeded(seed)(chosen(given(articles())(check)))()


def _check_query(query: str) -> None:
    parsed = parse(query)
    if not isinstance(parsed, Mistake):
        assert parse(to_text(parsed)) == parsed


if __name__ == "__main__":
    sys.exit(main())
