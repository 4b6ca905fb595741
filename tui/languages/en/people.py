"""English: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="""
        brother don father fr. king lord messrs messrs. mgr. mister mr mr. msgr. pope prince sheikh sir
    """,
    honorifics_f="dame lady madam miss mrs mrs. ms ms. princess queen sister",
    honorifics_any="doctor dr dr. hon. mx prof prof. professor rev rev. reverend saint st st.",
    honorifics_plural="drs. messrs messrs. profs.",
    titles_m="""
        actor anchorman brother brother-in-law businessman cameraman chairman congressman councilman cousin
        dad duke emperor ex-husband father father-in-law fisherman grandfather grandson half-brother hitman
        husband king midfielder nephew policeman prince salesman son spokesman sportsman statesman
        stepfather stepson tribesman uncle waiter widower
    """,
    titles_f="""
        actress aunt businesswoman chairwoman congresswoman councilwoman daughter duchess empress ex-wife
        girlfriend goddaughter granddaughter grandmother half-sister heiress mom mother mother-in-law mum
        niece policewoman princess queen sister sister-in-law spokeswoman sportswoman stepdaughter
        stepmother waitress widow wife
    """,
    titles_any="""
        academic activist adm. admiral adviser advisor aide ambassador analyst anchor anthropologist
        archaeologist archbishop architect artist astronaut astronomer astrophysicist athlete
        attorney author ayatollah baker banker barber baritone batsman beekeeper biographer
        biologist bishop boss botanist bowler boxer boy bricklayer broadcaster cabinet candidate
        capt capt. captain cardinal cardiologist carpenter catcher ceo cfo chair chairperson
        champion chancellor chef chemist chief choreographer classmate clerk climatologist co-author
        co-founder co-star coach coauthor col col. colleague colonel columnist comedian commander
        commentator commissioner composer comrade conductor congress constable consultant
        coordinator coroner correspondent councillor councilor counsel counselor counterpart creator
        cricketer criminologist critic curator cyclist dancer dean deejay defendant defender
        delegate democrat demographer deputy designer detective developer dictator diplomat director
        doctor donor driver ecologist economist editor emir engineer entertainer entomologist envoy
        epidemiologist ethnologist executive expert farmer fellow filmmaker firefighter footballer
        forward founder friend gen gen. general geneticist geographer geologist geophysicist girl
        glaciologist goalkeeper golfer gov gov. governor graduate guard guitarist head historian
        host housemate hydrologist imam immunologist incumbent inspector instructor inventor
        investigator investor jockey journalist judge justice keeper lawmaker lawyer lead leader
        lecturer legislator liberal librarian lieutenant linguist lt lt. maj. major man manager
        marshal mathematician mayor mediator member meteorologist microbiologist midwife minister
        moderator mogul monk musician musicologist negotiator neighbor neighbour neurologist
        neuroscientist nominee novelist nun nurse oceanographer officer official ombudsman
        oncologist opener organiser organizer ornithologist owner painter palaeontologist
        paleontologist paramedic partner pastor pathologist patient patriarch pharmacist philologist
        philosopher photographer physician physicist pianist pilot pitcher player playwright poet
        politician predecessor premier presenter president presidential priest principal prisoner
        producer professor programmer prosecutor psychiatrist psychologist publisher quarterback
        rabbi racer rapper receptionist rector referee rep rep. reporter representative republican
        researcher resident rival runner sailor scholar scientist screenwriter sculptor secretary
        seismologist sen sen. senator sergeant sgt sgt. sheriff shrimper singer skier skipper
        sociologist soldier solicitor songwriter soprano speaker specialist spinner spokesperson
        sprinter star statistician strategist striker student successor suffragist sultan
        superintendent superstar supervisor surgeon survivor suspect swimmer teacher teammate
        technician teenager tenor toxicologist treasurer trustee tutor tycoon undersecretary veteran
        veterinarian vicar vice-chancellor vice-president victim violinist virologist vocalist
        volcanologist volunteer warden warrior whistleblower winemaker winger winner witness woman
        worker writer yachtsman zoologist
    """,
    speech="""
        acknowledged acknowledges added adds admits admitted advised affirmed agreed alleged announced
        answered argued argues asked asserted assured believed believes blamed blogged boasted called
        cautioned challenged claimed claims commented complained conceded concluded confessed confirmed
        countered criticised criticized declared demanded denied described disagreed disclosed emphasised
        emphasized estimated exclaimed expects explained explains expressed feared hoped insisted insists
        joked lamented laughed maintained mentioned noted notes objected observed opined ordered pleaded
        pledged pointed posted praised predicted promised proposed protested quipped quoted reacted recalled
        recalls recommended reiterated rejected remarked remembered repeated replied reported responded
        retorted revealed said saying says shouted speculated spoke stated stressed suggested suggests swore
        tells testified thinks thought told tweeted urged vowed warned warns wondered writes wrote
    """,
    particles="""
        abu af al av ben bin da de del della den der di dos du e el ibn la le o' ten ter ul ur van von y
    """,
    abbreviations="""
        adm capt col cpl dr fr gen gov hon insp jr lt maj messrs mgr mr mrs ms msgr prof pvt rep rev sen sgt
        sr sra st supt
    """,
    place_nouns="camp cape downtown fort isle lake mount mt mt. port river",
    regions="""
        africa america antarctica arctic asia atlantic balkans baltic bavaria britain caribbean catalonia
        caucasus cornwall crimea darfur donbas donetsk england eurasia europe europeans flanders galilee
        gaza golan greenland himalayas ireland israel jerusalem kashmir kharkiv kherson kosovo kremlin
        kurdistan kyiv lancashire lapland lombardy luhansk mariupol mediterranean mekong midwest moscow
        normandy oceania ontario pacific palestine patagonia punjab quebec sahara sahel sardinia
        saskatchewan saxony scandinavia scotland siberia sicily sinai somerset surrey texas tibet tuscany
        tyrol ulster wales wallonia xinjiang yorkshire zanzibar
    """,
    thing_nouns="""
        act aircraft album award band bank book brand cathedral chain charity club company cup cyclone
        destroyer dynasty firm foundation frigate galaxy group hms hospital hurricane journal label law
        magazine medal newspaper novel opera orchestra party play prize restaurant retailer satellite school
        ship storm studio telescope theater theatre tournament trophy typhoon uss warship website
    """,
    organisation_words="""
        academy administration agency air airlines airport alley alliance arena army association authority
        ave avenue bank bay beach board bowl bridge broadcasting brothers building bureau cathedral center
        centre chamber channel church city club college commission committee community company conference
        congress corp corp. corporation council county court cup daily democratic department district
        enterprises express federation field forces foundation fund gazette group hall herald high hill
        hills holdings hospital hotel house inc inc. industries institute international island islands
        journal lane league library limited llc ltd ltd. magazine market ministry mountain museum network
        news nonpartisan office open organisation organization pan-democrat parish park partners party plaza
        post press prison radio record records republican river road rovers school schools securities senate
        service society sons square stadium states station street studios systems tech television theater
        theatre times tower trade tribune trust union united universities university valley village weekly
    """,
    not_people="""
        alexa allah amazon android antichrist apple bible bing bloomberg brexit buddha christ christmas
        democrats easter facebook god google gospel halloween hispanic hispanics houthis image images
        instagram internet islam jesus koran kremlin kurds lent linkedin messiah microsoft muslims netflix
        olympics pentagon photo quran ramadan republicans reuters rohingya shiites siri snapchat spotify
        sunnis telegram thanksgiving tiktok torah twitter uyghurs whatsapp wikipedia windows xinhua yahoo
        yonhap youtube
    """,
    function_words="""
        a about above across additionally after afterwards again against all almost along already also
        although always am among an and another any anyone anything are around as asked at away back be
        because been before behind being below besides between beyond both but by can cannot could despite
        did do does during each earlier eight either else even ever every everyone everything except few
        finally first five following for four from further furthermore had has have having he hence her here
        hers him his how however i i'd i'll i'm i've if in inside instead into is isn't it it's its itself
        just last later least less let let's like many may maybe me meanwhile might mine more moreover most
        much must my near nearly neither never nevertheless next nine no nobody none nonetheless nor not
        nothing now of off often on once one only onto or other others our out outside over own per perhaps
        please quite rather same second seven several shall she should similarly since six so some someone
        something sometimes soon still such ten than thanks that that's the their them then there thereafter
        therefore these they third this those though three through throughout thus till to today together
        tomorrow too toward towards two under unless unlike until up upon us using very was we well were
        what whatever when where whereas whether which while who whoever whom whose why will with within
        without would yes yesterday yet you your
    """,
    determiners="that the this",
    plural_determiners="the",
    conjunctions="& and or",
    locatives="at in near",
    genitives="of",
    possessive=True,
    family_nouns="clan dynasty family",
    agencies="""
        afp alamy ap courtesy dpa efe epa epa-efe file getty handout images pa photo pool press reuters
        shutterstock sipa upi xinhua
    """,
    credit_leads=(
        "photo",
        "photos",
        "photo by",
        "photograph by",
        "photo credit",
        "credit",
        "image",
        "images",
        "picture",
        "©",
        "reporting by",
        "additional reporting by",
        "writing by",
        "editing by",
        "compiled by",
        "edited by",
        "written by",
        "translated by",
        "associated press writer",
        "associated press writers",
        "associated press journalist",
        "associated press reporter",
        "by",
    ),
)
