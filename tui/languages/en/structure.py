"""English: what stands around an article's text, and what tells the language apart."""

from __future__ import annotations

from tui.languages.structure_words import StructureWords, listed

WORDS = StructureWords(
    stop_words=listed(
        """
        a about after again against all also an and any are as at be because been before being between both
        but by can could did do does down during each few first for from had has have he her here him his
        how i if in into is it its just last like made many may me might more most much must my new no not
        now of off on one only or other our out over own people said same says she should since so some
        still such than that the their them then there these they this those through to told too two under
        until up us very was we were what when where which while who whose why will with without would year
        years yet you your
        """
    ),
    letters=("the ", "th", "wh", "ing ", "'s", "ght", "w", "y "),
    months={
        "jan": 1,
        "january": 1,
        "feb": 2,
        "february": 2,
        "mar": 3,
        "march": 3,
        "apr": 4,
        "april": 4,
        "may": 5,
        "jun": 6,
        "june": 6,
        "jul": 7,
        "july": 7,
        "aug": 8,
        "august": 8,
        "sep": 9,
        "sept": 9,
        "september": 9,
        "oct": 10,
        "october": 10,
        "nov": 11,
        "november": 11,
        "dec": 12,
        "december": 12,
    },
    weekdays=listed(
        """
        friday monday saturday sunday thursday tuesday wednesday
        """
    ),
    published_labels=frozenset(
        {
            "date",
            "dated",
            "first published",
            "issued",
            "posted",
            "posted on",
            "pubdate",
            "publication date",
            "published",
            "published on",
            "release date",
            "released",
        }
    ),
    updated_labels=frozenset(
        {
            "last modified",
            "last updated",
            "modified",
            "revised",
            "updated",
            "updated on",
        }
    ),
    title_labels=frozenset(
        {
            "headline",
            "subject",
            "title",
        }
    ),
    byline_labels=frozenset(
        {
            "author",
            "authors",
            "by",
            "byline",
            "reporter",
            "writer",
        }
    ),
    source_labels=frozenset(
        {
            "agency",
            "newspaper",
            "outlet",
            "publication",
            "publisher",
            "source",
        }
    ),
    section_labels=frozenset(
        {
            "category",
            "desk",
            "section",
            "topic",
        }
    ),
    byline_openers=(
        "by",
        "from our correspondent",
        "interview by",
        "reporting by",
        "story by",
        "words by",
    ),
    desk_words=listed(
        """
        columnist correspondent desk editor reporter staff writer
        """
    ),
    credit_openers=(
        "courtesy",
        "courtesy of",
        "credit",
        "file photo",
        "handout",
        "illustration by",
        "image",
        "image credit",
        "photo",
        "photo by",
        "photo courtesy of",
        "photo credit",
        "photo illustration by",
        "photograph",
        "photograph by",
        "photos",
        "photos by",
        "picture",
        "picture by",
        "pictures",
    ),
    signature_openers=(
        "additional reporting by",
        "associated press writer",
        "associated press writers",
        "compiled by",
        "contributed to this report",
        "edited by",
        "editing by",
        "our standards",
        "reporting by",
        "translated by",
        "with reporting by",
        "writing by",
    ),
    take_words=listed(
        """
        embargoed hold priority release revised take takes thereafter
        1st 1stld 2nd 3rd adv advisory alert am bc bulletin correction eds embargo flash kill ld lead
        ledeall newsalert pm update urgent writethru
        """
    ),
    wire_labels=frozenset(
        {
            "contact",
            "dateline",
            "keyword",
            "keywords",
            "media contact",
            "priority",
            "slug",
            "slugline",
            "story code",
            "take",
        }
    ),
    urgency_labels=frozenset(
        {
            "priority",
            "urgency",
        }
    ),
    embargo_openers=(
        "embargo",
        "embargoed",
        "for immediate release",
        "for release",
        "hold for release",
        "not for publication before",
        "not for publication until",
        "not for release before",
    ),
    note_openers=(
        "adds",
        "corrects",
        "recasts",
        "refiles",
        "removes",
        "repeats",
        "updates",
        "with photo",
        "with photos",
        "with pix",
        "writes through",
    ),
)
