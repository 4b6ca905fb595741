"""What the speed commands have in common: the articles of some paths by language, and the best of many rounds."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

from tui import readers
from tui.article import Article
from tui.languages import is_annotated


def articles(paths: list[Path]) -> dict[str, list[Article]]:
    """The articles at the paths by language, with their blocks; problems are passed over."""
    found: dict[str, list[Article]] = defaultdict(list)
    for path in paths:
        for file in readers.files(path):
            if not isinstance(file, Path):
                continue
            for article in readers.read(file):
                if isinstance(article, Article) and is_annotated(article.language):
                    found[article.language or ""].append(article)
    return found


def best_seconds(work: Callable[[], object], seconds: float) -> float:
    """The processor time of the best round; rounds go on for ``seconds``."""
    best = float("inf")
    end = time.process_time() + seconds
    while True:
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
        if time.process_time() > end:
            return best
