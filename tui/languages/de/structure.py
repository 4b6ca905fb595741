"""German: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        ab aber alle allem allen als also am an andere anderen auch auf aus bei beim bereits bis da damit
        dann das dass dem den denn der deren des die dienstag dies diese diesem diesen dieser doch
        donnerstag dort drei du durch ein eine einem einen einer eines er erst es etwa etwas freitag für
        gegen gibt habe haben hat hatte hatten hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in
        ist ja jahr jahre jahren jetzt kann kein keine können mehr mit mittwoch montag muss nach neue neuen
        nicht noch nun nur ob oder ohne sagte schon sei sein seine seinem seinen seiner seit sich sie sind
        so soll sollen sowie um und uns unter vom von vor war waren was weil weiter wenn wer werden wie
        wieder will wir wird worden wurde wurden zu zum zur zwei zwischen über
        """
    ),
    letters=("ß", "ä", "ö", "ü", "sch", "ung ", "ei", "tz"),
    months={
        "jan": 1,
        "januar": 1,
        "jän": 1,
        "jänner": 1,
        "feb": 2,
        "feber": 2,
        "febr": 2,
        "februar": 2,
        "mrz": 3,
        "mär": 3,
        "märz": 3,
        "apr": 4,
        "april": 4,
        "mai": 5,
        "jun": 6,
        "juni": 6,
        "jul": 7,
        "juli": 7,
        "aug": 8,
        "august": 8,
        "sep": 9,
        "sept": 9,
        "september": 9,
        "okt": 10,
        "oktober": 10,
        "nov": 11,
        "november": 11,
        "dez": 12,
        "dezember": 12,
    },
    weekdays=listed(
        """
        dienstag donnerstag freitag mittwoch montag samstag sonntag
        """
    ),
    published_labels=frozenset(
        {
            "datum",
            "erscheinungsdatum",
            "erschienen",
            "erschienen am",
            "publiziert",
            "stand",
            "veröffentlicht",
            "veröffentlicht am",
        }
    ),
    updated_labels=frozenset(
        {
            "aktualisiert",
            "aktualisiert am",
            "geändert",
            "zuletzt aktualisiert",
        }
    ),
    title_labels=frozenset(
        {
            "schlagzeile",
            "titel",
            "überschrift",
        }
    ),
    byline_labels=frozenset(
        {
            "autor",
            "autoren",
            "autorin",
            "von",
        }
    ),
    source_labels=frozenset(
        {
            "agentur",
            "medium",
            "quelle",
            "zeitung",
        }
    ),
    section_labels=frozenset(
        {
            "kategorie",
            "ressort",
            "rubrik",
        }
    ),
    byline_openers=(
        "aus",
        "ein bericht von",
        "text",
        "von",
    ),
    desk_words=listed(
        """
        korrespondent korrespondentin redakteur redakteurin redaktion reporter
        """
    ),
    credit_openers=(
        "archivbild",
        "archivfoto",
        "bild",
        "bilder",
        "bildquelle",
        "foto",
        "fotos",
        "grafik",
        "quelle",
        "symbolbild",
    ),
    signature_openers=(
        "bearbeitet von",
        "bericht von",
        "mit material von",
        "mitarbeit",
        "redaktion",
    ),
    take_words=listed(
        """
        aktualisierung priorität
        berichtigung blitz eil eilmeldung korrektur meldung neu sperrfrist wiederholung zusammenfassung
        überblick
        """
    ),
    wire_labels=frozenset(
        {
            "kontakt",
            "pressekontakt",
            "priorität",
            "schlagwort",
            "schlagworte",
            "schlagwörter",
            "slug",
            "stichwort",
            "stichworte",
        }
    ),
    urgency_labels=frozenset(
        {
            "dringlichkeit",
            "priorität",
        }
    ),
    embargo_openers=(
        "embargo",
        "gesperrt bis",
        "nicht zur veröffentlichung vor",
        "sperrfrist",
    ),
    note_openers=(
        "aktualisiert",
        "berichtigt",
        "ergänzt",
        "neu",
        "wiederholung",
        "zusammenfassung",
    ),
)
