"""Spanish: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        a al algo ante antes así aunque año años cada como con contra cual cuando de del desde después dijo
        donde dos durante e el ella ellas ellos en entre era es esa ese eso esta estas este esto estos está
        están fue fueron ha había hace hacia han hasta hay hoy jueves la las le les lo los lunes martes me
        mi mientras mismo miércoles mucho muy más ni no nos nosotros o otra otro otros para parte pero poco
        por porque puede que quien quienes qué se según ser si sin sino sobre su sus sí también tan tanto te
        tiene tienen toda todas todo todos tras tres un una uno unos viernes y ya
        """
    ),
    letters=("ñ", "¿", "¡", "ción", "ll", "ó ", "ía", "ú"),
    months={
        "ene": 1,
        "enero": 1,
        "feb": 2,
        "febrero": 2,
        "mar": 3,
        "marzo": 3,
        "abr": 4,
        "abril": 4,
        "may": 5,
        "mayo": 5,
        "jun": 6,
        "junio": 6,
        "jul": 7,
        "julio": 7,
        "ago": 8,
        "agosto": 8,
        "sep": 9,
        "sept": 9,
        "septiembre": 9,
        "set": 9,
        "setiembre": 9,
        "oct": 10,
        "octubre": 10,
        "nov": 11,
        "noviembre": 11,
        "dic": 12,
        "diciembre": 12,
    },
    weekdays=listed(
        """
        domingo jueves lunes martes miércoles sábado viernes
        """
    ),
    published_labels=frozenset(
        {
            "fecha",
            "fecha de publicación",
            "publicación",
            "publicado",
            "publicado el",
        }
    ),
    updated_labels=frozenset(
        {
            "actualización",
            "actualizado",
            "actualizado el",
            "modificado",
            "última actualización",
        }
    ),
    title_labels=frozenset(
        {
            "titular",
            "título",
        }
    ),
    byline_labels=frozenset(
        {
            "autor",
            "autora",
            "autores",
            "firma",
            "por",
        }
    ),
    source_labels=frozenset(
        {
            "agencia",
            "fuente",
            "medio",
            "periódico",
        }
    ),
    section_labels=frozenset(
        {
            "categoría",
            "sección",
        }
    ),
    byline_openers=(
        "de nuestro corresponsal",
        "por",
        "texto",
    ),
    desk_words=listed(
        """
        corresponsal enviado redacción redactor redactora
        """
    ),
    credit_openers=(
        "cortesía",
        "crédito",
        "créditos",
        "foto",
        "foto de",
        "fotografía",
        "fotos",
        "ilustración",
        "imagen",
    ),
    signature_openers=(
        "con información de",
        "editado por",
        "información de",
        "redacción de",
        "reporte de",
    ),
    take_words=listed(
        """
        prioridad avance
        actualiza actualización alerta ampliación avance boletín corrección crónica embargo primer segundo
        urgente
        """
    ),
    wire_labels=frozenset(
        {
            "guía",
            "palabra clave",
            "palabras clave",
            "prioridad",
            "slug",
        }
    ),
    urgency_labels=frozenset(
        {
            "prioridad",
            "urgencia",
        }
    ),
    embargo_openers=(
        "embargada hasta",
        "embargado hasta",
        "embargo",
        "no publicar antes",
        "prohibida su publicación antes",
    ),
    note_openers=(
        "actualiza",
        "actualización",
        "ampliación",
        "amplía",
        "añade",
        "corrige",
        "repetición",
    ),
)
