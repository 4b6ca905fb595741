"""French: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="""
        abbé cheik cheikh don frère lord m. messieurs mgr mm mm. monseigneur monsieur mr mr. père sir émir
    """,
    honorifics_f="dame lady madame mademoiselle mesdames mlle mlle. mme mme. mmes sœur",
    honorifics_any="docteur dr dr. maître me me. pr pr. prof. professeur saint sainte st.",
    honorifics_plural="drs mes mesdames messieurs mlles mm mm. mmes prs",
    titles_m="""
        acteur adjudant administrateur ailier ambassadeur ami amiral ancien animateur arbitre archevêque
        archiviste assistant astronaute athlète attaquant auteur avocat avocat-général ayatollah banquier
        baron basketteur batteur beau-frère beau-père biologiste boxeur brigadier buteur candidat capitaine
        caporal cardinal champion chancelier chanteur chauffeur chef chercheur chimiste chirurgien
        chorégraphe climatologue coach collègue colonel commandant commentateur commissaire compagnon
        complice compositeur comte comédien conjoint conseiller conservateur consul coordinateur copain
        coureur cousin couturier criminologue cuisinier cycliste danseur demi demi-frère dessinateur
        diplomate directeur dirigeant docteur duc défenseur délégué démographe député empereur enquêteur
        entraîneur entrepreneur expert fermier fils fondateur footballeur frère gardien gendarme gouverneur
        grand-père grimpeur guide guitariste guérisseur général géographe géologue gérant handballeur
        historien homologue humoriste imam informaticien ingénieur inspecteur instituteur journaliste judoka
        juge juré kamikaze leader lieutenant magistrat maire major manager mannequin mari maréchal maître
        menuisier metteur meurtrier milieu militaire militant milliardaire ministre musicien médecin
        médiateur météorologue nageur navigateur neveu notaire négociateur officier oncle opposant opérateur
        ouvrier pape pasteur patriarche patron paysan peintre perchiste petit-fils philosophe photographe
        physicien pianiste pilote plaignant policier politicien politologue porte-parole poète premier
        prince procureur producteur professeur propriétaire prédécesseur préfet président prétendant prévenu
        prêtre psychiatre psychologue père pécheur pénaliste rabbin rappeur rapporteur recteur religieux
        représentant responsable restaurateur roi romancier rugbyman réalisateur rédacteur régisseur
        sauveteur scientifique sculpteur scénariste secrétaire sergent serveur skieur skipper slameur
        sociologue soldat solliciteur sous-préfet sportif sprinteur spécialiste statisticien styliste
        successeur sultan suspect syndicaliste sélectionneur sénateur technicien tennisman terroriste torero
        trésorier tueur témoin ténor urbaniste urgentiste vainqueur veuf vice-amiral vice-chancelier
        vice-ministre vice-président vicomte violoniste virologue viticulteur voisin volontaire vétéran
        vétérinaire éditeur éditorialiste élu émissaire épidémiologiste époux évêque
    """,
    titles_f="""
        actrice administratrice ambassadrice amie amirale ancienne animatrice arbitre archiviste assistante
        astronaute athlète attaquante auteure autrice avocate banquière baronne batteuse belle-mère
        belle-sœur biologiste boxeuse buteuse candidate championne chancelière chanteuse cheffe chercheuse
        chimiste chirurgienne climatologue coache collègue colonelle commandante commerçante commissaire
        compagne compositrice comtesse comédienne conjointe conseillère conservatrice consule coordinatrice
        coureuse cousine couturière cuisinière cycliste danseuse demi-sœur dessinatrice diplomate directrice
        dirigeante docteure duchesse déléguée démographe députée enquêtrice entraîneuse entrepreneuse
        experte femme fermière fille fondatrice footballeuse gardienne gouverneure grand-mère guitariste
        générale géographe gérante historienne homologue humoriste impératrice infirmière informaticienne
        ingénieure inspectrice institutrice joueuse journaliste juge lieutenante magistrate maire mairesse
        meurtrière militaire militante milliardaire ministre musicienne mère médecin médiatrice nageuse
        navigatrice nièce notaire négociatrice officière opposante ouvrière pasteure patronne paysanne
        peintre petite-fille philosophe photographe physicienne pianiste pilote plaignante policière
        politologue porte-parole poétesse première princesse procureure productrice professeure propriétaire
        préfète présidente prétendante prévenue psychiatre psychologue rappeuse rapporteure rectrice reine
        religieuse représentante responsable restauratrice retraitée romancière réalisatrice rédactrice
        sage-femme scientifique sculptrice scénariste secrétaire skieuse sociologue soldate sportive
        spécialiste statisticienne styliste suspecte syndicaliste sélectionneuse sénatrice sœur tante
        technicienne trésorière témoin urbaniste urgentiste vendeuse veuve vice-ministre vice-présidente
        violoniste virologue viticultrice voisine volontaire éditorialiste éditrice élue émissaire
        épidémiologiste épouse
    """,
    titles_any="""
        adolescent adolescente agriculteur agricultrice analyste artiste bénévole collégien
        collégienne fleuriste garagiste glaciologue hydrologue icône idole joueur libraire numéro
        océanographe ornithologue otage personnalité pointure recrue sentinelle sismologue star
        vedette victime volcanologue vulcanologue économiste élève étudiant étudiante
    """,
    speech="""
        accusé admis affirme affirmé ajoute ajouté alerte alerté analyse analysé annonce annoncé appelle
        appelé argumente argumenté argué assené assure assuré avance avancé averti avertit avoue avoué
        balaie balayé certifié cité clame clamé commente commenté conclu conclut concédé confessé confie
        confirme confirmé confié considéré constate constaté conteste contesté convenu crie critique
        critiqué crié croit demande demandé dit décidé déclare déclaré décrit défend défendu dément démenti
        dénonce dénoncé déplore déploré encouragé espère espéré estime estimé exhorté explique expliqué
        exposé exprimé fustige fustigé félicité glisse glissé indique indiqué insiste insisté interrogé
        invité ironise ironisé juge jugé justifie justifié lance lancé lu lâche lâché martelé martèle menace
        menacé mentionné murmuré note noté nuance nuancé objecte objecté observe observé opposé ordonne
        ordonné pense pesté plaide plaidé pointé poursuit poursuivi proclame proclamé promet promis prononcé
        propose proposé proteste protesté précise précisé prédit prévenu prévient prône prôné questionné
        raconte raconté raille raillé rappelle rappelé rapporte rapporté rassure rassuré reconnaît reconnu
        redoute regrette regretté relate relativise relativisé relaté relevé relève remarque remarqué
        renchéri renchérit reproche reproché requis ri rit réaffirme réaffirmé réagi réagit réclame réclamé
        réfute réfuté réitéré réplique répliqué répond répondu répète répété résume résumé rétorque rétorqué
        révèle révélé salue salué scande scandé signale signalé souffle soufflé souhaite souhaité souligne
        souligné soupire soupiré sourit soutenu soutient suggère suggéré tempère tempéré tonne tonné tweeté
        témoigne témoigné vante vanté veut voulu écrit émis énoncé évoque évoqué
    """,
    particles="""
        abou abu al ben bin d' da de del della den der des di do dos du e el ibn la le ould ten ter van von
        y
    """,
    abbreviations="dr jr me mgr mlle mm mme mmes pr prof sr st ste",
    place_nouns="""
        allée allées arène arènes autoroute avenue aérodrome aéroport barrage boulevard bourg butte caserne chantier
        cathédrale centre chapelle chemin château cimetière cinéma cité clinique collège commune cours
        désert détroit esplanade faubourg fleuve fort forêt gare gymnase hameau hippodrome hôpital hôtel ile
        impasse jardin lac lycée mairie maison maternité mausolée monastère mont montagne mosquée musée
        médiathèque métro opéra palais parc passage pavillon phare piscine place plage plaine plateau pont
        port porte prison promenade préfecture quai quartier rivière rond-point route rue ruelle résidence retenue
        salle sentier square stade station statue temple théâtre tour tunnel université val vallée villa
        village ville voie vélodrome zone école église île
    """,
    exclamation_endings="ez ons",
    regions="""
        afrique amérique antarctique antilles aquitaine arctique ardennes asie atlantique auvergne balkans
        baltique bavière berlin birmanie bretagne bruxelles cachemire calabre californie canaries caraïbes
        caroline castille catalogne caucase champagne cisjordanie colombie-britannique congo corrèze corse
        crimée damas darfour donbass donetsk dordogne espagne europe flandre flandres floride galilée gaza
        genève gironde golan groenland gueldre géorgie hanoï himalaya ile-de-france indochine irlande israël
        judée jérusalem kharkiv kherson kiev kosovo koursk languedoc lombardie londres lorraine louhansk
        louisiane lyon maghreb manche marioupol mariupol mer moscou moselle moyen-orient méditerranée mékong
        normandie océanie ohio ombrie orient orne ossétie oural pacifique palestine pennsylvanie picardie
        piémont poitou polynésie prusse pyongyang pyrénées pékin péninsule québec raqqa rhin rhénanie rome
        sahara sahel sardaigne savoie saxe sibérie sicile silésie sinaï somme tchétchénie thuringe tibesti
        tibet tokyo toscane transcaucasie transnistrie tyrol téhéran vatican vendée vosges vénétie wallonie
        washington xinjiang yorkshire écosse égée île-de-france
    """,
    thing_nouns="""
        accord accords affaire agence amendement amphithéâtre association bande banque bourse brasserie
        cabinet championnat chaîne circuit classe clause clinique club collectif comité commission compagnie
        compte concours coupe croiseur cyclone destroyer dispositif décret entreprise espace fabricant
        festival film firme fondation fonds formule frégate fusée galerie grand groupe hebdomadaire hôtel
        institut journal label laboratoire laboratoires lampe librairie liste livre loi magasin magazine
        maison marque mensuel mission mouvement médaille navire observatoire opération orchestre ordre
        ouragan paquebot parti pièce plan porte-avions prix programme projet promotion propriétaire
        quotidien radio rapport remorqueur restaurant revue roman réforme satellite site société sondage
        sous-marin supermarché syndicat système série tempête théorème tournoi traité transports trophée
        typhon télescope usine vaisseau version voilier éditions équipe établissements
    """,
    organisation_words="""
        académie agence airlines armée assemblée association avenue bank banque boulevard bureau centre
        chambre cité club college comité commission confédération conseil cour département fondation force
        forces front fédération grand group groupe guerre haut institut international internationale jeux
        justice ligue lycée maison ministère mont mouvement musée nations observatoire olympique
        organisation palais parlement parti place police port royaume rue république saint service société
        stade street syndicat sénat tour traité tribunal union university université ville église émirats
        état états
    """,
    not_people="""
        allah amazon android apple aurore azerty bible bloomberg bluesky bouddha bourse brexit chine
        chine-nouvelle constitution coran dieu facebook google instagram internet islam jésus kremlin
        linkedin maison-blanche marianne messenger microsoft netflix noël pentecôte pâques ramadan reuters
        snapchat spotify telegram tiktok toussaint twitter whatsapp wikipedia wikipédia windows x yahoo
        yonhap youtube élysée
    """,
    function_words="""
        a afin ai aile ainsi alors après as au aucun aucune aujourd'hui auparavant auprès aussi autant
        autour autre autres aux avant avec beaucoup bien bientôt bref but c' car ce ceci cela celle celles
        celui cependant certain certaine certaines certains ces cet cette ceux chacun chacune chaque chez
        ci-dessus cinq combien comme comment contre côté d' d'abord d'après d'autres dans de demain depuis
        derrière des deux devant dix donc dont du durant dès déjà désormais elle elles en encore enfin
        ensuite entre environ est et eu eux face faut fin grâce hier hors huit ici il ils interrogé
        interrogée jamais je jusqu' juste l'un la le lequel les leur leurs lors lorsque lui là ma mais
        malgré me merci mes mieux moi moins mon même mêmes n' ne neuf ni non nos notamment notre nous nul né
        née on or ou oui outre où par parallèlement parce parfois parmi partout pas pendant peu plus
        plusieurs plutôt pour pourquoi pourtant presque près puis puisque quand quant quatre que quel quelle
        quelles quelque quelques quels qui quoi quoique rien s' sa sans sauf se seconde seize selon sept ses
        seul seule seulement si sinon six soit son sont sous souvent suite sur surtout ta tandis tant tantôt
        tel telle telles tels toi ton tous tout toute toutefois toutes treize trente trois trop très tu un
        une vers via vingt voici voilà vos votre vous y à âgé âgée ça été être
    """,
    determiners="ce cet cette l' la le",
    feminine_determiners="cette la une",
    masculine_determiners="ce le un",
    plural_determiners="aux ces des les",
    conjunctions="et ou",
    locatives="à",
    genitives="d' de des du",
    elisions="c d j jusqu l lorsqu m n puisqu qu quoiqu s t",
    family_nouns="clan dynastie famille",
    agencies="""
        abaca afp alamy ap archives belga bestimage dpa efe epa epa-efe getty handout keystone maxppp photo
        pool reuters shutterstock sipa
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
