"""How French marks and attributes speech.

Verbs and constructions come from reading agency copy and newspapers, and from grammars
(Grevisse and Goosse, Le bon usage, on incises); the endings are those of school conjugation tables.
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("cer", "ce cent çait çaient ça cèrent cera", "cé cée cés cées", "çant"),
        Conjugation("ger", "ge gent geait geaient gea gèrent gera", "gé gée gés gées", "geant"),
        Conjugation("éter", "ète ètent était étaient éta étèrent étera", "été étée étés étées", "étant"),
        Conjugation("érer", "ère èrent érait éraient éra érèrent érera", "éré érée érés érées", "érant"),
        Conjugation("eler", "elle ellent elait elaient ela elèrent ellera", "elé elée elés elées", "elant"),
        Conjugation("eter", "ette ettent etait etaient eta etèrent ettera", "eté etée etés etées", "etant"),
        Conjugation("ayer", "aie aient ayait ayaient aya aye ayent", "ayé ayée ayés ayées", "ayant"),
        Conjugation("er", "e ent ait aient a èrent era eront erait", "é ée és ées", "ant"),
        Conjugation("ir", "it issent issait issaient irent ira", "i ie is ies", "issant"),
        Conjugation("ndre", "nd ndent ndait ndaient ndit ndirent ndra", "ndu ndue ndus ndues", "ndant"),
        Conjugation("ttre", "t ttent ttait ttaient", "is ise ises", "ttant"),
    ),
    say="""
        abonder accorder acquiescer admonester affirmer ajouter alerter alléguer analyser annoncer
        argumenter arguer articuler assener asséner assurer attester avancer avertir avouer
        balayer certifier clamer claironner commenter compléter concéder conclure confesser confier
        confirmer considérer constater contester corriger crier critiquer débiter décider déclamer
        déclarer décréter deviner dévoiler détailler développer diagnostiquer dire ajouter écrire
        édicter énoncer enchaîner énumérer épeler estimer évaluer expliquer expliciter exposer
        exprimer exulter glisser imaginer indiquer informer insinuer insister interpeller interroger
        jurer justifier lancer lister lâcher maintenir marteler marmonner mentionner murmurer narrer
        noter nuancer objecter observer opiner penser plaider poursuivre pointer préciser préconiser
        prédire prétendre prévenir prévoir proclamer professer pronostiquer prononcer protester
        prophétiser raconter rappeler rapporter rassurer reconnaître réagir récapituler réciter
        réfuter réitérer relater relativiser relever remarquer répéter répliquer répondre
        rétorquer résumer révéler revendiquer riposter renchérir scander schématiser sermonner
        signaler signifier souligner souhaiter spécifier soutenir stipuler suggérer supposer supputer
        témoigner temporiser théoriser tonner twitter tweeter énoncer vanter vociférer admettre
        gazouiller hurler ironiser plaisanter philosopher pester tempérer trancher taquiner
        conseiller recommander demander
    """,
    judge="""
        accuser appeler applaudir approuver assimiler attaquer blâmer brocarder caractériser comparer
        condamner conspuer craindre contester critiquer croire décrire décrier définir dénoncer dénigrer
        dépeindre déplorer désigner défendre désapprouver discerner entrevoir
        encenser épingler espérer évoquer exclure féliciter flétrir fustiger incriminer
        imputer invoquer juger louer moquer opposer percevoir peindre pointer présenter
        prôner qualifier railler redouter refuser regretter rejeter remercier reprocher
        revendiquer ridiculiser saluer souhaiter soupçonner stigmatiser taxer traiter trouver
        vilipender vanter vouer voir railler mépriser nier démentir parler rendre discuter
        considérer plébisciter apprécier présager garantir minimiser
    """,
    ask="""
        adjurer admonester appeler autoriser commander conjurer convier demander
        enjoindre exhorter exiger implorer inciter intimer inviter menacer ordonner presser prier
        promettre proposer prôner réclamer recommander requérir sommer supplier souhaiter vouloir
        jurer conseiller interdire solliciter suspendre dissuader
    """,
    manner="""
        aboyer acquiescer ajuster applaudir arbitrer attaquer badiner bafouiller balbutier blaguer
        bondir bougonner bredouiller calculer chantonner chuchoter commencer compatir continuer couper
        débuter défier déplorer désespérer diagnostiquer douter embrayer enrager
        esquiver éluder esquisser éructer fanfaronner fulminer fustiger gémir grincer grogner grommeler
        gronder haranguer hésiter hoqueter implorer jubiler lamenter maugréer médire menacer mitrailler
        ordonner persifler pleurer plastronner pouffer poser questionner
        râler ramasser recadrer regretter relancer renauder renchérir ressasser ricaner rigoler rougir
        rugir rêver saluer sangloter siffler reprendre songer souffler soupirer sourire soupeser
        susurrer s'interroger interroger s'exclamer exclamer s'insurger insurger s'indigner indigner
        s'enthousiasmer enthousiasmer s'étonner étonner s'alarmer alarmer s'inquiéter inquiéter
        s'agacer agacer s'emporter emporter s'écrier écrier s'esclaffer esclaffer s'étrangler étrangler
        s'émouvoir émerveiller s'émerveiller s'amuser amuser s'excuser excuser s'impatienter impatienter
        s'offusquer offusquer s'irriter irriter offenser réjouir féliciter désoler défendre lamenter
        remémorer emporter énerver vanter défausser dédouaner justifier confondre consoler gargariser
        targuer souvenir résigner avertir tempêter tacler tonitruer trembler triompher valider
        vitupérer zozoter fulminer décrypter résoudre philosopher professer récriminer expliquer
    """,
    irregular="""
        dire = dit disent disait disaient dirent dira diront dirait | dit dite dits dites | disant
        redire = redit redisent redisait | redit redite | redisant
        contredire = contredit contredisent contredisait | contredit | contredisant
        prédire = prédit prédisent prédisait | prédit | prédisant
        médire = médit médisent médisait | médit | médisant
        écrire = écrit écrivent écrivait écrivaient écrivit écrivirent écrira | écrit écrite écrits écrites | écrivant
        décrire = décrit décrivent décrivait décrivaient décrivit | décrit décrite décrits décrites | décrivant
        admettre = admet admettent admettait admit admettaient | admis admise | admettant
        promettre = promet promettent promettait promettaient promit | promis promise promises | promettant
        soutenir = soutient soutiennent soutenait soutenaient soutint | soutenu soutenue | soutenant
        maintenir = maintient maintiennent maintenait maintint | maintenu maintenue | maintenant
        prévenir = prévient préviennent prévenait prévenaient prévint | prévenu prévenue | prévenant
        souvenir = souvient souviennent souvenait souvint | souvenu souvenue | souvenant
        convenir = convient conviennent convenait convint | convenu convenue | convenant
        intervenir = intervient intervenait intervint | intervenu | intervenant
        reconnaître = reconnaît reconnait reconnaissent reconnaissait reconnut | reconnu reconnue | reconnaissant
        reprendre = reprend reprennent reprenait reprit | repris reprise | reprenant
        conclure = conclut concluent concluait conclurent | conclu conclue | concluant
        exclure = exclut excluent excluait | exclu exclue exclus exclues | excluant
        poursuivre = poursuit poursuivent poursuivait poursuivit | poursuivi poursuivie | poursuivant
        prévoir = prévoit prévoient prévoyait | prévu prévue | prévoyant
        voir = voit voient voyait voyaient vit | vu vue vus vues | voyant
        entrevoir = entrevoit entrevoyait | entrevu | entrevoyant
        croire = croit croient croyait croyaient | cru | croyant
        craindre = craint craignent craignait craignaient craignit | craint | craignant
        dépeindre = dépeint dépeignent dépeignait | dépeint dépeinte | dépeignant
        peindre = peint peignent | peint | peignant
        rire = rit rient riait riaient | ri | riant
        sourire = sourit sourient souriait | souri | souriant
        vouloir = veut veulent voulait voulaient voulut | voulu | voulant
        requérir = requiert requièrent requérait | requis | requérant
        enjoindre = enjoint enjoignent enjoignait | enjoint | enjoignant
        percevoir = perçoit perçoivent percevait | perçu perçue | percevant
        mettre = met mettent mettait mettaient mit | mis mise | mettant
        faire = fait font faisait faisaient fit firent | fait | faisant
        laisser = laisse laissent laissait laissa | laissé | laissant
        tenir = tient tiennent tenait tint | tenu | tenant
        prendre = prend prennent prenait prit | pris prise | prenant
        émouvoir = émeut émeuvent | ému émue | émouvant
        transmettre = transmet transmettent transmettait | transmis | transmettant
        pointer = pointe pointent pointait pointaient pointa | pointé | pointant
        botter = botte bottent bottait botta | botté | bottant
        monter = monte montent montait monta | monté | montant
        battre = bat battent battait battit | battu | battant
        donner = donne donnent donnait donna | donné | donnant
        afficher = affiche affichent affichait | affiché | affichant
        hausser = hausse haussent haussait | haussé | haussant
        demeurer = |  |
        rester = |  |
        tendre = |  |
        interrompre = interrompt interrompent interrompait | interrompu | interrompant
        convaincre = |  | convaincant
        sermonner = sermonne | sermonné | sermonnant
        feindre = feint feignait | feint | feignant
        élire = |  |
        suspendre = suspend suspendent suspendait | suspendu suspendue | suspendant
        défendre = défend défendent défendait défendit | défendu défendue | défendant
        prétendre = prétend prétendent prétendait | prétendu | prétendant
        répondre = répond répondent répondait répondaient répondit répondirent | répondu | répondant
    """,
    phrasal={
        "mettre": "en_garde en_cause en_avant en_exergue",
        "faire": "valoir savoir état remarquer observer part_de mine_de mention_de référence",
        "laisser": "entendre échapper tomber",
        "tenir": "à_dire",
        "prendre": "acte",
        "pointer": "du_doigt",
        "botter": "en_touche",
        "monter": "au_créneau",
        "convenir": "que",
    },
    having="a ont avait avaient ai aura auront aurait auraient ayant avoir eut est sont était étaient",
    being="est sont était étaient fut furent été être sera seront serait soit étant",
    reflexives="s' se m' me",
    agents="par",
    modals="""
        peut peuvent pouvait pourrait doit doivent devait devrait veut veulent voulait vient viennent venait va vont
        allait tient tenait compte souhaite souhaitait refuse refusé choisi préféré préfère tenu cru fini
        commence continué ose osé pu dû voulu borne contente limité contenté
    """,
    transparent="""
        ne n' pas plus jamais rien y en se s' me m' te t' le la les l' lui leur nous vous
        aussi également encore ainsi ensuite puis alors déjà toutefois cependant néanmoins pourtant
        notamment simplement aussitôt immédiatement publiquement fermement vivement sèchement
        récemment finalement enfin toujours souvent même surtout seulement clairement ouvertement
        solennellement officiellement longuement brièvement ironiquement d'abord tout bien mal mieux fait
        un_peu par_ailleurs de_son_côté de_leur_côté pour_sa_part en_outre au_contraire à_nouveau
        d'emblée en_substance de_nouveau notamment régulièrement prudemment implicitement tour_à_tour
    """,
    determiners={
        "le": "m",
        "la": "f",
        "l'": "",
        "les": "p",
        "ce": "m",
        "cet": "m",
        "cette": "f",
        "ces": "p",
        "son": "",
        "sa": "f",
        "ses": "p",
        "leur": "",
        "leurs": "p",
        "notre": "",
        "nos": "p",
        "mon": "",
        "ma": "f",
        "au": "m",
        "du": "m",
        "aux": "p",
        "celui": "m",
        "celle": "f",
    },
    possessives="son sa ses leur leurs",
    indefinites={
        "un": "m",
        "une": "f",
        "des": "p",
        "plusieurs": "p",
        "certains": "p",
        "certaines": "p",
        "quelques": "p",
        "deux": "p",
        "trois": "p",
        "quatre": "p",
        "cinq": "p",
        "d'autres": "p",
        "beaucoup": "p",
        "chaque": "",
    },
    genitives="de d' du des",
    linkers="à au aux en",
    prepositions="""
        à au aux avec chez contre dans de d' du des depuis derrière dès devant durant en entre envers
        hors jusque jusqu' lors malgré outre par parmi pendant pour sans sauf selon sous sur vers via
        après avant auprès autour près loin face grâce quant concernant hormis voici voilà suivant
    """,
    openers="""
        que qu' qui dont où quand lorsque lorsqu' si s' comme car parce puisque puisqu' tandis alors
        quoique bien mais donc or ni lequel laquelle lesquels auquel quoi
    """,
    complements="que qu' si",
    joiners="et ou mais puis",
    relatives="qui",
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "p",
        "elles": "fp",
        "on": "?",
        "celui-ci": "m",
        "celle-ci": "f",
        "ceux-ci": "p",
        "celles-ci": "fp",
        "ce_dernier": "m",
        "cette_dernière": "f",
        "le_dernier": "m",
        "je": "?",
        "nous": "?",
        "vous": "?",
        "eux": "p",
        "l'_intéressé": "m",
        "l'_intéressée": "f",
    },
    stressed={
        "lui": "m",
        "elle": "f",
        "eux": "p",
        "elles": "fp",
        "celui-ci": "m",
        "celle-ci": "f",
        "ce_dernier": "m",
        "cette_dernière": "f",
    },
    inverted="il elle ils elles on",
    comparisons="comme",
    sources="""
        selon d'_après aux_yeux_de aux_yeux_d' aux_yeux_du de_l'_avis_de de_l'_avis_du de_l'_avis_d'
        au_dire_de au_dire_du aux_dires_de aux_dires_du aux_dires_d' à_en_croire dixit de_source
        aux_yeux_des de_l'_avis_des selon_les_mots_de selon_les_mots_du selon_les_termes_de
        selon_les_termes_du selon_l'_expression_de selon_l'_expression_du
    """,
    views="pour",
    own_words="mots termes dires propos",
    honorifics={
        "m": "m",
        "m.": "m",
        "mm": "p",
        "mm.": "p",
        "mme": "f",
        "mmes": "fp",
        "mlle": "f",
        "monsieur": "m",
        "madame": "f",
        "me": "",
        "dr": "",
        "pr": "",
        "mgr": "m",
        "maître": "",
        "docteur": "",
        "professeur": "",
    },
    institutions="""
        administration agence alliance ambassade armée assemblée association autorité autorités banque
        bureau cabinet caisse camp centre cercle chaîne chambre chancellerie coalition collectif comité entourage
        commissariat commission communiqué compagnie confédération congrès conseil consortium constructeur
        coopérative cour délégation département diocèse diplomatie direction entourage
        entreprise enquête étude exécutif fabricant fédération firme fondation front gouvernement
        groupe groupement hôpital industriel institut institution instance intersyndicale journal
        justice laboratoire ligue magazine mairie maison média mission ministère mouvement municipalité
        observatoire office ong opposition ordre organisation organisme palais parlement parquet parti
        plateforme police pouvoir préfecture présidence presse quotidien rapport rectorat régie région
        régulateur réseau secrétariat sénat service services site société source sources syndicat tribunal
        union université état-major élysée gendarmerie hebdomadaire revue texte document
        lettre tract éditorial jury start-up club équipe collège éditeur opérateur
        archevêché évêché vatican église onu
    """,
    agencies="""
        afp reuters ap bloomberg interfax tass ria efe ansa dpa yonhap kyodo xinhua belga anp apa ats
        chine_nouvelle associated_press agence_france-presse agence_france_presse anadolu irna kcna mehr
    """,
    media="""
        agence agences quotidien journal hebdomadaire magazine chaîne radio site média revue
        télévision mensuel source tabloïd
    """,
    hearers="à au aux auprès chez dans sur",
    relays="cité citée cités citées repris reprise rapporté rapportés rapportées relayé relayée interrogé interrogée",
    people="""
        président ministre premier-ministre directeur porte-parole chef maire sénateur député préfet
        secrétaire candidat élu dirigeant responsable entraîneur sélectionneur joueur capitaine avocat
        procureur juge magistrat général colonel officier policier médecin chercheur professeur économiste
        analyste expert écrivain romancier acteur chanteur réalisateur musicien artiste patron
        homme père fils frère oncle mari époux roi prince pape évêque cardinal ambassadeur
        diplomate émissaire médiateur commissaire conseiller militant syndicaliste témoin voisin habitant
        pêcheur agriculteur instituteur étudiant élève retraité rival adversaire homologue successeur
        prédécesseur opposant milliardaire républicain démocrate socialiste négociateur navigateur skippeur
        prévenu accusé suspect confrère collègue banquier ancien intéressé premier numéro leader représentant
        vice-président locataire pénaliste octogénaire septuagénaire sexagénaire quinquagénaire trentenaire
        quadragénaire vétéran coach technicien buteur gardien attaquant défenseur pilote boxeur tribun
        entrepreneur fondateur pdg gérant commerçant éleveur boulanger curé pasteur imam rabbin
        historien géologue climatologue épidémiologiste sociologue politologue journaliste
        photographe cinéaste écologiste centriste communiste travailliste conservateur
        gouverneur chancelier vice-ministre grutier gréviste docker jeune_homme complice rapporteur
    """,
    women="""
        présidente ministre directrice porte-parole cheffe maire sénatrice députée préfète secrétaire
        candidate élue dirigeante responsable entraîneuse sélectionneuse joueuse capitaine avocate
        procureure juge magistrate générale colonelle officière policière médecin chercheuse chercheure
        professeure économiste analyste experte écrivaine romancière actrice chanteuse réalisatrice
        musicienne artiste patronne femme mère fille soeur sœur tante épouse reine princesse
        ambassadrice diplomate émissaire médiatrice commissaire conseillère militante syndicaliste
        voisine habitante agricultrice institutrice étudiante élève retraitée rivale adversaire
        homologue opposante milliardaire républicaine démocrate socialiste négociatrice navigatrice
        prévenue accusée consoeur consœur collègue banquière ancienne intéressée première représentante
        vice-présidente locataire pénaliste octogénaire septuagénaire sexagénaire quinquagénaire
        trentenaire quadragénaire gouverneure chancelière géologue historienne commerçante
        entrepreneuse fondatrice gérante éleveuse journaliste photographe dramaturge
    """,
    demonym_endings="ien ienne ais aise ois oise ain aine éen éenne ane ène",
    replies="répondre rétorquer répliquer riposter objecter",
    epithets={
        "chef etat": "président",
        "chef état": "président",
        "cheffe etat": "présidente",
        "cheffe état": "présidente",
        "locataire maison": "président",
        "locataire elysée": "président",
        "hôte elysée": "président",
        "chef gouvernement": "premier ministre",
        "cheffe gouvernement": "première ministre",
        "chef exécutif": "président",
        "chef diplomatie": "ministre affaires étrangères",
        "cheffe diplomatie": "ministre affaires étrangères",
    },
    bearers="""
        banderole banderoles pancarte pancartes affiche affiches slogan slogans écriteau écriteaux graffiti
        graffitis rumeur rumeurs inscription panneau panneaux tag tags calicot drapeau proverbe adage
        dicton refrain devise autocollant tee-shirt plaque
    """,
    anonymous="pouvait-on_lire pouvait_-_on_lire peut-on_lire on_pouvait_lire on_peut_lire lit-on lisait-on peut-on_y_lire",
    works="""
        film films livre livres roman romans album chanson série émission exposition pièce opéra essai
        ouvrage titre opération projet plan programme collection label marque enquête affaire
        campagne mission documentaire spectacle tableau poème journal magazine revue site rapport
        mouvement mot mots terme termes expression loi dossier baptisé baptisée intitulé intitulée
        intitulés intitulées titré titrée surnommé surnommée nommé nommée appelé appelée appelés nom concept
        hashtag mot-clé podcast tube single jeu prix trilogie saga recueil nouvelle mode
        dans
    """,
    labels="""
        surnommé surnommée surnommés surnommées dit dite dits dites baptisé baptisée baptisés baptisées
        soi-disant alias intitulé intitulée intitulés mot terme nommé nommée nommés rebaptisé rebaptisée
        étiqueté étiquetée nom labellisé label estampillé
    """,
    abbreviations="m mm mme mmes mlle me dr pr mgr st ste etc av art fig vol cf no p pp env",
    objects="l' le c'",
    elisions="c d j l m n s t qu jusqu lorsqu puisqu",
    starters="""
        mais et or ainsi cependant toutefois pour dans selon avec sur le la les un une des ce cette ces
        il elle ils elles on interrogé interrogée après avant depuis malgré sans si comme quand lorsque
        parallèlement enfin puis ensuite alors aussi même également par en au aux du de à a lors hier
        aujourd'hui demain revenant se tout tous toutes aucun aucune nous vous je celui celle ceux dont
        car donc concrètement autre plusieurs certains deux trois face quant plus moins très là ici voilà
    """,
    copulas="c' il cela ce",
)
