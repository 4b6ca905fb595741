"""A session of the program without a screen, to be killed: ``python -m tests.library.session INDEX MARKS FOLDER``.

Brings the folder into the index, stars every article that it has seen, one by one, and says on
standard output what is certain by then.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from tui.library import Event, Finished, Library, LibraryError, Order, Scope
from tui.query.tree import Everything


def main() -> int:
    index, marks, folder = map(Path, sys.argv[1:4])
    failures: list[str] = []

    def listen(event: Event) -> None:
        if isinstance(event, Finished) and event.failure:
            failures.append(event.failure)

    try:
        with Library(index, marks, datetime.now) as library:
            print("opened", *library.notices, sep="\t", flush=True)
            library.load_now(Scope((folder,)), listen, annotate="--annotate" in sys.argv)
            for row in library.search(Everything(), Scope((folder,)), Order.OLDEST).rows(0, 10_000):
                library.set_starred([row.key], True)
                print("starred", row.title, sep="\t", flush=True)
    except LibraryError as error:
        failures.append(str(error))
    for failure in failures:
        print("failed", failure, sep="\t", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
