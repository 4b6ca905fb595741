"""French: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="m. mr mr. monsieur monseigneur mgr sir lord don cheikh cheik abbé père frère émir",
    honorifics_f="mme mme. mlle mlle. madame mademoiselle lady dame sœur",
    honorifics_any="dr dr. docteur pr pr. prof. professeur me me. maître st. saint sainte",
    honorifics_plural="mm. mm mmes mlles messieurs mesdames drs prs mes",
    titles_m="""
        acteur administrateur ambassadeur amiral ancien animateur archevêque archiviste arbitre assistant
        astronaute athlète attaquant auteur avocat avocat-général banquier baron batteur biologiste boxeur
        brigadier capitaine candidat cardinal champion chancelier chanteur chauffeur chef chercheur chimiste
        chirurgien chorégraphe climatologue coach collègue colonel comédien commandant commentateur commissaire
        compositeur comte conseiller conservateur consul coordinateur coureur cousin couturier criminologue
        cuisinier cycliste danseur défenseur délégué démographe député dessinateur diplomate directeur dirigeant
        docteur duc éditeur éditorialiste élu émissaire empereur enquêteur entraîneur entrepreneur épidémiologiste
        époux évêque expert fermier fils fondateur footballeur frère gardien général géographe géologue gérant
        gendarme gouverneur guitariste guide historien homologue humoriste imam inspecteur instituteur ingénieur
        informaticien journaliste juge juré kamikaze leader lieutenant maire maître manager mannequin maréchal
        mari médiateur médecin menuisier météorologue metteur meurtrier militaire militant milieu milliardaire
        ministre musicien navigateur négociateur neveu notaire officier opposant oncle opérateur ouvrier
        pasteur patriarche patron paysan pécheur peintre père philosophe photographe physicien pianiste pilote
        plaignant poète policier politicien politologue porte-parole prédécesseur préfet premier prêtre président
        prétendant prévenu prince procureur producteur professeur propriétaire psychiatre psychologue rabbin
        rappeur rapporteur réalisateur recteur rédacteur régisseur religieux représentant responsable restaurateur
        roi romancier sauveteur scénariste scientifique sculpteur secrétaire sélectionneur sénateur sergent
        serveur skipper slameur sociologue soldat solliciteur sous-préfet spécialiste sportif statisticien
        styliste successeur suspect syndicaliste technicien témoin ténor terroriste torero trésorier tueur
        urgentiste urbaniste vainqueur vétéran vétérinaire veuf vice-président vice-amiral vice-ministre
        vice-chancelier vicomte viticulteur virologue violoniste voisin volontaire buteur ailier demi
        judoka nageur tennisman rugbyman basketteur handballeur perchiste sprinteur skieur grimpeur
        beau-frère beau-père demi-frère grand-père petit-fils compagnon conjoint ami complice copain
        chancelier caporal adjudant major sultan pape ayatollah guérisseur magistrat pénaliste
    """,
    titles_f="""
        actrice administratrice ambassadrice amirale ancienne animatrice archiviste arbitre assistante astronaute
        athlète attaquante autrice auteure avocate banquière baronne batteuse biologiste boxeuse candidate
        championne chancelière chanteuse cheffe chercheuse chimiste chirurgienne climatologue coache collègue
        colonelle comédienne commandante commissaire compositrice comtesse conseillère conservatrice consule
        coordinatrice coureuse cousine couturière cuisinière cycliste danseuse déléguée démographe députée
        dessinatrice diplomate directrice dirigeante docteure duchesse éditrice éditorialiste élue émissaire
        impératrice enquêtrice entraîneuse entrepreneuse épidémiologiste épouse experte femme fermière fille
        fondatrice footballeuse gardienne générale géographe gérante gouverneure guitariste historienne
        homologue humoriste inspectrice institutrice ingénieure informaticienne infirmière journaliste juge
        lieutenante maire mairesse médiatrice médecin mère meurtrière militante militaire milliardaire ministre
        musicienne navigatrice négociatrice nièce notaire officière opposante tante ouvrière pasteure patronne
        paysanne peintre philosophe photographe physicienne pianiste pilote plaignante poétesse policière
        politologue porte-parole préfète première présidente prétendante prévenue princesse procureure
        productrice professeure propriétaire psychiatre psychologue rappeuse rapporteure réalisatrice rectrice
        rédactrice religieuse représentante responsable restauratrice reine romancière scénariste scientifique
        sculptrice secrétaire sélectionneuse sénatrice sœur sociologue soldate spécialiste sportive
        statisticienne styliste suspecte syndicaliste technicienne témoin trésorière urgentiste urbaniste
        veuve vice-présidente vice-ministre viticultrice virologue violoniste voisine volontaire buteuse nageuse
        joueuse skieuse belle-sœur belle-mère demi-sœur grand-mère petite-fille compagne conjointe amie
        magistrate chancelière générale commerçante vendeuse retraitée sage-femme
    """,
    titles_any="""
        otage victime star vedette personnalité numéro sentinelle recrue idole icône pointure élève collégien
        collégienne étudiant étudiante joueur agriculteur agricultrice artiste économiste analyste
        adolescent adolescente bénévole libraire fleuriste garagiste
    """,
    speech="""
        accusé admis affirmé ajouté alerté analysé annoncé appelé argué argumenté assené assuré averti avancé avoué
        balayé certifié cité clamé commenté concédé conclu confessé confié confirmé considéré constaté contesté
        convenu crié critiqué décidé déclaré décrit défendu demandé démenti dénoncé déploré dit écrit émis encouragé
        énoncé espéré estimé évoqué exhorté expliqué exprimé exposé félicité fustigé glissé indiqué insisté
        interrogé invité ironisé jugé justifié lâché lancé lu martelé menacé mentionné murmuré noté nuancé objecté
        observé opposé ordonné plaidé pointé pesté poursuivi précisé prédit prévenu proclamé promis prononcé
        proposé prôné protesté questionné raconté raillé rappelé rapporté rassuré réagi réaffirmé réclamé reconnu
        réfuté regretté réitéré relaté relativisé relevé remarqué renchéri répété répliqué répondu reproché
        requis résumé rétorqué révélé ri salué scandé signalé soufflé souhaité souligné soupiré soutenu suggéré
        témoigné tonné tempéré tweeté vanté voulu
        affirme ajoute alerte analyse annonce appelle argumente assure avance avertit avoue balaie clame commente
        conclut confie confirme constate conteste crie critique déclare décrit défend demande dément dénonce déplore
        dit écrit espère estime évoque explique fustige glisse indique insiste ironise juge justifie lâche lance
        martèle menace note nuance objecte observe ordonne plaide poursuit précise prédit prévient proclame promet
        propose prône proteste raconte raille rappelle rapporte rassure réagit réaffirme réclame reconnaît redoute
        réfute regrette relate relativise relève remarque renchérit répète réplique répond reproche résume rétorque
        révèle rit salue scande signale souffle souhaite souligne soupire soutient suggère témoigne tonne tempère
        vante veut pense croit sourit
    """,
    particles="de du des d' la le von van der den ten ter bin ben ibn al el abou abu ould e y dos da do di del della",
    abbreviations="mm mme mmes mlle mgr dr pr prof st ste jr sr me",
    place_nouns="""
        aérodrome aéroport allée allées arène arènes autoroute avenue barrage boulevard bourg butte caserne cathédrale
        centre chapelle château chemin cimetière cinéma clinique collège commune cours cité désert détroit école
        église esplanade faubourg fleuve forêt fort gare gymnase hameau hippodrome hôpital hôtel ile île impasse jardin
        lac lycée mairie maison maternité mausolée médiathèque métro monastère mont montagne mosquée musée opéra palais parc
        passage pavillon phare piscine place plage plaine plateau pont port porte préfecture prison promenade quai quartier
        résidence rivière rond-point route rue ruelle salle sentier square stade station statue temple théâtre tour
        tunnel université vallée val vélodrome villa village ville voie zone
    """,
    thing_nouns="""
        accord accords affaire agence amendement amphithéâtre association bande banque bourse brasserie cabinet chaîne
        championnat circuit classe clause clinique club collectif comité commission compagnie compte concours
        coupe croiseur cyclone décret destroyer dispositif éditions entreprise équipe espace établissements
        fabricant festival film firme fondation formule fonds frégate fusée galerie grand groupe hebdomadaire
        hôtel institut journal label laboratoire lampe laboratoires librairie liste livre loi magasin magazine
        maison marque médaille mensuel mission mouvement navire observatoire opération ordre ouragan orchestre
        paquebot parti pièce plan porte-avions prix programme projet promotion propriétaire quotidien radio
        rapport réforme remorqueur restaurant revue roman satellite série site société sondage
        sous-marin supermarché syndicat système tempête télescope théorème tournoi traité transports trophée
        typhon usine vaisseau version voilier
    """,
    organisation_words="""
        académie agence airlines armée assemblée association avenue banque bank boulevard bureau centre chambre cité
        club college comité commission confédération conseil cour département église émirats état états fédération
        fondation force forces front grand group groupe guerre haut international internationale institut jeux
        justice ligue lycée maison ministère mont mouvement musée nations observatoire olympique organisation palais parti
        parlement place police port république royaume rue saint sénat service société stade street syndicat traité
        tribunal tour union université university ville
    """,
    not_people="""
        allah android apple aurore azerty bible bluesky bourse bouddha brexit chine chine-nouvelle constitution coran dieu élysée
        facebook google instagram internet islam jésus kremlin linkedin maison-blanche marianne messenger
        microsoft noël pâques pentecôte ramadan reuters snapchat spotify telegram tiktok toussaint twitter
        whatsapp wikipedia wikipédia windows x yahoo youtube yonhap bloomberg netflix amazon
    """,
    function_words="""
        a à afin ai aile ainsi alors après as au aucun aucune aujourd'hui auparavant auprès aussi autant autour
        autre autres aux avant avec beaucoup bien bientôt bref but c' ça car ce ceci cela celle celles celui
        cependant certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez ci-dessus cinq
        combien comme comment contre côté d' d'abord d'après d'autres dans de déjà demain depuis derrière des dès
        désormais deux devant dix donc dont du durant elle elles en encore enfin ensuite entre environ est et été
        être eu eux face faut fin grâce hier huit hors ici il ils jamais je juste jusqu' là la le les lequel
        leur leurs lors lorsque lui l'un ma mais malgré me mes même mêmes merci mieux moi moins mon n' ne neuf ni
        non nos notamment notre nous nul on or ou où oui outre par parallèlement parce parfois parmi partout
        pas pendant peu plus plusieurs plutôt pour pourquoi pourtant près presque puis puisque quand quant quatre
        que quel quelle quelles quelque quelques quels qui quoi quoique rien s' sa sans sauf se seize selon
        sept ses seul seule seulement si sinon six soit son sont sous souvent suite sur surtout ta tandis tant
        tantôt tel telle telles tels toi ton tous tout toute toutefois toutes très treize trente trois trop tu un une
        vers via vingt voici voilà vos votre vous y interrogé interrogée âgé âgée né née seconde
    """,
    determiners="le la l' ce cet cette",
    plural_determiners="les des aux ces",
    conjunctions="et ou",
    genitives="de du des d'",
    elisions="l d j m n s t c qu lorsqu puisqu jusqu quoiqu",
    agencies="""
        abaca afp alamy ap archives belga bestimage dpa efe epa epa-efe getty handout keystone maxppp photo pool
        reuters shutterstock sipa
    """,
    credit_leads=(
        "photo",
        "photos",
        "photo d'archives",
        "photographie",
        "crédit",
        "crédit photo",
        "crédits",
        "©",
        "image",
        "illustration",
        "légende",
        "édité par",
        "rédigé par",
        "reportage de",
        "reportage",
        "avec la contribution de",
        "version française",
        "avec",
        "par",
    ),
)
