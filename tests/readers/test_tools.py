"""Files as agencies, databases, interfaces, sites' generators and note programs write them."""

from __future__ import annotations

import json
import textwrap

import pytest

from tests.readers.making import ENGLISH, FRENCH, Story, articles_of, epub, page, problems_of, saved, zip_of

STORY = Story(
    "Ormsley lock opens again after four years",
    (
        "The lock of Ormsley opened on Monday after four years of repairs to the wall of the canal and its gate.",
        '"We had boats waiting before sunrise," said Nadia Ferrow, who has worked the winch since 2009.',
        "The county paid for the gate, and the town will pay for the lamps, the mayor said in a statement.",
    ),
    "en",
    "2025-09-08",
)
LINES = "\n".join(STORY.paragraphs)


def as_record(**fields: object) -> str:
    return json.dumps({"title": STORY.title, **fields}, ensure_ascii=False)


def facts(article) -> dict[str, object]:
    return {
        "title": article.title,
        "text": article.text,
        "day": article.published.day.isoformat() if article.published else None,
        "byline": article.byline,
        "source": article.source,
        "section": article.section,
        "urgency": article.urgency,
        "embargo": article.embargo,
        "url": article.origin.url,
    }


WIRE = {
    "slug, take, embargo and priority": (
        "Ormsley-lock\nTAKE 1\nEMBARGOED UNTIL 0600 GMT MONDAY 8 SEPTEMBER 2025\nPRIORITY 3\n"
        f"{STORY.title}\n\n{STORY.text}\n\nBy Ada Quill\n",
        {"byline": "Ada Quill", "urgency": 3, "embargo": "EMBARGOED UNTIL 0600 GMT MONDAY 8 SEPTEMBER 2025"},
    ),
    "the same with labels": (
        "SLUG: ormsley-lock\nTAKE: 2\nPriority: 4\nEMBARGO: 2025-09-08T06:00Z\n"
        f"HEADLINE: {STORY.title}\nDATE: 2025-09-08\n\n{STORY.text}\n\n-- By Ada Quill\n",
        {"byline": "Ada Quill", "day": "2025-09-08", "urgency": 4, "embargo": "EMBARGO: 2025-09-08T06:00Z"},
    ),
    "a service's name over them": (
        "Harbour Press Agency\nEmbargo: none\nSlug: LOCK-ORMSLEY\nTake 1 of 1\n8 September 2025 06:15 GMT\n\n"
        f"{STORY.title}\n\n{STORY.text}\n\nADA QUILL",
        {"source": "Harbour Press Agency", "byline": "ADA QUILL", "embargo": None, "day": "2025-09-08"},
    ),
    "codes of transmission": (
        f"ZCZC0412/SXB\nXCI20412\nR CRO S0B QBXB\n{STORY.title}\n(ADDS DETAILS)\n{LINES}\n\n08-SEP-25 11:42 NNNN\n",
        {"day": "2025-09-08"},
    ),
    "keywords in capitals": (
        f"CANAL ORMSLEY\n(Updates with mayor)\n{STORY.title}\n\n{STORY.text}\n\n# dpa-Notizblock\n\n081215 Sep 25\n",
        {"day": "2025-09-08"},
    ),
    "a slug under a headline that comes again": (
        f"XYZR-UPDATE 2-{STORY.title}\nCANALS-ORMSLEY/LOCK (UPDATE 2, PIX)\nUPDATE 2-{STORY.title}\n (Adds mayor)\n"
        f"    By Ada Quill and Theo Marsh\n{LINES}\nKeywords: CANALS ORMSLEY\nMonday, 8 September 2025 10:14:05\nENDS\n",
        {"title": f"XYZR-UPDATE 2-{STORY.title}", "byline": "Ada Quill and Theo Marsh", "day": "2025-09-08"},
    ),
    "a take before the slug, keywords joined by strokes": (
        f"LEAD 1 Lock-Ormsley\nLOCK_ORMSLEY_2 (PIX) (EMBARGOED)\nEMBARGO 06:00 GMT\n\n{STORY.title}\n- By Ada Quill -\n\n"
        f"{STORY.text}\n\nPublished 8 September 2025\n",
        {"byline": "Ada Quill", "embargo": "EMBARGO 06:00 GMT", "day": "2025-09-08"},
    ),
    "an address under the headline": (
        f"{STORY.title}\nhttps://wick.example/1\n2025-09-08\n\n{STORY.text}\n\nAda QUILL, in Ormsley\n",
        {
            "url": "https://wick.example/1",
            "source": "wick.example",
            "day": "2025-09-08",
            "byline": "Ada QUILL, in Ormsley",
        },
    ),
    "labels of a release": (
        f"FOR IMMEDIATE RELEASE\nSeptember 8, 2025\nContact: Ada Quill, 555-0101\n\n{STORY.title}\n\n{STORY.text}\n\n###",
        {"day": "2025-09-08", "byline": None},
    ),
    "rules, and labels of Org": (
        f"{'_' * 40}\n#+TITLE: {STORY.title}\n{'=' * 30}\n#+AUTHOR: Ada Quill\n#+DATE: <2025-09-08 Mon>\n\n{STORY.text}\n",
        {"byline": "Ada Quill", "day": "2025-09-08"},
    ),
    "carets": (
        f"^BC-EU--Ormsley-Lock, 2nd Ld-Writethru,0187<\n^{STORY.title}<\n^Eds: Updates.<\n^By ADA QUILL=\n^Wick Press=\n"
        f"{LINES}\n",
        {"byline": "ADA QUILL"},
    ),
}


@pytest.mark.parametrize("case", WIRE)
def test_what_a_wire_writes_for_editors_is_not_the_headline(tmp_path, case):
    content, expected = WIRE[case]
    (article,) = articles_of(saved(tmp_path, "wire.txt", content))
    found = facts(article)
    assert found == found | {"title": STORY.title, "text": STORY.text} | expected


@pytest.mark.parametrize(
    "title",
    [
        "EU-Gipfel",
        "HOPE",
        "Embargo on oil begins",
        "Embargo sur le pétrole : l’Union hésite",
        "Priority for the poor",
        "Update on the lock",
        "Covid-19",
    ],
)
def test_a_headline_without_another_behind_it_stays_one(tmp_path, title):
    (article,) = articles_of(saved(tmp_path, "a.txt", f"{title}\n\n{STORY.text}"))
    assert (article.title, article.embargo, article.text) == (title, None, STORY.text)


SUMMARY = "Boats pass the wall of a small town once more."
RECORDS = {
    "archive of an interface: abstract and lead": (
        {
            "abstract": SUMMARY,
            "snippet": SUMMARY,
            "lead_paragraph": STORY.paragraphs[0],
            "headline": {"main": STORY.title, "print_headline": "In Ormsley, a Gate"},
            "pub_date": "2025-09-08T10:00:03+0000",
            "byline": {"original": "By Ada Quill and Theo Marsh", "person": []},
            "source": "The Wick",
        },
        {"text": f"{SUMMARY}\n\n{STORY.paragraphs[0]}", "byline": "Ada Quill and Theo Marsh", "source": "The Wick"},
    ),
    "an abstract that the lead begins with": (
        {"abstract": STORY.paragraphs[0][:60] + "…", "lead_paragraph": STORY.paragraphs[0], "pub_date": "2025-09-08"},
        {"text": STORY.paragraphs[0]},
    ),
    "a thread around the post": (
        {
            "thread": {"site": "wick.example", "title": "News | The Wick", "published": "2025-09-08T06:15:00+03:00"},
            "text": STORY.text,
            "published": "2025-09-08T06:15:00+03:00",
        },
        {"source": "wick.example"},
    ),
    "only an address tells the source": (
        {"webUrl": "https://www.wick.example/lock", "webPublicationDate": "2025-09-08T06:15:00Z", "fields": {"body": STORY.html}},
        {"source": "wick.example", "url": "https://www.wick.example/lock"},
    ),
    "the source's name at the end of the title": (
        {"title": f"{STORY.title} - The Wick", "source": {"id": None, "name": "The Wick"}, "content": STORY.text,
         "publishedAt": "2025-09-08T06:15:00Z"},
        {"source": "The Wick"},
    ),
    "headlines and bodies for several uses": (
        {
            "title": None,
            "headlines": [{"role": "short", "value": "Lock opens"}, {"role": "main", "value": STORY.title}],
            "bodies": [{"role": "main", "contentType": "text/html", "value": STORY.html}, {"role": "x", "value": "no"}],
            "bylines": [{"byline": "Ada Quill", "role": "by"}],
            "infoSources": [{"name": "Harbour Press"}],
            "versionCreated": "2025-09-08T06:15:00+02:00",
        },
        {"byline": "Ada Quill", "source": "Harbour Press"},
    ),
    "a title escaped as HTML": (
        {"title": {"rendered": "Ormsley lock opens <em>again</em> after four years"}, "content": {"rendered": STORY.html},
         "date": "2025-09-08T06:15:00"},
        {},
    ),
    "links of a reader's export": (
        {"origin": {"title": "The Wick"}, "alternate": [{"href": "https://wick.example/1"}], "published": 1757312100,
         "summary": {"content": STORY.html}},
        {"source": "The Wick", "url": "https://wick.example/1"},
    ),
    "the day of saving is no publication": (
        {"content": STORY.html, "created_at": "2025-10-01T08:00:00+00:00", "published_at": None},
        {"day": None},
    ),
    "a list as a program prints it": (
        {"text": STORY.text, "authors": "['Ada Quill', 'Theo Marsh']", "publish_date": "2025-09-08"},
        {"byline": "Ada Quill, Theo Marsh"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", RECORDS)
def test_records_of_interfaces(tmp_path, case):
    record, expected = RECORDS[case]
    (article,) = articles_of(saved(tmp_path, "r.json", as_record(**record)))
    found = facts(article)
    assert found == found | {"title": STORY.title, "text": STORY.text, "day": STORY.day} | expected


def test_a_record_that_was_taken_back_is_no_article(tmp_path):
    gone = {
        "title": "[Removed]",
        "description": "[Removed]",
        "content": "[Removed]",
        "url": "https://gone.example",
    }
    kept = {"title": STORY.title, "content": STORY.text, "publishedAt": STORY.day}
    (article,) = articles_of(saved(tmp_path, "n.json", json.dumps({"articles": [kept, gone]})))
    assert article.title == STORY.title


PRESS = {
    "ProQuest": (
        f"{'_' * 60}\n\nDocument 1 of 1\n\n{STORY.title}\n\nAuthor: Quill, Ada\n\nPublication info: The Wick ; London "
        f"[London]08 Sep 2025: 12.\n\nProQuest document link\n\nAbstract: {SUMMARY}\n\nFull text: {STORY.text}\n\n"
        f"Title: {STORY.title}\n\nPublication title: The Wick; London\n\nPublication date: Sep 8, 2025\n\nSection: World\n\n"
        f"ProQuest document ID: 12\n\nLast updated: 2025-09-09\n{'_' * 60}\n",
        {"byline": "Quill, Ada", "section": "World"},
    ),
    "LexisNexis in German": (
        f"                1 von 1 DOKUMENT\n\n\n      The Wick\n\n   8. September 2025 Montag\n{' ' * 20}Gesamtausgabe\n\n{STORY.title}\n\nAUTOR: Ada Quill"
        f"\n\nLÄNGE: 80 Wörter\n\nBODY:\n\n{STORY.text}\n\nUPDATE: 9. September 2025\n\nSPRACHE: ENGLISH; ENGLISCH\n",
        {"byline": "Ada Quill"},
    ),
    "Nexis Uni": (
        f"Page 1 of 2\n{STORY.title}\n\n{STORY.title}\nThe Wick\nSeptember 8, 2025 Monday\n\nCopyright 2025 Wick\n\n"
        f"Section: WORLD; Pg. 12\nLength: 80 words\nByline: Ada Quill\nBody\n\n{STORY.text}\n\n"
        "Load-Date: September 9, 2025\n\nEnd of Document\n",
        {"byline": "Ada Quill", "section": "WORLD"},
    ),
    "Factiva with codes": (
        f"HD\n{STORY.title}\nBY\nAda Quill\nWC\n80 words\nPD\n8 September 2025\nSN\nThe Wick\nLA\nEnglish\nLP\n"
        f"{STORY.paragraphs[0]}\n\nTD\n{STORY.paragraphs[1]}\n\n{STORY.paragraphs[2]}\n\nAN\n"
        "Document HARPOS0020250908el980001\n",
        {"byline": "Ada Quill"},
    ),
    "Factiva by order": (
        f"World\n{STORY.title}\nAda Quill\n80 words\n8 September 2025\n06:15\nThe Wick\nHARPOS\n12\nEnglish\n"
        f"(c) 2025, Harbour Press.\n\n{STORY.text}\n\nHarbour Press\n\nDocument HARPOS0020250908el980001\n",
        {"byline": "Ada Quill", "section": "World"},
    ),
}


@pytest.mark.parametrize("case", PRESS)
def test_texts_of_press_databases(tmp_path, case):
    content, expected = PRESS[case]
    (article,) = articles_of(saved(tmp_path, "export.txt", content))
    found = facts(article)
    assert (
        found
        == found
        | {"title": STORY.title, "text": STORY.text, "day": STORY.day, "source": "The Wick"}
        | expected
    )


MARKDOWN = {
    "headers without a fence": (
        f"Title: {STORY.title}\nDate: 2025-09-08 06:15\nCategory: Canals\nSlug: lock\nAuthors: Ada Quill\n\n{STORY.text}\n",
        {"section": "Canals"},
    ),
    "a title block": (f"% {STORY.title}\n% Ada Quill\n% 8 September 2025\n\n{STORY.text}\n", {}),
    "a table of extras": (
        f'+++\ntitle = "{STORY.title}"\ndate = 2025-09-08\n\n[extra]\nauthor = "Ada Quill"\n+++\n\n{STORY.text}\n',
        {},
    ),
    "tags of a site's generator": (
        f"---\ntitle: {STORY.title}\nauthor: Ada Quill\ndate: 2025-09-08\n---\n{{% include toc.html %}}\n\n"
        f'{{{{< figure src="x.jpg" >}}}}\n\n{STORY.text}\n',
        {},
    ),
    "a clipping": (
        f"---\nsource: https://wick.example/1\nauthor: Ada Quill\ncreated: 2025-10-01\n---\n\n# {STORY.title}\n\n"
        f"{STORY.paragraphs[0]}[^1]\n\n==We== had boats".replace(
            "==We== had boats", "\n\n".join(STORY.paragraphs[1:])
        ),
        {"day": None, "source": "wick.example", "url": "https://wick.example/1"},
    ),
    "a byline and a day under the headline": (
        f"# {STORY.title}\n\n*By Ada Quill*\n\n8 September 2025\n\n{STORY.text}\n",
        {},
    ),
    "highlights": (
        f"# {STORY.title}\n\n## Metadata\n- Author: [[Ada Quill]]\n- Category: #articles\n- URL: https://wick.example/1\n\n"
        f"{STORY.text}\n",
        {"day": None, "source": "wick.example"},
    ),
}


@pytest.mark.parametrize("case", MARKDOWN)
def test_markdown_of_generators_and_note_programs(tmp_path, case):
    content, expected = MARKDOWN[case]
    (article,) = articles_of(saved(tmp_path, "note.md", content))
    found = facts(article)
    wanted = {"title": STORY.title, "text": STORY.text, "day": STORY.day, "byline": "Ada Quill"}
    assert found == found | wanted | expected


def test_a_page_of_the_wayback_machine_leads_to_the_page_itself(tmp_path):
    head = (
        "<link rel='canonical' href='https://web.archive.org/web/20251001080000/https://wick.example/1'>"
        "<meta name='author' content='By Ada Quill'>"
    )
    (article,) = articles_of(saved(tmp_path, "w.html", page(STORY, head)))
    assert (article.origin.url, article.source, article.byline) == (
        "https://wick.example/1",
        "wick.example",
        "Ada Quill",
    )


def test_a_day_on_a_line_of_the_page(tmp_path):
    html = f"<html><head><title>{STORY.title}</title></head><body><h1>{STORY.title}</h1>"
    line = "<p>wick.example<br>By Ada Quill | September 8, 2025</p>"
    (article,) = articles_of(saved(tmp_path, "p.html", html + line + STORY.html + "</body></html>"))
    assert article.published.day.isoformat() == STORY.day


def test_covers_and_bars_of_a_news_recipe_are_no_articles(tmp_path):
    bar = "<div class='calibrenavbar'>| <a href='n'>Next</a> | <a href='m'>Main Menu</a> |</div>"
    story = Story(STORY.title, STORY.paragraphs, "en", STORY.day)
    book = tmp_path / "book.epub"
    book.write_bytes(epub(story, ENGLISH))
    import zipfile

    with zipfile.ZipFile(book) as archive:
        members = {name: archive.read(name).decode() for name in archive.namelist()}
    first = members["OEBPS/a0.xhtml"]
    members["OEBPS/a0.xhtml"] = first.replace("<h1>", bar + "<h1>")
    members["OEBPS/a1.xhtml"] = (
        "<html><body><h1>The Wick</h1><p>Mon, 08 Sep 2025</p><ul><li><a href='a0.xhtml'>World</a></li></ul></body></html>"
    )
    (article,) = articles_of(saved(tmp_path, "recipe.epub", zip_of(members)))
    assert (article.title, article.text) == (STORY.title, STORY.text)


def test_what_a_video_feed_says_of_a_video(tmp_path):
    feed = (
        "<feed xmlns:media='http://search.yahoo.com/mrss/' xmlns='http://www.w3.org/2005/Atom'><title>Wick TV</title><entry>"
        f"<title>{STORY.title}</title><published>2025-09-08T06:15:00+00:00</published><media:group>"
        f"<media:description>{FRENCH.paragraphs[0]}</media:description></media:group></entry></feed>"
    )
    path = saved(tmp_path, "v.xml", feed)
    (article,) = articles_of(path)
    assert (article.text, article.source) == (FRENCH.paragraphs[0], "Wick TV")
    assert problems_of(path) == []


def test_the_sgml_of_old_corpora(tmp_path):
    wrapped = "\n".join(textwrap.fill(part, 60, initial_indent="    ") for part in STORY.paragraphs)
    reuters = "".join(
        f'<REUTERS TOPICS="NO" NEWID="{number}"><DATE>26-FEB-1987 15:01:01.79</DATE><UNKNOWN>&#5;C T</UNKNOWN>'
        f"<TEXT>&#2;\n<TITLE>{title}</TITLE><DATELINE>    ORMSLEY, Feb 26 - </DATELINE><BODY>{wrapped}\n Reuter\n&#3;</BODY>"
        "</TEXT></REUTERS>\n"
        for number, title in enumerate(("LOCK &amp; GATE", "SECOND"), 1)
    )
    first, second = articles_of(saved(tmp_path, "r.sgm", '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n' + reuters))
    assert (first.title, second.title, first.source) == ("LOCK & GATE", "SECOND", "Reuters")
    assert first.published.isoformat() == "1987-02-26T15:01:01"
    assert first.text == "ORMSLEY, Feb 26 -\n\n" + STORY.text
    paragraphs = "".join(f"<P>\n{textwrap.fill(part, 70)}\n</P>\n" for part in STORY.paragraphs)
    document = (
        '<DOC id="NYT_ENG_20050908.0001" type="story" >\n<HEADLINE>\nLock opens\n</HEADLINE>\n<TEXT>\n'
        f"{paragraphs}</TEXT>\n</DOC>\n"
    )
    first, second = articles_of(saved(tmp_path, "g.txt", document + document.replace("20050908", "20050909")))
    assert (first.title, first.text) == ("Lock opens", STORY.text)
    assert [found.published.isoformat() for found in (first, second)] == ["2005-09-08", "2005-09-09"]


def test_a_story_of_the_reuters_corpus(tmp_path):
    xml = (
        '<newsitem itemid="2286" date="1996-08-20" xml:lang="en"><title>UK: Lock.</title>'
        f"<headline>{STORY.title}</headline><byline>By Ada Quill</byline><text>{STORY.html}</text></newsitem>"
    )
    (article,) = articles_of(saved(tmp_path, "r.xml", xml))
    found = facts(article)
    wanted = {"title": STORY.title, "text": STORY.text, "day": "1996-08-20", "byline": "Ada Quill"}
    assert found == found | wanted


def test_persons_of_a_byline_in_nitf(tmp_path):
    nitf = (
        "<nitf><head/><body><body.head><hedline><hl1>Lock</hl1></hedline><byline>By <person>Ada Quill</person>"
        f"<byttl>Staff writer</byttl></byline></body.head><body.content>{STORY.html}</body.content></body></nitf>"
    )
    (article,) = articles_of(saved(tmp_path, "n.xml", nitf))
    assert article.byline == "Ada Quill"


def test_a_line_of_many_megabytes_is_not_copied_while_the_header_is_read():
    import tracemalloc

    from tui.readers.draft import Draft
    from tui.readers.wire_header import read_header

    lines = ["A headline", "", "The é of a very long line. " * 40_000, ""]
    tracemalloc.start()
    read_header(lines, Draft())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * len(lines[2])
