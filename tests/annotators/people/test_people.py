"""Who is named in an article, and who is the same person."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui import structure
from tui.annotations import Gender, MentionKind, PeopleLayer
from tui.annotators import people
from tui.article import Article


def annotated(text: str, language: str = "fr", title: str = "") -> PeopleLayer:
    return people.annotate(structure.complete(Article(title, text, language=language)))


def names(text: str, language: str = "fr") -> list[tuple[str, str]]:
    """(what stands there, the actor's name) for each mention by name."""
    layer = annotated(text, language)
    actors = {actor.id: actor.name for actor in layer.actors}
    return [
        (text[mention.start : mention.end], actors[mention.actor])
        for mention in layer.text
        if mention.kind is MentionKind.NAME
    ]


def test_titles_and_honorifics_are_outside_and_short_forms_join() -> None:
    text = (
        "Le ministre Yves Tallec a reçu Mme Ines Caradec lundi à Brest. "
        "M. Tallec a salué Mme Caradec. Yves Tallec est reparti."
    )
    assert names(text) == [
        ("Yves Tallec", "Yves Tallec"),
        ("Ines Caradec", "Ines Caradec"),
        ("Tallec", "Yves Tallec"),
        ("Caradec", "Ines Caradec"),
        ("Yves Tallec", "Yves Tallec"),
    ]


def test_a_plural_honorific_introduces_two_people() -> None:
    text = "Yves Tallec et Jean Kerleo sont venus. MM. Tallec et Kerleo ont signé mercredi à Brest."
    assert names(text)[2:] == [("Tallec", "Yves Tallec"), ("Kerleo", "Jean Kerleo")]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Ursula von der Mahlen a parlé mardi. Mme von der Mahlen a salué M. de Kerouan.",
            "fr",
            ["Ursula von der Mahlen", "von der Mahlen", "de Kerouan"],
        ),
        (
            "The mayor met Ludwig van Holten on Monday. Mr. van Holten agreed.",
            "en",
            ["Ludwig van Holten", "van Holten"],
        ),
        ("Minister Jan de Vries sprak maandag. De Vries zei nee.", "nl", ["Jan de Vries", "De Vries"]),
    ],
)
def test_particles_belong_to_the_surname(text: str, language: str, found: list[str]) -> None:
    assert [name for name, _actor in names(text, language)] == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("De Belgische hydroloog Lieve Maerten ontwierp het.", "nl", ["Lieve Maerten"]),
        ("Belgische hydroloog Lieve Maerten zegt dat het water stijgt.", "nl", ["Lieve Maerten"]),
        ("Zweedse geologe Ingrid Solberg ging.", "nl", ["Ingrid Solberg"]),
        ("Deutscher Ökonom Karl Winding sprach am Montag in Bonn.", "de", ["Karl Winding"]),
        ("Die belgische Hydrologin Lieve Maerten widersprach.", "de", ["Lieve Maerten"]),
        ("Hydrologist Lieve Maerten left on Monday.", "en", ["Lieve Maerten"]),
        ("French Glaciologist Luc Moraud spoke at the meeting.", "en", ["Luc Moraud"]),
        ("La hidróloga belga Lieve Maerten dijo que el agua sube.", "es", ["Lieve Maerten"]),
        ("Idrologo belga Luca Moraldi ha detto che il fiume cresce.", "it", ["Luca Moraldi"]),
        ("A hidróloga belga Lieve Maerten disse que a água sobe.", "pt", ["Lieve Maerten"]),
        ("Le glaciologue belge Luc Moraud a parlé mardi.", "fr", ["Luc Moraud"]),
    ],
)
def test_where_one_is_from_and_what_one_does_is_no_part_of_the_name(
    text: str, language: str, found: list[str]
) -> None:
    assert [name for name, _actor in names(text, language)] == found


def test_full_names_side_by_side_are_two() -> None:
    text = (
        "Les anciens ministres de François Kervella Arnaud Penduff sont éliminés. François Kervella se tait."
    )
    assert [name for name, _actor in names(text)] == [
        "François Kervella",
        "Arnaud Penduff",
        "François Kervella",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Il habite rue Victor Hugo, près de la place Charles de Gaulle.",
        "Selon la loi Veil, le vote est obligatoire depuis lundi.",
        "Truth Social, Reuters et Yonhap ont publié la nouvelle mardi.",
        "Saluez donc vos amis, puisque vous partez demain.",
    ],
)
def test_streets_laws_platforms_and_verbs_are_nobody(text: str) -> None:
    assert names(text) == []


def test_the_place_of_a_dateline_is_nobody() -> None:
    text = "LUSSAC (Méridien) - Le festival a décerné samedi son prix à la cinéaste Inès Barragán."
    assert [name for name, _actor in names(text)] == ["Inès Barragán"]


def test_parties_are_nobody_in_english() -> None:
    text = "The Democratic Party won on Tuesday. Tanya Chan of the Democratic Party was re-elected."
    assert [name for name, _actor in names(text, "en")] == ["Tanya Chan"]


def test_a_possessive_ending_is_outside() -> None:
    text = "Mayor Dana Whitlock spoke on Monday. Whitlock's aide agreed with Dana Whitlock's plan."
    assert [name for name, _actor in names(text, "en")] == ["Dana Whitlock", "Whitlock", "Dana Whitlock"]


def test_a_name_in_capitals_is_the_same_person() -> None:
    text = "YVES TALLEC SE TAIT\n\nYves Tallec n'a rien dit mardi. M. Tallec est parti."
    assert {actor for _name, actor in names(text)} == {"Yves Tallec"}


@pytest.mark.parametrize(
    ("text", "language", "short", "candidates"),
    [
        (
            "Yves Tallec et Marie Tallec sont venus mardi. Tallec a souri.",
            "fr",
            "Tallec",
            {"Yves Tallec", "Marie Tallec"},
        ),
        (
            "Mayor Dana Whitlock met Senator Paul Whitlock on Monday. Whitlock smiled.",
            "en",
            "Whitlock",
            {"Dana Whitlock", "Paul Whitlock"},
        ),
        (
            "Yves Tallec a vu Yves Kerleo mardi. Le maire a salué Yves.",
            "fr",
            "Yves",
            {"Yves Tallec", "Yves Kerleo"},
        ),
    ],
)
def test_a_short_form_that_two_people_share_is_ambiguous(
    text: str, language: str, short: str, candidates: set[str]
) -> None:
    actors = annotated(text, language).actors
    by_id = {actor.id: actor for actor in actors}
    found = [actor for actor in actors if actor.ambiguous]
    assert [actor.name for actor in found] == [short]
    assert {by_id[candidate].name for candidate in found[0].candidates} == candidates


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Yves Tallec et Marie Tallec sont venus. Mme Tallec est partie mardi.", "fr", "Marie Tallec"),
        ("Mayor Dana Whitlock met Paul Whitlock. Mr. Whitlock left on Monday.", "en", "Paul Whitlock"),
        (
            "Yves Tallec est venu. Tallec a souri. Marie Tallec est partie. Tallec la suit.",
            "fr",
            "Yves Tallec",
        ),
    ],
    ids=["Mme", "Mr.", "who bore it before"],
)
def test_what_tells_two_people_apart_settles_a_surname(text: str, language: str, who: str) -> None:
    assert names(text, language)[-1][1] == who
    assert not any(actor.ambiguous for actor in annotated(text, language).actors)


def test_an_honorific_of_the_other_gender_is_somebody_else() -> None:
    text = "M. Yves Tallec est venu mardi. Mme Tallec est partie."
    assert [actor for _name, actor in names(text)] == ["Yves Tallec", "Tallec"]


def test_photographers_are_credited_and_nobody_else() -> None:
    text = (
        "Le bac, le 4 mars 2026 à Brest ( AFP / Lena Orsay )\n\n"
        "La maire, Paule Kerleo, a souri. Mme Kerleo est élue depuis 2020."
    )
    layer = annotated(text)
    assert [text[start:end] for start, end in layer.credits] == ["Lena Orsay"]
    assert {actor.name for actor in layer.actors} == {"Paule Kerleo"}


def test_a_title_stands_for_whom_it_introduced() -> None:
    text = "Le président russe Vladimir Orlov est arrivé mardi. Le président russe a souri."
    layer = annotated(text)
    titles = [mention for mention in layer.text if mention.kind is MentionKind.TITLE]
    assert [text[mention.start : mention.end] for mention in titles] == ["Le président russe"]
    assert {mention.actor for mention in layer.text} == {layer.actors[0].id}


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("M. Xi Tallec est venu mardi.", Gender.MASCULINE),
        ("La commissaire européenne à l'Environnement, Maarja Lepik, a parlé mardi.", Gender.FEMININE),
        ("Un porte-parole du ministère, Dang Van Loc, a parlé mardi.", Gender.MASCULINE),
    ],
)
def test_gender_comes_from_what_stands_before(text: str, gender: Gender) -> None:
    assert [actor.gender for actor in annotated(text).actors] == [gender]


def test_the_title_shares_the_actors_of_the_text() -> None:
    layer = annotated("Yves Tallec a parlé mardi à Brest.", title="Tallec parle")
    assert [(mention.start, mention.end, mention.actor) for mention in layer.title] == [(0, 6, "yves-tallec")]


@given(st.text(alphabet="AÉabé '.-\n,()MmeLd", max_size=80), st.sampled_from(["fr", "en", "de"]))
@settings(max_examples=60, deadline=None)
def test_mentions_are_apart_in_order_and_inside(text: str, language: str) -> None:
    layer = annotated(text, language)
    ids = {actor.id for actor in layer.actors}
    last = 0
    for mention in layer.text:
        assert last <= mention.start < mention.end <= len(text)
        assert mention.actor in ids
        last = mention.end


@pytest.mark.parametrize(
    "piece",
    [
        "Tallec ",
        "M. ",
        "M. Tallec ",
        "A",
        "A ",
        "B" + 4999 * "a" + " ",
        "Ursula von der ",
        "Le président ",
        "(AFP / Lena ",
        "YVES TALLEC VIENT\nYves Tallec vient. ",
    ],
    ids=[
        "capitals",
        "honorifics",
        "addressed",
        "one name",
        "letters",
        "long names",
        "particles",
        "titles",
        "credits",
        "headlines",
    ],
)
def test_time_grows_with_the_length(piece: str) -> None:
    """Four times the text may take ten times as long at most: room for noise, none for a square."""

    def seconds(times: int) -> float:
        text = piece * times
        start = time.process_time()
        annotated(text)
        return time.process_time() - start

    number = 10_000 // len(piece) * 2
    seconds(number // 10)
    assert seconds(4 * number) < 10 * max(seconds(number), 0.02)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Les Tallec sont arrivés mardi. Yves Tallec a parlé.", "fr", ["Yves Tallec"]),
        (
            "La fortune va aux Le Guen. Anne Le Guen en a parlé mardi à Brest avec les Le Guen.",
            "fr",
            ["Anne Le Guen"],
        ),
        ("The Whitlocks arrived on Monday. Dana Whitlock spoke.", "en", ["Dana Whitlock"]),
        ("The Whitlock family arrived on Monday. Dana Whitlock spoke.", "en", ["Dana Whitlock"]),
        ("La famille Tallec est arrivée mardi. Yves Tallec a parlé.", "fr", ["Yves Tallec"]),
    ],
)
def test_a_family_is_no_person(text: str, language: str, found: list[str]) -> None:
    assert [name for name, _actor in names(text, language)] == found


def test_a_surname_alone_is_found_wherever_its_bearer_is_named_in_full() -> None:
    text = (
        "Mayor Dana Whitlock spoke on Monday. Yesterday Whitlock received a medal. "
        "The attention led to offers and Whitlock was invited. Whitlock Foundation paid."
    )
    assert [name for name, _actor in names(text, "en")] == ["Dana Whitlock", "Whitlock", "Whitlock"]


def test_names_in_a_headline_of_capitals_end_where_they_do_elsewhere() -> None:
    text = "DANA WHITLOCK WINS\n\nDana Whitlock won on Monday, and Whitlock's aide agreed."
    assert names(text, "en") == [
        ("DANA WHITLOCK", "Dana Whitlock"),
        ("Dana Whitlock", "Dana Whitlock"),
        ("Whitlock", "Dana Whitlock"),
    ]
    text = "YVES TALLEC ET MARIE GUIVARCH ÉLUS\n\nYves Tallec a été élu mardi avec Marie Guivarch."
    assert [name for name, _actor in names(text)][:2] == ["YVES TALLEC", "MARIE GUIVARCH"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Le ministre de l'Intérieur, Luc Kerleo, et le ministre de la Justice, Yves Tallec, se sont vus. "
            "Le ministre de la Justice a souri mardi. Le ministre a parlé.",
            "fr",
            [("Le ministre de la Justice", "Yves Tallec")],
        ),
        (
            "The Russian president, Vladimir Orlov, arrived. The Russian president smiled on Monday.",
            "en",
            [("The Russian president", "Vladimir Orlov")],
        ),
        (
            "Bundeskanzler Otto Lindner sprach am Montag. Der Bundeskanzler lächelte.",
            "de",
            [("Der Bundeskanzler", "Otto Lindner")],
        ),
        (
            "El presidente ruso, Vladímir Orlov, llegó el lunes. El presidente ruso sonrió.",
            "es",
            [("El presidente ruso", "Vladímir Orlov")],
        ),
        (
            "De Russische president Vladimir Orlov kwam maandag. De Russische president lachte.",
            "nl",
            [("De Russische president", "Vladimir Orlov")],
        ),
    ],
)
def test_a_title_stands_for_nobody_else(text: str, language: str, found: list[tuple[str, str]]) -> None:
    layer = annotated(text, language)
    actors = {actor.id: actor.name for actor in layer.actors}
    titles = [mention for mention in layer.text if mention.kind is MentionKind.TITLE]
    assert [(text[mention.start : mention.end], actors[mention.actor]) for mention in titles] == found


@pytest.mark.parametrize(
    ("text", "language", "actor"),
    [
        ("J. Tallec a parlé mardi. Jean Tallec est maire. Tallec sourit.", "fr", "Jean Tallec"),
        ("J.-B. Kerleo a parlé mardi à Brest. Jean-Baptiste Kerleo est maire.", "fr", "Jean-Baptiste Kerleo"),
        (
            "Judge Mary Katherine Holbrook left on Monday. Holbrook said M. K. Holbrook was tired.",
            "en",
            "Mary Katherine Holbrook",
        ),
        (
            "Le président chinois Guo Wenhai est arrivé mardi. M. Guo a souri. Guo Wenhai repart.",
            "fr",
            "Guo Wenhai",
        ),
        ("Kim Yong Chol arrived. Mr. Kim smiled on Monday. Kim left.", "en", "Kim Yong Chol"),
        (
            "Liam O'Brannon spoke on Monday. O'Brannon, a farmer, left.",
            "en",
            "Liam O'Brannon",
        ),
        (
            "Jean-Baptiste Kervella-Morin a parlé mardi. M. Kervella-Morin sourit. Jean-Baptiste se tait.",
            "fr",
            "Jean-Baptiste Kervella-Morin",
        ),
        (
            "Mohammed ben Rashad a parlé mardi. Le prince ben Rashad a souri. Ben Rashad repart.",
            "fr",
            "Mohammed ben Rashad",
        ),
        ("Nguyen Van Hai a parlé mardi à Hanoï. M. Hai a souri.", "fr", "Nguyen Van Hai"),
        ("Whitlock’s plan failed on Monday. Dana Whitlock left.", "en", "Dana Whitlock"),
    ],
)
def test_every_short_form_is_the_fullest(text: str, language: str, actor: str) -> None:
    found = names(text, language)
    assert len(found) > 1
    assert {name for _mention, name in found} == {actor}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Gel à Montbrac : les vergers de Montbrac ont souffert."),
        ("en", "Frost in Salmiac: the orchards of Salmiac have suffered."),
    ],
)
def test_what_stands_as_a_place_once_is_no_person_elsewhere(language: str, text: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    "text", ["He left. Nora Fielding smiled.", "« Non », a-t-il dit. Sarah Connell écoutait."]
)
def test_a_given_name_and_a_surname_that_lists_know_open_a_sentence(text: str) -> None:
    assert [name for name, _actor in names(text, "fr" if "a-t-il" in text else "en")][-1].count(" ") == 1
