"""Who stands behind a document, a page or a pronoun, and what tells apart whom nobody names; all plugins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[[str], list[tuple[str, str | None, str]]]

SPEAKERS = [
    # who made or sent what is told of in a relative clause
    ("Клуб рыбаков выпустил брошюру, в которой говорится, что рыбы мало.", "клуб рыбаков"),
    ("Союз врачей направил мэрии письмо, в котором отмечается, что денег нет.", "союз врачей"),
    ("Соседям пришло письмо, в котором сказано, что дом снесут.", "письмо"),
    ("Полиция изучила письмо, в котором утверждается, что дом снесут.", "письмо"),
    ("«Уходите с берега», — гласит СМС, которую утром получили рыбаки от МЧС.", "МЧС"),
    # a page and what is written there
    ("На сайте цирка появилась новость о том, что слон болен.", "сайт цирка"),
    ("Тендер нашли на сайте госзакупок. Там указано, что срок истёк.", "сайт госзакупок"),
    ("Вышел отчёт «Севера». В нём сказано, что мост цел.", "Север"),
    ("Снег, следует из отчёта лесничества, растает к маю.", "лесничество"),
    # who is told of, and not the subject
    ("Прохожие вытащили из реки рыбака. Тот пояснил, что лёд треснул.", "рыбак"),
    ("Жильцы написали энергетикам. Те, в частности, ответили, что линия цела.", "энергетики"),
    # two people
    (
        "Пришли соседки Вера Тихая и Нина Котова. Они считают, что дом цел.",
        "Вера Тихая и Нина Котова",
    ),
    # what tells apart whom nobody names
    ("«Решение принято», — говорит человек, близкий к мэрии.", "человек, близкий к мэрии"),
    ("По словам источника, знакомого с делом, сделка сорвалась.", "источник, знакомый с делом"),
    ("По статистике МЧС за первое полугодие, пожаров стало меньше.", "МЧС"),
]

QUIET = [
    "Актёра признали лучшим на фестивале, что удивило критиков.",
    "Дом обратил на себя внимание тем, что стоит без крыши.",
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_speakers(told: Told, text: str, speaker: str) -> None:
    *_, (_, found, _) = told(text)

    assert found == speaker


@pytest.mark.parametrize("text", QUIET)
def test_nobody_speaks(told: Told, text: str) -> None:
    assert not told(text)


def test_shouts_are_direct_speech(told: Told) -> None:
    assert told("Трибуны скандировали «Шайбу» и «Вперёд».") == [("direct", "трибуны", "Шайбу … Вперёд")]


def test_a_note_in_capitals_is_not_said(told: Told) -> None:
    assert told("Как рассказал егерь, медведи проснулись (СМОТРИТЕ ВИДЕО).") == [
        ("indirect", "егерь", "медведи проснулись")
    ]
