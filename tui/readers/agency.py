"""What agencies send: NITF, NewsML 1 and NewsML-G2."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tui.article import Problem, Role
from tui.messages import _
from tui.readers.draft import Draft, Paragraph
from tui.readers.fields import paragraphs_of_text
from tui.readers.markup import local_name, paragraphs_of
from tui.readers.publication import parse_published
from tui.readers.source import Source, UnreadableError
from tui.readers.xml import child, descendant, elements, forget, text_of, utf8

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_PICTURES = frozenset({"media", "media-caption", "media-producer", "media-reference", "photo"})


def read(source: Source) -> Iterator[Draft | Problem]:
    """The articles of a message, in its order; pictures and packages are passed over."""
    document, assumed = utf8(source.data, source.options.encoding)
    found_any = False
    for element in elements(document, {"newsitem", "nitf"}):
        if local_name(element) == "nitf":
            if any(local_name(around) == "newsitem" for around in element.iterancestors()):
                continue
            drafts = iter((_nitf(element),))
        elif child(element, "itemmeta", "contentset", "contentmeta") is not None:
            drafts = _newsml_g2(element)
        elif child(element, "text") is not None:
            drafts = iter((_corpus_item(element),))
        else:
            drafts = _newsml_1(element)
        for draft in drafts:
            if draft.paragraphs:
                found_any = True
                draft.encoding = assumed
                yield draft
        forget(element)
    if not found_any:
        raise UnreadableError(_("is a news message without any text"))


def _nitf(root: etree._Element) -> Draft:
    draft = Draft()
    head = child(root, "head")
    headline = descendant(root, "hl1", "hedline")
    draft.title = text_of(headline) or text_of(child(head, "title") if head is not None else None)
    byline = descendant(root, "byline")
    draft.byline = _names(byline) if byline is not None else None
    draft.language = root.get(_LANGUAGE)
    if head is not None:
        _read_nitf_head(draft, head)
    if draft.published is None:
        draft.published = parse_published(_attribute(descendant(root, "story.date"), "norm"))
    dateline = descendant(root, "dateline")
    if dateline is not None and (written := _spaced(dateline)):
        draft.paragraphs.append(Paragraph(written, Role.DATELINE))
    content = descendant(root, "body.content")
    if content is None:
        content = child(root, "body")
    if content is not None:
        draft.paragraphs.extend(_with_captions(content))
    if not draft.paragraphs or draft.paragraphs[-1].role is Role.DATELINE:
        abstract = descendant(root, "abstract")
        draft.paragraphs.extend(paragraphs_of(abstract) if abstract is not None else ())
    tagline = descendant(root, "tagline")
    if tagline is not None and (written := text_of(tagline)):
        draft.paragraphs.append(Paragraph(written, Role.SIGNATURE))
    return draft


def _names(byline: etree._Element) -> str | None:
    """The persons of a byline where they are marked, else all of it; what they are is left out."""
    persons = [_spaced(inner) for inner in byline.iterdescendants() if local_name(inner) == "person"]
    return ", ".join(filter(None, persons)) or _spaced(byline) or None


def _spaced(element: etree._Element) -> str:
    """The text of an element whose parts may stand without blanks between them."""
    return " ".join(" ".join(element.itertext()).split())


def _read_nitf_head(draft: Draft, head: etree._Element) -> None:
    for name, attribute in (
        ("date.issue", "norm"),
        ("date.release", "norm"),
        ("pubdata", "date.publication"),
    ):
        draft.published = draft.published or parse_published(_attribute(descendant(head, name), attribute))
    pubdata = descendant(head, "pubdata")
    draft.section = _attribute(pubdata, "position.section")
    draft.source = (
        _attribute(pubdata, "name")
        or _attribute(descendant(head, "doc.copyright"), "holder")
        or text_of(descendant(head, "distributor"))
        or None
    )
    draft.guid = _attribute(descendant(head, "doc-id"), "id-string")
    draft.urgency = _number(_attribute(descendant(head, "urgency"), "ed-urg"))
    release = _attribute(descendant(head, "date.release"), "norm")
    draft.embargo = release


def _with_captions(content: etree._Element) -> Iterator[Paragraph]:
    """The text of a body; a picture's caption and the name of who took it stay together, as a caption."""
    pictures = frozenset(
        element
        for element in content.iterdescendants()
        if local_name(element) in _PICTURES and not _inside_picture(element)
    )
    yield from paragraphs_of(content, without=pictures)
    for picture in sorted(pictures, key=lambda element: element.getroottree().getpath(element)):
        caption = text_of(descendant(picture, "media-caption"))
        producer = text_of(descendant(picture, "media-producer"))
        if caption:
            yield Paragraph(f"{caption} ( {producer} )" if producer else caption, Role.CAPTION)


def _inside_picture(element: etree._Element) -> bool:
    return any(local_name(around) in _PICTURES for around in element.iterancestors())


def _newsml_g2(item: etree._Element) -> Iterator[Draft]:
    draft = Draft(guid=item.get("guid"), language=item.get(_LANGUAGE))
    meta, content_meta = child(item, "itemmeta"), child(item, "contentmeta")
    if content_meta is not None:
        draft.title = text_of(child(content_meta, "headline")) or None
        draft.byline = (
            text_of(child(content_meta, "by")) or text_of(descendant(content_meta, "creator")) or None
        )
        draft.language = _attribute(child(content_meta, "language"), "tag") or draft.language
        draft.urgency = _number(text_of(child(content_meta, "urgency")))
        subject = child(content_meta, "subject", "genre")
        draft.section = text_of(child(subject, "name")) or None if subject is not None else None
        draft.published = parse_published(text_of(child(content_meta, "contentcreated")))
    if meta is not None:
        draft.title = draft.title or text_of(child(meta, "title")) or None
        draft.embargo = text_of(child(meta, "embargoed")) or None
        status = _attribute(child(meta, "pubstatus"), "qcode") or ""
        if draft.embargo is None and status and not status.endswith("usable"):
            draft.embargo = status.rpartition(":")[2]
        provider = child(meta, "provider", "service")
        if provider is not None:
            draft.source = (
                text_of(child(provider, "name"))
                or _attribute(provider, "literal")
                or _attribute(provider, "qcode")
            )
        draft.published = (
            draft.published
            or parse_published(text_of(child(meta, "firstcreated")))
            or parse_published(text_of(child(meta, "versioncreated")))
        )
    contents = child(item, "contentset")
    if contents is not None:
        yield from _of_content(draft, contents)


def _of_content(draft: Draft, contents: etree._Element) -> Iterator[Draft]:
    inline = child(contents, "inlinexml")
    if inline is not None:
        nitf = descendant(inline, "nitf")
        if nitf is not None:
            inner = _nitf(nitf)
            draft.title, draft.paragraphs = draft.title or inner.title, inner.paragraphs
            draft.byline, draft.published = draft.byline or inner.byline, draft.published or inner.published
        else:
            body = descendant(inline, "body")
            draft.paragraphs = list(paragraphs_of(body if body is not None else inline))
        draft.title = draft.title or text_of(descendant(inline, "title", "h1")) or None
    else:
        data = child(contents, "inlinedata")
        draft.paragraphs = list(paragraphs_of_text("".join(data.itertext()))) if data is not None else []
    if draft.paragraphs:
        yield draft


def _newsml_1(item: etree._Element) -> Iterator[Draft]:
    """One draft for each component that has a text; what lines around it say holds for it too."""
    management, identifier = child(item, "newsmanagement"), descendant(item, "publicidentifier")
    moment = text_of(
        child(management, "firstcreated", "thisrevisioncreated") if management is not None else None
    )
    published = parse_published(moment) or parse_published(text_of(descendant(item, "dateid")))
    urgency = _attribute(child(management, "urgency") if management is not None else None, "formalname")
    provider = text_of(descendant(item, "providerid")) or None
    seen: set[str] = set()
    for content in list(item.iterdescendants()):
        if local_name(content) != "datacontent":
            continue
        lines = [
            found for around in content.iterancestors() if (found := child(around, "newslines")) is not None
        ]
        draft = Draft(
            published=published, source=provider, guid=text_of(identifier) or None, urgency=_number(urgency)
        )
        draft.title = (
            _line(lines, "headline") or text_of(descendant(content, "hl1", "hedline", "title")) or None
        )
        draft.byline = _line(lines, "byline")
        draft.source = _line(lines, "creditline") or provider
        draft.language = _language_of(content)
        body = descendant(content, "body.content", "body")
        paragraphs = list(_with_captions(body if body is not None else content))
        if not any(len(paragraph.text) > 40 for paragraph in paragraphs) or draft.title in seen:
            continue
        seen.add(draft.title or "")
        dateline = _line(lines, "dateline")
        draft.paragraphs = [Paragraph(dateline, Role.DATELINE)] if dateline else []
        draft.paragraphs.extend(paragraphs)
        yield draft


def _corpus_item(item: etree._Element) -> Draft:
    """A story of the Reuters corpus (RCV1): fields as children, the day as an attribute."""
    text = child(item, "text")
    return Draft(
        title=text_of(child(item, "headline")) or text_of(child(item, "title")) or None,
        byline=text_of(child(item, "byline")) or None,
        published=parse_published(item.get("date")),
        language=item.get(_LANGUAGE),
        guid=item.get("itemid"),
        paragraphs=list(paragraphs_of(text)) if text is not None else [],
    )


def _line(groups: list[etree._Element], name: str) -> str | None:
    return next((text for group in groups if (text := text_of(child(group, name)))), None)


def _language_of(content: etree._Element) -> str | None:
    for around in content.iterancestors():
        described = child(around, "descriptivemetadata")
        named = _attribute(child(described, "language") if described is not None else None, "FormalName")
        if named or around.get(_LANGUAGE):
            return named or around.get(_LANGUAGE)
    return None


def _attribute(element: etree._Element | None, name: str) -> str | None:
    return None if element is None else element.get(name)


def _number(written: str | None) -> int | None:
    return int(written) if written and len(written) == 1 and written in "0123456789" else None
