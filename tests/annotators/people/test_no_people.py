"""What bears a name and is nobody: places, laws, ships, firms, prizes, storms, works, families."""

from __future__ import annotations

import pytest

from tests.annotators.people.test_people import annotated, names

FRENCH = {
    "street": "Il habite rue Yves Tallec, près de la place Maurice Kervella et du boulevard Penduff.",
    "airport": "Les vols partent de l'aéroport Maurice-Kervella et de la gare Yves-Tallec mardi.",
    "school": "Le lycée Jeanne Guivarch et l'hôpital Anne-Marie Tallec ont rouvert leurs portes.",
    "ship": "Le porte-avions Maurice Kervella et la frégate Tallec ont quitté Brest mardi.",
    "law": "La loi Guivarch et l'amendement Penduff ont été votés, comme le rapport Tallec.",
    "firm": "La banque Morgan Stanley et le cigarettier Philip Morris ont publié leurs comptes.",
    "firms": "JP Morgan, Louis Vuitton et Mercedes ont signé mardi à Genève.",
    "prize": "Le prix Nobel, le prix Goncourt et le prix Louis-Tallec seront remis mardi.",
    "hurricane": "L'ouragan Rosalie et la tempête Amélie ont frappé la côte mardi.",
    "film": "Le film « Jeanne Kervella » et le roman « Madame Penduff » sortent mardi.",
    "platform": "Le message a été publié sur Truth Social, puis sur Facebook et Twitter.",
    "room": "Ils se sont retrouvés dans le Bureau ovale de la Maison Blanche.",
    "family": "Les Kennedy et les Le Guen se sont retrouvés mardi à Brest.",
    "agency": "Selon Chine nouvelle, Yonhap et Reuters, la place Tiananmen était fermée.",
    "team": "Le Stade Brestois et l'Olympique de Marseille ont fait match nul dimanche.",
    "saint": "Il est né à Saint-Malo, près de Sainte-Anne et de San José.",
    "feast": "On fêtera Noël puis la Toussaint, et Dieu sera loué.",
}
ENGLISH = {
    "street": "She lives on Whitlock Street, near Dana Whitlock Avenue and Holbrook Square.",
    "airport": "Flights leave from Marcus Holbrook International Airport on Monday.",
    "school": "Holbrook High School and Whitlock University reopened their doors.",
    "ship": "The aircraft carrier USS Marcus Holbrook and the frigate HMS Whitlock left port.",
    "law": "The Whitlock Act and the Holbrook Bill were passed on Monday.",
    "firm": "Shares in Morgan Stanley, Philip Morris and Goldman Sachs fell on Monday.",
    "foundation": "The Whitlock Foundation and the Holbrook Institute paid for it.",
    "prize": "The Nobel Prize and the Pulitzer Prize will be awarded on Monday.",
    "hurricane": "Hurricane Rosalie and Tropical Storm Amelia hit the coast on Monday.",
    "film": "The film “Dana Holbrook” and the novel “Mrs. Whitlock” come out on Monday.",
    "platform": "The message appeared on Truth Social, then on Facebook and Twitter.",
    "room": "They met in the Oval Office of the White House.",
    "family": "The Kennedys and the Whitlocks met on Monday in Boston.",
    "agency": "Xinhua, Yonhap and Reuters said Tiananmen Square was closed.",
    "team": "Manchester United and the Chicago Bulls drew on Sunday.",
    "saint": "He was born in San Jose, near Santa Monica and St. Louis.",
    "office": "The State Department and the Conservative government declined.",
}
OTHERS = {
    "de": (
        "Die Konrad-Adenauer-Stiftung liegt an der Lindnerstraße nahe dem Marlene-Dietrich-Platz.",
        "Der Hurrikan Rosalie traf am Montag die Küste, wie die Nachrichtenagentur Reuters meldete.",
        "Das Bundesverfassungsgericht und die Europäische Kommission schweigen seit Dienstag.",
    ),
    "es": (
        "Vive en la calle Velázquez, cerca de la plaza Castelar y del hospital Ramón y Cajal.",
        "El huracán Rosalía golpeó la costa el lunes, según la agencia Reuters.",
        "La Guardia Civil y el Tribunal Supremo callan. La ley Villalobos sigue en vigor.",
    ),
    "it": (
        "Abita in via Garibaldi, vicino a piazza Cavour e all'ospedale San Raffaele.",
        "L'uragano Rosalia ha colpito la costa lunedì, secondo l'agenzia Reuters.",
        "La Corte di Cassazione e la Guardia di Finanza tacciono. La legge Martelli resta.",
    ),
    "pt": (
        "Mora na rua Camões, perto da praça Saldanha e do hospital Santa Maria.",
        "O furacão Rosália atingiu a costa na segunda-feira, segundo a agência Reuters.",
        "O Ministério Público e a Polícia Federal não comentam. A lei Pelé continua.",
    ),
    "nl": (
        "Hij woont in de Vondelstraat, vlak bij het Rembrandtplein en station Hollands Spoor.",
        "De orkaan Rosalie trof maandag de kust, meldt het persbureau Reuters.",
        "De Tweede Kamer en het Openbaar Ministerie zwijgen. De wet-Vermeend blijft.",
    ),
}


@pytest.mark.parametrize("text", FRENCH.values(), ids=FRENCH)
def test_nobody_in_french(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize("text", ENGLISH.values(), ids=ENGLISH)
def test_nobody_in_english(text: str) -> None:
    assert names(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in OTHERS.items() for text in texts]
)
def test_nobody_in_other_languages(language: str, text: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "credited"),
    [
        ("La mer, le 4 mars 2026 à Brest ( AFP / Lena Orsay )\n\nLe bac ne part plus.", "fr", ["Lena Orsay"]),
        ("Le bac ne part plus.\n\nPhoto : Lena Orsay", "fr", ["Lena Orsay"]),
        ("The ferry is late. (AP Photo/Lena Orsay)", "en", ["Lena Orsay"]),
        ("The ferry is late.\n\nReporting by Lena Orsay; Editing by Marc Holbrook", "en", None),
        ("Die Fähre fährt nicht.\n\nFoto: Lena Orsay", "de", ["Lena Orsay"]),
        ("El barco no sale.\n\nFoto: Lena Orsay", "es", ["Lena Orsay"]),
        ("La nave non parte.\n\nFoto: Lena Orsay", "it", ["Lena Orsay"]),
        ("O barco não sai.\n\nFoto: Lena Orsay", "pt", ["Lena Orsay"]),
        ("De boot vaart niet.\n\nFoto: Lena Orsay", "nl", ["Lena Orsay"]),
    ],
)
def test_credits_are_kept_apart(text: str, language: str, credited: list[str] | None) -> None:
    layer = annotated(text, language)
    assert layer.actors == ()
    found = [text[start:end] for start, end in layer.credits]
    assert found == (credited or ["Lena Orsay", "Marc Holbrook"])
