"""How English marks and attributes speech.

Verbs and patterns come from reading agency copy, and from the classes of VerbNet 3.3 (say-37.7,
tell-37.2, complain-37.8); house rules on quotations over several paragraphs from the AP Stylebook.
"""

from __future__ import annotations

from tui.languages.statement_words import Conjugation, StatementWords

WORDS = StatementWords(
    conjugations=(
        Conjugation("ch", "ch ches ched", "ched", "ching"),
        Conjugation("sh", "sh shes shed", "shed", "shing"),
        Conjugation("ss", "ss sses ssed", "ssed", "ssing"),
        Conjugation("ee", "ee ees eed", "eed", "eeing"),
        Conjugation("oe", "oe oes oed", "oed", "oeing"),
        Conjugation("e", "e es ed", "ed", "ing"),
        Conjugation("ay", "ay ays ayed", "ayed", "aying"),
        Conjugation("ey", "ey eys eyed", "eyed", "eying"),
        Conjugation("oy", "oy oys oyed", "oyed", "oying"),
        Conjugation("y", "y ies ied", "ied", "ying"),
        Conjugation("", " s ed", "ed", "ing"),
    ),
    say="""
        acknowledge add admit advise affirm agree allege announce answer argue articulate assert assure
        aver avow blog boast caution charge claim clarify comment complain concede conclude confess
        confide confirm contend counter declare deny detail disclose elaborate emphasize
        emphasise enthuse estimate exclaim explain express highlight
        imply indicate inform insist instruct interject joke jest lament lecture maintain mention mutter
        muse note object observe opine point post predict pledge pray proclaim profess pronounce propose
        protest quip react read reason reassure recall recite recollect recount reflect reiterate rejoin
        relate remark remind repeat reply report respond restate retort reveal say share shout signal
        speak speculate state stipulate stress suggest summarize summarise surmise swear testify tell theorize think
        tweet underscore underline urge venture voice vow warn wonder worry write yell acknowledge
        believe feel ask attest certify posit assess tout hint
    """,
    judge="""
        accuse applaud appreciate approve attack attribute belittle berate bemoan blame blast brand call castigate
        celebrate champion characterize characterise chastise chide cite claim compare condemn congratulate
        consider credit criticise criticize decry deem define defend denounce depict deplore deride describe
        disavow discuss dismiss disparage dispute downplay dub endorse envision excoriate expect
        extol fault favor fear flag find greet hail hate invoke knock label laud like lambast lambaste
        liken list mock oppose paint peg pillory portray praise question quote rail rap rate rebuff rebuke
        rebut regard regret reject repudiate ridicule salute see skewer slam slammed tag term thank
        title trash trumpet understand view welcome reference bill bash rip knock compliment crow
        cheer highlight outline oppose advocate
    """,
    ask="""
        advocate appeal beg call challenge command dare demand encourage exhort expect hope implore invite
        offer order plead pledge promise propose recommend request seek support threaten urge vow want wish
        direct require support advise encourage need plan intend
    """,
    manner="""
        bark beam begin blurt bristle chant chime chuckle continue cry crow deadpan drawl fume gasp giggle
        go groan growl grumble gush holler howl intone interrupt interrupted intone laugh marvel moan mumble
        murmur offer plead preach press query rant rasp recall roar scoff scold scream seethe shrug sigh snap
        snarl sneer sniff snort sob thunder urge wail whisper wisecrack
    """,
    irregular="""
        say = say says said | said | saying
        tell = tell tells told | told | telling
        write = write writes wrote | written | writing
        speak = speak speaks spoke | spoken | speaking
        think = think thinks thought | thought | thinking
        feel = feel feels felt | felt | feeling
        read = read reads | read | reading
        swear = swear swears swore | sworn | swearing
        find = find finds found | found | finding
        see = see sees saw | seen | seeing
        begin = begin begins began | begun | beginning
        go = go goes went | gone | going
        seek = seek seeks sought | sought | seeking
        understand = understand understands understood | understood | understanding
        quip = quip quips quipped | quipped | quipping
        rap = rap raps rapped | rapped | rapping
        slam = slam slams slammed | slammed | slamming
        snap = snap snaps snapped | snapped | snapping
        tag = tag tags tagged | tagged | tagging
        dub = dub dubs dubbed | dubbed | dubbing
        flag = flag flags flagged | flagged | flagging
        beg = beg begs begged | begged | begging
        plan = plan plans planned | planned | planning
        admit = admit admits admitted | admitted | admitting
        rebut = rebut rebuts rebutted | rebutted | rebutting
        blog = blog blogs blogged | blogged | blogging
        rip = rip rips ripped | ripped | ripping
        deny = deny denies denied | denied | denying
        shoot = shoot shoots shot | shot | shooting
        fire = fire fires fired | fired | firing
        point = point points pointed | pointed | pointing
        make = make makes made | made | making
        give = give gives gave | given | giving
        put = put puts put | put | putting
        hit = hit hits hit | hit | hitting
        lash = lash lashes lashed | lashed | lashing
        push = push pushes pushed | pushed | pushing
        chime = chime chimes chimed | chimed | chiming
        sum = sum sums summed | summed | summing
        refer = refer refers referred | referred | referring
        prefer = prefer prefers preferred | preferred | preferring
        hint = hint hints hinted | hinted | hinting
    """,
    phrasal={
        "shoot": "back",
        "fire": "back",
        "make": "clear",
        "put": "it",
        "hit": "back",
        "lash": "out",
        "push": "back",
        "sum": "up",
        "refer": "to",
    },
    having="has have had having hasn't haven't hadn't",
    being="is are was were isn't aren't wasn't weren't be been being",
    agents="by",
    modals="""
        wouldn't couldn't won't can't didn't doesn't don't shouldn't would could will can may might should must did do does to not go going went came come tried try
        refused declined continued wants wanted used able took takes made makes
    """,
    transparent="""
        not n't never also then still just now later earlier again already often even only always once
        repeatedly recently previously simply quickly flatly bluntly publicly reportedly famously
        later further initially finally eventually immediately subsequently instead however meanwhile
        clearly recently specifically explicitly strongly consistently angrily separately
    """,
    determiners={
        "the": "",
        "this": "",
        "that": "",
        "these": "p",
        "those": "p",
        "his": "",
        "her": "",
        "their": "",
        "its": "",
        "our": "",
        "my": "",
        "your": "",
    },
    possessives="his her their",
    indefinites={
        "a": "",
        "an": "",
        "another": "",
        "some": "p",
        "several": "p",
        "many": "p",
        "most": "p",
        "other": "p",
        "one": "",
        "two": "p",
        "three": "p",
        "four": "p",
        "five": "p",
        "six": "p",
        "both": "p",
        "few": "p",
        "all": "p",
        "dozens": "p",
        "hundreds": "p",
    },
    genitives="of",
    linkers="for at in from with to on",
    prepositions="""
        about above across after against along amid among around as at before behind below beneath beside
        between beyond by concerning despite down during except for from in inside into like near of off on
        onto out outside over past per regarding since through throughout to toward towards under until
        unlike up upon via with within without versus including alongside
    """,
    openers="""
        that which who whom whose when where while because although though if whether since unless until
        as after before so what how why than but
    """,
    complements="that whether",
    causatives="prompted prompts prompting led leads leading forced forces forcing drove caused causing",
    absolutes="with",
    joiners="and or but then",
    relatives="who which that",
    pronouns={
        "he": "m",
        "she": "f",
        "they": "p",
        "it": "",
        "i": "?",
        "we": "?",
        "you": "?",
        "one": "?",
        "another": "",
        "others": "p",
        "some": "p",
        "many": "p",
        "both": "p",
    },
    stressed={"him": "m", "her": "f", "them": "p"},
    comparisons="as",
    sources="according_to in_the_words_of in_the_view_of in_the_opinion_of per",
    views="for to",
    own_words="words view opinion eyes estimation telling",
    honorifics={
        "mr": "m",
        "mr.": "m",
        "mrs": "f",
        "mrs.": "f",
        "ms": "f",
        "ms.": "f",
        "miss": "f",
        "sir": "m",
        "lord": "m",
        "lady": "f",
        "dame": "f",
        "madam": "f",
        "dr": "",
        "dr.": "",
        "gov.": "",
        "sen.": "",
        "rep.": "",
        "gen.": "",
        "col.": "",
        "lt.": "",
        "sgt.": "",
        "rev.": "",
        "prof.": "",
    },
    institutions="""
        administration agency alliance ambassador army assembly association authority authorities bank board
        bureau campaign caucus center centre chamber charity club coalition commission committee
        company conference congress consortium corporation council court department diocese embassy
        federation firm force foundation fund government group guild hospital house institute
        institution journal leadership league legislature lobby magazine management ministry mission
        movement museum navy network newspaper office opposition organisation organization outlet
        paper parliament party pentagon police presidency press publication regulator report
        senate service society station study        survey team camp ticket tribunal union university village website
        statement letter document memo editorial lawsuit complaint filing ad poll indictment ruling
        transcript release announcement kremlin vatican
    """,
    agencies="""
        ap reuters afp bloomberg upi interfax tass xinhua yonhap kyodo dpa ansa efe cnn bbc
        associated_press the_associated_press agence_france-presse anadolu
    """,
    media="""
        agency newspaper paper magazine network website outlet outlets station tabloid daily weekly journal
        television radio reporters media broadcaster channel times post tribune herald journal news
        gazette ledger guardian telegraph
    """,
    hearers="told to on in with",
    relays="quoted cited reported",
    people="""
        spokesman chairman congressman businessman policeman fireman salesman man father son brother uncle
        husband king prince pope actor councilman assemblyman gentleman boy grandfather nephew
        statesman fisherman
    """,
    women="""
        spokeswoman chairwoman congresswoman businesswoman policewoman woman mother daughter sister aunt
        wife queen princess actress councilwoman assemblywoman girl grandmother niece first_lady waitress
    """,
    replies="answer reply retort respond counter rejoin",
    roles="""
        president senator governor minister secretary mayor chief director judge justice officer official
        representative candidate nominee leader lawmaker lawyer attorney prosecutor ambassador adviser
        advisor aide analyst author activist advocate artist athlete captain chair chairperson coach
        columnist commander commissioner consultant coordinator counsel counselor critic delegate
        democrat deputy detective diplomat doctor economist editor engineer executive expert farmer
        founder geologist general colonel major sergeant host investigator journalist manager member
        owner partner pastor physician pilot player poet professor psychologist rabbi reporter
        republican researcher resident rival scientist sheriff singer speaker spokesperson strategist student
        supporter surgeon teacher trader trainer treasurer veteran victim voter witness worker writer
        billionaire millionaire incumbent lieutenant premier chancellor counterpart colleague
        predecessor successor opponent neighbor neighbour shrimper goalkeeper striker defendant
        banker driver nurse owner boss head mogul businessperson congressperson congressmember
        whip ceo cfo aide ally backer surrogate supporter staffer operative donor volunteer delegate
        fundraiser pollster opponent critic rival son wife
    """,
    bearers="""
        banner banners sign signs placard placards poster posters slogan slogans graffiti rumor rumors rumour
        inscription billboard sticker stickers t-shirt shirt plaque bedsheet proverb adage saying
        headline chant chants flag tattoo
    """,
    anonymous="",
    works="""
        film films movie book books novel album song songs series show exhibition play opera essay operation
        project plan program programme campaign label brand case documentary painting poem magazine study
        titled called entitled named nicknamed dubbed code-named codenamed known word words term
        terms phrase hashtag website site hit single ballad memoir act bill like for
    """,
    labels="""
        nicknamed so-called dubbed titled entitled named codenamed code-named aka alias word words term
        terms phrase labeled known
    """,
    abbreviations="""
        mr mrs ms dr gov sen rep gen col lt sgt rev prof st jr sr u.s u.n u.k d.c inc corp co no vs jan feb
        mar apr aug sept sep oct nov dec a.m p.m ala ariz ark calif colo conn del fla ga ill ind kan ky la
        md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo hon capt
        cmdr adm maj pres supt atty etc i.e e.g
    """,
    starters="""
        but and or so yet however in on at for with the a an this that these those he she they it we i you
        if when while as after before since because although though asked speaking discussing
        meanwhile also then there here now today yesterday monday tuesday wednesday thursday friday
        saturday sunday not no nothing what why how who where another other some many most all both each
        earlier later still despite according to from by of under over during
    """,
    possessive="'s",
    single_marks=True,
    bare_nouns=True,
    noun_modifiers=True,
    modifiers="national deputy senior chief former top longtime foreign policy security finance press",
)
