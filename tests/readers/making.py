"""One invented article in the shapes that programs save articles in."""

from __future__ import annotations

import csv
import html
import io
import json
import sqlite3
import zipfile
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from xml.sax.saxutils import escape

from tui.article import Article, Problem
from tui.readers import read


@dataclass(frozen=True)
class Story:
    title: str
    paragraphs: tuple[str, ...]
    language: str
    day: str

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)

    @property
    def html(self) -> str:
        return "".join(f"<p>{html.escape(paragraph, quote=False)}</p>\n" for paragraph in self.paragraphs)


FRENCH = Story(
    "Le phare de Kervaléon rallumé après onze ans",
    (
        "Le phare de Kervaléon a été rallumé mardi soir devant deux cents personnes, onze ans après la panne de sa lentille.",
        "«\u00a0Nous avions fini par oublier la nuit qu’il faisait\u00a0», a confié la gardienne, Maud Le Scanff, à la fin de la cérémonie.",
        "La réparation a coûté 40.000 euros, dont la moitié a été payée par les pêcheurs de la côte et leurs familles.",
        "Le phare sera ouvert au public à partir du mois de juin, si les escaliers sont prêts à temps.",
    ),
    "fr",
    "2025-02-11",
)
ENGLISH = Story(
    "Bell of Thornwick rings again after the flood",
    (
        "The bell of Thornwick rang on Tuesday for the first time since the flood that filled the church with mud and sand.",
        '"We had forgotten how loud it was," said the warden, Ottilie Marsh, who had kept the clapper in her kitchen.',
        "The repair was paid for by a sale of cakes that lasted for nine weekends, and by a loan from the town.",
        "It will ring every evening at six until the end of the summer, the council said in a statement.",
    ),
    "en",
    "2025-02-12",
)


def articles_of(path: Path) -> list[Article]:
    return [found for found in read(path) if isinstance(found, Article)]


def problems_of(path: Path) -> list[Problem]:
    return [found for found in read(path) if isinstance(found, Problem)]


def saved(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def check(article: Article, story: Story, *, day: str | None = "same") -> None:
    """What a user would notice: title, day, language, and every paragraph, in its place."""
    assert article.title == story.title
    assert (article.published.day.isoformat() if article.published else None) == (
        story.day if day == "same" else day
    )
    assert article.language == story.language
    assert [article.text[block.start : block.end] for block in article.blocks] == list(story.paragraphs)


def page(story: Story, head: str, around: str = "{}", lang: str | None = None) -> str:
    menu = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/s'>Subscribe</a></li></ul></nav>"
    aside = (
        "<aside class='related'><h3>Most read</h3><ul><li><a href='/1'>Ten cats that run a town hall</a></li>"
        "<li><a href='/2'>What the tide brought in last week</a></li></ul></aside>"
    )
    body = around.format(f"<h1>{story.title}</h1><div class='text'>{story.html}</div>")
    return (
        f"<!DOCTYPE html><html lang='{lang or story.language}'><head><meta charset='utf-8'>{head}</head><body>{menu}"
        f"<main><article>{body}</article></main>{aside}<footer><p>All rights reserved by the publisher.</p>"
        "</footer></body></html>"
    )


def rss(*stories: Story) -> str:
    items = "".join(
        f"<item><title>{escape(story.title)}</title><link>https://feed.example/{place}</link>"
        f"<guid>tag:{place}</guid><pubDate>Tue, {story.day[8:]} Feb 2025 18:02:00 +0100</pubDate>"
        f"<description>Short.</description><content:encoded><![CDATA[{story.html}]]></content:encoded></item>"
        for place, story in enumerate(stories)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" '
        'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Wick</title>'
        f"<language>{stories[0].language}</language>{items}</channel></rss>"
    )


def atom(*stories: Story) -> str:
    entries = "".join(
        f"<entry><title>{escape(story.title)}</title><id>tag:{place}</id><link href='https://feed.example/{place}'/>"
        f"<published>{story.day}T23:50:00-05:00</published><updated>2026-01-01T00:00:00Z</updated>"
        f"<author><name>Ada Finch</name></author><content type='html'>{escape(story.html)}</content></entry>"
        for place, story in enumerate(stories)
    )
    return f"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='{stories[0].language}'><title>The Wick</title>{entries}</feed>"


def rdf(*stories: Story) -> str:
    items = "".join(
        f"<item rdf:about='https://feed.example/{place}'><title>{escape(story.title)}</title><dc:date>{story.day}</dc:date>"
        f"<description>{escape(story.html)}</description></item>"
        for place, story in enumerate(stories)
    )
    return (
        "<?xml version='1.0' encoding='ISO-8859-15'?><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
        "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>The Wick</title>"
        f"</channel>{items}</rdf:RDF>"
    )


def csv_table(stories: tuple[Story, ...], headers: list[str], delimiter: str = ",") -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow(headers)
    for story in stories:
        writer.writerow([story.title, story.day, story.text])
    return out.getvalue()


def nitf(story: Story) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE nitf SYSTEM "http://dtd.example/nitf.dtd"><nitf><head>'
        f'<docdata><urgency ed-urg="3"/><date.issue norm="{story.day.replace("-", "")}T081500-0500"/></docdata></head>'
        f"<body><body.head><hedline><hl1>{escape(story.title)}</hl1></hedline><byline>By Ada Finch</byline></body.head>"
        f"<body.content>{paragraphs}</body.content></body></nitf>"
    )


def newsml_g2(story: Story, content: str) -> str:
    return (
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        f'<newsItem guid="urn:x:1" xml:lang="{story.language}"><itemMeta><provider><name>Wick Wire</name></provider>'
        f"<firstCreated>{story.day}T09:58:00+02:00</firstCreated><embargoed>{story.day}T12:00:00+02:00</embargoed>"
        "</itemMeta><contentMeta><urgency>2</urgency><by>By Ada Finch</by>"
        f"<headline>{escape(story.title)}</headline></contentMeta><contentSet>{content}</contentSet></newsItem>"
        "</itemSet></newsMessage>"
    )


def newsml_1(story: Story) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return (
        '<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>wick.example</ProviderId>'
        f"<DateId>{story.day.replace('-', '')}</DateId></NewsIdentifier></Identification><NewsManagement>"
        f"<FirstCreated>{story.day.replace('-', '')}T071500Z</FirstCreated></NewsManagement><NewsComponent "
        f"xml:lang='{story.language}'><NewsLines><HeadLine>{escape(story.title)}</HeadLine></NewsLines><ContentItem>"
        f"<DataContent>{paragraphs}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )


def tei(story: Story) -> str:
    paragraphs = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in story.paragraphs)
    return (
        "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt>"
        f"<title>{escape(story.title)}</title></titleStmt><publicationStmt><date>{story.day}</date></publicationStmt>"
        "</fileDesc><profileDesc><creation><date type='download'>2025-12-31</date></creation></profileDesc></teiHeader>"
        f"<text><body><div>{paragraphs}</div><div type='comments'><p>First!</p></div></body></text></TEI>"
    )


def message(story: Story, *, with_page: bool = False) -> bytes:
    mail = EmailMessage()
    mail["From"] = "The Wick <desk@wick.example>"
    mail["Subject"] = story.title
    mail["Date"] = f"Tue, {story.day[8:]} Feb 2025 06:00:00 +0100"
    mail["Message-ID"] = f"<{story.day}@wick.example>"
    mail.set_content(
        "Read it here: https://wick.example/1" if with_page else story.text, cte="quoted-printable"
    )
    if with_page:
        mail.add_alternative(f"<html><body><div>{story.html}</div></body></html>", subtype="html")
    return mail.as_bytes()


def mailbox(*stories: Story) -> bytes:
    return b"".join(
        b"From desk@wick.example Tue Feb 11 06:00:00 2025\n" + message(story) + b"\n" for story in stories
    )


def saved_by_browser(story: Story) -> bytes:
    mail = EmailMessage()
    mail["From"] = "<Saved by Blink>"
    mail["Snapshot-Content-Location"] = "https://wick.example/1"
    mail["Subject"] = "something else"
    mail["Date"] = "Thu, 30 Oct 2025 09:00:00 -0000"
    head = f"<title>{story.title}</title><meta property='article:published_time' content='{story.day}T06:12:00Z'>"
    mail.set_content(page(story, head), subtype="html")
    mail.make_related()
    return mail.as_bytes()


def zip_of(members: dict[str, bytes | str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def epub(*stories: Story) -> bytes:
    chapters = {
        f"OEBPS/a{place}.xhtml": f"<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml' "
        f"xml:lang='{story.language}'><head><title>x</title></head><body><h1>{story.title}</h1>{story.html}</body></html>"
        for place, story in enumerate(stories)
    }
    items = "".join(
        f"<item id='a{place}' href='a{place}.xhtml' media-type='application/xhtml+xml'/>"
        for place in range(len(stories))
    )
    order = "".join(f"<itemref idref='a{place}'/>" for place in range(len(stories)))
    return zip_of(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfiles><rootfile full-path='OEBPS/p.opf'/></rootfiles></container>",
            "OEBPS/p.opf": f"<package><metadata><title>The Wick</title><language>{stories[0].language}</language>"
            f"<date>{stories[0].day}</date></metadata><manifest>{items}</manifest><spine>{order}</spine></package>",
        }
        | chapters
    )


def newsboat_cache(path: Path, *stories: Story) -> None:
    database = sqlite3.connect(path)
    database.executescript(
        "CREATE TABLE rss_feed (rssurl TEXT, url TEXT, title TEXT);"
        "CREATE TABLE rss_item (id INTEGER PRIMARY KEY, guid TEXT, title TEXT, author TEXT, url TEXT, feedurl TEXT,"
        " pubDate INTEGER, content TEXT, unread INTEGER, deleted INTEGER DEFAULT 0);"
        "INSERT INTO rss_feed VALUES ('f', 'u', 'The Wick');"
    )
    for place, story in enumerate(stories):
        database.execute(
            "INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, deleted)"
            " VALUES (?, ?, '', ?, 'f', strftime('%s', ?), ?, 1, ?)",
            (
                str(place),
                story.title,
                f"https://wick.example/{place}",
                story.day + " 12:00",
                story.html,
                place > 0,
            ),
        )
    database.commit()
    database.close()


def record(story: Story, **names: str) -> dict[str, str]:
    """``record(story, titre="title", …)``: an object with fields of other names."""
    values = {"title": story.title, "text": story.text, "html": story.html, "day": story.day}
    return {name: values[value] for name, value in names.items()}


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
