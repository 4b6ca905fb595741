"""English: temporal expressions."""

from __future__ import annotations

from tui.languages.date_words import DateWords, Tense
from tui.languages.en.calendar_names import NAMES

WORDS = DateWords(
    calendar=NAMES,
    month_first=True,
    capital_names=True,
    months={9: "Sept\nSept.", 6: "June", 7: "July"},
    weekdays={
        0: "Mon.",
        1: "Tue.\nTues.",
        2: "Wed.\nWeds.",
        3: "Thu.\nThur.\nThurs.",
        4: "Fri.",
        5: "Sat.",
        6: "Sun.",
    },
    numbers={
        1: "one",
        2: "a couple of\ntwo",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "a dozen\ntwelve",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        25: "twenty-five",
        30: "thirty",
        40: "forty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
        100: "a hundred",
    },
    one="a\nan",
    ordinals={
        -1: "final",
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty-first",
    },
    ordinal_endings="nd\nrd\nst\nth",
    units={
        "day": "day\ndays",
        "weekend": "weekend",
        "week": "week\nweeks",
        "month": "month\nmonths",
        "quarter": "quarter\nquarters",
        "half": "half",
        "year": "year\nyears",
        "decade": "decade\ndecades",
        "century": "centuries\ncentury",
        "hour": "hour\nhours",
    },
    quarters={1: "Q1", 2: "Q2", 3: "Q3", 4: "Q4"},
    parts={
        "TMO": "morning",
        "TAF": "afternoon",
        "TEV": "evening",
        "TNI": "night",
    },
    day_parts={(0, "TNI"): "tonight", (-1, "TNI"): "last night", (-1, "TEV"): "last evening"},
    seasons={"SP": "spring", "SU": "summer", "FA": "autumn\nfall", "WI": "winter"},
    feasts={
        "all saints": "All Saints' Day",
        "april fool": "April Fool's Day\nApril Fools' Day",
        "ascension": "Ascension Day",
        "ash wednesday": "Ash Wednesday",
        "black friday": "Black Friday",
        "boxing day": "Boxing Day",
        "christmas": "Christmas\nChristmas Day\nXmas",
        "christmas eve": "Christmas Eve",
        "columbus": "Columbus Day",
        "easter": "Easter\nEaster Sunday",
        "easter monday": "Easter Monday",
        "father": "Father's Day",
        "good friday": "Good Friday",
        "halloween": "Halloween",
        "independence": "Fourth of July\nIndependence Day\nJuly Fourth",
        "labor day": "Labor Day",
        "martin luther king": "Martin Luther King Day\nMartin Luther King Jr. Day\nMLK Day",
        "maundy thursday": "Maundy Thursday",
        "may day": "May Day",
        "memorial day": "Memorial Day",
        "new year": "New Year's\nNew Year's Day",
        "new year's eve": "New Year's Eve",
        "palm sunday": "Palm Sunday",
        "patrick": "St. Patrick's Day",
        "presidents": "Presidents Day\nPresidents' Day",
        "shrove tuesday": "Mardi Gras\nShrove Tuesday",
        "thanksgiving": "Thanksgiving\nThanksgiving Day",
        "valentine": "Valentine's Day",
        "whit monday": "Whit Monday",
        "whit sunday": "Pentecost\nWhit Sunday",
    },
    fixed={"2001-09-11": "9/11"},
    deictic={-2: "day before yesterday", -1: "yesterday", 1: "tomorrow", 2: "day after tomorrow"},
    today="today",
    night_to="",
    nowadays="""
        even today
        nowadays
        of today
        still today
        these days
        today's
        today still
    """,
    periods={("year", 0): "year end\nyear-end", ("month", 0): "month-end"},
    last="last\nlast\npast",
    last_after="last",
    next="coming\nnext\nupcoming",
    next_after="next",
    this="this",
    that="that",
    same="same\nvery",
    previous="preceding\nprevious\nprior",
    previous_after="earlier\nprevious",
    following="following",
    latest="just-ended\nlatest",
    year_ago="year-ago\nyear-ago period\nyear-earlier\nyear-earlier period",
    ago_after="ago\nback",
    ahead_after="from now\nhence",
    later="afterward\nafterwards\nlater",
    earlier="earlier\npreviously",
    earlier_last="before",
    later_last="after\non",
    edges="""
        beginning
        early
        earlier
        end
        late
        later
        mid
        mid-
        middle
        start
    """,
    during="during\nfor\nwithin",
    of="'s\nin\nof",
    to="through\nthru\nto\nuntil",
    and_="and",
    from_="from",
    between="between",
    articles="the",
    at="at\nfrom\non",
    within="in\nduring\nby\nlate\nearly",
    every="each\nevery\nevery other\nper",
    decade_endings="s",
    fiscal="fiscal\nfiscal year\nfinancial year",
    clock_noun="o'clock",
    clock_at="at\naround\nby\nuntil\nfrom",
    clock_times={"12:00": "midday\nnoon", "00:00": "midnight"},
    half_days={"am": "a.m.\nam", "pm": "p.m.\npm"},
    zones="AEST\nBST\nCDT\nCEST\nCET\nCST\nEDT\nEST\nET\nGMT\nIST\nMDT\nMST\nPDT\nPST\nPT\nUTC",
    year_before="""
        after
        around
        before
        between
        by
        circa
        early
        in
        late
        mid
        since
        through
        throughout
        till
        until
    """,
    year_weak="from\nof\nto",
    count_before="""
        about
        almost
        another
        approximately
        at least
        at
        least
        nearly
        over
        some
        than
    """,
    names_with_years="""
        article
        agenda
        airbus
        boeing
        channel
        flight
        gate
        highway
        level
        no
        number
        page
        pages
        peugeot
        resolution
        room
        route
        russell
        s&p
        section
        version
        windows
    """,
    plural_endings="children\nmen\npeople\ns",
    not_counted="across\nhas\nhis\nits\nless\nplus\nthis\nthus\nversus\nwas\nwhereas\nunless",
    counted="million\nyear\nyear-old\nyears",
    year_owners="a\nan\nits\nof the\nthe\ntheir\nthis",
    events="""
        awards
        championship
        championships
        conference
        cup
        election
        elections
        games
        olympics
        summit
    """,
    streets="""
        Avenida
        Bridge
        Plaza
        Square
        Street
    """,
    titles_after="""
        express
        herald
        mail
        mirror
        news
        post
        school
        telegraph
        times
        tribune
        world
    """,
    name_months="April\nAugust\nJan\nJune\nMar\nMarch\nMay",
    month_before="""
        after
        and
        before
        between
        by
        during
        early
        for
        from
        in
        last
        late
        mid
        mid-
        next
        of
        or
        since
        the
        this
        through
        to
        until
    """,
    season_at="after\nbefore\nby\nduring\nfrom\nin\nsince\nthrough\nuntil\nfor",
    games="game\ngoal\ngoals\nkick\nmatch\nminute\npenalty\nscored\nscoring\nstriker\ntouchdown\nmidfielder",
    name_before="Black\nDr.\nMiss\nMr.\nMrs.\nMs.\nPresident\nSir",
    future=Tense(
        words="""
            'll
            are to
            be
            can
            due
            expect
            expected
            expected to
            expects
            going
            hopes
            intends
            is to
            may
            might
            must
            plan to
            planned
            planning
            plans to
            scheduled
            set for
            set to
            shall
            should
            wants
            was to
            were to
            will
            won't
            would
        """,
        always_before="for\nfor the",
        before="before\nbefore the\nby\nby the\nuntil\nuntil the",
    ),
    past=Tense(
        words="""
            ate
            beaten
            became
            been
            began
            begun
            bought
            broke
            broken
            brought
            built
            came
            caught
            chose
            chosen
            cut
            did
            done
            drawn
            drew
            driven
            drove
            fallen
            fell
            felt
            fled
            flew
            flown
            fought
            found
            gave
            given
            gone
            got
            grew
            grown
            had
            heard
            held
            hit
            kept
            knew
            known
            laid
            led
            left
            lost
            made
            met
            paid
            quit
            ran
            rang
            risen
            rose
            said
            sank
            sat
            saw
            seen
            sent
            shook
            shot
            shown
            shut
            slept
            slid
            sold
            sought
            spent
            split
            spoke
            spoken
            stolen
            stood
            stuck
            sung
            swept
            taken
            taught
            thought
            threw
            thrown
            told
            took
            was
            went
            were
            withdrawn
            withdrew
            woke
            won
            wore
            wrote
            written
        """,
        endings="ed",
        not_words="need\nindeed\nspeed\nunited\nunlimited\nhundred",
        before="since",
    ),
    present=Tense(
        words="""
            ends
            faces
            go
            goes
            is
            are
            meets
            opens
            resumes
            starts
            begins
            takes
        """,
    ),
    infinitive="to",
    attacks="attack\nattacks\nhijackings\nterror\nterrorist\nterrorists",
    clause_starts="after\nalthough\nand\nas\nbecause\nbut\nif\nor\nthat\nwhen\nwhere\nwhich\nwhile\nwho",
)
