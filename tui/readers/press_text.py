"""Plain-text exports of press databases: Nexis Uni, ProQuest and Factiva, several articles a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from tui.article import Problem
from tui.messages import _
from tui.readers.decoding import decode
from tui.readers.draft import Draft, Paragraph
from tui.readers.paragraphs import paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.text import clean, fold

_NEXIS_BODY = re.compile(r"^[ \t]*(?:Body|Texte|Corps|Volltext|Cuerpo)[ \t]*$", re.MULTILINE)
_NEXIS_END = re.compile(r"^[ \t]*(?:End of Document|Fin du document|Ende des Dokuments)[ \t]*$", re.MULTILINE)
_NEXIS_LOADED = re.compile(r"(?:Load-Date|Date de chargement|Ladedatum)\s?:")
_NEXIS_NOISE = re.compile(r"Page \d+ of \d+$|(?:Copyright|©|\(c\))", re.IGNORECASE)
_FIELD = re.compile(r"(?P<name>[A-Z][A-Za-zéû -]{2,20})\s?:\s*(?P<value>.*)$")
_RULE = re.compile(r"^_{20,}[ \t]*$", re.MULTILINE)
_PROQUEST = re.compile(r"^(?:ProQuest document ID|ProQuest document link|Publication info)\b", re.MULTILINE)
_PROQUEST_FIELD = re.compile(
    r"(?P<name>Title|Subject|Location|People|Company / organi[sz]ation|Identifiers? / keywords?"
    r"|Publication (?:title|year|date|subject|info)|Pages|First page"
    r"|Section|Publisher|Place of publication|Country of publication|ISSN|Source type|Language of publication"
    r"|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Author|Abstract|Links"
    r"|Full text|Credit|Illustration|Volume|Issue|Number of pages|Classification|Dateline|Column)"
    r":\s*(?P<value>.*)$"
)
_PROQUEST_ORDER = re.compile(r"Document \d+ of \d+$|ProQuest document link$")
_FACTIVA_CODES = frozenset(
    "HD BY WC PD ET SN SC ED PG LA CY LP TD CO IN NS RE PUB AN SE CR ART CT RF IPD IPC CLM VOL".split()
)
_FACTIVA_CODE = re.compile(r"(?P<code>[A-Z]{2,3})(?:[ \t]+(?P<value>\S.*))?$")
_FACTIVA_END = re.compile(
    r"^[ \t]*(?:Document|Dokument|Documento) (?P<guid>[A-Z]{3,8}\w{15,25})[ \t]*$", re.MULTILINE
)
_FACTIVA_WORDS = re.compile(r"[\d., ]{1,8} (?:words|mots|Wörter|palabras|parole|woorden|palavras)$")
_CLOCK = re.compile(r"\d{1,2}:\d\d$")


def is_export(text: str) -> bool:
    """Whether a text has the lines that only such an export has."""
    if _PROQUEST.search(text) and _RULE.search(text):
        return True
    if _NEXIS_BODY.search(text) and (_NEXIS_END.search(text) or _NEXIS_LOADED.search(text)):
        return True
    return _is_factiva(text)


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of an export, in its order."""
    decoded = decode(source.data, preferred=source.options.encoding)
    text = clean(decoded.text)
    found_any = False
    for draft in _drafts(text):
        if draft.paragraphs:
            draft.encoding = decoded.encoding
            found_any = True
            yield draft
    if not found_any:
        raise UnreadableError(_("is a download without the text of any document"))


def _drafts(text: str) -> Iterator[Draft]:
    if _PROQUEST.search(text):
        yield from filter(None, map(_proquest, _RULE.split(text)))
    elif _NEXIS_BODY.search(text):
        yield from map(_nexis, _NEXIS_END.split(text))
    else:
        start = 0
        for end in _FACTIVA_END.finditer(text):
            draft = _factiva(text[start : end.start()].split("\n"))
            draft.guid = end["guid"]
            start = end.end()
            yield draft


def _nexis(text: str) -> Draft:
    """Headline, source and day; fields; the text behind the line "Body"."""
    body = _NEXIS_BODY.search(text)
    if body is None:
        return Draft()
    draft = draft_of_nexis_head(text[: body.start()].split("\n"))
    after = text[body.end() :]
    loaded = _NEXIS_LOADED.search(after)
    lines = after[: loaded.start()].split("\n") if loaded is not None else after.split("\n")
    draft.paragraphs = _paragraphs(line for line in lines if not re.match(r"Page \d+ of \d+$", line.strip()))
    return draft


def draft_of_nexis_head(lines: Iterable[str]) -> Draft:
    """What the lines over the text of a Nexis document say."""
    draft = Draft()
    for line in map(str.strip, lines):
        if not line or _NEXIS_NOISE.match(line) or line == draft.title:
            continue
        field = _FIELD.match(line)
        if draft.title is None:
            draft.title = line
        elif field is not None and _read_nexis_field(draft, fold(field["name"]), field["value"].strip()):
            continue
        elif draft.published is None and (found := parse_published(line)) is not None:
            draft.published = found
        elif draft.source is None:
            draft.source = line
    return draft


def _read_nexis_field(draft: Draft, name: str, value: str) -> bool:
    if name in ("byline", "auteur", "autor", "author"):
        draft.byline = value
    elif name in ("section", "rubrique", "rubrik"):
        draft.section = re.split(r";\s", value)[0] or None
    elif name in ("headline", "titre", "titel"):
        draft.title = value or draft.title
    elif name in ("language", "langue", "sprache"):
        draft.language = value.split(";")[0]
    return name not in ("source",)


def _proquest(text: str) -> Draft | None:
    """Headline, fields, the text behind "Full text:", fields again."""
    draft = Draft()
    body: list[str] = []
    summary: list[str] = []
    into: list[str] | None = None
    said: dict[str, str] = {}
    for line in text.split("\n"):
        field = _PROQUEST_FIELD.match(line.strip())
        if field is not None:
            name, value = field["name"], field["value"].strip()
            into = {"Full text": body, "Abstract": summary}.get(name)
            if into is not None:
                into.append(value)
            else:
                said.setdefault(name, value)
        elif into is not None:
            into.append(line)
        elif draft.title is None and line.strip() and not said and not _PROQUEST_ORDER.match(line.strip()):
            draft.title = line.strip()
    if not ({"Publication title", "Publication info"} & said.keys()):
        return None
    draft.title = said.get("Title") or draft.title
    publication = said.get("Publication title") or said.get("Publication info", "")
    draft.source = re.split(r"\s*[;\[]", publication)[0] or None
    info = re.search(r"\](?P<day>[^\]:]+)", said.get("Publication info", ""))
    draft.published = parse_published(said.get("Publication date")) or parse_published(
        info["day"] if info else None
    )
    draft.byline, draft.section = said.get("Author") or None, said.get("Section") or None
    draft.language, draft.guid = said.get("Language of publication"), said.get("ProQuest document ID")
    draft.paragraphs = _paragraphs(body) or _paragraphs(summary)
    return draft


def _is_factiva(text: str) -> bool:
    end = _FACTIVA_END.search(text)
    if end is None:
        return False
    before = [line.strip() for line in text[: end.start()].split("\n")]
    coded = sum(line.split(" ")[0] in _FACTIVA_CODES for line in before)
    return coded >= 4 or any(map(_FACTIVA_WORDS.match, before))


def _factiva(lines: Sequence[str]) -> Draft:
    """The form with codes before the fields, or the one that knows them by their order."""
    coded: dict[str, list[str]] = {}
    into: list[str] = []
    for line in lines:
        match = _FACTIVA_CODE.match(line.strip())
        if match is not None and match["code"] in _FACTIVA_CODES:
            into = coded.setdefault(match["code"], [])
            into.append(match["value"] or "")
        else:
            into.append(line)
    if "HD" in coded and ({"LP", "TD"} & coded.keys()):
        return _of_codes({code: "\n".join(values).strip() for code, values in coded.items()})
    return _of_order([line.strip() for line in lines])


def _of_codes(coded: dict[str, str]) -> Draft:
    return Draft(
        title=" ".join(coded["HD"].split()),
        byline=" ".join(coded.get("BY", "").split()) or None,
        source=coded.get("SN") or None,
        section=coded.get("SE") or None,
        language=coded.get("LA") or None,
        published=parse_published(f"{coded.get('PD', '')} {coded.get('ET', '')}".strip()),
        paragraphs=[
            *_paragraphs(coded.get("LP", "").split("\n")),
            *_paragraphs(coded.get("TD", "").split("\n")),
        ],
    )


def _of_order(lines: Sequence[str]) -> Draft:
    """Section, headline, names, number of words, day, time, source, code, page, language, copyright, text."""
    draft = Draft()
    count = next((place for place, line in enumerate(lines) if _FACTIVA_WORDS.match(line)), None)
    if count is None:
        return draft
    head = [line for line in lines[:count] if line]
    if head:
        place = max(range(len(head)), key=lambda number: len(head[number]))
        draft.title = head[place]
        draft.section = head[place - 1] if place else None
        draft.byline = head[place + 1] if place + 1 < len(head) else None
    day = clock = ""
    place = count + 1
    while place < len(lines) and not _NEXIS_NOISE.match(lines[place]):
        line = lines[place]
        if not day and parse_published(line) is not None:
            day = line
        elif day and not clock and _CLOCK.match(line):
            clock = line
        elif day and line and draft.source is None:
            draft.source = line
        place += 1
    draft.published = parse_published(f"{day} {clock}".strip())
    draft.paragraphs = _paragraphs(lines[place + 1 :])
    if len(draft.paragraphs) > 1 and not re.search(r"[.!?»”\")]$", draft.paragraphs[-1].text):
        draft.paragraphs.pop()
    return draft


def _paragraphs(lines: Iterable[str]) -> list[Paragraph]:
    return [Paragraph(paragraph) for paragraph in paragraphs_of(list(lines)) if paragraph.strip()]
