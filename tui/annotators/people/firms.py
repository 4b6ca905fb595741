"""Firms and papers whose whole names look like those of people, in every language: nobody by themselves."""

from __future__ import annotations

FIRMS = frozenset(
    tuple(name.split())
    for name in (
        "allen overy",
        "arthur andersen",
        "baker hughes",
        "booz allen hamilton",
        "charles schwab",
        "dow jones",
        "eli lilly",
        "ernst young",
        "euler hermes",
        "goldman sachs",
        "harley davidson",
        "j.p. morgan",
        "jack daniel's",
        "johnnie walker",
        "johnson johnson",
        "jp morgan",
        "leroy merlin",
        "louis vuitton",
        "marie claire",
        "martin marietta",
        "mercedes",
        "mercedes benz",
        "mercedes-benz",
        "merrill lynch",
        "morgan stanley",
        "pernod ricard",
        "philip morris",
        "pratt whitney",
        "procter gamble",
        "rolls royce",
        "sara lee",
        "smith wesson",
        "standard poor's",
        "thyssen krupp",
        "warner bros",
        "wells fargo",
    )
)
"""Folded words. A name that a title introduces ("the designer Louis Vuitton") is a person all the same."""
