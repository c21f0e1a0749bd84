"""The rules that mend the tagger's spans, without the tagger."""

from __future__ import annotations

import pytest

pytest.importorskip("numpy")

from marked import TYPES, rows
from marked import read as marked_names
from newsfacts_natasha.found import Found
from newsfacts_natasha.repairs import mended

from newsfacts import Document

LETTERS = {kind: letter for letter, kind in TYPES.items()}

# What the tagger is taken to have found, and what the rules make of it.
SENTENCES = {
    "separators": """
        Играют [L Йемен • Замбия] и Перу. -> L Йемен, L Замбия
        Судят [L Мали | Чад]. -> L Мали, L Чад
    """,
    "brackets": """
        Протестует [O Комитет печати (КП)]. -> O Комитет печати, O КП
        Так пишет [O Союз писателей (СП, Writers Union)]. -> O Союз писателей, O СП, O Writers Union
        Бой у города [L Тарнак] (Tarnak) окончен. -> L Тарнак, L Tarnak
        Это сказали в [O Комитете печати] (КП) вчера. -> O Комитете печати, O КП
        Это сказал [P Петров] (ТАСС) вчера. -> P Петров
        Он учится в колледже [L Йорка] (Queen's College). -> L Йорка
        В [L Туле] (12 человек) и [L Орле] (родина деда). -> L Туле, L Орле
    """,
    "balanced quotes": """
        Передаёт [O РИА «Вести]» утром. -> O РИА «Вести»
        Против [O «Зелёного луга»] голосов нет. -> O Зелёного луга
        Сказано в газете [O "Заря"]. -> O Заря
        Строят [O ММДЦ "Заря]" всей страной. -> O ММДЦ "Заря"
        Проверил (это [O Мосгорнадзор)] вчера. -> O Мосгорнадзор
    """,
    "known names": """
        Послы [L ЕС] и [L Белого дома] знают. -> O ЕС, O Белого дома
        Об этом пишут [O СМИ] и [O РБК]. -> O РБК
        Экипаж [O МКС] спит. -> L МКС
        Об этом он написал в [O Facebook]. -> X Facebook
        Штраф получил [O Facebook]. -> O Facebook
        Фото есть в [O Instagram]. -> X Instagram
        Подбит [O Т-72], взлетел [O Ту-154], [O ТГК-1] ждёт. -> X Т-72, X Ту-154, O ТГК-1
        Вызвали [O Скорую]. [O Мкр] ждёт. ->
    """,
    "sentence beginnings": """
        [L Город Павия] ждёт снега. -> L Павия
        [O Согласно сводкам] дорога цела. ->
        [P Осуждён Зорин]. Вчера [P Осуждён Зорин]. -> P Зорин, P Осуждён Зорин
        [O Если Вы] едете, [O Не Газпром] платит. ->  O Не Газпром
        В районе [L Город Павия] тихо. -> L Город Павия
        [O Совет мира] решил. -> O Совет мира
    """,
    "predicates": """
        Выставка в [O Курской гимназии закрыта] до мая. -> O Курской гимназии
        В [L Старом Осколе закрыли] мост. -> L Старом Осколе
        Газета [O Время вперёд] продана. -> O Время вперёд
    """,
    "seats of government": """
        Приём шёл в [O Белом доме] до утра. -> L Белом доме
        В [L Белом доме] опровергли это. -> O Белом доме
        Решение [O Кремля] известно. -> O Кремля
    """,
    "things keep their type": """
        Летит корабль «Ливень». На [O «Ливне»] трое. -> X Ливень, X Ливне
        Летит корабль «Ливень». Играет группа «Ливень». -> X Ливень, O Ливень
        Сняли фильм «Ливень». Герой [O Ливня] рад, [L Ливень] далеко. -> X Ливень, X Ливня, L Ливень
    """,
    "the noun before marks": """
        Прошла акция «Базальт». Акции [O «Базальта»] растут. -> E Базальт, E Базальта
        Акции [O «Базальта»] и акции [O NordFish] растут. -> O Базальта, O NordFish
        Акции [O «Ромчела»] и акции «Роснано» упали, прошли акции «Надежда». -> O Ромчела, E Надежда
        Прошёл фестиваль [O NordFish], он лауреат премии [O SouthFish]. -> E NordFish, E SouthFish
        Угнали бронеавтомобиль «Базальт», закрыли мотоклуб «Опал». -> X Базальт, O Опал
        Фильм [O «Базальт»] снят, завод «Базальт» открыт. -> X Базальт, O Базальт
    """,
    "clans": """
        Судят кланы — [L Коломбо], [P Гамбино] и Луккезе. -> O Коломбо, O Гамбино, O Луккезе
        Он глава клана [P Гамбино] с мая. -> O Гамбино
        Бывали кланы [L Палермо] и клан [P Ивановых]. -> L Палермо, P Ивановых
    """,
    "found again": """
        Завод [O Vestas] закрыт. Рабочие Vestas ждут. -> O Vestas, O Vestas
        Так пишет [O КЗЖ]. В КЗЖ знают. -> O КЗЖ, O КЗЖ
        Завод [O Заря] закрыт. Была заря, Заря и снег. -> O Заря
    """,
    "nouns tell the type": """
        Вышел фильм [O «Ливень»]. -> X Ливень
        Идут такие картины, как [O «Ливень»], [O «Гроза»] и [O «Туман»]. -> X Ливень, X Гроза, X Туман
        Выиграл клуб [L «Ливень»]. -> O Ливень
        Банкротом стало [O ООО «Ливень»]. -> O Ливень
        Банкротом стал [O Концерн «Ливень»]. -> O Ливень
        Поёт движение «Ливень», слышно всем. -> O Ливень
        Героиня романа [P «Анна Каренина»] умерла. -> X Анна Каренина
        Он пел на фестивале [O Summer Rain] в июле. -> E Summer Rain
        Он живёт в отеле, в номере «люкс». ->
    """,
    "named after": """
        Идёт [O Театр им.] Ивана Белова. -> O Театр им. Ивана Белова, P Ивана Белова
        Идёт [O Театр имени И. С. Белова] днём. -> O Театр имени И. С. Белова, P И. С. Белова
        Идёт [O Театр] имени [P Белова] днём. -> O Театр имени Белова, P Белова
        Идёт парад имени Белова. -> P Белова
        Ушла врач [O ГКБ] имени Кедрина [P Алла Шубина]. -> O ГКБ имени Кедрина, P Кедрина, P Алла Шубина
        Пришёл врач [O ГКБ] имени Рудневой [P Олег Ким]. -> O ГКБ имени Рудневой, P Рудневой, P Олег Ким
        Он судит от имени России. ->
    """,
    "with a genitive": """
        Заявил [O МИД] [L России] днём. -> O МИД России, L России
        Решил [O Верховный суд] [L Испании]. -> O Верховный суд Испании, L Испании
        Решил [O Верховный суд], [L Испания] согласна. -> O Верховный суд, L Испания
        Прибыл [O МИД] [L Москва] ждёт. -> O МИД, L Москва
        Хвалили [O СМИ] [L Египта]. -> L Египта
    """,
}


def read(marked: str) -> tuple[Document, list[Found]]:
    """A document, and what the tagger is taken to have found in it."""
    document, names = marked_names(marked)
    return document, [
        Found(*document.token_range(each.span.start, each.span.end), each.entity_type, 0.9) for each in names
    ]


def shown(document: Document, found: Found) -> str:
    start, end = document.tokens[found.first].start, document.tokens[found.last - 1].end
    return f"{LETTERS[found.type]} {document.text[start:end]}"


@pytest.mark.parametrize(("marked", "expected"), rows(SENTENCES))
def test_mended(marked: str, expected: str) -> None:
    """Spans and types after all rules, in text order."""
    document, found = read(marked)
    assert ", ".join(shown(document, each) for each in mended(document, found)) == expected


def test_every_rule_leaves_its_name() -> None:
    """A mended name says which rule mended it, an untouched one that it is the tagger's."""
    document, found = read("В [O МИД] [L России] и в [L Туле] читают [O Союз (СП)].")
    assert [each.rule for each in mended(document, found)] == [
        "with-genitive",
        "slovnet",
        "slovnet",
        "brackets",
        "brackets",
    ]


def test_mending_twice_changes_nothing() -> None:
    """The rules leave alone what they made."""
    document, found = read("Так пишет [O Союз писателей (СП)] [L России] и [O ООО «Ливень»].")
    once = mended(document, found)
    assert mended(document, once) == once
