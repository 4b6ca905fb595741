"""The type of ``tui/languages/<code>/statements.py``: how a language marks and attributes speech.

Words stand in strings, parted by blanks or line ends. Everything is compared case folded, with
typographic apostrophes made straight.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Conjugation:
    """Endings of a regular class of verbs, by what the form does; the stem is what precedes ``infinitive``."""

    infinitive: str
    finite: str
    participle: str
    gerund: str


@dataclass(frozen=True, slots=True)
class StatementWords:
    """Cues with the patterns that they take, and the small words between a cue and its subject.

    ``say`` verbs report words wherever they stand; ``judge`` verbs take the words as an object or as
    a quality given to somebody; ``ask`` verbs announce, promise, demand; ``manner`` verbs report
    only when they stand right after the marks, inverted. Regular verbs are listed by their
    infinitive and inflected with ``conjugations``; each line of ``irregular`` is
    ``infinitive = finite | participle | gerund``. ``phrasal`` gives the words that make a cue of a
    verb that is none by itself ("mettre" with "en garde").
    """

    conjugations: tuple[Conjugation, ...]
    say: str
    judge: str
    ask: str
    manner: str
    irregular: str
    phrasal: Mapping[str, str] = field(default_factory=dict)
    having: str = ""
    """Auxiliaries of the perfect: between them and the participle the subject does not change."""
    being: str = ""
    """Auxiliaries of the passive: the subject before them does not speak."""
    reflexives: str = ""
    """Clitics with which "to be" makes a perfect and no passive ("s'est dit")."""
    agents: str = ""
    """Prepositions before the agent of a passive ("par", "by")."""
    modals: str = ""
    """Verbs that may stand between a subject and a cue in the infinitive."""
    transparent: str = ""
    """Adverbs, negations and clitics, which stand anywhere around a verb."""
    determiners: Mapping[str, str] = field(default_factory=dict)
    """Definite articles, demonstratives, possessives: the word, and "m", "f", "p" (plural) or "" (any)."""
    obliques: str = ""
    """Articles that stand before no subject ("dem", "des")."""
    possessives: str = ""
    """The determiners that say whose: who is named by the noun is not who they point at."""
    indefinites: Mapping[str, str] = field(default_factory=dict)
    """Indefinite articles and numbers, in the same way: they introduce somebody without a name."""
    genitives: str = ""
    """Prepositions that join a name to the noun before it without making it the head ("de", "of")."""
    linkers: str = ""
    """Further prepositions that may stand inside a phrase that names a speaker ("at", "à")."""
    prepositions: str = ""
    """Every other preposition: what follows is no subject."""
    openers: str = ""
    """Conjunctions and other words that open a clause ("que", "that", "if")."""
    complements: str = ""
    """Conjunctions that open reported speech: "que", "that"."""
    causatives: str = ""
    """Verbs whose object is the subject of the infinitive that follows ("prompted X to say")."""
    absolutes: str = ""
    """Prepositions before a subject with a gerund of its own ("with X calling it")."""
    joiners: str = ""
    """Words that join predicates of one subject ("et", "and", "but")."""
    relatives: str = ""
    """Relative pronouns that can be the subject of a cue ("qui", "who")."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronouns: "m", "f", "mp", "fp", "p", "" (institution or thing), "?" (nobody in particular)."""
    stressed: Mapping[str, str] = field(default_factory=dict)
    """Pronouns after a preposition ("selon lui"), in the same way."""
    inverted: str = ""
    """Pronouns hyphenated to the verb ("a-t-il")."""
    comparisons: str = ""
    """Words that open a reporting clause: "comme le rappelle X", "as X put it"."""
    sources: str = ""
    """Prepositions that name a source: "selon", "according to" (several words joined by "_")."""
    views: str = ""
    """Prepositions that name whose view it is, in a clause with a copula: "pour", "for"."""
    own_words: str = ""
    """Nouns for somebody's words after a possessor: "selon ses propres mots", "in X's words"."""
    postpositions: str = ""
    """Words after the name of a source: "zufolge"."""
    tags: str = ""
    """Cues without a verb after the marks: "so", "aldus"."""
    honorifics: Mapping[str, str] = field(default_factory=dict)
    institutions: str = ""
    """Nouns of bodies and documents that speak."""
    agencies: str = ""
    """Names of news agencies."""
    media: str = ""
    """Nouns that say that somebody passes words on ("agence", "quotidien")."""
    hearers: str = ""
    """Prepositions before the medium that heard the words ("à", "auprès de")."""
    relays: str = ""
    """Participles before the medium that passed the words on ("cité par")."""
    people: str = ""
    """Nouns for persons whose gender a pronoun needs: masculine ones."""
    women: str = ""
    """The same, feminine ones."""
    roles: str = ""
    """Nouns for persons of either gender."""
    replies: str = ""
    """Verbs of which the one who spoke before is not the subject ("répondre")."""
    demonym_endings: str = ""
    """Endings of words for inhabitants that a bare article can introduce ("la Nigériane")."""
    epithets: Mapping[str, str] = field(default_factory=dict)
    """Two words that stand for a title → its words ("chef etat" → "président")."""
    bearers: str = ""
    """Nouns of things on which words are written or by which nobody speaks ("banderole", "rumeur")."""
    anonymous: str = ""
    """Cues of words that nobody says ("pouvait-on lire", several words joined by "_")."""
    works: str = ""
    """Nouns after which capitalised words in marks are a title or a proper name ("film", "opération")."""
    labels: str = ""
    """Words after which words in marks are a name or a word mentioned ("surnommé", "so-called")."""
    abbreviations: str = ""
    """Words that end in a full stop inside a sentence, without it."""
    elisions: str = ""
    """What stands before an apostrophe and is a word of its own ("l", "qu")."""
    starters: str = ""
    """Words that open a sentence with a capital and are no name."""
    possessive: str = ""
    """The ending of a possessor before the noun ("'s")."""
    single_marks: bool = False
    """Whether single marks quote by themselves."""
    low_marks: bool = False
    """Whether “ closes what „ opened."""
    bare_nouns: bool = False
    """Whether a noun without an article can be the subject ("said police")."""
    null_subjects: bool = False
    """Whether a verb can stand without its subject ("afirmó.")."""
    moods: str = ""
    """Verb forms that mark reported speech by themselves ("habe", "sei")."""
    copulas: str = ""
    """Verbs that may follow whose view it is directly ("Für X ist es …")."""
    objects: str = ""
    """Pronouns that can stand for words quoted before ("Lo ha annunciato X")."""
    postposed_pronouns: bool = False
    """Whether a pronoun can follow its verb as a word of its own ("sagte er")."""
    noun_modifiers: bool = False
    """Whether a name can stand before the noun that it modifies ("the Lovelace campaign")."""
    modifiers: str = ""
    """Words that may stand between such a name and its noun ("the Lovelace national security team")."""
    compounds: bool = False
    """Whether nouns are compounded, so that the end of a word says what it means ("Finanzministerin")."""
    noun_capitals: bool = False
    """Whether every noun has a capital."""
    verb_last: bool = False
    """Whether a cue can follow the words at the end of its clause, with the subject before them."""
