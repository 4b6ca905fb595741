"""newsreader: a terminal news reader that highlights dates, people and quoted statements."""

__version__ = "0.1.0"
