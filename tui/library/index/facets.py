"""Hidden tokens that make a scope cost as much as one more word.

Every article carries in the full-text column ``facet`` one token for each folder that it lies in, up
to the root of the file system, one for its language, and one that all articles have. The tokens are
private characters, which nobody types and which the tokenizer takes for letters.
"""

from __future__ import annotations

import hashlib

_FIRST = 0xE000
_DIGITS = 0x1800

EVERY = chr(_FIRST)
"""The token of all articles."""

_FOLDER = chr(_FIRST + 1)
_LANGUAGE = chr(_FIRST + 2)


def _number(number: int) -> str:
    digits = []
    while True:
        number, digit = divmod(number, _DIGITS)
        digits.append(chr(_FIRST + 0x10 + digit))
        if not number:
            return "".join(digits)


def folder_token(folder: int) -> str:
    """The token of a folder, by its id in the index."""
    return _number(folder) if folder < _DIGITS else _FOLDER + _number(folder)


def language_token(code: str) -> str:
    """The token of a language code, whatever it is."""
    digest = hashlib.blake2b(code.lower().encode("utf-8", "replace"), digest_size=3).digest()
    return _LANGUAGE + _number(int.from_bytes(digest, "big"))
