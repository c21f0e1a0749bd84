"""The rules that mend the tagger's spans, without the tagger."""

from __future__ import annotations

import re

import pytest

pytest.importorskip("numpy")

from newsfacts_natasha.found import Found
from newsfacts_natasha.repairs import mended
from newsfacts_russian.language import Russian

from newsfacts import Article, Document, EntityType

RUSSIAN = Russian()
TYPES = {
    "P": EntityType.PERSON,
    "O": EntityType.ORGANIZATION,
    "L": EntityType.PLACE,
    "E": EntityType.EVENT,
    "X": EntityType.PRODUCT,
}
LETTERS = {kind: letter for letter, kind in TYPES.items()}
MARKED = re.compile(r"\[([POL]) (.*?)\]")

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
ROWS = [
    pytest.param(*(part.strip() for part in line.split("->")), id=f"{rule}: {line.split('->')[0].strip()}")
    for rule, table in SENTENCES.items()
    for line in table.strip().splitlines()
]


def read(marked: str) -> tuple[Document, list[Found]]:
    """A document, and the names marked in it."""
    spans, text, position = [], "", 0
    for match in MARKED.finditer(marked):
        text += marked[position : match.start()]
        spans.append((TYPES[match[1]], len(text), len(text) + len(match[2])))
        text += match[2]
        position = match.end()
    text += marked[position:]
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    return document, [Found(*document.token_range(start, end), kind, 0.9) for kind, start, end in spans]


def shown(document: Document, found: Found) -> str:
    start, end = document.tokens[found.first].start, document.tokens[found.last - 1].end
    return f"{LETTERS[found.type]} {document.text[start:end]}"


@pytest.mark.parametrize(("marked", "expected"), ROWS)
def test_mended(marked: str, expected: str) -> None:
    """Spans and types after all rules, in text order."""
    document, found = read(marked)
    assert ", ".join(shown(document, each) for each in mended(document, found)) == expected


def test_every_rule_leaves_its_name() -> None:
    """A mended name says which rule mended it, an untouched one that it is the tagger's."""
    document, found = read("В [O МИД] [L России] и в [L Туле] читают [O Союз (СП)].")
    assert [each.rule for each in mended(document, found)] == [
        "with_genitive",
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
