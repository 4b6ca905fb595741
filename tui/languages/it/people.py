"""Italian: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="""
        conte don fra fratel lord mister mons. monsignor mr. padre san sig sig. signor signore sir
    """,
    honorifics_f="donna lady mrs. santa sig.na sig.ra signora signorina suor",
    honorifics_any="""
        arch. architetto avv. avvocato cav. cavalier dott. dott.ssa dottor dottoressa dr dr. geom. ing.
        ingegner on. onorevole prof. prof.ssa professor professoressa rag. sen.
    """,
    honorifics_plural="dottori fratelli sigg. signore signori",
    titles_m="""
        accademico agente agricoltore allenatore allievo alpinista ambasciatore amico amministratore
        ammiraglio analista anarchico antropologo appuntato arbitro archeologo architetto arcivescovo
        artigiano artista assassino assessore assistente astronauta atleta attaccante attivista attore
        autista autore avversario avvocato ballerino banchiere barone batterista biologo brigadiere
        calciatore cameriere campione cancelliere candidato cantante cantautore capitano capo capogruppo
        capolista caporale carabiniere cardinale centrocampista chimico chirurgo chitarrista ciclista
        cineasta coach cognato collaboratore collega collezionista colonnello comandante comico commissario
        compagno compositore conduttore consigliere console consulente contadino coordinatore coreografo
        corridore costruttore critico cronista cugino cuoco curatore custode deputato designer detenuto
        difensore dipendente diplomatico direttore dirigente disegnatore docente doganiere dottore
        drammaturgo duca economista editore editorialista elettricista enologo epidemiologo erede eroe
        esperto esponente europarlamentare ex-ministro falegname farmacista fidanzato figlio filosofo fisico
        fondatore fotografo frate fratello funzionario generale genero geologo geometra gestore giardiniere
        giocatore giornalista giovane giudice giurista governatore guardiano guida imam imperatore
        imprenditore imputato indagato infermiere ingegnere insegnante inventore inviato ispettore leader
        legale letterato liberto luogotenente maestro maggiore magistrato manager marchese maresciallo
        marito matematico mediatore medico meteorologo ministro muratore musicista navigatore negoziatore
        neurologo nipote nonno notaio nuotatore omologo operaio oppositore oratore padre papa parlamentare
        parroco partigiano pastore patriarca patron pensionato pescatore pianista pilota pittore poeta
        politico politologo poliziotto pompiere pontefice portavoce portiere postino prefetto premier
        presentatore preside presidente prete primario primatista primo principe procuratore produttore
        professore progettista proprietario psichiatra psicologo questore rabbino ragazzo rapper re
        referente regista relatore responsabile rettore ricercatore rivale romanziere sacerdote
        sceneggiatore sciatore scienziato scrittore scultore segretario senatore sergente sindacalista
        sindaco skipper socio sociologo soldato soprintendente sottosegretario sovrano sovrintendente
        speaker sportivo stilista storico studente studioso successore sultano suocero suonatore superiore
        tecnico tenente tennista tenore terzino tesoriere testimone titolare trombettista ufficiale vescovo
        veterinario vice vicecapo vicedirettore vicepremier vicepresidente vicesindaco vigile vincitore
        virologo viticoltore volontario zio
    """,
    titles_f="""
        agente agricoltrice allenatrice allieva alpinista ambasciatrice amica amministratrice analista
        antropologa archeologa architetta artista assassina assessora assessore assistente astronauta atleta
        attaccante attivista attrice autrice avvocata avvocatessa ballerina banchiera baronessa biologa
        calciatrice cameriera campionessa cancelliera candidata cantante cantautrice capitana capogruppo
        chimica chirurga ciclista cineasta cognata collaboratrice collega comandante comica commissaria
        compagna compositrice conduttrice consigliera consulente contadina contessa coordinatrice coreografa
        critica cronista cugina cuoca curatrice deputata designer difensora diplomatica direttrice dirigente
        docente dottoressa duchessa economista editrice epidemiologa erede eroina esperta esponente
        europarlamentare farmacista fidanzata figlia filosofa fisica fondatrice fotografa funzionaria
        generale geologa giocatrice giornalista giovane giudice giurista governatrice guida imperatrice
        imprenditrice imputata indagata infermiera insegnante inventrice inviata ispettrice leader legale
        madre maestra magistrata mamma manager marchesa matematica mediatrice medica meteorologa ministra
        moglie musicista navigatrice negoziatrice neurologa nipote nonna notaia nuotatrice omologa operaia
        parlamentare partigiana pensionata pianista pilota pittrice poetessa politologa poliziotta portavoce
        portiera prefetta premier presentatrice preside presidente presidentessa prima principessa
        procuratrice produttrice professoressa proprietaria psichiatra psicologa questora ragazza referente
        regina regista relatrice responsabile rettrice ricercatrice rivale romanziera sceneggiatrice
        sciatrice scienziata scrittrice scultrice segretaria senatrice sindaca sindacalista sindaco socia
        sociologa soldatessa soprano soprintendente sorella sottosegretaria sovrintendente speaker stilista
        storica studentessa studiosa suocera suora tecnica tennista tesoriera testimone titolare ufficiale
        vedova veterinaria vice vicedirettrice vicepremier vicepresidente vicesindaca vincitrice virologa
        viticoltrice volontaria zia
    """,
    titles_any="guardia numero stella vittima",
    speech="""
        accusa accusato accusò afferma affermato aggiunge aggiunse aggiunto allarga allertato ammesso
        ammette ammise ammonisce ammonito annuncia annunciato annunciò apprezzato argomentato assicura
        assicurato attacca attaccato auspica auspicato avverte avvertito avvisa avvisato bocciato chiarisce
        chiarito chiede chiese chiesto chiosa chiosato citato commenta commentato commentò conclude concluse
        concluso condannato conferma confermato confermò confessa confessato confida confidato considera
        considerato constata constatato contesta contestato continua cosiddetto crede critica criticato
        definisce definito denuncia denunciato deplorato descritto descrive detto dice dichiara dichiarato
        dichiarò difende difeso disse elogiato esclama esclamato esclamò esordito esorta esortato esposto
        espresso evidenzia evidenziato evocato garantisce garantito gridato ha illustra illustrato incalza
        incalzato indica indicato informa informato insiste insistito invita invitato ironizza ironizzato
        lamenta lamentato lancia lanciato lasciato letto menzionato minaccia minacciato motivato narra
        narrato nega negato nota notato obietta obiettato ordinato osserva osservato osservò parla parlato
        pensa polemizzato precisa precisato precisò pregato previsto proclamato promesso promette propone
        proposto prosegue proseguito protesta protestato puntualizza puntualizzato raccomandato racconta
        raccontato raccontò rassicura rassicurato reagito replica replicato replicò respinge respinto
        ribadisce ribadito ribadì ribatte ribattuto richiamato ricorda ricordato ricordò riferisce riferito
        rilanciato rileva rilevato rimarca rimarcato ringrazia ringraziato riportato riposto risponde
        rispose risposto rivela rivelato rivendicato sbottato scherza scherzato scrisse scritto scrive
        segnala segnalato sentenziato smentito sollecitato sostenne sostenuto sostiene sottolinea
        sottolineato sottolineò spera spiega spiegato spiegò stimato suggerisce suggerito suonato supplicato
        teme testimoniato tuona tuonato tuttavia twitta twittato urla urlato valutato
    """,
    particles="""
        al ben bin d' da dal dalla de de' degli dei del della dello den der di e el ibn la le li lo van von
        y
    """,
    abbreviations="arch avv cap cav col dott dr gen geom ing jr mons on prof rag sen sig sigg st",
    place_nouns="""
        abbazia aeroporto albergo arena autostrada bacino baia basilica borgata borgo cala campo capo
        carcere casa cascina caserma castello cattedrale centro chiesa cima cimitero città colle collina
        comune contrada corso corte diga duomo eremo facoltà fiume fontana foresta frazione galleria
        giardini giardino golfo isola isole istituto lago laguna largo liceo linea località lungomare
        lungotevere masseria monastero montagna monte moschea museo oceano oratorio ospedale palasport
        palazzetto palazzina palazzo parco passo pendici penisola piazza piazzale piazzetta policlinico
        ponte porta porto provincia punta quartiere regione residenza rifugio rione riserva rocca rotonda
        sala santuario scuola sentiero spiaggia stadio statale stato stazione strada stretto teatro tempio
        terme torre torrente traforo tunnel università val valle vallone via viadotto viale vicolo vie villa
        villaggio vulcano zona
    """,
    regions="""
        abruzzi abruzzo adriatico africa alpi america antartide appennini appennino artico asia atlantico
        balcani basilicata baviera bretagna brianza bruxelles calabria california campania catalogna caucaso
        chianti cilento cina ciociaria cisgiordania corea crimea dolomiti donbass donetsk emilia
        emilia-romagna europa fiandre francia friuli galilea gallura garda gaza germania gerusalemme
        inghilterra irlanda irpinia islanda israele italia kiev kosovo lazio liguria lombardia londra
        maiella marche maremma mediterraneo molise mosca normandia occidente oriente pacifico padania
        palestina pechino piemonte polesine puglia romagna ruhr russia salento sardegna sassonia savoia
        scozia siberia sicilia siria stati svizzera tirolo tirreno toscana trentino trentino-alto umbria
        urali valtellina vaticano veneto versilia washington
    """,
    thing_nouns="""
        accordo agenzia album antonveneta associazione azienda banca banda bar birrificio calzaturificio
        campionato cantiere cantieri cantina cartiera casa catena ciclone club colosso comitato commissione
        compagnia consorzio cooperativa coppa decreto disco ditta ditte editrice emittente fabbrica famiglia
        fiction film fondazione fregata galleria giornale gruppo impresa incrociatore istituto laboratorio
        lanificio legge libreria libro lista marca marchio medaglia missione mobilificio modello motonave
        nave nazionale negozio omicidio opera operazione orchestra ordine partito pastificio peschereccio
        piano pizzeria premio processo produttrice progetto programma quotidiano radio rete ristorante
        rivista romanzo satellite serie settimanale sindacato sito società sottomarino squadra studio
        supermercato telescopio tempesta testata titolo torneo traghetto trattato trofeo uragano veliero
    """,
    organisation_words="""
        accademia agenzia alleanza assemblea associazione banca bar borsa camera caso cassazione centro
        chiesa città club collegio comitato commissione comune comunità confederazione congresso consiglio
        consulta cooperativa corte croce democratici dipartimento enti esercito europa federazione
        fondazione forza forze fratelli fronte giochi giunta governo gruppo guardia guerra internazionale
        istituto italia lega libri ministero ministri mondiale movimento museo nazionale nazioni nord nuova
        ordine organizzazione ospedale palazzo parlamento partito piazza polizia ponte popolo premio
        presidenza procura provincia regione repubblica rete san sant santa senato servizio sindacato
        società stati stato sud suprema teatro tribunale unione unite uniti università verdi via
    """,
    not_people="""
        allah ansa apple babbo bibbia brexit budda buddha corano costituzione cremlino cristo dio facebook
        ferragosto gesù google instagram internet kremlin natale netflix pasqua pentagono quirinale ramadan
        telegram tiktok twitter viminale whatsapp wikipedia xinhua yonhap youtube
    """,
    function_words="""
        a abbiamo accanto adesso affinché agli ai al alcune alcuni alla alle allo allora almeno altra altre
        altri altro anche ancora anzi appena attraverso avanti avere avevano benché bene che chi chiunque ci
        ciascuno cinque circa ciò coloro come con contro cosa così cui da dagli dai dal dalla dalle dallo
        davanti degli dei del della delle dello dentro di dieci dietro dopo dove dovremo due dunque durante
        e ebbene ecco ed egli ella entrambi era erano essa esse essi esso fa fino finora forse fra fu fuori
        già gli grazie ha hanno ho i ieri il in infatti infine inoltre insieme insomma intanto intorno
        invece io la laddove le lei li lo loro lui lungo là lì ma mai malgrado me meglio meno mentre mi mia
        mie miei mio molta molte molti molto ne neanche nei nel nella nelle nello nemmeno nessun nessuna
        nessuno niente no noi non nonostante nostra nostre nostri nostro nove nulla né o oggi ogni ognuno
        oltre oppure ora ormai otto per perché perciò però poche pochi poco poi poiché possiamo presso prima
        proprio pure purtroppo qua qualche qualcosa qualcuno quale quali qualora qualsiasi quando quanti
        quanto quasi quattro quel quella quelle quelli quello questa queste questi questo qui quindi sarà se
        sebbene secondo sei sembra sempre senza sette si sia siamo siete sono sopra soprattutto sotto
        stamattina stasera stavolta su sua sue sugli sui sul sulla sulle suo suoi sì talvolta tanta tante
        tanti tanto tra tranne tre troppo tu tua tuo tutta tuttavia tutte tutti tutto un un' una uno va vi
        vicino voi vostra vostro è
    """,
    determiners="al all' alla del dell' della dello il l' la lo quella quello questa questo",
    feminine_determiners="la questa una",
    masculine_determiners="il lo questo un uno",
    plural_determiners="degli dei delle gli i le",
    conjunctions="e ed o",
    locatives="a in",
    genitives="d' del dell' della dello di",
    elisions="""
        all anch bell c coll com d dall dell dev gl l m mezz n nell nient quant quell quest s sant senz sull
        t tutt un v
    """,
    family_nouns="clan dinastia famiglia",
    agencies="""
        adnkronos afp ansa ap archivio dpa epa foto getty handout imagoeconomica lapresse pool reuters
    """,
    credit_leads=("foto", "fotografia", "credit", "crediti", "immagine", "redazione", "a cura di", "di"),
)
