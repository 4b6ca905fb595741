"""German: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.de.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    capital_names=True,
    months={
        1: "Jänner\nJan",
        2: "Feb\nFeber",
        4: "Apr",
        8: "Aug",
        9: "Sep.\nSept\nSep",
        10: "Okt",
        11: "Nov",
        12: "Dez",
    },
    weekdays={5: "Sonnabend"},
    weekday_parts={
        "abend": "TEV",
        "früh": "TMO",
        "mittag": "TMI",
        "morgen": "TMO",
        "nachmittag": "TAF",
        "nacht": "TNI",
        "vormittag": "TMO",
    },
    numbers={
        1: "eine\neinem\neiner\neines",
        2: "zwei",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        11: "elf",
        12: "zwölf",
        13: "dreizehn",
        14: "vierzehn",
        15: "fünfzehn",
        16: "sechzehn",
        17: "siebzehn",
        18: "achtzehn",
        19: "neunzehn",
        20: "zwanzig",
        25: "fünfundzwanzig",
        30: "dreißig",
        40: "vierzig",
        50: "fünfzig",
        60: "sechzig",
        70: "siebzig",
        80: "achtzig",
        90: "neunzig",
        100: "hundert",
    },
    one="ein\neinen",
    ordinals={
        -1: "letzten\nletztes",
        1: "erste\nersten\nerster\nerstes",
        2: "zweite\nzweiten\nzweites",
        3: "dritte\ndritten\ndrittes",
        4: "vierte\nvierten\nviertes",
    },
    ordinal_stop=True,
    units={
        "day": "Tag\nTage\nTagen\nTags",
        "weekend": "Wochenende\nWochenendes",
        "week": "Woche\nWochen",
        "month": "Monat\nMonate\nMonaten\nMonats",
        "quarter": "Quartal\nQuartale\nQuartalen\nQuartals\nVierteljahr",
        "half": "Halbjahr\nHalbjahres",
        "year": "Jahr\nJahre\nJahren\nJahres\nJahrs",
        "decade": "Jahrzehnt\nJahrzehnte\nJahrzehnten",
        "century": "Jahrhundert\nJahrhunderte\nJahrhunderts",
        "hour": "Stunde\nStunden",
    },
    quarters={1: "Auftaktquartal\nQ1", 2: "Q2", 3: "Q3", 4: "Q4\nSchlussquartal"},
    parts={
        "TMO": "Früh\nMorgen\nVormittag\nmorgens\nvormittags\nfrüh",
        "TMI": "Mittag\nmittags",
        "TAF": "Nachmittag\nnachmittags",
        "TEV": "Abend\nabends",
        "TNI": "Nacht\nnachts",
    },
    seasons={
        "SP": "Frühjahr\nFrühling",
        "SU": "Sommer",
        "FA": "Herbst",
        "WI": "Winter",
    },
    feasts={
        "all saints": "Allerheiligen",
        "ascension": "Christi Himmelfahrt",
        "ash wednesday": "Aschermittwoch",
        "boxing day": "zweiten Weihnachtsfeiertag\nzweiten Weihnachtstag",
        "christmas": "Weihnachten\nersten Weihnachtsfeiertag",
        "christmas eve": "Heiligabend",
        "corpus christi": "Fronleichnam",
        "easter": "Ostern\nOstersonntag",
        "easter monday": "Ostermontag",
        "epiphany": "Dreikönigstag\nHeilige Drei Könige",
        "good friday": "Karfreitag",
        "holy saturday": "Karsamstag",
        "martin": "Martinstag",
        "maundy thursday": "Gründonnerstag",
        "may day": "Tag der Arbeit",
        "new year": "Neujahr\nNeujahrstag",
        "new year's eve": "Silvester\nSilvesterabend",
        "nicholas": "Nikolaustag",
        "palm sunday": "Palmsonntag",
        "reformation": "Reformationstag",
        "rose monday": "Rosenmontag",
        "valentine": "Valentinstag",
        "whit monday": "Pfingstmontag",
        "whit sunday": "Pfingsten\nPfingstsonntag",
    },
    deictic={-2: "vorgestern", -1: "gestern", 1: "morgen", 2: "übermorgen"},
    today="heute",
    nowadays="""
        bis heute
        heute noch
        heutzutage
        noch heute
        von heute
    """,
    periods={
        ("year", 2): "übernächsten Jahr\nübernächstes Jahr",
        ("year", -2): "vorletzten Jahr\nvorletztes Jahr",
    },
    anchored={
        -1: "Tag davor\nTag zuvor\nVorabend\nVortag\nVortages",
        1: "Folgetag\nTag danach\nTag darauf\nTags darauf\ntags darauf",
    },
    last="""
        letzte
        letzten
        letztem
        letzter
        letztes
        vergangene
        vergangenem
        vergangenen
        vergangener
        vergangenes
        vorige
        vorigen
        voriger
        voriges
    """,
    next="""
        kommende
        kommendem
        kommenden
        kommender
        kommendes
        nächste
        nächstem
        nächsten
        nächster
        nächstes
    """,
    this="diese\ndiesem\ndiesen\ndieser\ndieses\nheutige\nheutigen\nlaufenden\nlaufende",
    that="jene\njenem\njenen\njener\njenes",
    same="demselben\nderselben\ndesselben\ngleichen\nselbe\nselben\nselber",
    previous="vorangegangenen\nvorausgegangenen\nvorherigen",
    previous_after="davor\nzuvor\nvorher",
    following="darauffolgenden\nfolgenden",
    following_after="danach\ndarauf",
    latest="abgelaufene\nabgelaufenen\nzurückliegenden",
    during="seit\nwährend",
    ago_before="vor\nvor etwa\nvor fast\nvor gut\nvor knapp\nvor mehr als\nvor rund\nvor über",
    ahead_maybe="in",
    ahead_before="binnen",
    later="danach\ndarauf\nspäter",
    earlier="davor\nfrüher\nvorher\nzuvor",
    mid="",
    edges="""
        Anfang
        Beginn
        Ende
        Mitte
        anfang
        früh
        spät
        späten
        frühen
    """,
    of="der\ndes\nim\nin\nvom\nvon\nzum",
    to="auf\nbis\nbis zum\nbis einschließlich",
    and_="und",
    from_="ab\ndem\nvom\nvon",
    between="zwischen\nzwischen dem",
    articles="das\ndem\nden\nder\ndes\ndie\nam\nim\nzum",
    at="ab\nam\ngegen\num\nbis\nkurz nach\nkurz vor\nnach\nvor\nden\ndem",
    within="am\nin der\nam frühen\nam späten\nin",
    every="alle\njede\njedem\njeden\njeder\njedes\npro",
    decade_words="Jahre\nJahren",
    decade_endings="er",
    fiscal="Geschäftsjahr\nHaushaltsjahr",
    decade_names={
        20: "zwanziger\nZwanziger",
        30: "dreißiger\nDreißiger",
        40: "vierziger\nVierziger",
        50: "fünfziger\nFünfziger",
        60: "sechziger\nSechziger",
        70: "siebziger\nSiebziger",
        80: "achtziger\nAchtziger",
        90: "neunziger\nNeunziger",
    },
    year_words="Jahr\nJahre\nJahres",
    hours="",
    clock_noun="Uhr",
    clock_at="ab\nbis\ngegen\num",
    clock_times={"00:00": "Mitternacht"},
    zones="GMT\nMESZ\nMEZ\nUTC\nOrtszeit",
    year_before="""
        Jahr
        Jahre
        Jahres
        Jahren
        ab
        anfang
        anno
        beginn
        bis
        ende
        für
        jahr
        jahre
        jahren
        jahres
        mitte
        nach
        seit
        spätestens
        um
        und
        von
        vor
        zwischen
    """,
    year_weak="in\nvon\ngegen\nund\nfür",
    not_counted="""
        dann
        denn
        einen
        einer
        eines
        erstmals
        haben
        hatten
        kamen
        konnten
        mehr
        mussten
        neben
        schon
        seinen
        sollen
        wegen
        werden
        wieder
        wollen
        wurden
        zwischen
    """,
    counted="Euro\nJahre\nKilometer\nMenschen\nMillionen\nMeter\nSoldaten\neuro\njahre\nkilometer\nmenschen\nsoldaten\nteilnehmer\nzuschauer\npersonen\nstellen",
    result_before="mit",
    count_before="die\netwa\nfast\ngut\nknapp\nmehr\nrund\nüber\nca.",
    names_with_years="""
        agenda
        airbus
        artikel
        boeing
        bundesstraße
        flug
        kreisstraße
        landstraße
        peugeot
        resolution
        nummer
        version
    """,
    plural_endings="en\ner\nern",
    year_owners="der\ndie seit\ndes",
    events="em\nspiele\nwm",
    streets="Allee\nPlatz\nStraße\nPlatz des\nStraße des",
    name_months="April\nAugust\nJuli\nJuni\nMai",
    month_before="""
        ab
        am
        anfang
        beginn
        bis
        dezember
        diesen
        ende
        für
        im
        kommenden
        letzten
        mitte
        nach
        nächsten
        oder
        seit
        und
        vergangenen
        vom
        von
        vor
        zum
        zwischen
    """,
    season_at="ab\nbis\nfür\nim\nnach\nseit\nvor\nwährend",
    titles_after="sonntag",
    habit_articles="der",
    name_before="Frau\nHerr\nHerrn",
    infinitive="zu",
    attacks="Anschläge\nAnschlägen\nAnschlag\nAttentat\nAttentate\nAttentaten",
    night_to="auf\nauf den\nzu\nzum",
    future=Tense(
        words="""
            geplant
            soll
            sollen
            sollte
            sollten
            steht an
            will
            wird
            werden
            wollen
            dürfen
            dürfte
            muss
            müssen
            kann
            können
            erwartet
            darf
            rechnet
        """,
        always_before="für\nfür den\nfür diesen",
        before="ab\nab dem\nbis\nbis zum\nfrühestens\nfrühestens am\nspätestens\nspätestens am\nvor\nvor dem",
    ),
    past=Tense(
        words="""
            begann
            blieb
            fand
            fanden
            fiel
            gab
            ging
            gingen
            haben
            hat
            hatte
            hatten
            hielt
            kam
            kamen
            ließ
            nahm
            rief
            sah
            seit
            sprach
            stand
            starb
            stieg
            trafen
            traf
            trat
            verlor
            wies
            war
            waren
            wurde
            wurden
            worden
            schloss
            brach
            lag
            nannte
            schrieb
            zog
            entgleist
            erhielt
        """,
        endings="te\nten",
        not_words="""
            alte
            alten
            ersten
            gesamten
            bekannten
            beamten
            bitten
            dritten
            heute
            leute
            letzten
            meisten
            minuten
            mitten
            nächsten
            präsidenten
            rechten
            seiten
            sollten
            sollte
            studenten
            dürfte
            dürften
            könnte
            könnten
            arbeiten
            staaten
            experten
            weiten
            weite
            zeiten
            zweiten
            vierten
            punkte
            werte
            geräte
            städte
            städten
            märkte
            kräfte
            geschäfte
            dienste
            küste
            rente
            daten
            kosten
        """,
    ),
    present=Tense(
        words="beginnt\nbeginnen\nentscheidet\nfindet\nkommen\nöffnet\nstartet\nstarten\ntagt\ntrifft\ntreffen\nverhandelt\nfolgt\ngibt\nrücken\ndürfen\nfahren",
    ),
    clause_starts="aber\nals\ndass\nden\ndie\nnachdem\nob\nsondern\nund\nweil\nwenn\nwie\nwo\ndessen\nderen",
)
