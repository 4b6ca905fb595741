"""Which two names may be one person's."""

from __future__ import annotations

import pytest

from tui.library.actors.names import folded_name, surname
from tui.library.actors.spelling import Likeness, distance, likeness, spelt


def alike(one: str, other: str) -> Likeness | None:
    first, second = spelt(folded_name(one)), spelt(folded_name(other))
    assert first is not None
    assert second is not None
    assert likeness(second, first) is likeness(first, second)
    return likeness(first, second)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Vladimir Poutine", "Vladimir Putin"),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy"),
        ("Volodymyr Zelensky", "Vladimir Zelenski"),
        ("Benyamin Netanyahou", "Benjamin Netanyahu"),
        ("Mouammar Kadhafi", "Muammar Gaddafi"),
        ("Nikita Khrouchtchev", "Nikita Khrushchev"),
        ("Mikhaïl Gorbatchev", "Michail Gorbatschow"),
        ("Boris Eltsine", "Boris Yeltsin"),
        ("Evgueni Prigojine", "Yevgeny Prigozhin"),
        ("Sergei Lavrov", "Sergueï Lavrov"),
        ("Bachar al-Assad", "Bashar al-Assad"),
        ("Mohammed ben Salmane", "Mohammed bin Salman"),
        ("Recep Tayyip Erdogan", "Recep Erdogan"),
        ("Xi Jinping", "Xi Jin Ping"),
    ],
)
def test_one_name_in_two_languages(one: str, other: str) -> None:
    assert alike(one, other) is Likeness.SPELLING


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Orbán Viktor", "Viktor Orban", Likeness.ORDER),
        ("Ursula Leyen", "Ursula von der Leyen", Likeness.ORDER),
        ("J. Chirac", "Jacques Chirac", Likeness.INITIAL),
        ("J.-P. Valcourt", "Jean-Pierre Valcourt", Likeness.INITIAL),
        ("Odile Ferrand Maurin", "Odile Ferrand", Likeness.LONGER),
        ("Odile Ferrandel", "Odile Ferrandes", Likeness.LETTER),
    ],
)
def test_other_differences_are_told(one: str, other: str, expected: Likeness) -> None:
    assert alike(one, other) is expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mario Velli", "Maria Velli"),
        ("Paul Martin", "Paula Martin"),
        ("Marc Durand", "Marie Durand"),
        ("Jean-Pierre Dupont", "Jean-Paul Dupont"),
        ("J. Dupont", "Paul Dupont"),
        ("Pierre Lambert", "Pierre Lombard"),
        ("Jean Martin", "Jean Marin"),
        ("Kim Jong Un", "Kim Jong Il"),
        ("Li Qiang", "Li Qian"),
        ("Odile Ferrand", "Odile Morvan"),
    ],
)
def test_two_people_are_two(one: str, other: str) -> None:
    assert alike(one, other) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ferrand", ("ferrand", True)),
        ("von der Leyen", ("leyen", True)),
        ("Marine Le Pen", ("pen", False)),
        ("Xi Jinping", ("xi", False)),
        ("Kim Jong-un", ("kim", False)),
        ("Kim Novak", ("novak", False)),
        ("J. Chirac", ("", False)),
        ("", ("", False)),
    ],
)
def test_surnames(name: str, expected: tuple[str, bool]) -> None:
    assert surname(folded_name(name)) == expected


def test_distance_gives_up_beyond_its_bound() -> None:
    assert distance("kitten", "sitting", 3) == 3
    assert distance("kitten", "sitting", 1) == 2
