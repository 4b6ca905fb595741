"""Spanish: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.es.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    months={9: "set\nset.\nsetiembre\nsep.\nsep"},
    numbers={
        1: "una\nuno",
        2: "dos\nun par de",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez\nuna decena de",
        11: "once",
        12: "doce",
        13: "trece",
        14: "catorce",
        15: "quince",
        16: "dieciséis",
        17: "diecisiete",
        18: "dieciocho",
        19: "diecinueve",
        20: "veinte",
        25: "veinticinco",
        30: "treinta",
        40: "cuarenta",
        50: "cincuenta",
        60: "sesenta",
        70: "setenta",
        80: "ochenta",
        90: "noventa",
        100: "cien",
    },
    one="un",
    ordinals={
        -1: "último",
        1: "primer\nprimera\nprimero",
        2: "segunda\nsegundo",
        3: "tercer\ntercera\ntercero",
        4: "cuarta\ncuarto",
    },
    ordinal_endings="er\nº\nª",
    units={
        "day": "día\ndías",
        "weekend": "fin de semana",
        "week": "semana\nsemanas",
        "month": "mes\nmeses",
        "quarter": "trimestre\ntrimestres",
        "half": "semestre\nsemestres",
        "year": "año\naños",
        "decade": "década\ndécadas",
        "century": "siglo\nsiglos",
        "hour": "hora\nhoras",
    },
    parts={
        "TMO": "mañana\nmadrugada",
        "TAF": "tarde",
        "TEV": "atardecer",
        "TNI": "noche",
    },
    day_parts={(-1, "TNI"): "anoche", (-2, "TNI"): "anteanoche"},
    seasons={"SP": "primavera", "SU": "verano", "FA": "otoño", "WI": "invierno"},
    feasts={
        "all saints": "Día de Todos los Santos\nTodos los Santos",
        "ash wednesday": "Miércoles de Ceniza",
        "christmas": "Navidad",
        "christmas eve": "Nochebuena",
        "corpus christi": "Corpus Christi",
        "easter": "Domingo de Resurrección\nPascua",
        "easter monday": "Lunes de Pascua",
        "epiphany": "Día de Reyes\nReyes Magos",
        "good friday": "Viernes Santo",
        "john": "San Juan",
        "maundy thursday": "Jueves Santo",
        "new year": "Año Nuevo",
        "new year's eve": "Nochevieja",
        "palm sunday": "Domingo de Ramos",
        "whit sunday": "Pentecostés",
    },
    fixed={"2001-09-11": "11-S", "2004-03-11": "11-M", "1981-02-23": "23-F", "2011-05-15": "15-M"},
    deictic={-2: "anteayer\nantes de ayer", -1: "ayer", 1: "mañana", 2: "pasado mañana"},
    today="día de hoy\nhoy",
    today_is_vague=False,
    nowadays="""
        aún hoy
        de hoy
        hoy día
        hoy en día
        todavía hoy
    """,
    anchored={-1: "víspera", 1: "día siguiente"},
    periods={("month", 1): "mes que viene", ("year", 1): "año que viene", ("week", 1): "semana que viene"},
    last="pasada\npasado\núltima\núltimo",
    last_after="pasada\npasado\núltima\núltimo",
    next="próxima\npróximo",
    next_after="próxima\npróximo\nque viene",
    this="esta\neste\nesto",
    that="aquel\naquella\nesa\nese",
    same="misma\nmismo",
    previous_after="anterior\nprevia\nprevio",
    following_after="siguiente",
    latest="en curso",
    during="desde hace\ndurante\npor",
    ago_before="hace\nhace más de\nhace casi\nhace unos\nhacía",
    ago_after="atrás",
    ahead_before="dentro de",
    later="después\nmás tarde",
    earlier="antes",
    edges="""
        comienzo
        comienzos
        fin
        final
        finales
        fines
        inicio
        inicios
        mediados
        principio
        principios
    """,
    of="de\ndel",
    to="a\nal\nhasta",
    and_="e\ny",
    from_="de\ndel\ndesde",
    between="entre",
    articles="al\ndel\nel\nla\nlas\nlo\nlos",
    at="a\na partir de\nantes de\ndesde\nhacia\nhasta\nsobre",
    within="a\nde\ndurante\nen\npor",
    every="cada\ntodas las\ntodos los",
    decade_words="años\ndécada de los\ndécada de",
    decade_endings="s",
    fiscal="ejercicio",
    hours="hora\nhoras",
    clock_noun="h.",
    clock_at="a las\na la\ndesde las\nhacia las\nhasta las\nsobre las",
    clock_at_only="a las",
    clock_times={"12:00": "mediodía", "00:00": "medianoche"},
    half_days={"am": "a. m.\na.m.", "pm": "p. m.\np.m."},
    zones="GMT\nUTC\nhora local\nhoras GMT",
    year_before="""
        año
        desde
        durante
        el
        en
        entre
        finales
        hacia
        hasta
        para
        y
    """,
    year_weak="a\nal\nde\ndel",
    not_counted="después\nentonces\nmientras\ntras\npues\nademás\nantes\nmás\nmenos\nunos\nunas\nestos\nestas",
    counted="años\nmillones",
    count_before="alrededor\ncasi\ncerca\nde unos\nlas\nlos\nmás\nunas\nunos",
    names_with_years="""
        agenda
        airbus
        artículo
        boeing
        número
        página
        peugeot
        resolución
        ruta
        versión
        vuelo
    """,
    plural_endings="s",
    events="""
        copa
        juegos
        liga
        mundial
        eurocopa
    """,
    streets="""
        avenida
        calle
        paseo
        plaza
        plazuela
        puente
        ronda
    """,
    season_at="a\nantes de\nde\ndesde\ndurante\nen\nhasta\npara",
    habit_articles="los",
    name_before="don\ndoña\nseñor\nseñora\nSr.\nSra.",
    infinitive_endings="ar\ner\nir",
    month_before="a\ndesde\nen\nfinales\nhasta\nmediados\nprincipios",
    attacks="ataque\nataques\natentado\natentados",
    future=Tense(
        words="""
            convocada
            convocado
            debe
            deben
            está previsto
            irá
            irán
            previsto
            prevista
            prevé
            podría
            podrían
            será
            serán
            tendrá
            tendrán
            hará
            harán
            habrá
            habrán
            estará
            estarán
            va
            van
        """,
        endings="""
            ará
            arán
            aré
            arán
            aría
            arían
            erá
            erán
            ería
            erían
            irá
            irán
            iría
            irían
            drá
            drán
            dría
            drían
            brá
            brán
            ostará
        """,
        not_words="pondería\nquería\nquerían\nhería\nlibrería\nsería mejor\nmayoría\nminoría\ncategoría\nautoría\nhistoria",
        always_before="para\npara el\npara este",
        before="a partir de\na partir del\nantes de\nantes del\nhasta\nhasta el",
    ),
    past=Tense(
        words="""
            cayó
            detenido
            dijo
            dijeron
            era
            eran
            estaba
            estuvo
            fue
            fueron
            ha
            haber
            habían
            había
            han
            hizo
            hicieron
            murió
            pidió
            puso
            quedó
            sido
            supo
            tuvo
            vino
            fueron
        """,
        endings="""
            aba
            aban
            ada
            adas
            ado
            ados
            aron
            ida
            idas
            ido
            idos
            ieron
            ió
            jeron
            ía
            ían
            ó
        """,
        not_words="""
            comunidad
            comida
            cuando
            economía
            estado
            estados
            senado
            mercado
            mercados
            día
            compañía
            garantía
            energía
            mayoría
            minoría
            partido
            partidos
            pasado
            policía
            unidos
            unida
            medida
            medidas
            vida
            salida
            todavía
            guardia
            sábado
            sólo
            alcaldía
            fiscalía
            temporada
            llamada
            cada
            nada
            grado
            lado
            jornada
            década
            décadas
            apartado
            juzgado
            ministerio
        """,
    ),
    present=Tense(
        words="""
            empieza
            comienza
            se celebra
            arranca
            acaba
            abre
        """,
    ),
    clause_starts="como\ncuando\ndonde\ne\nmientras\npero\nporque\nque\nquien\nsi\ny\ncuyo\ncuya",
)
