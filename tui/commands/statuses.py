"""Exit statuses, as shells and scripts expect them."""

from __future__ import annotations

EXIT_ERROR = 1
EXIT_NOTHING_FOUND = 1
"""As grep has it."""
EXIT_USAGE = 2
EXIT_INTERRUPTED = 130
"""128 + SIGINT."""
EXIT_BROKEN_PIPE = 141
"""128 + SIGPIPE."""
