"""Every path of the program, computed. Nothing is created here: folders are made by who writes."""

from __future__ import annotations

from pathlib import Path

import platformdirs

APPLICATION = "newsreader"


def cache_folder() -> Path:
    """Where the index lies: deletable at any time."""
    return platformdirs.user_cache_path(APPLICATION, appauthor=False)


def data_folder() -> Path:
    """Where the user's marks lie: never deleted by the program."""
    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def config_folder() -> Path:
    """Where the settings lie."""
    return platformdirs.user_config_path(APPLICATION, appauthor=False)


def state_folder() -> Path:
    """Where lies what is convenient to remember, and no loss when it is gone."""
    return platformdirs.user_state_path(APPLICATION, appauthor=False)


def index_file() -> Path:
    return cache_folder() / "index.sqlite3"


def marks_file() -> Path:
    return data_folder() / "marks.sqlite3"


def settings_file() -> Path:
    return config_folder() / "settings.toml"


def history_file() -> Path:
    """The searches of before."""
    return state_folder() / "searches.txt"


def copied_file() -> Path:
    """The text copied last, where no clipboard is known to have taken it."""
    return state_folder() / "copied.txt"


def sample_feeds() -> Path:
    """The articles that travel with the program: in the wheel inside the package, else beside it."""
    inside = Path(__file__).parent / "sample_feeds"
    return inside if inside.is_dir() else Path(__file__).parent.parent / "sample_feeds"
