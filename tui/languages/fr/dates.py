"""French: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.fr.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    short_months=False,
    months={
        1: "janv.",
        2: "fév.\nfévr.",
        4: "avr.",
        7: "juil.",
        8: "aout",
        9: "sept.",
        10: "oct.",
        11: "nov.",
        12: "déc.",
    },
    numbers={
        1: "une",
        2: "deux",
        3: "trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix\nune dizaine de\nune dizaine d'",
        11: "onze",
        12: "douze\nune douzaine de",
        13: "treize",
        14: "quatorze",
        15: "quinze\nune quinzaine de",
        16: "seize",
        17: "dix-sept",
        18: "dix-huit",
        19: "dix-neuf",
        20: "une vingtaine d'\nvingt",
        25: "vingt-cinq",
        30: "trente",
        40: "quarante",
        50: "cinquante",
        60: "soixante",
        70: "soixante-dix",
        80: "quatre-vingt\nquatre-vingts",
        90: "quatre-vingt-dix",
        100: "cent",
    },
    one="un",
    ordinals={
        -1: "dernier\ndernière",
        1: "premier\npremière",
        2: "deuxième\nsecond\nseconde",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
        9: "neuvième",
        10: "dixième",
        11: "onzième",
        12: "douzième",
        13: "treizième",
        14: "quatorzième",
        15: "quinzième",
        16: "seizième",
        17: "dix-septième",
        18: "dix-huitième",
        19: "dix-neuvième",
        20: "vingtième",
        21: "vingt et unième\nvingt-et-unième",
    },
    ordinal_endings="e\ner\nème",
    units={
        "day": "jour\njours",
        "weekend": "week-end\nweekend",
        "week": "semaine\nsemaines",
        "month": "mois\nmois-ci",
        "quarter": "trimestre\ntrimestres",
        "half": "semestre\nsemestres",
        "year": "an\nannée\nannées\nans",
        "decade": "décennie\ndécennies",
        "century": "siècle\nsiècles",
        "hour": "heure\nheures",
    },
    quarters={1: "T1", 2: "T2", 3: "T3", 4: "T4"},
    parts={
        "TMO": "matin\nmatinée",
        "TAF": "après-midi",
        "TEV": "soir\nsoirée",
        "TNI": "nuit",
    },
    seasons={"SP": "printemps", "SU": "été", "FA": "automne", "WI": "hiver"},
    feasts={
        "all saints": "Toussaint",
        "ascension": "Ascension",
        "ash wednesday": "mercredi des Cendres",
        "assumption": "Assomption",
        "candlemas": "Chandeleur",
        "christmas": "Noël",
        "easter": "Pâques\ndimanche de Pâques",
        "easter monday": "lundi de Pâques",
        "epiphany": "Epiphanie\nÉpiphanie",
        "good friday": "Vendredi saint\nvendredi saint",
        "halloween": "Halloween",
        "john": "Saint-Jean",
        "maundy thursday": "Jeudi saint\njeudi saint",
        "new year": "jour de l'An\nJour de l'An\nNouvel An",
        "new year's eve": "Saint-Sylvestre",
        "nicholas": "Saint-Nicolas",
        "palm sunday": "dimanche des Rameaux",
        "shrove tuesday": "Mardi gras\nmardi gras",
        "valentine": "Saint-Valentin",
        "whit monday": "lundi de Pentecôte",
        "whit sunday": "Pentecôte\ndimanche de Pentecôte",
    },
    fixed={"2001-09-11": "11-Septembre"},
    deictic={-2: "avant-hier", -1: "hier", 1: "demain", 2: "après-demain"},
    today="aujourd'hui",
    nowadays="""
        aujourd'hui encore
        aujourd'hui toujours
        d'aujourd'hui
        de nos jours
        encore aujourd'hui
        toujours aujourd'hui
    """,
    anchored={-2: "avant-veille", -1: "veille", 1: "lendemain", 2: "surlendemain"},
    next="prochain\nprochaine",
    last_after="dernier\ndernière\npassé\npassée",
    next_after="prochain\nprochaine\nà venir",
    this="ce\ncet\ncette",
    that_after="-là",
    same="même",
    previous="précédent\nprécédente",
    previous_after="d'avant\nprécédent\nprécédente",
    following_after="suivant\nsuivante",
    latest="écoulé\nécoulée",
    ago_before="""
        il y a
        il y a environ
        il y a moins d'
        il y a moins de
        il y a plus d'
        il y a plus de
        il y a près d'
        il y a près de
        il y a tout juste
        il y a un peu moins d'
        il y a un peu moins de
        il y a un peu plus d'
        il y a un peu plus de
        voici
        voilà
        voilà plus d'
        voilà plus de
    """,
    ahead_before="d'ici\ndans",
    later="plus tard",
    later_last="après",
    earlier_last="avant",
    earlier="auparavant\nplus tôt",
    edges="""
        cours
        courant
        début
        fin
        milieu
    """,
    mid="mi-",
    of="d'\nde\ndes\ndu",
    to="au\naux\nà",
    and_="et",
    from_="d'\nde\ndes\ndu\ndepuis",
    between="entre",
    articles="au\ndu\nl'\nla\nle\nles",
    at="dès\njusqu'à\nle\nvers\nà\nà compter de\nà partir de",
    within="dans\nen\nau\ndans le courant de\ndès",
    every="chaque\nchacun\npar\ntous les\ntoutes les",
    decade_words="années\ndécennie",
    fiscal="exercice",
    hours="heure\nheures",
    clock_at="avant\naprès\ndès\njusqu'à\nvers\nà\nà partir de",
    clock_times={"12:00": "midi", "00:00": "minuit"},
    zones="GMT\nUTC",
    year_before="""
        an
        après
        année
        avant
        avril
        courant
        depuis
        dès
        début
        en
        entre
        et
        fin
        ici
        jusqu'en
        mi
        mi-
        pour
        vers
    """,
    year_weak="d\nde\ndu\nà",
    not_counted="""
        alors
        avons
        dans
        depuis
        mais
        nous
        plus
        puis
        sans
        sous
        vers
        vous
    """,
    counted="ans\nheures\nmillions",
    count_before="""
        environ
        les
        moins
        par
        plus
        près
        quelque
        quelques
    """,
    names_with_years="""
        agenda
        airbus
        article
        boeing
        canal
        no
        n°
        numéro
        ligne
        page
        pages
        peugeot
        rn
        route
        résolution
        salle
        version
        vol
    """,
    plural_endings="s\nx",
    events="""
        coupe
        euro
        mondial
        mondiaux
        jeux
    """,
    streets="""
        allée
        avenue
        boulevard
        cours
        impasse
        passage
        place
        pont
        quai
        rue
        square
        station
    """,
    name_before="""
        prix
        M.
        MM.
        Maître
        Mlle
        Mme
        Monsieur
        Madame
    """,
    habit_articles="le\nles\ndes",
    season_at="""
        au
        avant
        d'ici
        dans
        depuis
        durant
        dès
        en
        jusqu'au
        jusqu'à
        pendant
        pour
        à
    """,
    future=Tense(
        words="""
            allons
            appelle
            appellent
            attendu
            attendue
            attendues
            attendus
            aura
            aurait
            auraient
            auront
            convoqué
            convoquée
            convoqués
            devait
            devaient
            devra
            devrait
            devraient
            devront
            doit
            doivent
            fera
            feraient
            ferait
            feront
            ira
            iraient
            irait
            iront
            pourra
            pourraient
            pourrait
            pourront
            prévoit
            prévu
            prévue
            prévues
            prochain
            prochaine
            prochaines
            prochains
            prévus
            saura
            sera
            aurons
            saurons
            seraient
            serons
            serait
            seront
            souhaite
            va
            vont
        """,
        endings="""
            clura
            clurait
            cluront
            courra
            dra
            draient
            drait
            dront
            era
            eraient
            erait
            eront
            ira
            iraient
            irait
            iront
            ivra
            ivront
            erons
            irons
            drons
            rrons
            îtra
            îtront
            îtrait
            rra
            rraient
            rrait
            rront
            ttra
            ttraient
            ttrait
            ttront
            vra
            vraient
            vrait
            vront
        """,
        not_words="attira\nattirait\nlivra\nouvrait\nretira\nretirait\ntira\ntirait\nadmirait\ninspira\ninspirait",
        always_before="pour\npour ce\npour le\nreporté à\nreportée à",
        before="""
            avant
            avant l'
            avant le
            d'ici
            d'ici au
            d'ici l'
            d'ici le
            d'ici à
            dès
            dès l'
            dès le
            jusqu'au
            jusqu'à
            à compter de
            à compter du
            à partir de
            à partir du
        """,
    ),
    past=Tense(
        words="""
            a
            admis
            atteint
            s'est
            s'était
            s'étaient
            éteint
            éteinte
            ai
            appris
            avaient
            avait
            compris
            dit
            eu
            eut
            fit
            furent
            fut
            mis
            mort
            morte
            mourut
            naquit
            offert
            ont
            ouvert
            ouverte
            permis
            pris
            promis
            remis
            soumis
            surpris
            sont
            étaient
            était
            été
        """,
        endings="""
            ait
            aient
            bu
            bue
            bus
            cu
            du
            due
            dus
            bi
            chi
            di
            gi
            ie
            ies
            li
            mi
            ni
            ri
            si
            ti
            vi
            irent
            lu
            lue
            lus
            mu
            nu
            nue
            nus
            pu
            rent
            ru
            rue
            rus
            tu
            tue
            vu
            vue
            vus
            é
            ée
            ées
            és
            èrent
            çu
            çue
            çus
        """,
        not_words="""
            ainsi
            ami
            année
            années
            armée
            atelier
            crédit
            demi
            défi
            ennemi
            favori
            mini
            pari
            plus
            taxi
            aussi
            autorité
            avenue
            celui
            chaussée
            cité
            compagnie
            conflit
            curie
            durée
            entrée
            entrent
            fait
            géorgie
            hui
            ici
            individu
            industrie
            italie
            jeudi
            journée
            la rue
            liberté
            lui
            lundi
            majorité
            mardi
            matinée
            menu
            mercredi
            midi
            minorité
            offrent
            oui
            ouvrent
            parmi
            partie
            parti
            police
            qualité
            quantité
            rentrent
            rue
            réalité
            russie
            samedi
            santé
            sauf
            sortie
            société
            soirée
            souhait
            sécurité
            série
            syrie
            tu
            université
            vendredi
            vérité
            vie
            ville
            vue
            économie
            énergie
            été
        """,
        before="depuis\ndepuis le",
    ),
    present=Tense(
        words="""
            compte
            connaît
            connait
            continue
            emploie
            est
            reste
            vit
        """,
    ),
    infinitive_endings="er\nir\noir\nre",
    during="depuis\ndurant\npendant",
    month_before="courant\ndepuis\ndès\ndébut\nen\nfin",
    attacks="attaque\nattaques\nattentat\nattentats",
    clause_starts="car\ndont\net\nlorsque\nmais\nou\noù\nque\nquand\nqui\nsi\nqu",
)
