"""Italian: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        a ad agli ai al alla alle allo anche ancora anni anno c'è che chi ci come con contro cosa così da
        dagli dai dal dalla dalle degli dei del dell'a della delle dello di domenica dopo dove due durante e
        ed era erano essere fa fino fra fu giovedì già gli ha hanno i il in invece io l'ha la le lei li lo
        loro lui lunedì ma martedì mentre mercoledì mi molto ne nei nel nella nelle nello no noi non o oggi
        ogni per perché però più poi prima può quando quanto quella quelle quelli quello questa queste
        questi questo qui sabato se secondo sempre senza si sia sono sta stata stati stato su sua sui sul
        sulla sulle suo suoi tra tre tutta tutte tutti tutto un una uno venerdì verso vi è
        """
    ),
    letters=("gli", "zione", "zz", "cch", "ò", "ì", "à ", "tt", "sc"),
    months={
        "gen": 1,
        "gennaio": 1,
        "feb": 2,
        "febbraio": 2,
        "mar": 3,
        "marzo": 3,
        "apr": 4,
        "aprile": 4,
        "mag": 5,
        "maggio": 5,
        "giu": 6,
        "giugno": 6,
        "lug": 7,
        "luglio": 7,
        "ago": 8,
        "agosto": 8,
        "set": 9,
        "sett": 9,
        "settembre": 9,
        "ott": 10,
        "ottobre": 10,
        "nov": 11,
        "novembre": 11,
        "dic": 12,
        "dicembre": 12,
    },
    weekdays=listed(
        """
        domenica giovedì lunedì martedì mercoledì sabato venerdì
        """
    ),
    published_labels=frozenset(
        {
            "data",
            "data di pubblicazione",
            "pubblicata il",
            "pubblicato",
            "pubblicato il",
            "pubblicazione",
        }
    ),
    updated_labels=frozenset(
        {
            "aggiornata il",
            "aggiornato",
            "aggiornato il",
            "modificato",
            "ultimo aggiornamento",
        }
    ),
    title_labels=frozenset(
        {
            "titolo",
        }
    ),
    byline_labels=frozenset(
        {
            "autore",
            "autori",
            "autrice",
            "di",
            "firma",
        }
    ),
    source_labels=frozenset(
        {
            "agenzia",
            "fonte",
            "giornale",
            "testata",
        }
    ),
    section_labels=frozenset(
        {
            "categoria",
            "rubrica",
            "sezione",
        }
    ),
    byline_openers=(
        "dal nostro corrispondente",
        "dal nostro inviato",
        "dalla nostra corrispondente",
        "dalla nostra inviata",
        "di",
        "testo di",
    ),
    desk_words=listed(
        """
        corrispondente giornalista inviata inviato redazione
        """
    ),
    credit_openers=(
        "credit",
        "crediti",
        "credito",
        "foto",
        "foto di",
        "fotografia",
        "illustrazione",
        "immagine",
    ),
    signature_openers=(
        "a cura di",
        "ha collaborato",
        "hanno collaborato",
        "redazione",
    ),
    take_words=listed(
        """
        priorità seguito
        aggiornamento bis embargo flash punto rettifica sintesi ter urgente
        """
    ),
    wire_labels=frozenset(
        {
            "parola chiave",
            "parole chiave",
            "priorità",
            "slug",
        }
    ),
    urgency_labels=frozenset(
        {
            "priorità",
            "urgenza",
        }
    ),
    embargo_openers=(
        "embargo",
        "non pubblicare prima",
        "sotto embargo",
    ),
    note_openers=(
        "aggiorna",
        "aggiornamento",
        "aggiunge",
        "corregge",
        "ripetizione",
        "v.",
    ),
)
