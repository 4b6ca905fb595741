"""The way in. ``--version`` answers before anything else is imported."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program on ``sys.argv``. Returns the exit status."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from tui import __version__

        sys.stdout.write(f"newsreader {__version__}\n")
        return 0
    from tui.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
