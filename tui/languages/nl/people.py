"""Dutch: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="broeder dhr dhr. heer lord m. meneer mijnheer mr. pater sint sir sjeik",
    honorifics_f="juffrouw lady mevr mevr. mevrouw mme. mw mw. zuster",
    honorifics_any="doctor dr dr. drs. ds. ing. ir. jhr. mr. prof. professor",
    honorifics_plural="broers dames gebroeders heren zussen",
    titles_m="""
        aanklager aannemer aanvaller aanvoerder aartsbisschop acteur activist adviseur advocaat
        agent ambassadeur ambtenaar analist antropoloog apotheker arbeider archeoloog architect arts
        assistent astronaut astronoom atleet auteur baas bakker bankier baron bassist bedenker
        bediende beeldhouwer bestuurder bestuurslid bestuursvoorzitter bewindsman bioloog bisschop
        boekhouder boer bokser bondscoach bondskanselier broer buitenlandminister burgemeester
        buschauffeur cabaretier campagneleider cardioloog cellist chauffeur chef chef-kok chirurg
        coach collega colonel columnist commandant commissaris componist conservator consul
        correspondent coördinator criminoloog criticus danser decaan demograaf dichter dictator
        diplomaat directeur dirigent docent doelman dokter dominee drummer echtgenoot ecoloog
        econoom egyptoloog eigenaar epidemioloog erfgenaam etnoloog etymoloog ex-minister ex-premier
        ex-voorzitter expert fabrikant filmmaker filoloog filosoof finalist formateur fotograaf
        fractieleider fractievoorzitter fysicus gastro-enteroloog gedelegeerde gedeputeerde
        geneesheer generaal geofysicus geograaf geoloog getuige gids gitarist glacioloog gouverneur
        graaf groepsleider grondlegger grootvader gynaecoloog hertog historicus hoofdcommissaris
        hoofdredacteur hoogleraar huisarts hydroloog ideoloog imam imker immunoloog informateur
        ingenieur initiatiefnemer inspecteur intendant interim-coach investeerder inwoner jager
        jongen journalist jurist kamerlid kamervoorzitter kandidaat kanselier kapitein kardinaal
        keeper keizer kleinzoon klimatoloog klokkenluider klusser kok kolonel komiek koning kopman
        kosmoloog kroonprins kunstenaar kunstschilder landbouwer lector leider leraar leverancier
        lid lijsttrekker linguïst loodgieter luitenant majoor makelaar man manager marathonloper
        medeoprichter medestander medewerker meester meteoroloog microbioloog middenvelder minister
        minister-president ministerpresident moordenaar musicoloog muzikant natuurkundige neef
        neuroloog neurowetenschapper notaris oceanograaf officier oncoloog onderhandelaar ondernemer
        ondervoorzitter onderwijzer onderzoeker ontdekkingsreiziger ontwerper oom oppositieleider
        oprichter organisator ornitholoog paleontoloog parlementariër parlementslid partijleider
        partijvoorzitter pastoor pastor patholoog patriarch paus penningmeester persvoorlichter
        perswoordvoerder pianist piloot planoloog ploegleider politicoloog politicus politiechef
        politieman postbode predikant premier presentator president president-commissaris priester
        prins procureur producent profeet professor programmamaker psychiater psycholoog raadslid
        raadsman rabbi rabbijn radioloog radiomaker rechter rector redacteur regeringsleider
        regeringswoordvoerder regisseur renner reporter rijksadvocaat rivaal rivierkundige
        romanschrijver ruiter schaatser schaker scheepsbouwer scheidsrechter scheikundige schepen
        schilder schipper schoonvader schoonzoon schrijver secretaris secretaris-generaal seismoloog
        senator sinoloog slachtoffer socioloog soldaat speler spits spreker sprinter staatshoofd
        staatssecretaris stadhouder statisticus stedenbouwkundige stiefvader strafpleiter student
        sultan taalkundige tegenstander tekenaar tennisser tennisspeler theoloog timmerman topman
        topmodel toxicoloog trainer troonopvolger tuinman tweede uitbater uitgever uitvinder vader
        vakbondsleider vakbondsman verdachte verdediger verloofde verslaggever verzetsstrijder
        vice-president vicepremier vicepresident vicevoorzitter violist viroloog visser vissser
        voetballer voetbaltrainer voorganger voorman voorzitter vriend vulkanoloog waterbouwkundige
        wedstrijdleider weduwnaar wereldkampioen wetenschapper wethouder wielrenner winnaar
        wiskundige woordvoerder zakenman zanger zoon zoöloog zwager zwemmer
    """,
    titles_f="""
        aanvoerster activiste actrice adviseuse advocate agente ambassadrice analiste antropologe
        antropoloog archeologe archeoloog architecte arts astronome astronoom atlete barones
        bestuurder bestuurster bewindsvrouw biologe bioloog boerin bondskanselier burgemeester
        cabaretière chef cheffin collega columniste correspondente coördinatrice criminologe dame
        danseres dichteres diplomate directeur directrice docente dochter dokter echtgenote ecologe
        ecoloog econome econoom eigenares etnologe fotografe fractievoorzitster gedeputeerde
        geografe geologe geoloog getuige gravin grootmoeder hertogin historica hoogleraar hydrologe
        hydroloog journaliste juf juriste kamerlid kandidate kanselier keizerin kleindochter
        klimatologe koningin kunstenares lerares medewerkster microbiologe minister moeder
        musicienne natuurkundige neurologe nicht onderneemster onderwijzeres onderzoekster
        organisatrice politica politicologe premier presentatrice president prinses producente
        professor psychologe raadslid rechter redactrice regisseuse schaatsster scheikundige schepen
        schilderes schoonmoeder schrijfster secretaresse senatrice sociologe speelster
        staatssecretaris studente taalkundige tante tennisster topvrouw uitgeefster verdachte
        verpleegkundige verpleegster vicevoorzitster violiste virologe viroloog voorzitster
        voorzitter vriendin vrouw weduwe wetenschapper wetenschapster wethouder winnares
        woordvoerster zakenvrouw zangeres zus zwemster
    """,
    titles_any="buurman buurvrouw deelnemer idool kampioen leerling ster",
    speech="""
        aldus antwoordde antwoordt beaamde beaamt bekende bekent beloofde belooft benadrukt benadrukte
        bepleit bepleitte berichtte beschreef beschrijft bestempelde betoogde betoogt betreurde betreurt
        bevestigde bevestigt beweerde beweert blikte concludeerde concludeert constateerde constateert denkt
        eist eiste erkende erkent fluisterde formuleerde gaf garandeerde gelooft gemeld gezegd grapte
        hamerde herhaalde herhaalt herinnerde hield hoopt hoopte informeerde klaagde klaagt kondigde laat
        lacht lachte licht liet meende meent meldde meldt merkte noemde noemt onderstreept onderstreepte
        onthulde ontkende ontkent oordeelde oordeelt opperde oppert pleit pleitte prees prijst reageerde
        reageert relativeerde repliceerde riep roept schat schatte schreef schrijft snauwde sprak spreekt
        stelde stelt suggereerde tweette twitterde vatte verdedigde verdedigt verduidelijkt verduidelijkte
        verklaard verklaarde verklaart verkondigde vermoedde vermoedt verontschuldigde verscheen verschuilde
        vertelde vertelt vervolgde verwacht verwachtte verwees verweet verwijst verwijt verzekerde verzekert
        verzucht verzuchtte vindt voegde voegt vond voorspelde voorspelt vraagt vreest vroeg waarschuwde
        waarschuwt wees weet wierp wijst wil wilde wuifde zag zegt zei ziet
    """,
    particles="'t al ben bin da de del den der di du el en het ibn in la le op te ten ter van vander von",
    abbreviations="dhr dr drs ds ing ir jhr jr mevr mr mw prof sr st",
    place_nouns="""
        baai begraafplaats berg brug buurt camping centrum dam dijk dorp eiland fort gemeente gracht haven
        hotel kaap kasteel kerk laan luchthaven meer moskee museum park plein provincie rivier school stad
        stadion station straat strand theater tunnel universiteit vliegveld wijk zaal ziekenhuis
    """,
    regions="""
        achterhoek afrika alpen amerika amsterdam antwerpen ardennen arnhem atlantische azië balkan
        baltische beieren betuwe brabant bretagne brussel californië catalonië donbas drenthe duitsland
        europa flevoland friesland gaza gelderland gent groenland groningen holland ierland israël jeruzalem
        kaukasus kempen kiev kosovo krim limburg londen maas middellandse midden-oosten moskou noord-brabant
        noord-holland noordzee normandië overijssel palestina peking provence randstad rijn rijnmond rusland
        schelde schotland siberië sicilië spanje toscane twente utrecht veluwe vlaanderen waddenzee wales
        wallonië washington zeeland zuid-holland zwitserland
    """,
    thing_nouns="""
        adviesbureau advocatenkantoor album band bank bedrijf bedrijvengroep beker blad boek brouwerij café
        club concern dagblad fabriek familie film firma fonds fregat galerie gezelschap groep kabinet keten
        krant label maatschappij merk omroep onderneming opera orkaan orkest partij persbureau planbureau
        ploeg prijs programma rederij restaurant roman satelliet scheepsbouwer schip stichting storm studio
        supermarkt supermarktketen team theatergezelschap tijdschrift trofee uitgeverij vakblad vakbond
        verdrag vereniging vliegtuigbouwer warenhuis weekblad werf wet winkel winkelketen zaak zender
    """,
    organisation_words="""
        academie bank bond bv centraal centrale centrum christelijke college comité commissie congres dienst
        europese federatie fonds fractie gemeente gemeenteraad groep hof hoge hogeschool inc instituut
        internationaal internationale justitie kamer kerk koninklijk koninklijke krant landelijke liga
        maatschappij ministerie museum nationaal nationale nederlandse nv openbaar organisatie parket
        parlement partij politie raad rechtbank republiek rijk rode senaat staten stichting straat tweede
        unie universiteit vakbond verbond verenigde vereniging vlaams vlaamse volkspartij wereldbank
        ziekenhuis
    """,
    not_people="""
        allah anp apple belga bijbel boeddha brexit christus facebook god google grondwet instagram internet
        islam jezus kerst kerstmis koningsdag koran kremlin netflix pasen pinksteren ramadan reuters
        sinterklaas telegram tiktok twitter whatsapp wikipedia youtube
    """,
    function_words="""
        aan aangezien achter af al alle alleen allemaal alles als alsof altijd andere anderen anders behalve
        beide ben bij bijna binnen binnenkort boven bovendien buiten daar daaraan daarbij daardoor
        daarentegen daarin daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dan
        dankzij dat de degene deze die dit doch doen door doordat dus echter een eens eerder eerst elf elk
        elke en enkel enkele er erg ergens evenals eveneens gedurende geen gelukkig gisteren haar had hadden
        half heb hebben heeft heel helaas hem hen het hier hierbij hierdoor hij hoe hoewel hun ieder iedere
        iedereen iemand iets ik immers in inclusief indien ineens inmiddels intussen is ja je jij jou jouw
        juist jullie kan komende kort kunnen langs later maar mag meer meestal men met mijn minder misschien
        moet moeten momenteel morgen na naar naast nadat namelijk natuurlijk nee net niemand niet niets nog
        nooit nou nu of ofschoon om omdat omstreeks ondanks onder ondertussen ongeveer ons onze ook op
        opnieuw over overal overigens pas per plotseling precies reeds rond samen sinds slechts sommige
        sommigen soms steeds straks te tegelijk tegen tenzij terug terwijl tevens thans tien tijdens toch
        toen tot totdat tussen twee u uit uiteindelijk uiteraard uw van vanaf vanavond vandaag vandaar
        vanwege veel veelal vele verder vermoedelijk via vier vijf volgend volgende volgens voor vooral
        vooralsnog voordat voorlopig voorts vorig vorige vrijwel waar waarbij waardoor waarom waaronder
        waarop waarschijnlijk waarvan wanneer want waren was wat we weer weinig wel welk welke werd wie wij
        wil worden wordt zal ze zeer zeker zelf zelfs zes zeven zich zij zijn zo zoals zodat zodra zonder
        zou zouden zowat zowel zulke één
    """,
    determiners="dat de deze die dit het",
    plural_determiners="de",
    conjunctions="en of",
    locatives="in te",
    genitives="van",
    place_endings="""
        brug dijk fonds gracht haven huis kade kerk laan museum park partij plein prijs raad school singel
        steeg stichting straat straatweg tunnel vereniging weg wet ziekenhuis
    """,
    possessive=True,
    family_nouns="clan dynastie familie",
    agencies="afp anp ap archief belga dpa epa foto getty handout hollandse hoogte novum reuters",
    credit_leads=("foto", "foto's", "beeld", "illustratie", "redactie", "bron", "door"),
)
