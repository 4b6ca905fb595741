"""Dutch: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        aan achter al alle alleen als altijd ander andere anderen bij binnen daar daarom dan dat de den der
        deze die dinsdag dit doen donderdag door drie dus een eens en enkele er ging had hadden heb hebben
        heeft hem hen het hier hij hoe hun ik in is ja jaar jaren je kan komen komt krijgt kunnen maandag
        maar maken me meer men met mijn moet moeten na naar niet niets nog nu of om omdat onder ons ook op
        over sinds te tegen ten ter terwijl tijdens toch toen tot tussen twee u uit uur van vanaf vanwege
        veel verder volgens voor vorige vrijdag waar waarin wanneer waren was wat we weer wel werd werden
        wie wil willen woensdag worden wordt zal ze zegt zei zelf zich zij zijn zo zonder zou zouden
        """
    ),
    letters=("ij", "aa", "oe", "ee", "uu", "ge", "sch", "ui"),
    months={
        "jan": 1,
        "januari": 1,
        "feb": 2,
        "februari": 2,
        "maart": 3,
        "mrt": 3,
        "apr": 4,
        "april": 4,
        "mei": 5,
        "jun": 6,
        "juni": 6,
        "jul": 7,
        "juli": 7,
        "aug": 8,
        "augustus": 8,
        "sep": 9,
        "sept": 9,
        "september": 9,
        "okt": 10,
        "oktober": 10,
        "nov": 11,
        "november": 11,
        "dec": 12,
        "december": 12,
    },
    weekdays=listed(
        """
        dinsdag donderdag maandag vrijdag woensdag zaterdag zondag
        """
    ),
    published_labels=frozenset(
        {
            "datum",
            "geplaatst",
            "geplaatst op",
            "gepubliceerd",
            "gepubliceerd op",
            "publicatiedatum",
            "verschenen",
            "verschenen op",
        }
    ),
    updated_labels=frozenset(
        {
            "bijgewerkt",
            "bijgewerkt op",
            "gewijzigd",
            "laatst bijgewerkt",
            "laatste update",
        }
    ),
    title_labels=frozenset(
        {
            "kop",
            "titel",
        }
    ),
    byline_labels=frozenset(
        {
            "auteur",
            "auteurs",
            "door",
        }
    ),
    source_labels=frozenset(
        {
            "bron",
            "krant",
            "medium",
            "persbureau",
        }
    ),
    section_labels=frozenset(
        {
            "categorie",
            "rubriek",
            "sectie",
        }
    ),
    byline_openers=(
        "door",
        "tekst",
        "van onze correspondent",
        "van onze verslaggeefster",
        "van onze verslaggever",
    ),
    desk_words=listed(
        """
        correspondent redacteur redactie verslaggeefster verslaggever
        """
    ),
    credit_openers=(
        "afbeelding",
        "beeld",
        "bron",
        "foto",
        "foto's",
        "fotografie",
        "illustratie",
    ),
    signature_openers=(
        "bewerkt door",
        "met medewerking van",
        "redactie",
    ),
    take_words=listed(
        """
        prioriteit vervolg
        embargo flash herhaling rectificatie spoed update urgent
        """
    ),
    wire_labels=frozenset(
        {
            "prioriteit",
            "slug",
            "trefwoord",
            "trefwoorden",
        }
    ),
    urgency_labels=frozenset(
        {
            "prioriteit",
            "urgentie",
        }
    ),
    embargo_openers=(
        "embargo",
        "niet publiceren voor",
        "niet voor publicatie voor",
        "onder embargo",
    ),
    note_openers=(
        "aanvulling",
        "actualisering",
        "herhaling",
        "rectificatie",
        "voegt toe",
    ),
)
