"""Every format gives the same article: title, day, language, and all paragraphs of the text, nothing else."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma

import pytest

from tests.readers.making import (
    ENGLISH,
    FRENCH,
    articles_of,
    as_json,
    atom,
    check,
    csv_table,
    epub,
    mailbox,
    message,
    newsboat_cache,
    newsml_1,
    newsml_g2,
    nitf,
    page,
    problems_of,
    rdf,
    record,
    rss,
    saved,
    saved_by_browser,
    tei,
    zip_of,
)
from tui.article import Role

LINKED = json.dumps(
    {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "The Wick"},
            {
                "@type": ["NewsArticle"],
                "headline": ENGLISH.title,
                "datePublished": "2025-02-12T06:00:00+01:00",
                "dateModified": "2025-11-01",
                "author": [{"@type": "Person", "name": "Ada Finch"}],
                "publisher": {"name": "The Wick"},
            },
        ],
    }
)
OPEN_GRAPH = (
    f"<title>{FRENCH.title} - La Lanterne</title><meta property='og:title' content='{FRENCH.title}'>"
    "<meta property='og:site_name' content='La Lanterne'><meta property='article:published_time' "
    "content='2025-02-11T06:12:00+01:00'><meta property='article:modified_time' content='2025-12-01'>"
)

ONE = {
    "wire.txt": f" date 2025-02-11 {FRENCH.title}\n\n{FRENCH.text}\n",
    "linked_data.html": page(ENGLISH, f"<title>x</title><script type='application/ld+json'>{LINKED}</script>"),
    "open_graph.html": page(FRENCH, OPEN_GRAPH),
    "time_element.html": page(ENGLISH, "<title>x</title>", "<header><time datetime='2025-02-12'>today</time></header>{}"),
    "browser.mhtml": saved_by_browser(ENGLISH),
    "yaml.md": f'---\ntitle: "{FRENCH.title}"\ndate: 2025-02-11 09:00:00 +0100\ntags:\n  - a\n---\n\n{FRENCH.text}\n',
    "toml.md": f'+++\ntitle = "{ENGLISH.title}"\ndate = 2025-02-12T10:00:00Z\n+++\n{ENGLISH.text}\n',
    "json_front.md": f'{{"title": "{ENGLISH.title}", "date": "2025-02-12"}}\n\n{ENGLISH.text}\n',
    "repeated.md": f"---\ntitle: {ENGLISH.title}\ndate: '2025-02-12'\n---\n# {ENGLISH.title}\n\n{ENGLISH.text}\n",
    "message.eml": message(FRENCH),
    "message_with_page.eml": message(ENGLISH, with_page=True),
    "nitf.xml": nitf(ENGLISH),
    "newsml.xml": newsml_1(FRENCH),
    "g2.xml": newsml_g2(FRENCH, f"<inlineXML><html><body>{FRENCH.html}</body></html></inlineXML>"),
    "g2_plain.xml": newsml_g2(ENGLISH, f"<inlineData>{ENGLISH.text}</inlineData>"),
    "tei.xml": tei(FRENCH),
    "trafilatura.xml": f'<doc title="{ENGLISH.title}" date="{ENGLISH.day}"><main>{ENGLISH.html}</main><comments/></doc>',
    "object.json": as_json(record(ENGLISH, headline="title", articleBody="text", datePublished="day")),
    "french.json": as_json(record(FRENCH, titre="title", contenu="html", date_publication="day")),
    "ninjs2.json": as_json(
        {
            "uri": "urn:x:1",
            "contentCreated": "2025-02-12T08:00:00Z",
            "headlines": [{"role": "main", "value": ENGLISH.title}],
            "bodies": [{"role": "main", "contentType": "text/html", "value": ENGLISH.html}],
        }
    ),
    "fields_in_xml.xml": (
        f"<?xml version='1.0'?><news><item><headline>{ENGLISH.title}</headline><pub_date>2025-02-12</pub_date>"
        f"<body>{ENGLISH.html}</body></item></news>"
    ),
    "packed.txt.gz": gzip.compress(f"{ENGLISH.title}\nDate: 12 February 2025\n\n{ENGLISH.text}".encode()),
    "packed.txt.bz2": bz2.compress(f"{FRENCH.title}\n11 février 2025\n\n{FRENCH.text}".encode()),
    "packed.xml.xz": lzma.compress(nitf(ENGLISH).encode()),
}  # fmt: skip

TWO = {
    "feed.xml": rss(FRENCH, ENGLISH),
    "feed.atom": atom(FRENCH, ENGLISH),
    "feed.rdf": rdf(FRENCH, ENGLISH).encode("iso-8859-15", errors="xmlcharrefreplace"),
    "feed.json": as_json(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "The Wick",
            "items": [
                {"id": 1, "title": FRENCH.title, "content_html": FRENCH.html, "date_published": "2025-02-11T08:00:00+01:00"},
                {"id": 2, "title": ENGLISH.title, "content_text": ENGLISH.text, "date_published": "2025-02-12"},
            ],
        }
    ),
    "list.json": as_json(
        [
            record(FRENCH, title="title", text="text", publish_date="day"),
            record(ENGLISH, title="title", maintext="text", date_publish="day"),
        ]
    ),
    "by_publisher.json": as_json(
        {"The Wick": [record(FRENCH, title="title", plaintext="text", publishing_date="day")],
         "La Lanterne": [record(ENGLISH, title="title", plaintext="text", publishing_date="day")]}
    ),
    "interface.json": as_json(
        {"response": {"results": [
            {"webTitle": story.title, "webPublicationDate": story.day, "fields": {"body": story.html}}
            for story in (FRENCH, ENGLISH)
        ]}}
    ),
    "lines.jsonl": "\n".join(
        json.dumps(record(story, title="title", text="text", date="day")) for story in (FRENCH, ENGLISH)
    ),
    "comma.csv": csv_table((FRENCH, ENGLISH), ["title", "date", "text"]),
    "semicolon.csv": csv_table((FRENCH, ENGLISH), ["Titre", "Date", "Texte"], ";").encode("cp1252"),
    "no_headers.tsv": csv_table((FRENCH, ENGLISH), ["a", "b", "c"], "\t").split("\n", 1)[1],
    "box.mbox": mailbox(FRENCH, ENGLISH),
    "folder.zip": zip_of(
        {
            "a/1.txt": f"{FRENCH.title}\n\nPublié le 11 février 2025\n\n{FRENCH.text}",
            "a/2.md": f"---\ntitle: {ENGLISH.title}\ndate: 2025-02-12\n---\n{ENGLISH.text}",
            "__MACOSX/a/._1.txt": b"\0\0\0",
            "a/.DS_Store": b"\0\0\0",
        }
    ),
    "omnivore.zip": zip_of(
        {
            "metadata_0_to_2.json": as_json(
                [{"slug": story.language, "title": story.title, "publishedAt": story.day} for story in (FRENCH, ENGLISH)]
            ),
            "content/fr.html": FRENCH.html,
            "content/en.html": ENGLISH.html,
        }
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(ONE))
def test_a_file_of_one_article(tmp_path, name):
    path = saved(tmp_path, name, ONE[name])
    (article,) = articles_of(path)
    check(article, FRENCH if article.language == "fr" else ENGLISH)
    assert problems_of(path) == []
    assert article.origin.path == str(path)
    assert article.origin.position is None


@pytest.mark.parametrize("name", sorted(TWO))
def test_a_file_of_two_articles(tmp_path, name):
    path = saved(tmp_path, name, TWO[name])
    articles = sorted(articles_of(path), key=lambda article: article.published.day)
    assert len(articles) == 2
    for article, story in zip(articles, (FRENCH, ENGLISH), strict=True):
        check(article, story)
    assert problems_of(path) == []
    assert {article.origin.position for article in articles} == {0, 1}


def test_chapters_of_a_book(tmp_path):
    first, second = articles_of(saved(tmp_path, "book.epub", epub(FRENCH, ENGLISH)))
    check(first, FRENCH)
    check(second, ENGLISH, day=FRENCH.day)
    assert (first.source, second.origin.member) == ("The Wick", "OEBPS/a1.xhtml")


def test_a_newsboat_cache_without_its_deleted_items(tmp_path):
    path = tmp_path / "cache.db"
    newsboat_cache(path, FRENCH, ENGLISH)
    before = path.read_bytes()
    (article,) = articles_of(path)
    check(article, FRENCH)
    assert article.source == "The Wick"
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_nexis_download(tmp_path):
    documents = "\n\n\n".join(
        f"                      {place} of 2 DOCUMENTS\n\n\n            The Wick\n\n        February {int(story.day[8:])}, 2025 Tuesday\n\n"
        f"{story.title}\n\nBYLINE: Ada Finch\n\nSECTION: LOCAL; Pg. 3\n\nLENGTH: 84 words\n\n{story.text}\n\n"
        "LOAD-DATE: March 20, 2025\n\nLANGUAGE: ENGLISH\n\n           Copyright 2025 The Wick\n         All Rights Reserved\n"
        for place, story in enumerate((FRENCH, ENGLISH), start=1)
    )
    first, second = articles_of(saved(tmp_path, "download.txt", "Download Request: 1-2\n\n" + documents))
    check(first, FRENCH)
    check(second, ENGLISH)
    assert (second.source, second.byline, second.section) == ("The Wick", "Ada Finch", "Local")


def test_the_longer_of_linked_data_and_page_is_the_text(tmp_path):
    linked = json.dumps(
        {
            "@type": "Article",
            "headline": FRENCH.title,
            "datePublished": FRENCH.day,
            "articleBody": FRENCH.text,
        }
    )
    stump = page(FRENCH, f"<script type='application/ld+json'>{linked}</script>").replace(
        FRENCH.html, "<p>Le phare…</p>"
    )
    (article,) = articles_of(saved(tmp_path, "wall.html", stump))
    check(article, FRENCH)


def test_what_an_agency_says_beside_the_text(tmp_path):
    path = saved(tmp_path, "g2.xml", newsml_g2(ENGLISH, f"<inlineData>{ENGLISH.text}</inlineData>"))
    (article,) = articles_of(path)
    assert (article.source, article.byline, article.urgency) == ("Wick Wire", "Ada Finch", 2)
    assert article.embargo == "2025-02-12T12:00:00+02:00"
    assert article.published.isoformat() == "2025-02-12T09:58+02:00"
    assert article.origin.guid == "urn:x:1"


def test_a_picture_in_nitf_is_a_caption(tmp_path):
    media = "<media><media-caption><p>The bell at dawn.</p></media-caption><media-producer>Wren Hale</media-producer></media>"
    path = saved(tmp_path, "n.xml", nitf(ENGLISH).replace("</body.content>", media + "</body.content>"))
    (article,) = articles_of(path)
    last = article.blocks[-1]
    assert last.role is Role.CAPTION
    assert article.text[last.start : last.end] == "The bell at dawn. ( Wren Hale )"


def test_a_summary_alone_is_an_article_and_a_title_alone_is_named(tmp_path):
    feed = (
        "<rss version='2.0'><channel><title>The Wick</title><item><title>Tide</title><description>&lt;p&gt;The tide was "
        "late &amp;amp; low.&lt;/p&gt;&lt;img src='x.gif'&gt;</description></item><item><title>Only a title</title></item>"
        "</channel></rss>"
    )
    path = saved(tmp_path, "f.xml", feed)
    (article,) = articles_of(path)
    assert (article.title, article.text, article.source) == ("Tide", "The tide was late & low.", "The Wick")
    (problem,) = problems_of(path)
    assert "1 article" in problem.reason


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("pocket.html", "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href='https://x.example'>A title</a></li></ul></body></html>"),
        ("links.json", json.dumps({"articles": [{"title": "A title", "url": "https://x.example", "seendate": "20250904T121500Z"}]})),
        ("links.csv", "title,url,time_added\nA title of some length,https://x.example,1700000000\n"),
        ("feeds.opml", "<?xml version='1.0'?><opml version='2.0'><body><outline xmlUrl='https://x.example'/></body></opml>"),
        ("other.db", b"SQLite format 3\0" + bytes(4000)),
        ("paper.pdf", b"%PDF-1.7 \xe2\xe3\xcf\xd3 stream"),
        ("letter.rtf", b"{\\rtf1\\ansi Hello}"),
        ("noise.txt", bytes(range(256)) * 40),
        ("empty.txt", b""),
        ("blank.txt", b" \n\t\n"),
        ("invisible.txt", "\ufeff\u200b\u200b\u2060".encode()),
        ("one.txt", b"\xff"),
        ("null.json", "null"),
        ("locked.zip", zip_of({"a.txt": "text"}).replace(b"\x14\0\0\0\x08", b"\x14\0\x01\0\x08")),
    ],
)  # fmt: skip
def test_what_holds_no_article_is_a_problem_with_a_sentence(tmp_path, name, content):
    path = saved(tmp_path, name, content)
    assert articles_of(path) == []
    problems = problems_of(path)
    assert problems
    assert all(problem.path == str(path) and problem.reason for problem in problems)
