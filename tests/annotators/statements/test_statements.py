"""Who said what: constructions in all languages, with invented sentences."""

from __future__ import annotations

import re
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.annotations import (
    Actor,
    DateLayer,
    Gender,
    MentionKind,
    PeopleLayer,
    PersonMention,
    Statement,
    StatementKind,
    StatementLayer,
)
from tui.annotators import statements
from tui.article import Article, Block
from tui.languages import CODES


def people(text: str, title: str, names: dict[str, str]) -> PeopleLayer:
    """A layer in which each full name, and each last name, of ``names`` (to gender) is a mention."""

    def mentions(where: str) -> tuple[PersonMention, ...]:
        found: list[PersonMention] = []
        for name in names:
            for form in (name, name.split()[-1]):
                for match in re.finditer(rf"\b{re.escape(form)}\b", where):
                    if all(match.end() <= other.start or other.end <= match.start() for other in found):
                        found.append(PersonMention(match.start(), match.end(), name, MentionKind.NAME))
        return tuple(sorted(found, key=lambda mention: mention.start))

    genders = {"f": Gender.FEMININE, "m": Gender.MASCULINE}
    actors = tuple(Actor(name, name, gender=genders.get(gender)) for name, gender in names.items())
    return PeopleLayer(mentions(text), mentions(title), actors)


def layer(text: str, language: str, names: dict[str, str] | None = None, title: str = "") -> StatementLayer:
    blocks = []
    start = 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block(start, start + len(paragraph)))
        start += len(paragraph) + 2
    article = Article(title, text, tuple(blocks), None, language)
    return statements.annotate(article, DateLayer(), people(text, title, names or {}))


def words(text: str, statement: Statement) -> list[str]:
    return [text[start:end] for start, end in statement.spans]


def said(text: str, language: str, **names: str) -> list[tuple[list[str], str | None]]:
    """The words of each statement and the name of who says them."""
    spelled = {name.replace("_", " "): gender for name, gender in names.items()}
    found = layer(text, language, spelled).text
    return [(words(text, one), one.speaker.name if one.speaker else None) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Le pont tiendra", a assuré Zoé Marnat.', [(["Le pont tiendra"], "Zoé Marnat")]),
        ('"Le pont tiendra", a-t-elle dit. Zoé Marnat est là.', [(["Le pont tiendra"], "Zoé Marnat")]),
        (
            "« Le pont », a poursuivi Zoé Marnat, « tiendra cent ans ».",
            [(["Le pont", "tiendra cent ans"], "Zoé Marnat")],
        ),
        ("Selon Zoé Marnat, le pont « tiendra cent ans ».", [(["tiendra cent ans"], "Zoé Marnat")]),
        ('Pour Zoé Marnat, c\'est "une honte".', [(["une honte"], "Zoé Marnat")]),
        ('Zoé Marnat a dit "ne rien savoir".', [(["ne rien savoir"], "Zoé Marnat")]),
        ("Zoé Marnat a qualifié Ugo Brel de « girouette ».", [(["girouette"], "Zoé Marnat")]),
        ("Zoé Marnat a reproché à Ugo Brel son « mépris ».", [(["mépris"], "Zoé Marnat")]),
        (
            "Le plan, qualifié de « coup de poker » par Zoé Marnat, inquiète.",
            [(["coup de poker"], "Zoé Marnat")],
        ),
        (
            "Ugo Brel a écouté Zoé Marnat, qui a décrit le plan comme un « coup de poker ».",
            [(["coup de poker"], "Zoé Marnat")],
        ),
        (
            'Zoé Marnat a salué le vote, disant "n\'y plus croire".',
            [(["n'y plus croire"], "Zoé Marnat")],
        ),
        (
            '"Non", a répondu Zoé Marnat. "La route restera fermée jusqu\'en mars."',
            [(["Non"], "Zoé Marnat"), (["La route restera fermée jusqu'en mars."], "Zoé Marnat")],
        ),
        (
            'Ugo Brel hésite. Zoé Marnat, non : "Nous signerons demain matin".',
            [(["Nous signerons demain matin"], "Zoé Marnat")],
        ),
        (
            "Le maire de Trouvain, Ugo Brel, a parlé.\n\n« Rien n'est signé », a glissé le maire.",
            [(["Rien n'est signé"], "Ugo Brel")],
        ),
        ('"On ferme tout", a crié un témoin.', [(["On ferme tout"], "un témoin")]),
        ('"Rendez-nous le lac", pouvait-on lire sur une banderole.', [(["Rendez-nous le lac"], None)]),
        ("- Tu viens ?, demande Zoé Marnat.", [(["Tu viens ?"], "Zoé Marnat")]),
        ("Pour Zoé Marnat il s'agit d'une « ruse ».", [(["ruse"], "Zoé Marnat")]),
        ("Aux dires du maire, Ugo Brel, le pont est « solide ».", [(["solide"], "Ugo Brel")]),
        (
            "« Ça tiendra », prévient Zoé Marnat, cheffe adjointe de la voirie, qui promet un pont « neuf ».",
            [(["Ça tiendra"], "Zoé Marnat"), (["neuf"], "Zoé Marnat")],
        ),
        (
            "« Nous sommes prêts », assure-t-on dans l'entourage de la maire.",
            [(["Nous sommes prêts"], "entourage de la maire")],
        ),
    ],
)
def test_french(text: str, expected: list[tuple[list[str], str | None]]) -> None:
    assert said(text, "fr", Zoé_Marnat="f", Ugo_Brel="m") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"It will hold," Zoe Marn said.', [(["It will hold,"], "Zoe Marn")]),
        ('"It will hold," said Zoe Marn, the engineer.', [(["It will hold,"], "Zoe Marn")]),
        (
            "“It will hold,” Zoe Marn said, “for a hundred years.”",
            [(["It will hold,", "for a hundred years."], "Zoe Marn")],
        ),
        ("Hugo Brell called Zoe Marn’s plan ‘a gamble’.", [(["a gamble"], "Hugo Brell")]),
        ('The plan was described as "a gamble" by Hugo Brell.', [(["a gamble"], "Hugo Brell")]),
        ('According to Hugo Brell, it was "a gamble."', [(["a gamble."], "Hugo Brell")]),
        ('Zoe Marn arrived late. "Never again," she said.', [(["Never again,"], "Zoe Marn")]),
        ('"Do you agree?" Hugo Brell asked. Nobody did.', [(["Do you agree?"], "Hugo Brell")]),
        ('The Marn campaign said it was "delighted."', [(["delighted."], "Marn campaign")]),
        ('Police said they had "no suspects."', [(["no suspects."], "Police")]),
        (
            '"We climbed to the roof. It rained.\n\n"Then the boats came," Zoe Marn recalled.',
            [(["We climbed to the roof. It rained.", "Then the boats came,"], "Zoe Marn")],
        ),
        ('"Save our lake," read a banner.', [(["Save our lake,"], None)]),
        ('Hugo Brell, who has called it "a joke," left early.', [(["a joke,"], "Hugo Brell")]),
        ('Zoe Marn — who built the bridge — called it "a gamble."', [(["a gamble."], "Zoe Marn")]),
        ('As Mr. Brell put it, "You have to lose first."', [(["You have to lose first."], "Hugo Brell")]),
        ('"You have to lose first," as Hugo Brell put it.', [(["You have to lose first,"], "Hugo Brell")]),
        (
            '"I was there," Zoe Marn, 19, a student in Halden, said as she waited.',
            [(["I was there,"], "Zoe Marn")],
        ),
        ('The leak prompted Hugo Brell to say it was "a joke."', [(["a joke."], "Hugo Brell")]),
        (
            'Both left, with Zoe Marn calling it "a farce" and Hugo Brell vowing to "start anew."',
            [(["a farce"], "Zoe Marn"), (["start anew."], "Hugo Brell")],
        ),
        (
            'Zoe Marn waved. Hugo Brell, she said, is "a con man."',
            [(["a con man."], "Zoe Marn")],
        ),
        ('Zoe Marn said they felt "good about it."', [(["good about it."], "Zoe Marn")]),
        (
            'Zoe Marn claimed he made "rude remarks," a charge Hugo Brell denied.',
            [(["rude remarks,"], "Zoe Marn")],
        ),
        (
            'A spokesman came. The mast was "rotten," he said.',
            [(["rotten,"], "he")],
        ),
        (
            'A diver spoke first. "It was dark," said the diver. It was "very cold," he added.',
            [(["It was dark,"], "the diver"), (["very cold,"], "the diver")],
        ),
        ('Brell\'s spokesman said the mast was "rotten."', [(["rotten."], "Brell's spokesman")]),
    ],
)
def test_english(text: str, expected: list[tuple[list[str], str | None]]) -> None:
    assert said(text, "en", Zoe_Marn="f", Hugo_Brell="m") == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "«Aguantará», afirmó la ingeniera Eva Ríos.", [(["Aguantará"], "Eva Ríos")]),
        ("es", "Eva Ríos tachó de “farsa” el plan.", [(["farsa"], "Eva Ríos")]),
        ("it", '"Il ponte - ha detto Eva Riva - regge".', [(["Il ponte", "regge"], "Eva Riva")]),
        ("it", "Per Eva Riva, invece, è «una farsa».", [(["una farsa"], "Eva Riva")]),
        ("it", "Per Eva Riva si tratta di «una farsa».", [(["una farsa"], "Eva Riva")]),
        ("it", "A detta del legale, Eva Riva, è «una farsa».", [(["una farsa"], "Eva Riva")]),
        (
            "it",
            '"Il ponte regge - ha detto Eva Riva -. Ma non per molto".',
            [(["Il ponte regge"], "Eva Riva"), (["Ma non per molto"], "Eva Riva")],
        ),
        (
            "it",
            'Eva Riva attacca: "Il ponte è vecchio". E ancora: "Si chiuda subito al traffico".',
            [(["Il ponte è vecchio"], "Eva Riva"), (["Si chiuda subito al traffico"], "Eva Riva")],
        ),
        ("es", "Para Eva Ríos es «una farsa».", [(["una farsa"], "Eva Ríos")]),
        ("es", "A decir de Eva Ríos, es «una farsa».", [(["una farsa"], "Eva Ríos")]),
        ("pt", "No dizer da deputada Eva Reis, é «uma farsa».", [(["uma farsa"], "Eva Reis")]),
        ("de", "Wie Eva Ruland mitteilte, sei die Lage „dramatisch“.", [(["dramatisch"], "Eva Ruland")]),
        (
            "de",
            "In einem Brief der Stadt heißt es: „Die Brücke wird morgen gesperrt.“",
            [(["Die Brücke wird morgen gesperrt."], "einem Brief der Stadt")],
        ),
        (
            "de",
            "In seinem Urteil begründete das Gericht, dass die Klage „haltlos“ sei.",
            [(["haltlos"], "Gericht")],
        ),
        ("pt", "«Vai aguentar», garantiu Eva Reis.", [(["Vai aguentar"], "Eva Reis")]),
        ("pt", "Segundo Eva Reis, o plano é “uma farsa”.", [(["uma farsa"], "Eva Reis")]),
        ("de", "„Die Brücke hält“, sagte Eva Ruland.", [(["Die Brücke hält"], "Eva Ruland")]),
        ("de", "Eva Ruland hat das Vorhaben als „Farce“ bezeichnet.", [(["Farce"], "Eva Ruland")]),
        ("de", "»Das reicht«, so Eva Ruland.", [(["Das reicht"], "Eva Ruland")]),
        ("de", "Eva Ruland warf dem Rat „Willkür“ vor.", [(["Willkür"], "Eva Ruland")]),
        ("nl", "‘De brug houdt’, zei Eva Rood.", [(["De brug houdt"], "Eva Rood")]),
        ("nl", "Eva Rood noemde het plan “een klucht”.", [(["een klucht"], "Eva Rood")]),
    ],
)
def test_other_languages(language: str, text: str, expected: list[tuple[list[str], str | None]]) -> None:
    names = {"Eva_Ríos": "f", "Eva_Riva": "f", "Eva_Reis": "f", "Eva_Ruland": "f", "Eva_Rood": "f"}
    assert said(text, language, **names) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le film « Les Nuits grises » sort mercredi."),
        ("fr", "Surnommé « le Renard », il a quitté le village."),
        ("fr", "L'opération « Vent du large » continue."),
        ("fr", '- "Gouffre" -'),
        ("en", 'The so-called "comeback" sold out.'),
        ("en", 'The band is known for "Harbor Lights" and little else.'),
        ("en", "It's the Smiths' house, and the dogs' too."),
        ("en", 'He is 6\' 2" tall and the pipe is 5" wide.'),
        ("de", "Der Film „Das letzte Ufer“ läuft."),
    ],
)
def test_no_statement(language: str, text: str) -> None:
    assert layer(text, language).text == ()


def test_relay_is_not_the_speaker() -> None:
    text = '"Le col est fermé", a indiqué Zoé Marnat, selon l\'agence de presse Nordsud.'
    (statement,) = layer(text, "fr", {"Zoé Marnat": "f"}).text
    assert statement.speaker is not None
    assert (statement.speaker.name, statement.relay) == ("Zoé Marnat", "Nordsud")


def test_agency_alone_is_the_speaker() -> None:
    found = layer('"Le col est fermé", selon l\'agence Nordsud.', "fr")
    (statement,) = found.text
    assert statement.speaker is not None
    assert "Nordsud" in statement.speaker.name
    assert statement.relay is None


def test_an_institution_becomes_an_actor_of_its_own() -> None:
    text = "Le Kremlin a jugé « prématurée » toute rencontre."
    found = layer(text, "fr", {"kremlin": ""})
    (actor,) = found.institutions
    assert actor.name == "Kremlin"
    assert actor.id != "kremlin"
    assert found.text[0].speaker is not None
    assert found.text[0].speaker.actor == actor.id


def test_cue_is_the_verb() -> None:
    text = '"Le pont tiendra", a-t-elle ajouté mardi. Zoé Marnat est ingénieure.'
    (statement,) = layer(text, "fr", {"Zoé Marnat": "f"}).text
    assert [text[start:end] for start, end in statement.cue] == ["ajouté"]


def test_a_pronoun_does_not_mean_whom_the_words_are_about() -> None:
    text = (
        "Zoé Marnat a critiqué la ministre Iris Velle.\n\n"
        'Les propos de la ministre "ne valent rien", a-t-elle insisté.'
    )
    (statement,) = layer(text, "fr", {"Zoé Marnat": "f", "Iris Velle": "f"}).text
    assert statement.speaker is not None
    assert statement.speaker.name == "Zoé Marnat"


def test_headline_repeats_the_text() -> None:
    text = 'Zoé Marnat a promis une réponse "rapide et ferme" aux riverains.'
    found = layer(text, "fr", {"Zoé Marnat": "f"}, title='Marnat promet une réponse "rapide et ferme"')
    (headline,) = found.title
    assert headline.kind is StatementKind.HEADLINE
    assert headline.repeats == 0
    assert headline.speaker is not None
    assert headline.speaker.name == "Zoé Marnat"


def test_blind_guesses_show_nobody_as_fact() -> None:
    text = 'Ugo Brel est parti hier.\n\nLe débat a duré.\n\n"Il faudra bien que quelqu\'un paie un jour."'
    assert not any(statement.sure for statement in layer(text, "fr", {"Ugo Brel": "m"}).text)


def test_a_title_that_only_one_person_can_bear_is_told_apart_from_a_guess() -> None:
    text = "Zoé Marnat est arrivée tôt.\n\n« Rien n'est signé », a glissé l'élue."
    (alone,) = layer(text, "fr", {"Zoé Marnat": "f"}).text
    text = "Zoé Marnat a vu Eva Brel.\n\n« Rien n'est signé », a glissé l'élue."
    (guessed,) = layer(text, "fr", {"Zoé Marnat": "f", "Eva Brel": "f"}).text
    assert alone.rule == "inverted, title only"
    assert guessed.rule == "inverted, title guess"
    assert alone.confidence > guessed.confidence


def test_plain_attribution_is_sure() -> None:
    (statement,) = layer('"Le pont tiendra", a assuré Zoé Marnat.', "fr", {"Zoé Marnat": "f"}).text
    assert statement.sure
    assert statement.confidence > 0.9


def test_an_opening_mark_never_closed_ends_at_the_reporting_clause() -> None:
    text = '"Nous signerons demain, a dit Zoé Marnat. Le stade ouvre.\n\nLa suite est ailleurs.'
    (statement,) = layer(text, "fr", {"Zoé Marnat": "f"}).text
    assert words(text, statement)[0].rstrip(" ,") == "Nous signerons demain"


def test_nested_marks_stay_inside() -> None:
    text = "“He told me ‘never again’ and left,” Zoe Marn said."
    (statement,) = layer(text, "en", {"Zoe Marn": "f"}).text
    assert words(text, statement) == ["He told me ‘never again’ and left,"]


HOSTILE = {
    "straight": '" a ',
    "guillemets": "« mot. il a dit : ",
    "curly": "“a ",
    "single": "'a ",
    "sentences": '"a" and Smith said ',
    "nested": "«“‘",
    "dashes": "- a, dit Paul\n",
    "paragraphs": '"abc def ghi jkl.\n\n',
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("language", ["fr", "en"])
def test_time_is_linear(piece: str, language: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        start = time.process_time()
        layer(text, language)
        return time.process_time() - start

    seconds(100)
    assert seconds(2_400) < 2 * (4 * seconds(600) + 0.1)


@pytest.mark.parametrize(
    "piece",
    [
        '" a ',
        "«“‘ a ",
        "« a ",
        'with A saying "b" and C adding "d", ',
        "Zoe — a — said — “b” ",
        "x: ",
    ],
)
@pytest.mark.parametrize("language", ["fr", "en", "de"])
def test_work_grows_with_the_text_and_no_faster(piece: str, language: str) -> None:
    def calls(times: int) -> int:
        text = piece * times
        count = 0

        def counted(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        before = sys.getprofile()
        sys.setprofile(counted)
        try:
            layer(text, language)
        finally:
            sys.setprofile(before)
        return count

    calls(50)
    assert calls(800) < 6 * calls(200)


def test_ten_thousand_marks_without_a_partner_and_nesting_a_thousand_deep() -> None:
    for text in ('" a ' * 10_000, "«" * 1_000 + "a" + "»" * 1_000, "“‘" * 1_000 + "a"):
        start = time.process_time()
        found = layer(text, "en").text
        assert time.process_time() - start < 5
        longest = max((one.spans[-1][1] - one.spans[0][0] for one in found), default=0)
        assert longest <= 4_000


def test_an_article_without_its_noun_keeps_its_letters_as_a_name() -> None:
    (one,) = layer('C\'\n\n"-là -là -là -là", accusé Zoé Marnat.', "fr", {"Zoé Marnat": "f"}).text
    assert one.speaker is not None
    assert one.speaker.name == "C'"


def test_a_clause_right_after_a_mark_has_no_words() -> None:
    assert layer("»«, affirme Zoé Marnat.", "fr", {"Zoé Marnat": "f"}).text == ()


@pytest.mark.parametrize("piece", ['"abc def ghi.\n\n', "« abc def ghi. ", "“abc def ghi. "])
def test_no_statement_swallows_an_article(piece: str) -> None:
    text = piece * 1_000
    longest = max((one.spans[-1][1] - one.spans[0][0] for one in layer(text, "en").text), default=0)
    assert longest < 4_000


PIECES = st.lists(
    st.sampled_from(
        [
            '"',
            "«",
            "»",
            "“",
            "”",
            "‘",
            "’",
            "'",
            "„",
            " ",
            "\n\n",
            ", ",
            ". ",
            " - ",
            ": ",
            "Zoé Marnat",
            "a dit",
            "said",
            "sagte",
            "a-t-elle ajouté",
            "selon",
            "qui",
            "le ministre",
            "Il faut",
            "l'",
            "…",
        ]
    ),
    max_size=60,
)


@settings(max_examples=60, deadline=None)
@given(pieces=PIECES, language=st.sampled_from(CODES))
def test_offsets_hold_whatever_the_text(pieces: list[str], language: str) -> None:
    text = "".join(pieces)
    found = layer(text, language, {"Zoé Marnat": "f"}, title=text.replace("\n", " ")[:80])
    known = {"Zoé Marnat", *(actor.id for actor in found.institutions)}
    last = -1
    for statement in found.text:
        assert statement.spans
        assert statement.spans[0][0] >= last
        last = statement.spans[0][0]
        for start, end in (*statement.spans, *statement.cue):
            assert 0 <= start < end <= len(text)
        assert all(
            first[1] <= second[0] for first, second in zip(statement.spans, statement.spans[1:], strict=False)
        )
        assert 0.0 <= statement.confidence <= 1.0
        if statement.speaker is None:
            assert not statement.sure
        else:
            assert statement.speaker.actor is None or statement.speaker.actor in known
            assert statement.speaker.name
    for headline in found.title:
        assert headline.repeats is None or headline.repeats < len(found.text)
