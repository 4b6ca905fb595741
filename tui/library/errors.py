"""What can go wrong in the library, as sentences for the user."""

from __future__ import annotations


class LibraryError(Exception):
    """The library could not do what was asked; ``str(error)`` is one clear sentence for the user.

    Errors of SQLite and of the file system never leave the library in any other form.
    """


class SearchInterruptedError(LibraryError):
    """This search was cancelled, because a newer one took its place. Nothing to show."""
