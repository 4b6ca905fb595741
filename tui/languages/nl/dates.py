"""Dutch: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.nl.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    weekday_parts={
        "avond": "TEV",
        "middag": "TAF",
        "morgen": "TMO",
        "nacht": "TNI",
        "namiddag": "TAF",
        "ochtend": "TMO",
        "voormiddag": "TMO",
    },
    numbers={
        1: "een\néén",
        2: "twee\neen paar",
        3: "drie",
        4: "vier",
        5: "vijf",
        6: "zes",
        7: "zeven",
        8: "acht",
        9: "negen",
        10: "tien\neen tiental",
        11: "elf",
        12: "twaalf",
        13: "dertien",
        14: "veertien",
        15: "vijftien",
        16: "zestien",
        17: "zeventien",
        18: "achttien",
        19: "negentien",
        20: "twintig",
        25: "vijfentwintig",
        30: "dertig",
        40: "veertig",
        50: "vijftig",
        60: "zestig",
        70: "zeventig",
        80: "tachtig",
        90: "negentig",
        100: "honderd",
    },
    one="een",
    ordinals={
        -1: "laatste",
        1: "eerste",
        2: "tweede",
        3: "derde",
        4: "vierde",
        5: "vijfde",
        6: "zesde",
        7: "zevende",
        8: "achtste",
        9: "negende",
        10: "tiende",
        11: "elfde",
        12: "twaalfde",
        13: "dertiende",
        14: "veertiende",
        15: "vijftiende",
        16: "zestiende",
        17: "zeventiende",
        18: "achttiende",
        19: "negentiende",
        20: "twintigste",
        21: "eenentwintigste",
    },
    ordinal_endings="de\ne\nste",
    units={
        "day": "dag\ndagen",
        "weekend": "weekeinde\nweekend",
        "week": "week\nweken",
        "month": "maand\nmaanden",
        "quarter": "kwartaal\nkwartalen",
        "half": "halfjaar",
        "year": "jaar\njaren",
        "decade": "decennia\ndecennium",
        "century": "eeuw\neeuwen",
        "hour": "uren",
    },
    parts={
        "TMO": "morgen\nochtend\nvoormiddag",
        "TAF": "middag\nnamiddag",
        "TEV": "avond",
        "TNI": "nacht",
    },
    day_parts={
        (-1, "TEV"): "gisteravond",
        (-1, "TAF"): "gistermiddag",
        (-1, "TMO"): "gistermorgen\ngisterochtend",
        (-1, "TNI"): "afgelopen nacht\ngisternacht",
        (0, "TEV"): "vanavond",
        (0, "TAF"): "vanmiddag",
        (0, "TMO"): "vanmorgen\nvanochtend",
        (0, "TNI"): "vannacht",
        (1, "TEV"): "morgenavond",
        (1, "TAF"): "morgenmiddag",
        (1, "TMO"): "morgenochtend\nmorgenvroeg",
    },
    seasons={"SP": "lente\nvoorjaar", "SU": "zomer", "FA": "herfst\nnajaar", "WI": "winter"},
    feasts={
        "all saints": "Allerheiligen",
        "all souls": "Allerzielen",
        "ascension": "Hemelvaart\nHemelvaartsdag",
        "ash wednesday": "Aswoensdag",
        "boxing day": "tweede kerstdag\nTweede Kerstdag",
        "christmas": "Kerst\nKerstmis\neerste kerstdag\nEerste Kerstdag\nkerst",
        "christmas eve": "kerstavond\nKerstavond",
        "easter": "Pasen\neerste paasdag\nEerste Paasdag\npaaszondag",
        "easter monday": "paasmaandag\ntweede paasdag\nTweede Paasdag",
        "epiphany": "Driekoningen",
        "good friday": "Goede Vrijdag",
        "king": "Koningsdag",
        "martin": "Sint-Maarten",
        "nicholas": "Sinterklaas",
        "new year": "Nieuwjaar\nnieuwjaarsdag",
        "new year's eve": "oudejaarsavond\nOudejaarsavond\noudejaarsdag\noudjaar\noudjaarsdag\noud en nieuw",
        "palm sunday": "Palmzondag",
        "valentine": "Valentijnsdag",
        "whit monday": "pinkstermaandag\ntweede pinksterdag\nTweede Pinksterdag",
        "whit sunday": "Pinksteren\neerste pinksterdag",
        "maundy thursday": "Witte Donderdag",
    },
    deictic={-2: "eergisteren", -1: "gisteren", 1: "morgen", 2: "overmorgen"},
    today="vandaag",
    today_is_vague=False,
    nowadays="""
        nog vandaag de dag
        van vandaag
        vandaag de dag
    """,
    anchored={
        -1: "dag daarvoor\ndag ervoor\ndag tevoren\nvooravond",
        1: "dag daarna\ndag daarop\ndag erna\ndag erop",
    },
    last="afgelopen\nlaatste\nvorig\nvorige\nverleden",
    next="aanstaande\nkomend\nkomende\nvolgend\nvolgende",
    next_after="aanstaande",
    this="deze\ndit",
    that="dat\ndie\ndiezelfde\ndatzelfde",
    same="dezelfde\nhetzelfde\nzelfde\ndiezelfde\ndatzelfde",
    previous="voorafgaande",
    previous_after="ervoor\ndaarvoor",
    following="daaropvolgende",
    following_after="daarop\nerna\ndaarna\nerop",
    latest="afgelopen",
    ago_after="geleden",
    ahead_maybe="over",
    ahead_before="over",
    later="daarna\nlater\nnadien",
    earlier="daarvoor\neerder\ntevoren\nervoor",
    edges="""
        begin
        eind
        einde
        half
        halverwege
        medio
        midden
        vroeg
        laat
    """,
    of="in\nvan\nvan het\nvan de",
    to="op\nt/m\ntot\ntot en met",
    and_="en",
    from_="van\nvanaf",
    between="tussen",
    articles="de\nhet\n't",
    at="om\nop\nrond\nvanaf\ntegen\nvoor\nna\nomstreeks",
    within="in\nin de\n's\nop\ntijdens de\nde",
    every="alle\nelk\nelke\nieder\niedere",
    decade_words="jaren",
    fiscal="boekjaar",
    clock_noun="uur",
    clock_at="om\nrond\ntegen\nvanaf\ntot\nna\nvoor",
    clock_times={"12:00": "twaalf uur 's middags", "00:00": "middernacht"},
    zones="GMT\nUTC\nlokale tijd",
    year_before="""
        anno
        begin
        eind
        in
        medio
        na
        sinds
        tot
        tussen
        uit
        van
        vanaf
        voor
        en
    """,
    year_weak="tot\nvan\nvoor\nen",
    not_counted="toen\nworden\nwerden\nheeft\nhebben\nwaren\ntegen\nalleen\nruim\nmeteen\nnaast\ngaan\nstaan\nkomen\nkwamen\nslechts\nsteeds\nsoms\nminstens\nopnieuw\nmoeten\nzouden\nzullen\nkunnen\nkonden\nvolgens\ngingen\nmochten\nbleven\nwilden\nwillen\nsamen",
    counted="duizend\njaar\nmiljoen\nkeer",
    count_before="bijna\nongeveer\nruim\nzo'n\ncirca\ndie\nde",
    names_with_years="""
        agenda
        airbus
        artikel
        boeing
        café
        nummer
        peugeot
        plein
        resolutie
        versie
        vlucht
    """,
    plural_endings="en\ns",
    events="ek\nwk\nspelen",
    streets="laan\nplein\nplantsoen\nstraat",
    season_at="in\nna\nsinds\ntot\nvanaf\nvoor\ntijdens\ndeze\nop",
    titles_after="journaal",
    name_before="Mevrouw\nde heer\nmeneer\nmevrouw",
    during="al\ngedurende\nsinds",
    month_before="begin\neind\nin\nmedio\nsinds\ntot\nvanaf",
    attacks="aanslag\naanslagen",
    night_to="op",
    future=Tense(
        words="""
            gaan
            gaat
            hoopt
            moet
            moeten
            verwacht
            verwachten
            volgt
            wil
            willen
            worden
            wordt
            zal
            zou
            zouden
            zullen
            kan
            kunnen
            komt
            komen
            sluit
            gepland
        """,
        before="tot\nuiterlijk\nvoor\nvóór\nvanaf",
    ),
    past=Tense(
        words="""
            begon
            besloot
            bleef
            brak
            braken
            deed
            droeg
            gaf
            ging
            gingen
            had
            hadden
            heeft
            hebben
            hield
            is
            kocht
            kreeg
            kregen
            kwam
            kwamen
            lag
            liep
            liet
            meldde
            nam
            raakte
            schreef
            sinds
            sprak
            stierf
            stond
            sloot
            trok
            verdween
            viel
            vielen
            vond
            vonden
            waren
            was
            werd
            werden
            won
            zag
            zat
            zei
            zijn
            bracht
        """,
        endings="de\nden\nte\nten",
        not_words="""
            aarde
            activiteiten
            bedden
            beide
            buiten
            de
            derde
            eerste
            gemeente
            gasten
            grote
            hoogte
            kosten
            laatste
            minste
            minuten
            moeten
            rechten
            resultaten
            ruimte
            steden
            studenten
            tweede
            vierde
            vierde
            weten
            ziekte
            zieke
            worden
            zouden
            zodat de
            redenen
            wilde
            enkele
            achtste
            rekende
            volgende
            komende
            maanden
            honden
            vrienden
            leden
            geleden
            eenden
        """,
        before="sinds",
    ),
    present=Tense(
        words="begint\nopent\nbehandelt\nstart\nvindt\nvergadert\nstaakt\nvertrekt\nrijden\ngeldt\nligt\nhangt"
    ),
    clause_starts="die\ndat\nen\nmaar\nnadat\nof\nomdat\ntoen\nwaar\nwaarbij\nwanneer\nals\nterwijl\ndoor",
)
