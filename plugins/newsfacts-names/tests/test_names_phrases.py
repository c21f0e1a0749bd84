"""The words of a post: modifiers, main words, halves of a title, several people, the body behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from bracketed import bracketed
from newsfacts_names.posts.division import compound
from newsfacts_names.posts.noun_phrases import Stretch
from posted import posts_of

ENDS = {
    Stretch.modifiers_end: [
        "Директор [новой] школы",
        "Директор [новой и старой] школы",
        "Директор [новой, старой] школы",
        "Директор [новой] и школы",
        "Директор [очень новой] школы",
        "Директор [двух новых] школ",
        "Директор [2-й] школы",
        "Директор [того же] завода",
        "Директор [временно] исполняющего обязанности мэра",
        "Директор []сборной России",
        "Директор []МВД",
        "Директор []45-летней школы",
        "Музей [открытого в мае] завода",
        "Музей [открытого в прошлом мае] завода",
        "Музей [открытого для детей] завода",
        "Музей [построенного рабочими] завода",
        "Музей [построенного] вчера завода",
        "Музей [открытого] в мае",
        "Музей [открытого] в мае вчера",
    ],
    Stretch.nucleus_end: [
        "Директор [школы] города",
        "Директор [Москвы]",
        "Директор [«Новой школы»] города",
        "Директор []«Новой школы города",
        "Директор [МВД] России",
        "Директор [МИДа] России",
        "Директор [Merrill Lynch] уехал",
        "Директор [Shearman & Sterling] уехал",
        "Директор []merrill уехал",
        "Зам [нач.] отдела",
        "Зам [№ 5] города",
        "Зам []№ города",
        "Директор [А.] дома",
        "Директор []из дома",
        "Директор []школа",
        "Директор []быстро",
    ],
}


@pytest.mark.parametrize(
    ("question", "marked"), [(question, row) for question, rows in ENDS.items() for row in rows]
)
def test_where_what_depends_on_a_title_ends(
    question: Callable[[Stretch, int, str], int | None], marked: str
) -> None:
    """Its modifiers and its main word, in brackets; there is none where these are empty."""
    document, first, last = bracketed(marked)
    stretch = Stretch(document, {}, 1, len(document.tokens))
    none = None if question is Stretch.nucleus_end else first
    assert question(stretch, first, "gent") == (last if last > first else none)


@pytest.mark.parametrize(
    ("word", "lemma", "form", "whole"),
    [
        ("летчика-штурмана", "летчик-штурман", "штурман", "летчик-штурман"),
        ("экс-врача", "экс-врач", "врачиха", "врачиха"),
        ("мэра", "вице-мэр", "мэр", "мэр"),
        ("штурмана", "штурман", "штурман", "штурман"),
    ],
)
def test_both_halves_of_a_compound_title(word: str, lemma: str, form: str, whole: str) -> None:
    assert compound(word, lemma, form) == whole


@pytest.mark.parametrize(
    ("marked", "posts"),
    [
        ("Пришли экс-президенты: [Олег Крамер|m] и [Пётр Зуев|m].", ["экс-президент", "экс-президент"]),
        ("Пришли критики, среди которых – [Олег Крамер|m].", ["критик"]),
        ("Пришли критики – [Олег Крамер|m].", []),
        ("Пришёл директор: [Олег Крамер|m] и [Пётр Зуев|m].", []),
        ("Режиссёры: [Олег Крамер|m].", []),
        ("Пришли двое режиссёров – [Олег Крамер|m] и [Пётр Зуев|m].", ["режиссёр", "режиссёр"]),
    ],
)
def test_posts_of_several(marked: str, posts: list[str]) -> None:
    assert [title for person in posts_of(marked) for _, title, _ in person] == posts


@pytest.mark.parametrize(
    ("post", "employer"),
    [
        ("Корреспондент в ВОЗ", "ВОЗ"),
        ("Корреспондент в «Заре»", "Заря"),
        ("Корреспондент в Лопаре", None),
        ("Корреспондент в Омске", None),
        ("Корреспондент в банке", None),
        ("Корреспондент из ВОЗ", "ВОЗ"),
        ("Корреспондент при ВОЗ", None),
        ("Посол в ООН", None),
    ],
)
def test_the_body_behind_a_preposition(post: str, employer: str | None) -> None:
    assert [body for person in posts_of(f"{post} [Олег Крамер|m] ушёл.") for *_, body in person] == [employer]
