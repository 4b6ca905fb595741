"""Names that scraper files give to the fields of an article, the best of each first.

From newspaper, news-please, trafilatura, fundus, GDELT, the interfaces of the New York Times and the
Guardian, NewsAPI, common data sets, ninjs, JSON Feed, schema.org, wallabag, Pocket, and home-made
scrapers in seven languages.
"""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "title": """
        title headline headlines titre webTitle title_text article_title articletitle news_title hl1 name
        titulo titel titolo überschrift schlagzeile kop manchete titular subject intitule
        resolved_title given_title
    """,
    "text": """
        content_html body_xhtml body_html bodies articleBody maintext text content body article_text
        articletext full_text fulltext article content_text body_text plaintext plain_text bodyText
        texte contenu
        corps contenido texto conteudo inhalt inhoud testo contenuto tekst cuerpo corpo news_text story
        cleaned_text text_cleaned text_clean raw_content main_text article_content article_body raw_text
        html_content textContent
        tresc post html
    """,
    "summary": """
        description_text descriptions summary abstract description excerpt snippet chapo
        resume teaser standfirst lead trailText resumen zusammenfassung sommario samenvatting descripcion
        descrizione meta_description deck short_description selection highlights
    """,
    "opening": """
        lead_paragraph
    """,
    "published": """
        date_published datePublished published_at publishedAt publication_date pub_date pubDate
        date_publish publish_date publishing_date published date_publication webPublicationDate
        firstPublicationDate published_date publicationDate publishDate published_time date_parution datum
        fecha data contentCreated firstCreated versionCreated date seendate pubdate publish_time
        created_utc article_date post_date date_time datetime timestamp time veroffentlicht
        veroffentlichungsdatum fecha_publicacion data_pubblicazione data_publicacao publicatiedatum
        time_published day datetime_published date_str created created_at createdAt date_created
    """,
    "language": """
        lang language langue inLanguage sprache idioma lingua taal lang_code meta_lang language_code
        humanLanguage
    """,
    "source": """
        source_name sourcename sitename site_name source-hostname meta_site_name publisher newspaper
        media_name outlet publication journal media site source provider copyrightholder medium zeitung
        quelle fuente fonte bron krant periodico testata jornal veiculo feed feed_title source_domain
        domain domain_name hostname infosources clean_url source_url thread origin
    """,
    "byline": """
        byline bylines authors author auteur auteurs autor autora autores autoren verfasser autore autori
        door writer reporter creator published_by article_author by creators authorsByline
    """,
    "section": """
        section section_name sectionName articleSection category categories rubrique rubrik ressort
        seccion sezione secao rubriek news_desk desk category_name categorie topic topics
    """,
    "url": """
        url link web_url webUrl canonical_link canonical_url lien permalink article_url original_url
        given_url source_url enlace href uri_original resolved_url external_url mainEntityOfPage pageUrl
        originalArticleUrl alternate canonical
    """,
    "guid": """
        guid id _id uri uuid article_id articleid itemid identifier
    """,
    "embargo": """
        embargo embargoed embargoed_until embargoedUntil
    """,
    "urgency": """
        urgency priority
    """,
}
"""Canonical field → names for it, parted by blanks. Case, accents and marks within a name do not matter."""
