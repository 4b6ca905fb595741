"""Exports of press databases, office documents and tape archives."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile

import pytest

from tui import readers
from tui.article import Article, Problem

PARAGRAPHS = (
    "Le bac de Port-Ancel a repris du service mardi après onze mois d'arrêt, a annoncé la mairie.",
    "« Nous sommes soulagés », a déclaré la maire, Odile Ferrand, devant les passagers.",
)
TEXT = "\n\n".join(PARAGRAPHS)
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)

EUROPRESSE = f"""<html><head><title>Europresse</title></head><body>
<article><header><span class="DocPublicationName">Ouestinfo, no. 123</span>
<span class="DocHeader">mardi 16 septembre 2025 84 mots, p. 3</span>
<div class="titreArticle"><p class="titreArticleVisu rdp__articletitle">Le bac reprend du service</p></div>
<div class="docAuthors">Jo Le Gall</div></header>
<section><div class="docOcurrContainer">{BODY}</div></section></article>
<article><header><span class="DocPublicationName">Northline</span>
<span class="DocHeader">mercredi 17 septembre 2025</span>
<div class="titreArticle"><p class="titreArticleVisu">Un second bac ?</p></div></header>
<section><div class="docOcurrContainer">{BODY}</div></section></article></body></html>"""

FACTIVA = f"""<html><head><title>Factiva</title></head><body><div class="article frArticle">
<div id="hd"><span class="frHeadline">Le bac reprend du service</span></div><div class="author">Jo Le Gall</div>
<div>84 mots</div><div>16 septembre 2025</div><div>09:00</div><div>Ouestinfo</div><div>OUEST</div>
<div>Français</div><div>Copyright 2025</div>
<p class="articleParagraph frarticleParagraph">{PARAGRAPHS[0]}</p>
<p class="articleParagraph frarticleParagraph">{PARAGRAPHS[1]}</p>
<p>Document OUEST00020250916ek9g0001x</p></div></body></html>"""

INDEXED = f"""<html><head><title>Factiva</title></head><body><div class="article frArticle"><table>
<tr><td class="index"><b>HD</b></td><td><span class="frHeadline">Le bac reprend du service</span></td></tr>
<tr><td class="index"><b>BY</b></td><td>Jo Le Gall</td></tr><tr><td><b>WC</b></td><td>84 mots</td></tr>
<tr><td><b>PD</b></td><td>16 septembre 2025</td></tr><tr><td><b>ET</b></td><td>09:00</td></tr>
<tr><td><b>SN</b></td><td>Ouestinfo</td></tr><tr><td><b>LA</b></td><td>Français</td></tr>
<tr><td><b>LP</b></td><td><p class="articleParagraph">{PARAGRAPHS[0]}</p></td></tr>
<tr><td><b>TD</b></td><td><p class="articleParagraph">{PARAGRAPHS[1]}</p></td></tr>
</table></div></body></html>"""


def read(data: bytes | str, name: str) -> list[Article | Problem]:
    return list(readers.read_bytes(data.encode() if isinstance(data, str) else data, name))


def articles(data: bytes | str, name: str) -> list[Article]:
    return [item for item in read(data, name) if isinstance(item, Article)]


def day(article: Article) -> str | None:
    return article.published.day.isoformat() if article.published else None


def test_europresse_has_several_articles() -> None:
    first, second = articles(EUROPRESSE, "export.html")
    assert (first.title, day(first), first.source, first.byline) == (
        "Le bac reprend du service",
        "2025-09-16",
        "Ouestinfo",
        "Jo Le Gall",
    )
    assert first.text == TEXT
    assert (second.title, day(second), second.source) == ("Un second bac ?", "2025-09-17", "Northline")


@pytest.mark.parametrize("page", [FACTIVA, INDEXED])
def test_factiva_in_both_forms(page: str) -> None:
    [article] = articles(page, "factiva.html")
    assert (article.title, day(article), article.source, article.byline, article.language) == (
        "Le bac reprend du service",
        "2025-09-16",
        "Ouestinfo",
        "Jo Le Gall",
        "fr",
    )
    assert article.published is not None
    assert article.published.time is not None
    assert article.text == TEXT


def word(*lines: str) -> bytes:
    inner = "".join(
        f"<w:p><w:r><w:t>{line[:9]}</w:t></w:r><w:r><w:t>{line[9:]}</w:t></w:r></w:p>" for line in lines
    )
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    document = f'<w:document xmlns:w="{space}"><w:body>{inner}</w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def packed(members: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_a_word_document() -> None:
    [article] = articles(word("Le bac reprend du service", "16 septembre 2025", *PARAGRAPHS), "bac.docx")
    assert (article.title, day(article), article.text) == ("Le bac reprend du service", "2025-09-16", TEXT)


def test_a_word_document_from_nexis() -> None:
    lines = (
        "Le bac reprend du service", "Ouestinfo", "16 septembre 2025 mardi", "Copyright 2025 Ouestinfo",
        "SECTION: MER; p. 3", "LENGTH: 84 words", "BYLINE: Jo Le Gall", "Body", *PARAGRAPHS,
        "Load-Date: September 17, 2025", "End of Document",
    )  # fmt: skip
    [article] = articles(word(*lines), "nexis.docx")
    assert (article.title, day(article), article.source, article.byline, article.text) == (
        "Le bac reprend du service",
        "2025-09-16",
        "Ouestinfo",
        "Jo Le Gall",
        TEXT,
    )


def test_an_opendocument_text() -> None:
    space = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    inner = f"<t:h>Le bac reprend du service</t:h><t:p>{PARAGRAPHS[0]}</t:p><t:p>{PARAGRAPHS[1]}</t:p>"
    data = packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f'<d xmlns:t="{space}">{inner}</d>',
        }
    )
    [article] = articles(data, "bac.odt")
    assert (article.title, article.text) == ("Le bac reprend du service", TEXT)


def test_a_spreadsheet_is_told() -> None:
    [problem] = read(packed({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<x/>"}), "table.xlsx")
    assert isinstance(problem, Problem)
    assert "office document" in problem.reason


def tar(*members: tuple[tarfile.TarInfo, bytes]) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for member, data in members:
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return file.getvalue()


def link(name: str, target: str, kind: bytes) -> tarfile.TarInfo:
    member = tarfile.TarInfo(name)
    member.type, member.linkname = kind, target
    return member


STORY = f" date 2025-09-16 Le bac reprend du service\n\n{TEXT}\n".encode()


@pytest.mark.parametrize("compress", [bytes, gzip.compress])
def test_a_tape_archive(compress) -> None:
    data = compress(
        tar((tarfile.TarInfo("news/b.txt"), STORY), (tarfile.TarInfo("news/a.md"), b"# Un\n\nDeux trois.\n"))
    )
    found = articles(data, "news.tar.gz")
    assert [(article.title, article.origin.member) for article in found] == [
        ("Un", "news/a.md"),
        ("Le bac reprend du service", "news/b.txt"),
    ]


def test_links_devices_and_paths_lead_nowhere() -> None:
    data = tar(
        (link("passwd.txt", "/etc/passwd", tarfile.SYMTYPE), b""),
        (link("hard.txt", "news/b.txt", tarfile.LNKTYPE), b""),
        (link("device.txt", "", tarfile.CHRTYPE), b""),
        (tarfile.TarInfo("../../up.txt"), STORY),
    )
    assert [article.origin.member for article in articles(data, "news.tar")] == ["../../up.txt"]


def test_a_tape_archive_that_breaks_off_keeps_what_was_whole() -> None:
    data = tar((tarfile.TarInfo("a.txt"), STORY), (tarfile.TarInfo("b.txt"), STORY * 40))
    found = read(data[: len(STORY) + 3000], "news.tar")
    assert sorted(type(item).__name__ for item in found) == ["Article", "Problem"]
