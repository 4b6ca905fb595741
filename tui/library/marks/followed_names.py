"""The names of those whom the user follows, for queries."""

from __future__ import annotations

FOLLOWED = """
WITH heads (id) AS (
    SELECT coalesce(t.head, t.id) FROM followed AS f CROSS JOIN actor AS t ON t.folded = f.folded
    WHERE NOT t.dismissed
)
SELECT id FROM actor WHERE id IN heads AND NOT dismissed
UNION SELECT id FROM actor WHERE head IS NOT NULL AND head IN heads AND NOT dismissed
"""
"""All names that count as an actor that is followed."""
