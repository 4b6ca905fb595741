"""How German marks and attributes speech.

Verbs and constructions from agency copy and newspapers. A participle or a finite verb closes its clause,
after the words ("hat das „historisch“ genannt", "der es eine „Farce“ nannte"), and verbs part
("fügte er hinzu"). Marks: „…“, »…«, "…" (Amtliches Regelwerk, § 89 to 95).
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("ieren", "iert ieren ierte ierten iere", "iert", "ierend"),
        Conjugation("igen", "igt igen igte igten ige", "igt ge~igt", "igend"),
        Conjugation("eln", "elt eln elte elten", "elt ge~elt", "elnd"),
        Conjugation("ern", "ert ern erte erten", "ert ge~ert", "ernd"),
        Conjugation("ten", "tet ten tete teten te", "tet ge~tet", "tend"),
        Conjugation("den", "det den dete deten de", "det ge~det", "dend"),
        Conjugation("nen", "nt nen nte nten net nete neten", "nt net ge~net ge~nt", "nend"),
        Conjugation("en", "t en te ten e", "t ge~t", "end"),
    ),
    say="""
        analysieren ankündigen antworten argumentieren beantworten bedauern befinden beharren bekennen bekräftigen
        bekunden bemerken bemängeln bemerken berichten beschreiben bestätigen bestreiten beteuern betonen
        bezeugen bilanzieren denken entgegnen entgegnen erinnern erklären erläutern ermahnen erwähnen erwidern
        erzählen feststellen finden folgern formulieren fragen gestehen glauben informieren jubeln klagen
        kommentieren konstatieren kontern korrigieren kritisieren loben mahnen meinen melden mitteilen monieren
        mutmaßen notieren orakeln posten präzisieren prognostizieren prophezeien
        reagieren relativieren resümieren rufen sagen schildern schimpfen schreiben schwören schwärmen sprechen
        spekulieren twittern unterstreichen urteilen verkünden verlautbaren vermuten versichern versprechen
        verteidigen verweisen vorhersagen warnen wettern wiederholen wissen witzeln zitieren zusammenfassen äußern
        ergänzen fordern hoffen schätzen begründen spotten höhnen sinnieren
    """,
    judge="""
        ablehnen angreifen attackieren anprangern begrüßen beklagen beschimpfen beschuldigen betiteln
        bewerten bezeichnen bezichtigen brandmarken charakterisieren diffamieren dementieren einschätzen
        einstufen empfinden feiern fürchten befürchten geißeln halten kritisieren leugnen loben nennen preisen
        rechtfertigen rügen sehen tadeln titulieren verhöhnen verspotten verurteilen verdammen vergleichen
        vermissen werten würdigen zurückweisen preisen beanstanden
    """,
    ask="""
        anregen appellieren auffordern befehlen beantragen bitten drohen empfehlen ermuntern fordern plädieren
        raten verlangen verordnen versprechen vorschlagen wollen wünschen geloben
    """,
    manner="""
        ächzen beginnen brüllen brummen flüstern flöten frotzeln giften grinsen höhnen hauchen
        keuchen lachen lächeln lästern murmeln murren nörgeln poltern raunen raunzen scherzen schluchzen
        schnauben schmunzeln schreien seufzen spotten staunen stammeln stöhnen toben zischen zürnen
        freuen wundern empören ärgern sorgen
    """,
    irregular="""
        sprechen = spricht sprechen sprach sprachen spreche | gesprochen | sprechend
        versprechen = verspricht versprechen versprach versprachen | versprochen | versprechend
        schreiben = schreibt schreiben schrieb schrieben | geschrieben | schreibend
        beschreiben = beschreibt beschreiben beschrieb beschrieben | beschrieben | beschreibend
        nennen = nennt nennen nannte nannten | genannt | nennend
        bekennen = bekennt bekennen bekannte | bekannt | bekennend
        finden = findet finden fand fanden | gefunden | findend
        befinden = befindet befinden befand | befunden | befindend
        empfinden = empfindet empfinden empfand | empfunden | empfindend
        rufen = ruft rufen rief riefen | gerufen | rufend
        denken = denkt denken dachte dachten | gedacht | denkend
        wissen = weiß wissen wusste wussten | gewusst | wissend
        gestehen = gesteht gestehen gestand gestanden | gestanden | gestehend
        halten = hält halten hielt hielten | gehalten | haltend
        sehen = sieht sehen sah sahen | gesehen | sehend
        schwören = schwört schwören schwor | geschworen | schwörend
        preisen = preist preisen pries priesen | gepriesen | preisend
        bestreiten = bestreitet bestreiten bestritt bestritten | bestritten | bestreitend
        verweisen = verweist verweisen verwies verwiesen | verwiesen | verweisend
        vergleichen = vergleicht vergleichen verglich verglichen | verglichen | vergleichend
        unterstreichen = unterstreicht unterstreichen unterstrich unterstrichen | unterstrichen | unterstreichend
        werfen = wirft werfen warf warfen werfe | vorgeworfen | werfend
        fügen = fügt fügen fügte fügten | hinzugefügt | fügend
        teilen = teilt teilen teilte teilten | mitgeteilt | teilend
        kündigen = kündigt kündigen kündigte kündigten | angekündigt | kündigend
        räumen = räumt räumen räumte räumten | eingeräumt | räumend
        geben = gibt geben gab gaben | zugegeben | gebend
        weisen = weist weisen wies wiesen | zurückgewiesen | weisend
        stellen = stellt stellen stellte stellten | festgestellt klargestellt | stellend
        schlagen = schlägt schlagen schlug schlugen | vorgeschlagen | schlagend
        lehnen = lehnt lehnen lehnte lehnten | abgelehnt | lehnend
        führen = führt führen führte führten | ausgeführt | führend
        fassen = fasst fassen fasste | zusammengefasst | fassend
        legen = legt legen legte legten | dargelegt nahegelegt | legend
        mahnen = mahnt mahnen mahnte mahnten | gemahnt angemahnt | mahnend
        prangern = prangert prangern prangerte prangerten | angeprangert |
        fordern = fordert fordern forderte forderten | gefordert aufgefordert | fordernd
        setzen = setzt setzen setzte setzten | hinzugesetzt | setzend
        zeigen = zeigt zeigen zeigte zeigten | gezeigt | zeigend
        machen = macht machen machte machten | deutlich_gemacht | machend
        drücken = drückt drücken drückte | ausgedrückt | drückend
        tun = tut tun tat taten | abgetan | tuend
        lassen = lässt lassen ließ ließen | | lassend
        sagen = sagt sagen sagte sagten sage | gesagt | sagend
        erklären = erklärt erklären erklärte erklärten | erklärt | erklärend
        bitten = bittet bitten bat baten | gebeten | bittend
        raten = rät raten riet rieten | geraten | ratend
        wollen = will wollen wollte wollten | gewollt | wollend
        lesen = |  |
        heißen = |  |
        beginnen = beginnt begann begannen | begonnen | beginnend
        schreien = schreit schreien schrie schrien | geschrien | schreiend
        angreifen = | angegriffen |
        anprangern = | angeprangert |
        ablehnen = ablehnt ablehnte ablehnten | abgelehnt |
        ankündigen = ankündigt ankündigte ankündigten | angekündigt |
        feststellen = feststellt feststellte feststellten | festgestellt |
        mitteilen = mitteilt mitteilte mitteilten | mitgeteilt |
        einschätzen = einschätzt einschätzte | eingeschätzt |
        einstufen = einstuft einstufte | eingestuft |
        zurückweisen = zurückweist zurückwies zurückwiesen | zurückgewiesen |
        vorschlagen = | vorgeschlagen |
        auffordern = | aufgefordert |
        zusammenfassen = | zusammengefasst |
        vorhersagen = | vorhergesagt |
        anregen = | angeregt |
        greifen = greift greifen griff | |
        schätzen = schätzt schätzen schätzte | geschätzt eingeschätzt | schätzend
        stufen = stuft stufen stufte | eingestuft |
        treten = tritt traten trat | |
    """,
    phrasal={
        "werfen": "vor",
        "fügen": "hinzu an",
        "teilen": "mit",
        "kündigen": "an",
        "räumen": "ein",
        "geben": "zu bekannt an zu_bedenken",
        "weisen": "zurück hin darauf",
        "stellen": "fest klar",
        "schlagen": "vor",
        "lehnen": "ab",
        "führen": "aus",
        "fassen": "zusammen",
        "legen": "dar nahe",
        "prangern": "an",
        "setzen": "hinzu",
        "zeigen": "sich",
        "machen": "deutlich klar",
        "drücken": "aus",
        "tun": "ab kund",
        "lassen": "wissen verlauten",
        "greifen": "an",
        "stufen": "ein",
        "treten": "entgegen",
    },
    having="hat haben habe hatte hatten hätte hätten",
    being="wird werden wurde wurden worden sei ist sind war waren",
    agents="von vom durch",
    modals="kann können konnte muss müssen musste soll sollen sollte darf möchte würde würden",
    transparent="""
        nicht auch noch schon nun dann zudem außerdem weiter ferner jedoch aber allerdings dagegen daraufhin
        dazu darauf damals heute gestern morgen sich ihm ihr ihnen ihn uns mir erneut bereits stets immer nie
        kürzlich zuletzt öffentlich ausdrücklich offen deutlich dabei hingegen indes derweil gleichzeitig zugleich
        lediglich nur sogar wieder später zuvor anschließend schließlich einmal
    """,
    determiners={
        "der": "",
        "die": "",
        "das": "",
        "dem": "",
        "den": "",
        "des": "",
        "dieser": "",
        "diese": "",
        "dieses": "",
        "sein": "",
        "seine": "",
        "seiner": "",
        "ihr": "",
        "ihre": "",
        "ihrer": "",
        "unser": "",
        "seinem": "",
        "seinen": "",
        "ihrem": "",
        "ihren": "",
        "diesem": "",
        "diesen": "",
        "unsere": "",
        "deren": "",
        "dessen": "",
        "beide": "p",
        "alle": "p",
        "jener": "",
    },
    obliques="dem den des einem einen eines seinem seinen seines ihrem ihren ihres diesem diesen beim zum zur im am vom",
    possessives="sein seine seiner ihr ihre ihrer",
    indefinites={
        "ein": "",
        "eine": "f",
        "einer": "",
        "einem": "",
        "einen": "",
        "eines": "",
        "mehrere": "p",
        "einige": "p",
        "viele": "p",
        "zwei": "p",
        "drei": "p",
        "andere": "p",
        "manche": "p",
    },
    genitives="von des der vom",
    linkers="für aus in im bei beim am an",
    prepositions="""
        ab am an auf aufs aus außer bei beim bis bezüglich dank durch entgegen entlang für gegen gegenüber gemäß hinter im
        in ins infolge innerhalb laut mit mithilfe nach neben ohne per seit statt trotz über um unter
        vom von vor während wegen zu zum zur zwischen zufolge angesichts anlässlich
    """,
    openers="dass wenn weil ob als wie obwohl während nachdem bevor damit sodass wo was wer sondern denn aber worauf wofür",
    complements="dass ob",
    joiners="und oder aber sowie",
    relatives="der die das welcher welche",
    pronouns={
        "er": "m",
        "sie": "f",
        "es": "?",
        "man": "?",
        "ich": "?",
        "wir": "?",
        "dieser": "",
        "letzterer": "m",
        "letztere": "f",
    },
    stressed={"ihm": "m", "ihr": "f", "ihnen": "p"},
    comparisons="wie",
    sources="""
        laut laut_angaben_von laut_angaben_des laut_angaben_der nach_angaben_von nach_angaben_des nach_angaben_der nach_angaben_eines nach_angaben_einer nach_ansicht_von nach_ansicht_des nach_ansicht_der
        nach_meinung_von nach_meinung_des nach_meinung_der nach_auffassung_von nach_auffassung_des nach_auffassung_der nach_den_worten_von
        nach_den_worten_des nach_den_worten_der nach_worten_von nach_worten_des nach_worten_der nach_einschätzung_von
        nach_einschätzung_des nach_einschätzung_der nach_überzeugung_von nach_überzeugung_des nach_überzeugung_der nach_darstellung_von nach_darstellung_des nach_darstellung_der
        nach_aussage_von nach_aussage_des nach_aussage_der nach_aussagen_von nach_aussagen_des nach_aussagen_der
        heißt_es_in heißt_es_im heißt_es_aus hieß_es_in hieß_es_im hieß_es_aus heißt_es_bei hieß_es_bei hieß_es_von heißt_es_von
        in_den_worten_von in_den_augen_von aus_sicht_von aus_sicht_des aus_sicht_der nach_eigenen_angaben
    """,
    views="für",
    own_words="worten angaben aussagen",
    postpositions="zufolge heißt hieß",
    tags="so",
    honorifics={"herr": "m", "herrn": "m", "frau": "f", "dr.": "", "prof.": "", "professor": ""},
    institutions="""
        agentur akademie aktionsbündnis amt anstalt anwaltschaft armee arbeitsgemeinschaft auswärtiges ausschuss bank
        behörde behörden betrieb betriebsrat botschaft bund bundesamt bundesregierung bundestag bundesrat
        bundeswehr bündnis bürgerinitiative club dienst direktion fakultät feuerwehr firma fraktion
        föderation gemeinde gemeinderat gericht gesellschaft gewerkschaft gremium gruppe hersteller hochschule
        industrie initiative institut internetseite justiz kammer kanzlei kirche klinik koalition komitee kommission
        konferenz konzern kongress krankenhaus kreml kulturbehörde landesregierung landgericht leitung liga magistrat
        magazin ministerium mitteilung nachrichtenagentur opposition organisation parlament partei polizei präsidium
        presse rat rathaus redaktion regierung senat sender staatsanwaltschaft stadt stadtrat stadtverwaltung
        stiftung studie team unternehmen union universität verband verein verlag verteidigung vertretung
        verwaltung vorstand weißes zeitung zentralrat zentrum schreiben bericht erklärung papier
        blatt spd cdu csu fdp afd linke grüne grünen greenpeace eu un
    """,
    agencies="dpa afp reuters ap epd kna sid apa ddp dapd ansa efe interfax",
    media="""
        nachrichtenagentur agentur zeitung blatt magazin sender zeitschrift rundfunk fernsehen radio presse
        nachrichtenmagazin spiegel tagesspiegel
    """,
    hearers="gegenüber in im der dem mit bei",
    relays="zitiert",
    people="""
        präsident minister direktor sprecher vorsitzender vorsitzende chef bürgermeister senator sekretär kandidat
        leiter trainer spieler kapitän anwalt staatsanwalt richter general oberst arzt forscher
        professor ökonom analyst experte schriftsteller autor schauspieler sänger regisseur künstler mann
        vater sohn bruder onkel ehemann könig prinz papst bischof kardinal botschafter diplomat kommissar
        berater zeuge nachbar fischer bauer student rentner rivale kanzler bundeskanzler ministerpräsident
        oberbürgermeister abgeordneter abgeordnete politiker unternehmer geschäftsführer statiker verteidiger
        angeklagte angeklagter historiker geologe wissenschaftler journalist außenminister innenminister
        finanzminister verteidigungsminister generalsekretär fraktionschef parteichef vorstandschef
        kritiker gründer manager torwart stürmer gewerkschafter pfarrer lehrer schüler
    """,
    women="""
        präsidentin ministerin direktorin sprecherin chefin bürgermeisterin senatorin sekretärin kandidatin
        leiterin trainerin spielerin kapitänin anwältin staatsanwältin richterin ärztin forscherin professorin
        ökonomin analystin expertin schriftstellerin autorin schauspielerin sängerin regisseurin künstlerin
        frau mutter tochter schwester tante ehefrau königin prinzessin botschafterin diplomatin
        kommissarin beraterin zeugin nachbarin bäuerin studentin rentnerin rivalin kanzlerin
        bundeskanzlerin ministerpräsidentin oberbürgermeisterin politikerin unternehmerin geschäftsführerin
        verteidigerin historikerin geologin wissenschaftlerin journalistin außenministerin
        innenministerin finanzministerin generalsekretärin fraktionschefin parteichefin bezirksleiterin
        schülersprecherin gerichtssprecherin anklägerin kritikerin gründerin managerin lehrerin schülerin
    """,
    roles="vorsitzende vorsitzenden angeklagte angeklagten abgeordnete abgeordneten anwesende betroffene",
    replies="antworten entgegnen erwidern kontern",
    bearers="""
        transparent transparente transparenten plakat plakate plakaten banner schild schilder schildern slogan
        parole parolen gerücht gerüchte aufschrift motto sprechchöre spruch
    """,
    anonymous="war_zu_lesen stand_zu_lesen ist_zu_lesen hieß_es_auf",
    works="""
        buch film roman lied platte album serie ausstellung stück oper titel operation projekt plan programm
        kampagne marke fall dokumentation gemälde gedicht zeitschrift ausdruck wort begriff namens
        initiative förderprogramm zeitung der aktion verein gruppe schiff stiftung magazin band
        sendung musical single lieder motto
    """,
    labels="""
        genannt genannte sogenannte sogenannten sogenannter so_genannte so_genannten namens alias betitelt titel
        begriff wort spitznamen beinamen getauft
    """,
    abbreviations="""
        dr prof hr fr st nr bzw ca usw z.b u.a d.h o.ä vgl abs art jan feb mär apr jun jul aug sep okt nov dez str
    """,
    elisions="",
    starters="""
        der die das ein eine dieser diese dieses sein seine ihr ihre aber und oder in im auf mit für von vom bei
        laut nach als wenn weil während auch zudem außerdem so dann heute gestern seit bis ohne über durch
        er sie es wir ich man nicht noch da hier dort wie was wer wo zum zur am an um vor aus gegen
        sollten sollte doch denn dabei damit darüber davon dazu dagegen deshalb trotz unter zwischen zwar
        allerdings jedoch allein schon erst nur wegen angesichts
    """,
    low_marks=True,
    bare_nouns=True,
    postposed_pronouns=True,
    moods="habe sei werde könne müsse solle wolle dürfe hätten seien gebe gehe stehe komme wisse",
    copulas="ist sind war waren sei bleibt wäre",
    objects="das dies",
    compounds=True,
    noun_capitals=True,
    verb_last=True,
)
