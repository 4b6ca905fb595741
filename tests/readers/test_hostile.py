"""A folder of hostile files: each ends soon, as an article without harm in it or as a message, and alone."""

from __future__ import annotations

import gzip
import json
import zipfile
from io import BytesIO

import pytest

from tests.readers.making import ENGLISH, articles_of, message, nitf, page, problems_of, rss, saved, zip_of
from tui.article import Article
from tui.readers import files, read
from tui.text import is_safe

SECRET = "root:x:0:0:"
BODY = ENGLISH.text
DEEP = 100_000


def laughs(document: str, root: str) -> str:
    """Entities that grow tenfold nine times, named in the title."""
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return document.replace(f"<{root}", f'<!DOCTYPE {root} [<!ENTITY l0 "ha">{levels}]><{root}', 1).replace(
        ENGLISH.title, ENGLISH.title + "&l9;"
    )


def bad_zip(name: str, mode: int) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        member = zipfile.ZipInfo(name)
        member.external_attr = mode << 16
        archive.writestr(member, "/etc/passwd")
        archive.writestr("good.txt", f"{ENGLISH.title}\n\n{BODY}")
    return out.getvalue()


def packed(data: bytes, layers: int) -> bytes:
    for _ in range(layers):
        data = gzip.compress(data)
    return data


EXTERNAL = '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf'
GOOD_LINE = json.dumps({"title": ENGLISH.title, "text": BODY})

# name → content, and how many articles come out (None: any number, or none with a message)
CASES: dict[str, tuple[str | bytes, int | None]] = {
    "title_sequence.txt": (f"\x1b]0;owned\x07{ENGLISH.title}\n\n\x1b[2J{BODY}\x1b]52;c;eA==\x07", 1),
    "c1.txt": (f"{ENGLISH.title}\x9b2J\n\n\x9d0;x\x9c {BODY}".encode("latin-1"), 1),
    "escaped.json": (json.dumps({"title": "\x1b[31mRed\u202e", "text": BODY, "author": "\u009b2J", "url": "https://x/\x1b"}), 1),
    "keys.json": ('{"ti\\u001btle": "x", "title": "T\\u0007itle", "text": "some words of a text\\u001b[2J"}', 1),
    "twice_escaped.xml": (rss(ENGLISH).replace(ENGLISH.title, "Bell &amp;#27;[2J &amp;#x9b;31m of Thornwick"), 1),
    "references.html": (page(ENGLISH, "<title>A &#27;[2J &#155;31m title &#7;</title>"), 1),
    "header.eml": (message(ENGLISH).replace(b"Subject: Bell", b"Subject: =?utf-8?q?=1B]0;x=07?= Bell"), 1),
    "raw.eml": (message(ENGLISH).replace(b"Subject: Bell", b"Subject: \x1b]0;x\x07Bell"), 1),
    "bidi.txt": (f"{ENGLISH.title}\n\nsaid \u202eliam\u202c \u2066x\u2069. {BODY}", 1),
    "marks.txt": (f"{ENGLISH.title}\n\na" + "\u0301" * 10_000 + f" {BODY}", 1),
    "surrogates.json": ('{"title": "Lone \\ud800 half", "text": "words and words \\udfff"}', 1),
    "nul.txt": (f"{ENGLISH.title}\n\n{BODY[:50]}\0{BODY[50:]}", 1),
    "markup.jsonl": ("\n".join(json.dumps({"title": title, "text": BODY + title}) for title in ("[/x]", "[bold]", "$a {0} %s")), 3),
    "laughs.xml": (laughs(rss(ENGLISH), "rss"), None),
    "laughs_nitf.xml": (laughs(nitf(ENGLISH).replace("<!DOCTYPE nitf SYSTEM \"http://dtd.example/nitf.dtd\">", ""), "nitf"), None),
    "external.xml": (nitf(ENGLISH).replace("<!DOCTYPE nitf SYSTEM \"http://dtd.example/nitf.dtd\"><nitf", EXTERNAL).replace("<p>The bell", "<p>&x;The bell"), None),
    "deep.html": ("<title>Deep</title>" + "<div>" * DEEP + "some words" + "</div>" * DEEP, None),
    "deep.xml": ("<?xml version='1.0'?>" + "<a>" * DEEP + "some words" + "</a>" * DEEP, None),
    "deep.json": ("[" * DEEP + "]" * DEEP, 0),
    "deep_objects.json": ('{"a":' * DEEP + "1" + "}" * DEEP, 0),
    "deep.eml": ("".join(f"Content-Type: multipart/mixed; boundary=b{n}\nMIME-Version: 1.0\n\n--b{n}\n" for n in range(600)) + "\nwords", None),
    "deep.md": ("> " * 3000 + "some words of a quotation\n\n" + "  " * 500 + "- item", None),
    "marks.md": ("*a **b _c " * 6000, None),
    "brackets.md": ("[" * 50_000 + "some words", None),
    "cut.json": (json.dumps([{"title": ENGLISH.title, "text": BODY}, {"title": "x", "text": "y"}])[:-20], 1),
    "bad_line.jsonl": (f"{GOOD_LINE}\n{{broken\n{GOOD_LINE.replace('bell', 'gong')}\n", 2),
    "bytes.jsonl": (GOOD_LINE.encode() + b"\n" + GOOD_LINE.replace("bell", "gong").encode() + b"\n" + b'{"title": "caf\xe9", "text": "un caf\xe9 noir"}\n', 3),
    "unclosed.csv": (f'title,text\n{ENGLISH.title},"{BODY}"\nnext,"never closed\n' + "a,b\n" * 50, None),
    "formula.csv": ('title,text\n"=cmd|\' /C calc\'!A0","+some words of a text"\n', 1),
    "large_field.csv": (f'title,text\nlong,"{"word " * 60_000}"\n', 1),
    "columns.csv": ("title,text," + ",".join(f"c{n}" for n in range(5000)) + f"\n{ENGLISH.title},{'words ' * 30}\n", 1),
    "slip.zip": (zip_of({"../../escape.txt": f"{ENGLISH.title}\n\n{BODY}", "/abs.txt": f"A\n\n{BODY}x"}), 2),
    "link.zip": (bad_zip("link.txt", 0o120777), 1),
    "device.zip": (bad_zip("device.txt", 0o020666), 1),
    "bomb.txt.gz": (gzip.compress(b" " * (70 << 20), 1), 0),
    "bomb.zip": (zip_of({"a.txt": b" " * (70 << 20)}), 0),
    "layers.txt.gz": (packed(BODY.encode(), 30), 0),
    "cut.txt.gz": (gzip.compress(f"{ENGLISH.title}\n\n{BODY}".encode())[:-20], None),
    "junk_behind.txt.gz": (gzip.compress(f"{ENGLISH.title}\n\n{BODY}".encode()) + b"junk", 1),
    "damaged.zip": (zip_of({"a.txt": BODY})[:-30], 0),
    "outside.epub": (zip_of({"META-INF/container.xml": "<container><rootfile full-path='../../../etc/passwd'/></container>"}), 0),
    "charset.html": (page(ENGLISH, "<meta charset='rot13'><title>Bell</title>"), 1),
    "charset_zip.html": (page(ENGLISH, "<meta charset='zlib_codec'><title>Bell</title>"), 1),
    "wrong_mark.txt": (b"\xff\xfe" + f"{ENGLISH.title}\n\n{BODY}".encode(), 1),
    "odd.txt": (f"{ENGLISH.title}\n\n{BODY}".encode("utf-16")[:-1], 1),
    "blank_lines.txt": (f"{ENGLISH.title}\n\n{ENGLISH.paragraphs[0]}" + "\n" * 300_000 + BODY, 1),
    "one_word.txt": ("a" * 1_000_000, 1),
    "digits.txt": (f"{ENGLISH.title}\n\n" + "1" * 100_000 + " " + BODY, 1),
    "mailbox.mbox": ("From x 2025\nSubject: none\nFrom: y\nDate: z\n", None),
    "blank_rows.csv": ("\n\n;;\ntitle;text;date\n" + "\n" * 400, None),
    "no_name.zip": (zip_of({"QX": BODY, "good.txt": f"{ENGLISH.title}\n\n{BODY}"}).replace(b"QX", b"\0X"), None),
    "escapes.txt": (f"{ENGLISH.title}\n\n" + "\x1b[" * 100_000 + BODY, 1),
    "spaces.txt": (f"{ENGLISH.title}\n\n" + " " * 300_000 + "x " + BODY, 1),
    "headers.eml": (b"X-A: b\n" * 20_000 + message(ENGLISH), 1),
    "semicolons.eml": (message(ENGLISH).replace(b"From: ", b"From: " + b";" * 30_000), 1),
    "date_words.txt": (f"{ENGLISH.title}\nDate: 99999999-99-99\n\n30 February 2025 {BODY}", 1),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(CASES))
def test_one_hostile_file(tmp_path, name):
    content, count = CASES[name]
    found = list(read(saved(tmp_path, name, content)))
    articles = [item for item in found if isinstance(item, Article)]
    assert found
    assert count is None or len(articles) == count
    for article in articles:
        check_harmless(article)


def check_harmless(article: Article) -> None:
    shown = [article.title, article.text, article.source, article.byline, article.section, article.embargo]
    for value in (*shown, article.origin.url, article.origin.guid):
        assert value is None or is_safe(value)
    assert SECRET not in article.text
    assert len(article.text) < 20_000_000
    article.text.encode("utf-8")


def test_a_hostile_folder_loads_whole_and_stays_as_it_is(tmp_path):
    for name, (content, _count) in CASES.items():
        if len(content) < 200_000:
            saved(tmp_path, name, content)
    saved(tmp_path, "good.txt", f" date {ENGLISH.day} {ENGLISH.title}\n\n{BODY}")
    saved(tmp_path, ".hidden.txt", BODY)
    saved(tmp_path, "draft.txt~", BODY)
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "out.txt").symlink_to("/etc/passwd")
    (tmp_path / "gone.txt").symlink_to("nowhere")
    before = {path.name: (path.lstat().st_mtime_ns, path.lstat().st_size) for path in tmp_path.iterdir()}
    paths = list(files(tmp_path))
    assert all(
        path.name not in (".hidden.txt", "draft.txt~", "out.txt", "gone.txt", "loop") for path in paths
    )
    titles = [item.title for path in paths for item in read(path) if isinstance(item, Article)]
    assert ENGLISH.title in titles
    after = {path.name: (path.lstat().st_mtime_ns, path.lstat().st_size) for path in tmp_path.iterdir()}
    assert after == before


def test_file_names_that_are_no_text(tmp_path):
    import os

    for number, name in enumerate(
        (b"caf\xe9.txt", b"new\nline.txt", b"\x1b]0;x\x07.txt", b"[bold].txt", b"-rf", b"$(x).txt")
    ):
        with open(os.path.join(os.fsencode(tmp_path), name), "wb") as file:
            file.write(f"{ENGLISH.title} {number}\n\n{BODY}".encode())
    found = [item for path in files(tmp_path) for item in read(path)]
    assert sorted(item.title for item in found) == [f"{ENGLISH.title} {number}" for number in range(6)]
    assert all(os.path.exists(item.origin.path) for item in found)


def test_limits_are_named_in_messages(tmp_path):
    from tui.limits import ARCHIVE_DEPTH, FILE_BYTES

    (bomb,) = problems_of(saved(tmp_path, "bomb.txt.gz", CASES["bomb.txt.gz"][0]))
    assert f"{FILE_BYTES.value:,}" in bomb.reason
    (layers,) = problems_of(saved(tmp_path, "layers.txt.gz", CASES["layers.txt.gz"][0]))
    assert str(ARCHIVE_DEPTH.value) in layers.reason


def test_problems_of_one_file_are_bounded_whatever_its_format(tmp_path):
    from tui.limits import PROBLEMS_PER_FILE

    many = zip_of({f"{number}.txt": b"\x7fELF\0\1" * 20 for number in range(100)} | {"z.txt": BODY})
    for path in (saved(tmp_path, "a.zip", many), saved(tmp_path, "a.jsonl", f"{GOOD_LINE}\n" + "{x\n" * 100)):
        problems = problems_of(path)
        assert len(problems) == PROBLEMS_PER_FILE.value + 1
        assert problems[-1].reason == str(PROBLEMS_PER_FILE)
        assert len(articles_of(path)) == 1


def test_a_bad_line_is_named_by_its_number_and_the_others_come(tmp_path):
    path = saved(tmp_path, "bad.jsonl", CASES["bad_line.jsonl"][0])
    (problem,) = problems_of(path)
    assert "2" in problem.reason
    assert len(articles_of(path)) == 2
