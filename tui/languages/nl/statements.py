"""How Dutch marks and attributes speech.

Verbs and constructions from agency copy and newspapers. A participle or an infinitive closes its clause,
after the words ("heeft het besluit “onverantwoord” genoemd"), and verbs part ("voegde … toe").
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("eren", "eert eren eerde eerden", "geëerd ge~eerd eerd", "erend"),
        Conjugation("kken", "kt kken kte kten", "kt ge~kt", "kkend"),
        Conjugation("ppen", "pt ppen pte pten", "pt ge~pt", "ppend"),
        Conjugation("ssen", "st ssen ste sten", "st ge~st", "ssend"),
        Conjugation("llen", "lt llen lde lden", "ld ge~ld", "llend"),
        Conjugation("mmen", "mt mmen mde mden", "md ge~md", "mmend"),
        Conjugation("nnen", "nt nnen nde nden", "nd ge~nd", "nnend"),
        Conjugation("ggen", "gt ggen gde gden", "gd ge~gd", "ggend"),
        Conjugation("tten", "t tten tte", "t ge~t", "ttend"),
        Conjugation("igen", "igt igen igde igden", "igd ge~igd", "igend"),
        Conjugation("en", "t te ten de den en", "ge~t ge~d t d", "end"),
    ),
    say="""
        aankondigen beamen bekennen beklagen beklemtonen benadrukken berichten beschrijven besluiten betogen beweren bevestigen
        concluderen constateren denken erkennen expliceren fluisteren getuigen grappen herhalen
        herinneren informeren klagen melden merken mopperen noteren onderstrepen
        ontkennen oordelen opmerken preciseren prediken reageren relativeren roepen schatten schrijven spreken
        stellen suggereren twitteren vaststellen verklaren verkondigen vermelden vermoeden verontschuldigen
        verzekeren vertellen verzuchten vinden voorspellen vragen waarschuwen weten zeggen zuchten menen
        antwoorden beloven zweren verdedigen vervolgen verwachten hopen geloven
    """,
    judge="""
        aanklagen afkeuren bejubelen bekritiseren bestempelen betitelen betreuren beschuldigen beschouwen
        bespotten eisen hekelen kenschetsen kwalificeren laken loven noemen omschrijven
        prijzen roemen typeren verdenken verfoeien vergelijken verketteren veroordelen verwerpen verwijten vrezen
        zien waarderen herkennen karakteriseren omarmen
    """,
    ask="""
        adviseren bepleiten bevelen beloven dreigen eisen gebieden manen oproepen pleiten smeken verlangen
        verzoeken voorstellen vragen willen
    """,
    manner="""
        blaffen briesen brommen foeteren fulmineren gnuiven glimlachen grinniken grommen huilen jubelen juichen
        klinken lachen lispelen mompelen roepen schateren schamperen schreeuwen schertsen sissen sneren snikken stamelen
        tieren zuchten twijfelen foppen besluiten beginnen mijmeren sakkeren
    """,
    irregular="""
        zeggen = zegt zeggen zei zeiden zegde | gezegd | zeggend
        schrijven = schrijft schrijven schreef schreven | geschreven | schrijvend
        beschrijven = beschrijft beschrijven beschreef beschreven | beschreven | beschrijvend
        omschrijven = omschrijft omschrijven omschreef omschreven | omschreven | omschrijvend
        spreken = spreekt spreken sprak spraken | gesproken | sprekend
        vinden = vindt vinden vond vonden | gevonden | vindend
        verwijten = verwijt verwijten verweet verweten | verweten | verwijtend
        prijzen = prijst prijzen prees prezen | geprezen | prijzend
        noemen = noemt noemen noemde noemden | genoemd | noemend
        vragen = vraagt vragen vroeg vroegen | gevraagd | vragend
        weten = weet wist wisten | geweten | wetend
        roepen = roept roepen riep riepen | geroepen | roepend
        oproepen = | opgeroepen | oproepend
        besluiten = besluit besluiten besloot besloten | besloten | besluitend
        denken = denkt denken dacht dachten | gedacht | denkend
        ontkennen = ontkent ontkennen ontkende ontkenden | ontkend | ontkennend
        erkennen = erkent erkennen erkende erkenden | erkend | erkennend
        herkennen = herkent herkennen herkende | herkend | herkennend
        bekennen = bekent bekennen bekende bekenden | bekend | bekennend
        vertellen = vertelt vertellen vertelde vertelden | verteld | vertellend
        stellen = stelt stellen stelde stelden | gesteld | stellend
        voorstellen = | voorgesteld |
        vaststellen = | vastgesteld |
        opmerken = | opgemerkt |
        aankondigen = | aangekondigd |
        aanklagen = | aangeklaagd |
        afkeuren = | afgekeurd |
        voegen = voegt voegen voegde voegden | toegevoegd | voegend
        laten = laat laten liet lieten | gelaten | latend
        houden = houdt houden hield hielden | gehouden | houdend
        geven = geeft geven gaf gaven | gegeven | gevend
        merken = merkt merken merkte merkten | gemerkt | merkend
        wijzen = wijst wijzen wees wezen | gewezen | wijzend
        kondigen = kondigt kondigen kondigde kondigden | |
        voorspellen = voorspelt voorspellen voorspelde voorspelden | voorspeld | voorspellend
        lezen = |  |
        zien = ziet zien zag zagen | gezien | ziend
        willen = wil willen wilde wilden | gewild |
        waarschuwen = waarschuwt waarschuwen waarschuwde waarschuwden | gewaarschuwd | waarschuwend
        verklaren = verklaart verklaren verklaarde verklaarden | verklaard | verklarend
        herhalen = herhaalt herhalen herhaalde herhaalden | herhaald | herhalend
        klagen = klaagt klagen klaagde klaagden | geklaagd | klagend
        beklagen = beklaagt beklagen beklaagde beklaagden | beklaagd | beklagend
        betogen = betoogt betogen betoogde betoogden | betoogd | betogend
        beweren = beweert beweren beweerde beweerden | beweerd | bewerend
        getuigen = getuigt getuigen getuigde | getuigd | getuigend
        geloven = gelooft geloven geloofde | geloofd | gelovend
        beloven = belooft beloven beloofde beloofden | beloofd | belovend
        hopen = hoopt hopen hoopte | gehoopt | hopend
        menen = meent menen meende meenden | gemeend | menend
        roemen = roemt roemen roemde roemden | geroemd | roemend
        eisen = eist eisen eiste eisten | geëist | eisend
        vrezen = vreest vrezen vreesde vreesden | gevreesd | vrezend
        loven = looft loven loofde | geloofd | lovend
        manen = maant manen maande | gemaand | manend
        pleiten = pleit pleiten pleitte pleitten | gepleit | pleitend
        lachen = lacht lachen lachte lachten | gelachen | lachend
        beginnen = begint begon begonnen | begonnen | beginnend
        huilen = huilt huilde | gehuild | huilend
        verzekeren = verzekert verzekeren verzekerde verzekerden | verzekerd | verzekerend
        antwoorden = antwoordt antwoorden antwoordde antwoordden | geantwoord | antwoordend
    """,
    phrasal={
        "voegen": "toe eraan",
        "laten": "weten optekenen",
        "houden": "vol",
        "geven": "toe aan",
        "merken": "op",
        "wijzen": "erop van_de_hand",
        "kondigen": "aan",
    },
    having="heeft hebben had hadden is zijn was waren",
    being="wordt worden werd werden geworden",
    agents="door",
    modals="kan kunnen kon moet moeten moest wil willen wilde zou zouden mag blijft bleef",
    transparent="""
        niet ook nog al dan toen zich hem haar hen er eraan daaraan nu eerder later wel weer verder
        vandaag gisteren morgen vrijdag maandag dinsdag woensdag donderdag zaterdag zondag
        onlangs uiteindelijk openlijk meteen slechts alleen zelfs altijd nooit eens tevens toch
    """,
    determiners={
        "de": "",
        "het": "",
        "deze": "",
        "dit": "",
        "die": "",
        "dat": "",
        "zijn": "",
        "haar": "",
        "hun": "",
        "onze": "",
        "ons": "",
    },
    possessives="zijn haar hun",
    indefinites={
        "een": "",
        "enkele": "p",
        "sommige": "p",
        "meerdere": "p",
        "verschillende": "p",
        "twee": "p",
        "drie": "p",
        "andere": "p",
        "veel": "p",
        "één": "",
    },
    genitives="van",
    linkers="uit in voor bij",
    prepositions="""
        aan achter bij binnen boven buiten door gedurende in langs met na naar naast namens om omtrent onder ondanks
        op over per rond sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanwege via volgens
        voor zonder dankzij
    """,
    openers="dat die wie als of omdat terwijl toen hoewel zodat waar wat wanneer maar nadat voordat",
    complements="dat of",
    joiners="en of maar",
    relatives="die dat",
    pronouns={
        "hij": "m",
        "zij": "f",
        "ze": "f",
        "ie": "m",
        "deze": "",
        "ik": "?",
        "we": "?",
        "wij": "?",
        "men": "?",
        "je": "?",
    },
    stressed={"hem": "m", "haar": "f", "hen": "p"},
    comparisons="zoals",
    sources="volgens aldus_volgens in_de_woorden_van naar_eigen_zeggen_van in_de_ogen_van luidens",
    views="voor",
    own_words="woorden zeggen",
    tags="aldus",
    honorifics={
        "meneer": "m",
        "mevrouw": "f",
        "dhr": "m",
        "dhr.": "m",
        "mevr.": "f",
        "mw.": "f",
        "dr.": "",
        "mr.": "",
    },
    institutions="""
        advocatenkantoor agentschap ambassade autoriteit autoriteiten bank bedrijf beheer bestuur bond brandweer
        bureau bureau centrum club college comité commissie concern coalitie dienst directie
        federatie fonds fractie gemeente gemeenteraad genootschap gerechtshof ggd groep hof instelling instituut inspectie
        justitie kabinet kamer kantoor kerk koepel krant leger leiding liga maatschappij ministerie museum
        nos om onderneming onderzoek oppositie orde organisatie overheid partij persbureau politie
        provincie raad raadhuis rapport rechtbank redactie regering regiokrant regio rijkswaterstaat schaatsbond school senaat
        staat stichting studie team universiteit vakbond verbond verdediging vereniging verklaring
        vvd waterschap werkgeversorganisatie ziekenhuis zorgverzekeraar bericht brief vakcentrale
    """,
    agencies="anp belga reuters afp ap dpa novum",
    media="persbureau krant dagblad weekblad regiokrant zender omroep tijdschrift radio tv site nieuwssite",
    hearers="tegen tegenover aan in bij op voor",
    relays="geciteerd aangehaald",
    people="""
        president minister directeur woordvoerder voorzitter burgemeester senator secretaris kandidaat
        leider trainer bondscoach speler aanvoerder advocaat officier rechter generaal kolonel arts
        onderzoeker hoogleraar econoom analist deskundige schrijver romancier acteur zanger regisseur
        kunstenaar man vader zoon broer oom echtgenoot koning prins paus bisschop kardinaal
        ambassadeur diplomaat commissaris adviseur getuige buurman visser boer student rivaal
        premier topman wethouder ondernemer bestuurder schaatser winnaar keeper spits verdachte
        journalist historicus geoloog wetenschapper jurist raadsman fractieleider coach renner
    """,
    women="""
        presidente directrice woordvoerster voorzitster burgemeesteres senatrice kandidate leidster trainster speelster
        advocate onderzoekster econome schrijfster actrice zangeres regisseuse kunstenares vrouw moeder dochter zus
        tante echtgenote koningin prinses ambassadrice topvrouw wethoudster winnares journaliste
        buurvrouw boerin studente
    """,
    roles="""
        minister woordvoerder voorzitter burgemeester directeur wethouder premier rechter arts
        hoogleraar getuige kamerlid raadslid bestuurder president-commissaris organisator ceo
        officier coach advocaat bewoner inwoner ouder leraar buurtbewoner
    """,
    replies="antwoorden reageren",
    bearers="spandoek spandoeken bord borden leus leuzen slogan gerucht geruchten spreuk affiche poster",
    anonymous="stond_te_lezen stond_er_te_lezen viel_te_lezen was_te_lezen",
    works="""
        boek film roman lied plaat album serie tentoonstelling toneelstuk opera titel operatie project plan programma
        campagne merk zaak documentaire voorstelling schilderij gedicht tijdschrift uitdrukking woord term
        getiteld genaamd initiatief geheten
    """,
    labels="""
        bijgenaamd zogenaamd zogenaamde zogeheten genaamd getiteld alias woord term omgedoopt gedoopt genoemd
    """,
    abbreviations="dhr mevr mw dr mr ir drs prof nr blz bv o.a etc",
    elisions="",
    starters="""
        de het een deze dit die dat zijn haar hun maar en of in op met voor van bij volgens toen als omdat terwijl
        ook daarnaast zo dan vandaag gisteren na tijdens sinds tot zonder over door hij zij ze we wij ik er
        niet nog daar hier wie wat waar gevraagd aldus te om uit
    """,
    single_marks=True,
    low_marks=True,
    bare_nouns=True,
    postposed_pronouns=True,
    copulas="is zijn was waren blijft",
    objects="dat dit",
    compounds=True,
    verb_last=True,
)
