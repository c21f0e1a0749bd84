"""Words that are one thing or another by what stands beside them, and the participants of light verbs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

HOMONYMS = [
    (
        "Банк получил прибыли на миллион.",
        [],
    ),
    (
        "Завод сообщил о прибыли.",
        [],
    ),
    (
        "Чистой прибыли хватило на год.",
        [],
    ),
    (
        "В апреле прибыли банка выросли на треть.",
        ["выросли: change, happened; patient прибыли банка"],
    ),
    (
        "Делегации прибыли в Тулу, сообщил Белкин.",
        ["прибыли: movement, happened; agent делегации; in Тула"],
    ),
    (
        "Гости прибыли в Тулу и провели встречу.",
        [
            "прибыли: movement, happened; agent гости; in Тула",
            "встречу: meeting, happened; agent гости; in Тула",
        ],
    ),
    (
        "В порт прибыли пять судов.",
        ["прибыли: movement, happened; agent пять судов"],
    ),
    (
        "Верфь построила шесть судов.",
        ["построила: launch, happened; agent верфь; patient шесть судов"],
    ),
    (
        "Сгорел 21 дом.",
        ["Сгорел: accident, happened; patient 21 дом"],
    ),
    (
        "Тысяча рабочих вышла на митинг.",
        ["вышла: protest, happened; agent тысяча рабочих"],
    ),
    (
        "В деревне сгорели дома.",
        ["сгорели: accident, happened; patient дома; in деревня"],
    ),
    (
        "Паводок затопил дома и школы.",
        [
            "Паводок: accident, happened",
            "затопил: accident, happened; agent паводок; patient дома; patient школы",
        ],
    ),
    (
        "Матч прошёл дома.",
        ["Матч: contest, happened"],
    ),
    (
        "Полиция нашла дома оружие.",
        ["нашла: investigation, happened; agent полиция; patient оружие"],
    ),
    (
        "Акции проданы фонду.",
        ["проданы: deal, happened; patient акции; recipient фонд"],
    ),
    (
        "Фонд купил пакет акций завода.",
        ["купил: deal, happened; agent фонд; patient пакет акций завода"],
    ),
    (
        "Компания выпустит акции.",
        ["выпустит: deal, planned; agent компания; patient акции"],
    ),
    (
        "Участники акции задержаны.",
        [
            "акции: protest, happened",
            "задержаны: arrest, happened; patient участники акции",
        ],
    ),
    (
        "Акции протеста прошли в Туле.",
        [
            "Акции: protest, happened; in Тула",
            "протеста: protest, happened",
        ],
    ),
    (
        "Рабочие лишились премии.",
        ["лишились: other, happened; patient рабочие; patient премия"],
    ),
]
"""A noun or a verb (*прибыли*), an adverb or houses (*дома*), courts or ships, shares or a protest."""

LIGHT_VERBS = [
    (
        "Врачи оказали помощь раненым.",
        ["помощь: aid, happened; agent врачи; recipient раненые"],
    ),
    (
        "Пожарные окажут содействие полиции.",
        ["содействие: aid, planned; agent пожарные; recipient полиция"],
    ),
    (
        "Фонд сделал пожертвование музею.",
        ["пожертвование: deal, happened; agent фонд; recipient музей"],
    ),
    (
        "Ракета нанесла удар армии.",
        ["удар: attack, happened; agent ракета; patient армия"],
    ),
    (
        "Суд вынес приговор водителю.",
        ["приговор: verdict, happened; agent суд; patient водитель"],
    ),
    (
        "Боец нанёс удар прохожему.",
        ["удар: attack, happened; agent боец; patient прохожий"],
    ),
    (
        "Мэр отдал приказ об эвакуации.",
        ["отдал: speech, happened; agent мэр; patient приказ", "эвакуации: aid, happened"],
    ),
    (
        "Дума дала согласие на сделку.",
        ["дала: decision, happened; agent дума; patient согласие", "сделку: deal, happened"],
    ),
    (
        "Сборная одержала победу над Латвией.",
        ["победу: contest, happened; agent сборная; agent Латвия"],
    ),
    (
        "Сборную ждёт победа над Латвией.",
        ["победа: contest, possible; agent Латвия"],
    ),
    (
        "Компания приняла участие в выставке.",
        ["выставке: ceremony, happened; agent компания"],
    ),
    (
        "Белкин участвовал в гонке в Туле.",
        ["гонке: contest, happened; agent Белкин; in Тула"],
    ),
    (
        "Компания нашла деньги в выставке.",
        ["нашла: investigation, happened; agent компания; patient деньги", "выставке: ceremony, happened"],
    ),
]
"""The noun names the event; the verb has its participants."""

TAKING_PART = [
    (
        "Около 300 рабочих вышли на митинг.",
        ["вышли: protest, happened; agent 300 рабочих"],
    ),
    (
        "Свыше ста жителей эвакуированы.",
        ["эвакуированы: aid, happened; patient сто жителей"],
    ),
    (
        "Около моста нашли мину.",
        ["нашли: investigation, happened; patient мина; in мост"],
    ),
    (
        "Эвакуировали 120 жителей, среди них 30 детей.",
        ["Эвакуировали: aid, happened; patient 120 жителей"],
    ),
    (
        "Заболели 240 человек, большинство — дети.",
        ["Заболели: injury, happened; patient 240 человек"],
    ),
    (
        "Большинство рабочих бастует.",
        ["бастует: protest, happened; agent большинство рабочих"],
    ),
    (
        "Документ должны ратифицировать парламенты.",
        ["ратифицировать: decision, possible; patient документ; agent парламенты"],
    ),
    (
        "Школы должен закрыть мэр.",
        ["закрыть: end, possible; patient школы; agent мэр"],
    ),
    (
        "Врачи готовы начать забастовку.",
        ["забастовку: protest, possible; agent врачи"],
    ),
    (
        "Акции «Гранита» выросли на треть.",
        ["выросли: change, happened; patient акции «Гранита»"],
    ),
    (
        "Директор «Гранита» задержан.",
        ["задержан: arrest, happened; patient директор «Гранита»"],
    ),
    (
        "Завод «Прогресс» закрыт.",
        ["закрыт: end, happened; patient Прогресс"],
    ),
    (
        "«Сокол» обыграл «Волгу».",
        ["обыграл: contest, happened; agent Сокол; agent Волга"],
    ),
    (
        "Клуб «Сокол» выиграл турнир.",
        ["выиграл: contest, happened; agent Сокол; patient турнир", "турнир: contest, happened"],
    ),
    (
        "Команда сыграла в финале Кубка страны.",
        [
            "сыграла: contest, happened; agent команда",
            "финале: contest, happened",
            "Кубка: contest, happened",
        ],
    ),
    (
        "Жители Тулы вышли на митинг. Они требуют тепла.",
        [
            "вышли: protest, happened; agent жители Тулы",
            "требуют: speech, happened; agent жители Тулы; patient тепло",
        ],
    ),
    (
        "К поискам привлекли 60 спасателей.",
        ["поискам: investigation, happened", "привлекли: other, happened; patient 60 спасателей"],
    ),
    (
        "Водителя привлекли к ответственности.",
        ["привлекли: charge, happened; patient водитель"],
    ),
    (
        "Соглашение вступит в силу 1 января.",
        ["Соглашение: agreement, happened", "вступит: decision, planned; patient соглашение; at 2026-01-01"],
    ),
    (
        "Эвакуировали 120 жителей.",
        ["Эвакуировали: aid, happened; patient 120 жителей"],
    ),
    (
        "Задержали пять водителей.",
        ["Задержали: arrest, happened; patient пять водителей"],
    ),
    (
        "Проект одобрили 20 экспертов.",
        ["одобрили: decision, happened; patient проект; agent 20 экспертов"],
    ),
]
"""Inexact numbers, some of those who were told before, names in the genitive, modal words, pronouns."""


@pytest.mark.parametrize(("text", "expected"), TAKING_PART, ids=[text for text, _ in TAKING_PART])
def test_who_takes_part(told: Callable[[str], list[str]], text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), HOMONYMS, ids=[text for text, _ in HOMONYMS])
def test_what_stands_beside_a_word_tells_what_it_is(
    told: Callable[[str], list[str]], text: str, expected: list[str]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), LIGHT_VERBS, ids=[text for text, _ in LIGHT_VERBS])
def test_who_stands_with_a_light_verb_takes_part(
    told: Callable[[str], list[str]], text: str, expected: list[str]
) -> None:
    assert told(text) == expected
