"""The type of ``tui/languages/<code>/people.py``: what stands around names, and what is no name.

Words stand in strings, parted by blanks or line ends, in lower case. They are compared folded: case,
accents and typographic apostrophes do not count. Nouns for people are listed by grammatical gender,
because a later pronoun needs it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeopleWords:
    """What is known of names in one language."""

    honorifics_m: str
    """Forms of address right before a name ("M.", "Herr"), of men."""
    honorifics_f: str
    honorifics_any: str
    """Forms of address of either gender ("Dr", "Prof.")."""
    honorifics_plural: str
    """Forms of address before several names ("MM.", "Mmes", "Messrs"); each name stands for itself."""
    titles_m: str
    """Nouns for offices, professions, kinship and other roles that introduce or follow a name."""
    titles_f: str
    titles_any: str
    speech: str
    """Verbs of saying as they stand beside a name, participles included."""
    particles: str
    """Words in lower case inside a name ("de", "van", "bin")."""
    abbreviations: str
    """Abbreviations that end in a full stop which is part of them ("dr", "gov", "st")."""
    place_nouns: str
    """Nouns after which a name is that of a street, square, building, mountain ("rue", "aéroport")."""
    regions: str
    """Continents, regions, capitals, seas: names of one word that nearly always mean the place."""
    thing_nouns: str
    """Nouns after which a name is that of a company, law, prize, ship, storm, work, paper, team."""
    organisation_words: str
    """Capitalised words inside names of organisations and places ("Bank", "University", "Street")."""
    not_people: str
    """Capitalised words that are no names of people: platforms, agencies, peoples, feasts, God."""
    function_words: str
    """Articles, pronouns, prepositions, conjunctions, adverbs that begin sentences with a capital."""
    determiners: str
    """Definite articles and demonstratives before a title that stands for a person."""
    plural_determiners: str
    """Plural articles: before a surname they make a family of it, no person."""
    conjunctions: str
    """"and", "or": between two names."""
    genitives: str
    """Prepositions that make a complement of what follows: "of"."""
    feminine_determiners: str = ""
    """Articles that only nouns of this gender take."""
    masculine_determiners: str = ""
    locatives: str = ""
    """Prepositions that before a bare name nearly always say where ("à Brest", "in Leeds")."""
    exclamation_endings: str = ""
    """Endings of verbs in the imperative, which can open a sentence with a capital."""
    place_endings: str = ""
    """Endings of compound names of streets, squares, institutions ("straße", "plein")."""
    elisions: str = ""
    """What stands before an apostrophe without being part of the word ("l", "d", "qu")."""
    possessive: bool = False
    """Whether ``'s`` ends a possessive."""
    family_nouns: str = ""
    """Nouns beside a surname that is a family's ("famille", "family")."""
    capitalised_nouns: bool = False
    """Whether every noun has a capital."""
    agencies: str = ""
    """Agencies and the like that stand beside a slash in a photo credit ("AFP / …", "…/Reuters")."""
    credit_leads: tuple[str, ...] = ()
    """Phrases that open a photo credit or a signature ("photo", "reporting by")."""
