"""How Italian marks and attributes speech.

Verbs and constructions from agency copy and newspapers; the reporting clause often stands between
dashes inside one pair of marks ("Da parte mia - ha detto X - non cambia nulla").
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("care", "ca cano cò carono cava cavano cherà cheranno", "cato cata cati cate", "cando"),
        Conjugation("gare", "ga gano gò garono gava gavano gherà", "gato gata gati gate", "gando"),
        Conjugation("iare", "ia iano iò iarono iava iavano erà", "iato iata iati iate", "iando"),
        Conjugation("are", "a ano ò arono ava avano erà eranno", "ato ata ati ate", "ando"),
        Conjugation("ere", "e ono ette eva evano erà", "uto uta uti ute", "endo"),
        Conjugation("ire", "e ono isce iscono ì irono iva ivano irà", "ito ita iti ite", "endo"),
    ),
    say="""
        affermare aggiungere ammettere annotare annunciare argomentare assicurare asserire auspicare avvertire
        avvisare chiarire chiedere chiosare comunicare commentare concludere confermare confessare confidare
        constatare continuare controbattere denunciare dichiarare dire domandare evidenziare esordire esclamare
        esprimere garantire giurare incalzare indicare informare insistere ipotizzare lamentare lanciare
        motivare narrare notare obiettare osservare parlare pensare precisare prevedere proclamare
        profetizzare proseguire protestare raccontare rassicurare replicare
        ribadire ribattere ricordare riferire riflettere rilevare rimarcare ripetere riprendere rispondere ritenere rivelare
        rivendicare sbottare scandire scherzare scrivere segnalare sentenziare sintetizzare
        sostenere sottolineare specificare spiegare stimare sussurrare svelare tagliare testimoniare
        tuonare twittare urlare valutare credere considerare promettere ironizzare
    """,
    judge="""
        accusare apostrofare applaudire apprezzare attaccare attribuire bocciare bollare celebrare chiamare
        citare condannare considerare contestare criticare definire denunciare deplorare derubricare descrivere dipingere
        difendere elogiare escludere etichettare evocare giudicare incolpare invocare lamentare liquidare
        lodare minimizzare negare paventare paragonare percepire presentare ringraziare reputare respingere
        rimproverare rinfacciare rivendicare salutare sconfessare smentire stigmatizzare temere trovare
        vedere criticare tacciare
    """,
    ask="""
        auspicare chiedere esigere esortare implorare invitare invocare minacciare ordinare pregare pretendere
        promettere proporre raccomandare reclamare sollecitare suggerire supplicare volere consigliare
    """,
    manner="""
        allargare annuire attaccare bisbigliare borbottare chiudere cominciare confermare esultare
        gioire gridare intervenire ironizzare iniziare mormorare piangere rincarare ridere
        sbuffare scuotere sfogare singhiozzare sogghignare sorridere sospirare tagliare
        allarmare arrabbiare difendere indignare interrogare lasciare stupire
    """,
    irregular="""
        dire = dice dicono disse dissero diceva dicevano dirà | detto detta detti dette | dicendo
        scrivere = scrive scrivono scrisse scrissero scriveva scrivevano | scritto scritta | scrivendo
        descrivere = descrive descrivono descrisse descriveva | descritto descritta descritti | descrivendo
        aggiungere = aggiunge aggiungono aggiunse aggiungeva | aggiunto aggiunta | aggiungendo
        ammettere = ammette ammettono ammise ammetteva | ammesso ammessa | ammettendo
        promettere = promette promettono promise prometteva | promesso promessa | promettendo
        chiedere = chiede chiedono chiese chiesero chiedeva | chiesto chiesta | chiedendo
        rispondere = risponde rispondono rispose risposero rispondeva | risposto | rispondendo
        concludere = conclude concludono concluse concludeva | concluso | concludendo
        chiudere = chiude chiudono chiuse | chiuso | chiudendo
        escludere = esclude escludono escluse | escluso esclusa | escludendo
        sostenere = sostiene sostengono sostenne sosteneva sostenevano | sostenuto sostenuta | sostenendo
        ritenere = ritiene ritengono ritenne riteneva | ritenuto | ritenendo
        esprimere = esprime esprimono espresse esprimeva | espresso espressa | esprimendo
        insistere = insiste insistono insistette insisteva | insistito | insistendo
        dipingere = dipinge dipingono dipinse | dipinto dipinta | dipingendo
        respingere = respinge respingono respinse | respinto respinta | respingendo
        difendere = difende difendono difese difendeva | difeso | difendendo
        prevedere = prevede prevedono previde | previsto | prevedendo
        vedere = vede vedono vide vedeva | visto vista | vedendo
        riflettere = riflette rifletteva | riflettuto | riflettendo
        ridere = ride ridono rise rideva | riso | ridendo
        sorridere = sorride sorridono sorrise | sorriso | sorridendo
        piangere = piange piangono pianse | pianto | piangendo
        scuotere = scuote | scosso | scuotendo
        esigere = esige esigono | | esigendo
        proporre = propone propongono propose proponeva | proposto proposta | proponendo
        pretendere = pretende pretendono pretese | preteso | pretendendo
        volere = vuole vogliono voleva volle | voluto | volendo
        riprendere = riprende riprese riprendeva | ripreso | riprendendo
        intervenire = interviene intervenne interveniva | intervenuto | intervenendo
        percepire = percepisce percepiva | percepito | percependo
        leggere = |  |
        fare = fa fanno fece faceva | fatto | facendo
        mettere = mette mettono mise metteva | messo | mettendo
        rendere = rende rendono rese | reso | rendendo
        prendere = prende prendono prese | preso | prendendo
    """,
    phrasal={
        "fare": "sapere notare presente",
        "mettere": "in_guardia",
        "rendere": "noto",
        "prendere": "atto",
    },
    having="ha hanno aveva avevano abbia avendo avere ebbe avrà è sono era erano",
    being="è sono era erano fu furono essere essendo stato stata stati state viene vengono venne venuto venuta sia",
    reflexives="si mi",
    agents="da dal dalla dall' dallo dai dalle dagli",
    modals="può possono potrebbe deve devono vuole vogliono torna tornato arriva arrivato tiene ci prova",
    transparent="""
        non si ci vi ne lo la li le gli mi ti già anche inoltre poi ancora sempre mai così allora quindi pure
        infine subito invece intanto oggi ieri domani recentemente chiaramente però proprio solo soltanto
        nuovamente pubblicamente tuttavia ben
    """,
    determiners={
        "il": "m",
        "lo": "m",
        "la": "f",
        "l'": "",
        "i": "p",
        "gli": "p",
        "le": "fp",
        "questo": "m",
        "questa": "f",
        "quel": "m",
        "quella": "f",
        "suo": "",
        "sua": "f",
        "suoi": "p",
        "loro": "",
        "del": "m",
        "della": "f",
        "dell'": "",
        "dello": "m",
        "dei": "p",
        "degli": "p",
        "delle": "fp",
        "al": "m",
        "alla": "f",
        "all'": "",
        "allo": "m",
        "ai": "p",
        "alle": "fp",
        "nel": "m",
        "nella": "f",
        "dal": "m",
        "dalla": "f",
        "dall'": "",
        "dallo": "m",
        "dai": "p",
        "dalle": "fp",
        "dagli": "p",
    },
    possessives="suo sua suoi sue loro",
    indefinites={
        "un": "m",
        "uno": "m",
        "una": "f",
        "un'": "f",
        "alcuni": "p",
        "alcune": "fp",
        "diversi": "p",
        "molti": "p",
        "altri": "p",
        "due": "p",
        "tre": "p",
        "qualche": "",
    },
    genitives="di d' del della dell' dello dei degli delle",
    linkers="a al alla all' in per",
    prepositions="""
        a ad al alla all' allo ai agli alle con col contro da dal dalla dall' dallo dai dagli dalle di d' del della dell'
        dello dei degli delle dentro dietro dopo durante entro fino fra in nel nella nell' nello nei negli nelle
        oltre per presso prima senza sopra sotto su sul sulla sull' sullo sui sulle sugli tra tranne
        verso davanti insieme
    """,
    openers="che quando dove se perché mentre come poiché benché ma cui quale quali chi affinché",
    complements="che se",
    joiners="e ed o ma poi",
    relatives="che",
    pronouns={
        "lui": "m",
        "lei": "f",
        "egli": "m",
        "ella": "f",
        "essi": "p",
        "quest'_ultimo": "m",
        "quest'_ultima": "f",
        "io": "?",
        "noi": "?",
        "voi": "?",
    },
    stressed={"lui": "m", "lei": "f", "loro": "p"},
    comparisons="come",
    sources="""
        secondo stando_a stando_al stando_alla stando_all' stando_ai stando_agli stando_alle ad_avviso_di
        ad_avviso_del ad_avviso_della ad_avviso_dell' ad_avviso_dei ad_avviso_degli ad_avviso_delle
        a_detta_di a_detta_del a_detta_della a_detta_dell' a_detta_dei a_detta_degli a_detta_delle
        a_parere_di a_parere_del a_parere_della a_parere_dell' a_parere_dei a_parere_degli a_parere_delle
        a_giudizio_di a_giudizio_del a_giudizio_della a_giudizio_dell' a_giudizio_dei a_giudizio_degli
        a_giudizio_delle nelle_parole_di nelle_parole_del nelle_parole_della nelle_parole_dell'
        nelle_parole_dei nelle_parole_degli nelle_parole_delle
    """,
    views="per",
    own_words="parole detta",
    honorifics={
        "signor": "m",
        "signora": "f",
        "sig.": "m",
        "sig.ra": "f",
        "dott.": "m",
        "dott.ssa": "f",
        "avv.": "",
        "on.": "",
        "don": "m",
        "suor": "f",
        "monsignor": "m",
        "onorevole": "",
        "prof.": "",
        "ing.": "",
    },
    institutions="""
        agenzia alleanza amministrazione assemblea associazione assessorato autorità azienda banca camera carabinieri
        centro cgil cisl uil club coalizione collettivo comitato commissione compagnia comune comunità comunicato
        confederazione consiglio consorzio consulta corte cooperativa difesa dicastero direzione dipartimento
        ente esecutivo esercito farnesina federazione ferrovie fondazione fonti giunta giornale governo gruppo
        impresa istituto lega legale ministero movimento nota ong opposizione ordine organizzazione ospedale
        palazzo parlamento partito polizia prefettura presidenza procura proprietà quirinale questura quotidiano
        rapporto regione relazione rettorato segreteria senato sindacato sito società soprintendenza squadra
        stampa studio tar tribunale ufficio unione università vaticano viminale
    """,
    agencies="ansa agi adnkronos reuters afp ap efe dpa lapresse askanews",
    media="agenzia quotidiano giornale settimanale rivista radio emittente televisione sito stampa tg",
    hearers="a al all' alla ad con su",
    relays="citato citata citati riportato riportata ripreso",
    people="""
        presidente ministro direttore portavoce capo sindaco senatore deputato segretario candidato
        dirigente responsabile allenatore giocatore capitano avvocato procuratore giudice magistrato generale
        colonnello medico ricercatore professore economista analista esperto scrittore attore cantante
        regista musicista artista uomo padre figlio fratello zio marito re principe papa vescovo
        cardinale ambasciatore diplomatico commissario consigliere sindacalista testimone vicino pescatore
        agricoltore studente pensionato rivale oppositore premier leader assessore governatore cittadino imprenditore
        ct tecnico portiere attaccante pilota fondatore storico geologo scienziato giornalista imputato
        questore parroco vigile comandante presidente vicepresidente numero patron legale dottore primario
        difensore penalista pm rettore curatore
    """,
    women="""
        presidente presidentessa ministra direttrice portavoce sindaca sindaco senatrice deputata
        segretaria candidata dirigente responsabile allenatrice giocatrice capitana avvocata avvocatessa
        procuratrice giudice magistrata dottoressa ricercatrice professoressa economista analista
        esperta scrittrice attrice cantante regista musicista artista donna madre figlia sorella zia moglie
        regina principessa ambasciatrice diplomatica commissaria consigliera sindacalista testimone vicina
        studentessa pensionata rivale premier leader assessora governatrice imprenditrice
        fondatrice storica geologa scienziata giornalista imputata vicepresidente curatrice rettrice
    """,
    roles="portavoce leader premier economista analista artista testimone giudice primario pm",
    replies="rispondere replicare ribattere controbattere obiettare",
    demonym_endings="ese ano ana ino ina",
    bearers="""
        striscione striscioni cartello cartelli slogan coro cori scritta scritte voce voci proverbio motto
        manifesto manifesti
    """,
    anonymous="si_legge si_leggeva si_poteva_leggere",
    works="""
        libro film romanzo canzone disco album serie mostra opera saggio titolo operazione progetto piano
        programma campagna marchio caso documentario spettacolo quadro poesia rivista espressione parola
        termine intitolato intitolata chiamato chiamata denominato denominata
    """,
    labels="""
        detto detta detti soprannominato soprannominata cosiddetto cosiddetta cosiddetti cosiddette ribattezzato
        ribattezzata intitolato intitolata denominato denominata alias parola termine battezzato battezzata
    """,
    abbreviations="sig dott avv on prof ing ecc art pag n sen dr",
    null_subjects=True,
    postposed_pronouns=True,
    objects="lo l'",
    elisions="l un d dell all nell dall sull quest quell c s n m t v com cent",
    starters="""
        il lo la i gli le un uno una questo questa quel quella ma e o in di da con su per tra fra secondo quando se
        come mentre dopo durante anche inoltre così poi oggi ieri prima non che chi lui lei nel nella dal dalla
        del della al alla sul sulla interpellato interpellata interrogato ad a più altri altro tutti nessuno
    """,
    copulas="si è sono sarà sarebbe resta rimane rappresenta",
)
