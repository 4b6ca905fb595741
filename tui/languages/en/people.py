"""English: names and what stands around them."""

from __future__ import annotations

from tui.languages.people_words import PeopleWords

WORDS = PeopleWords(
    honorifics_m="mr mr. mister sir lord father fr. brother sheikh king prince pope msgr. mgr. don",
    honorifics_f="mrs mrs. ms ms. miss lady dame madam queen princess sister",
    honorifics_any="dr dr. doctor prof prof. professor saint st st. rev rev. reverend hon. mx",
    honorifics_plural="messrs messrs. drs. profs.",
    titles_m="""
        actor brother businessman chairman congressman councilman cousin dad duke emperor ex-husband fisherman
        father grandfather grandson hitman husband king nephew policeman prince son spokesman sportsman
        stepfather stepson uncle waiter widower cameraman salesman statesman tribesman anchorman
        half-brother brother-in-law father-in-law midfielder
    """,
    titles_f="""
        actress aunt businesswoman chairwoman congresswoman councilwoman daughter duchess empress ex-wife
        girlfriend goddaughter grandmother granddaughter heiress mother mom mum niece policewoman princess
        queen sister sportswoman spokeswoman stepmother stepdaughter waitress widow wife
        half-sister sister-in-law mother-in-law
    """,
    titles_any="""
        academic activist adm. admiral adviser advisor aide ambassador analyst anchor archbishop archaeologist
        architect artist astronaut astronomer athlete attorney author ayatollah banker baritone biographer
        biologist bishop boss bowler boxer broadcaster cabinet candidate capt capt. captain cardinal catcher ceo cfo
        chair chairperson champion chancellor chef chemist chief choreographer clerk climatologist
        co-author co-founder coach coauthor col col. colleague colonel columnist comedian commander commentator
        commissioner composer comrade conductor congress constable consultant coordinator coroner correspondent
        councillor councilor counsel counselor counterpart counterpart creator critic curator dancer dean deejay
        defender defendant delegate democrat deputy designer detective developer dictator diplomat director doctor
        donor driver economist editor emir engineer entertainer envoy epidemiologist executive expert
        farmer fellow filmmaker firefighter footballer forward founder friend gen gen. general geologist goalkeeper
        gov gov. governor graduate guard guitarist head historian host imam incumbent inspector instructor
        investigator inventor investor journalist judge justice keeper lawmaker lawyer lead leader lecturer
        legislator liberal librarian lieutenant lt lt. maj. major manager marshal mathematician mayor mediator member
        meteorologist midwife minister mogul monk moderator musician negotiator neighbor neighbour nominee novelist
        nun nurse officer official ombudsman opener organiser organizer owner painter paramedic pastor patient
        patriarch pharmacist philosopher photographer physician physicist pianist pilot pitcher player playwright
        poet politician premier presenter president presidential priest principal prisoner producer professor programmer
        prosecutor psychiatrist psychologist publisher quarterback rabbi rapper receptionist rector referee
        rep rep. reporter representative republican researcher resident rival sailor scholar scientist
        screenwriter sculptor secretary sen sen. senator sergeant sgt sgt. sheriff shrimper singer skipper sociologist soldier
        solicitor songwriter soprano speaker specialist spinner spokesperson sprinter star statistician
        strategist striker student suffragist sultan superintendent superstar supervisor surgeon survivor
        suspect swimmer teacher technician teenager tenor tutor treasurer trustee tycoon undersecretary
        veteran veterinarian vice-chancellor vice-president vicar victim violinist virologist vocalist volunteer
        warden warrior whistleblower winger winner witness woman man worker writer yachtsman boy girl
        partner housemate classmate teammate co-star predecessor successor batsman cricketer jockey
        golfer cyclist runner skier racer winemaker baker barber carpenter bricklayer
    """,
    speech="""
        acknowledged added admitted advised affirmed agreed alleged announced answered argued asked asserted
        assured believed believes blamed blogged boasted called cautioned challenged claimed commented complained
        conceded concluded confessed confirmed countered criticised criticized declared demanded denied described
        disagreed disclosed emphasised emphasized estimated exclaimed expects explained expressed
        feared hoped insisted joked laughed lamented maintained mentioned noted objected observed
        opined ordered pleaded pledged pointed posted praised predicted promised protested proposed quipped quoted
        reacted recalled recommended reiterated rejected remarked remembered repeated replied reported responded
        retorted revealed said saying says shouted speculated spoke stated stressed suggested swore
        testified thinks thought told tweeted urged vowed warned wondered wrote writes adds explains
        argues notes insists tells claims recalls suggests warns thinks acknowledges admits
    """,
    particles="de du la le von van der den ten ter bin ben ibn al el abu ul ur da di del della dos e y af av o'",
    abbreviations="""
        mr mrs ms dr prof st jr sr gov sen rep gen lt col sgt capt maj adm rev hon messrs supt insp cpl pvt msgr mgr
        fr sra
    """,
    place_nouns="lake mount mt mt. fort port cape river isle downtown camp",
    thing_nouns="""
        act aircraft album award band bank book brand cathedral chain charity club company cup cyclone
        destroyer dynasty firm foundation frigate galaxy group hospital hurricane journal label law magazine medal
        newspaper novel opera orchestra party play prize restaurant retailer satellite school ship storm
        studio telescope theater theatre tournament trophy typhoon uss hms warship website
    """,
    organisation_words="""
        academy administration agency air airlines airport alley alliance army arena association authority ave avenue bank
        bay beach board bowl bridge broadcasting brothers building bureau cathedral center centre chamber channel church
        city club college commission committee community company conference congress corp corp. corporation
        council county court cup daily department district enterprises express federation field forces foundation
        fund group hall herald high hill hills holdings hospital hotel house inc inc. industries institute international
        island islands journal lane league library limited llc ltd ltd. magazine market ministry mountain museum news
        network office open organisation organization park partners party plaza post press prison radio
        record records river road rovers school schools securities senate service society sons square stadium
        states station street studios systems tech television theater theatre times tower trade
        tribune trust union united universities university valley village weekly
    """,
    not_people="""
        allah alexa amazon android antichrist apple bible bing buddha brexit christ christmas easter facebook
        god google gospel halloween hispanics instagram internet islam jesus koran kremlin lent linkedin
        messiah microsoft netflix olympics pentagon quran ramadan reuters siri snapchat spotify telegram thanksgiving
        tiktok torah twitter whatsapp wikipedia windows xinhua yahoo yonhap youtube bloomberg
    """,
    function_words="""
        a about above across additionally after afterwards again against all almost along already also although always
        am among an and another any anyone anything are around as asked at away back be because been before behind
        being below besides between beyond both but by can cannot could despite did do does during each earlier
        eight either else even ever every everyone everything except few finally first five following for
        four from further furthermore had has have having he hence her here hers him his how however i i'd i'll i'm
        i've if in inside instead into is isn't it it's its itself just last later least less let let's like
        many may maybe me meanwhile might mine more moreover most much must my near nearly neither never
        nevertheless next nine no nobody none nonetheless nor not nothing now of off often on once one only onto or
        other others our out outside over own per perhaps please quite rather same second seven several shall she
        should similarly since six so some someone something sometimes soon still such ten than thanks that that's
        the their them then there thereafter therefore these they third this those though three through throughout
        thus till to today together tomorrow too toward towards two under unless unlike until up upon us using very
        was we well were what whatever when where whereas whether which while who whoever whom whose why will with
        within without would yes yesterday yet you your
    """,
    determiners="the this that",
    plural_determiners="the",
    conjunctions="and or &",
    genitives="of",
    possessive=True,
    agencies="""
        afp alamy ap courtesy dpa efe epa epa-efe file getty handout images photo pa pool press reuters shutterstock
        sipa upi xinhua
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
