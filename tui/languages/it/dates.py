"""Italian: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.it.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    short_months=False,
    months={
        1: "gen\ngen.",
        2: "feb\nfeb.",
        3: "mar\nmar.",
        4: "apr\napr.",
        8: "ago\nago.",
        5: "mag",
        6: "giu",
        7: "lug",
        9: "set\nset.\nsett\nsett.",
        10: "ott\nott.",
        11: "nov\nnov.",
        12: "dic\ndic.",
    },
    weekdays={},
    numbers={
        1: "una",
        2: "due\nun paio di",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci\nuna decina di",
        11: "undici",
        12: "dodici",
        13: "tredici",
        14: "quattordici",
        15: "quindici",
        16: "sedici",
        17: "diciassette",
        18: "diciotto",
        19: "diciannove",
        20: "venti\nuna ventina di",
        25: "venticinque",
        30: "trenta",
        40: "quaranta",
        50: "cinquanta",
        60: "sessanta",
        70: "settanta",
        80: "ottanta",
        90: "novanta",
        100: "cento",
    },
    one="un",
    ordinals={
        -1: "ultimo",
        1: "prima\nprimo",
        2: "seconda\nsecondo",
        3: "terza\nterzo",
        4: "quarta\nquarto",
        5: "quinto",
        6: "sesto",
        7: "settimo",
        8: "ottavo",
        9: "nono",
        10: "decimo",
        11: "undicesimo",
        12: "dodicesimo",
        13: "tredicesimo",
        14: "quattordicesimo",
        15: "quindicesimo",
        16: "sedicesimo",
        17: "diciassettesimo",
        18: "diciottesimo",
        19: "diciannovesimo",
        20: "ventesimo",
        21: "ventunesimo",
    },
    ordinal_endings="°\nº\nª",
    units={
        "day": "giorni\ngiorno",
        "weekend": "fine settimana\nweekend\nweek end",
        "week": "settimana\nsettimane",
        "month": "mese\nmesi",
        "quarter": "trimestre\ntrimestri",
        "half": "semestre\nsemestri",
        "year": "anni\nanno",
        "decade": "decenni\ndecennio",
        "century": "secoli\nsecolo",
        "hour": "ora\nore",
    },
    parts={
        "TMO": "mattina\nmattinata\nmattino\nalba",
        "TAF": "pomeriggio",
        "TEV": "sera\nserata",
        "TNI": "notte",
    },
    day_parts={
        (0, "TMO"): "stamani\nstamattina",
        (0, "TEV"): "stasera",
        (0, "TNI"): "stanotte",
    },
    seasons={"SP": "primavera", "SU": "estate", "FA": "autunno", "WI": "inverno"},
    feasts={
        "all saints": "Ognissanti",
        "ash wednesday": "Mercoledì delle Ceneri",
        "assumption": "Ferragosto",
        "christmas": "Natale",
        "christmas eve": "Vigilia di Natale\nvigilia di Natale",
        "easter": "Pasqua",
        "easter monday": "Lunedì dell'Angelo\nPasquetta",
        "epiphany": "Epifania",
        "good friday": "Venerdì santo\nvenerdì santo\nVenerdì Santo",
        "immaculate": "Immacolata",
        "maundy thursday": "Giovedì santo",
        "new year": "Capodanno",
        "new year's eve": "San Silvestro",
        "palm sunday": "Domenica delle Palme",
        "shrove tuesday": "Martedì grasso\nmartedì grasso",
        "whit sunday": "Pentecoste",
    },
    fixed={
        "12XX": "Duecento",
        "13XX": "Trecento",
        "14XX": "Quattrocento",
        "15XX": "Cinquecento",
        "16XX": "Seicento",
        "17XX": "Settecento",
        "18XX": "Ottocento",
        "19XX": "Novecento",
        "2001-09-11": "11-Settembre",
    },
    deictic={-2: "altro ieri\naltroieri\nl'altroieri", -1: "ieri", 1: "domani", 2: "dopodomani"},
    today="oggi",
    today_is_vague=False,
    nowadays="""
        al giorno d'oggi
        ancora oggi
        d'oggi
        oggi ancora
        oggigiorno
        tuttora
    """,
    anchored={
        -1: "vigilia",
        1: "indomani",
    },
    last="passata\npassato\nscorsa\nscorso\nultimo",
    last_after="passata\npassato\nscorsa\nscorso\nultimo",
    next="prossima\nprossimo",
    next_after="prossima\nprossimo\nche viene",
    this="quest'\nquesta\nquesto",
    that="quel\nquell'\nquella\nquello",
    same="stessa\nstesso\nmedesimo",
    previous_after="precedente\nprima",
    following_after="dopo\nseguente\nsuccessiva\nsuccessivo",
    latest="appena concluso",
    ago_after="fa\nor sono\norsono",
    ahead_before="fra\ntra",
    later="dopo\npiù tardi",
    earlier="prima",
    edges="""
        fine
        inizi
        inizio
        metà
        principio
    """,
    of="d'\ndei\ndegli\ndel\ndell'\ndella\ndelle\ndello\ndi",
    to="a\nad\nai\nal\nall'\nalla\nalle\nfino a\nfino al\nfino alle",
    and_="e\ned",
    from_="da\ndai\ndal\ndall'\ndalla\ndalle\ndall",
    between="fra\nfra il\ntra\ntra il\ntra le",
    articles="al\nall'\nalla\ndal\ndel\ndell'\ndella\ngli\ni\nil\nl'\nla\nle\nlo\nnel\nnell'\nnella\nnello\nsul",
    at="a partire da\na partire dal\nalle\nalle ore\nattorno alle\ndalle\ndalle ore\nfino alle\nintorno alle\nverso le\nore",
    within="di\nin\nin tarda\nnel\nnell'\nnella\nin prima\ndurante",
    every="ogni\ntutti i\ntutte le",
    decade_words="anni",
    fiscal="esercizio",
    hours="ore",
    clock_at="alle\nalle ore\nattorno alle\ndalle\nfino alle\nintorno alle\nore\nverso le\nentro le",
    clock_at_only="alle\nalle ore\ndalle\nverso le",
    clock_times={"12:00": "mezzogiorno", "00:00": "mezzanotte"},
    zones="GMT\nUTC\nora locale\nora italiana",
    year_before="""
        dal
        del
        entro
        fine
        il
        inizio
        metà
        nel
        sino
        tra
        e
    """,
    year_weak="al\ndi",
    not_counted="anche\ndopo\nforse\ninvece\nmentre\nquando\ncirca\noltre\npiù",
    counted="anni\nmila\nmilioni",
    count_before="circa\ni\ngli\nle\nquasi\noltre\npiù di",
    names_with_years="""
        agenda
        airbus
        articolo
        boeing
        numero
        pagina
        peugeot
        risoluzione
        versione
        volo
    """,
    plural_endings="e\ni",
    events="""
        coppa
        europei
        giochi
        mondiali
        olimpiadi
    """,
    streets="""
        corso
        largo
        piazza
        piazzale
        via
        viale
    """,
    season_at="a\nd'\nda\ndall'\ndalla\ndell'\ndella\ndurante\nentro\nin\nnell'\nnella\nper",
    habit_articles="il\nla\ni\nle\nal\nalla\ndi\nogni",
    name_before="signor\nsignora",
    infinitive_endings="are\nere\nire",
    during="da\nper",
    name_months="ago\napr\ndic\nfeb\ngen\ngiu\nlug\nmag\nmar\nnov\nott\nset\nsett",
    month_before="a\nda\nentro\nfine\nin\ninizio\nmetà",
    attacks="attacchi\nattacco\nattentati\nattentato",
    future=Tense(
        words="""
            dovrà
            dovranno
            dovrebbe
            dovrebbero
            in programma
            previsto
            prevista
            previste
            previsti
            sarà
            saranno
            entro
            va
            vanno
        """,
        endings="""
            anno
            erebbe
            erebbero
            erà
            irà
            irebbe
            rà
            ranno
            rebbe
            rebbero
        """,
        not_words="hanno\nanno\ncapodanno\ndanno\nfanno\nstanno\nsanno\ninganno\nalessandrà",
        always_before="per\nper il\nper la\nper l'",
        before="a partire da\na partire dal\nentro\nentro il\nentro la\nfino a\nfino al\nprima della\nprima di",
    ),
    past=Tense(
        words="""
            aveva
            avevano
            avvenne
            chiesto
            chiuso
            detto
            deciso
            disse
            era
            erano
            fatto
            fu
            furono
            ha
            hanno
            morto
            morta
            preso
            scritto
            stata
            stato
            stati
            state
            ucciso
            è stato
            è stata
            è morto
            è
            scesa
            sceso
            vinto
            emesso
            messo
            rimasto
        """,
        endings="""
            ando
            arono
            ata
            ate
            ati
            ato
            ava
            avano
            eva
            evano
            irono
            ita
            ite
            iti
            ito
            iva
            ivano
            uta
            uto
            uti
            ute
            ì
            ò
            ettero
            eso
            esa
            esi
            sero
        """,
        not_words="""
            attività
            lunedì
            martedì
            mercoledì
            giovedì
            venerdì
            così
            perché
            però
            può
            ciò
            mercato
            mercati
            stati
            senato
            sindacato
            sindacati
            vita
            visita
            data
            sabato
            serata
            giornata
            estate
            subito
            appena
            uniti
            partito
            partiti
            comunicato
            privato
            attiva
            nuova
            nuovo
            candidato
            avvocato
            magistrato
            risultato
            risultati
            però
            peso
            sera
            chiesa
        """,
    ),
    present=Tense(words="inizia\ncomincia\napre\nparte\nsi apre\nsi tiene\nsi riunisce"),
    clause_starts="che\nchi\ncui\ne\nma\nmentre\nquando\nse\ndove\nperché\ned\nil quale\nla quale",
)
