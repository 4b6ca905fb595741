"""Values of the column ``article.annotated``. Those that are not positive are still to be annotated."""

from __future__ import annotations

STALE = -1
"""By older rules; shown until it is done again."""

NOT_YET = 0
DONE = 1

NOT_POSSIBLE = 2
"""No module for its language."""

FAILED = 3
"""It was tried, and is not tried again until the rules change."""
