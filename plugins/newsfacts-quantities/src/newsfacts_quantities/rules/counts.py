"""So many of something."""

from __future__ import annotations

from newsfacts_russian.spelling import fold

from newsfacts import QuantityType
from newsfacts_quantities.amounts import Amount
from newsfacts_quantities.counted import Counted, counted
from newsfacts_quantities.lexicon import words
from newsfacts_quantities.line import Line
from newsfacts_quantities.numbers import begins_number, read_number
from newsfacts_quantities.rule import Reading
from newsfacts_quantities.signs import MARKS

_SHORT = {"чел": "человек", "шт": "штука", "экз": "экземпляр"}
_NO_ORDINAL = 100
"""From here on a number is too great for an ordinal, as *8 класс* has one."""
_YEARS = range(1900, 2101)
_NAMES_NOTHING = frozenset({"№", "#", "n"})


def is_one(amount: Amount) -> bool:
    """Whether the number is the word *один* in any form, which often counts nothing."""
    return amount.number.words and amount.number.low == 1 and amount.last == amount.first + 1


def is_name(line: Line, index: int) -> bool:
    """Whether the number that begins at *index* names something: *№ 5*, *статья 105*, *iPhone 4*."""
    before = index - 1
    word, text = line.word(before), line.text(before)
    if word in _NAMES_NOTHING or (word == "." and line.word(before - 1) in words("reference")):
        return True
    if word in {":", "/", "+"} and line.text(before - 1)[-1:].isdigit():
        return True
    if text[:1].isascii() and text[:1].isalpha():
        return True
    return word in words("reference") or bool(line.lemmas(before) & words("reference"))


def _count(line: Line, amount: Amount) -> Amount | None:
    number = amount.number
    if number.kind == "pair" or (number.low is None and number.power == 1):
        return None  # несколько
    if line.word(amount.last) in _SHORT and line.word(amount.last + 1) == ".":
        of = _SHORT[line.word(amount.last)]
        last = amount.last + 1 + (amount.last + 2 < len(line))
        return amount.told(QuantityType.COUNT, "count", of=of, of_at=amount.last, last=last)
    opening = line.text(amount.last) in MARKS
    great = number.low is not None and number.low >= _NO_ORDINAL
    found = counted(line, amount.last + opening, number.governs, great=great and number.governs == "many")
    if found is None or not _is_count(line, amount, found):
        return None
    last = found.head + 1
    if opening:  # "пять «Оскаров»"
        if line.text(last) not in MARKS:
            return None
        last += 1
    return amount.told(QuantityType.COUNT, "count", of=found.name, of_at=found.head, last=last)


def _is_count(line: Line, amount: Amount, found: Counted) -> bool:
    if found.reading is not None and fold(found.reading.lemma) in words("time"):
        return False
    if line.touches(amount.last - 1) or _is_article(line, amount, found) or _is_beside(line, amount, found):
        return False
    if _is_title(line, amount, found) or _is_proper(line, amount, found):
        return False
    if not is_name(line, amount.first):
        return True
    if line.word(amount.first - 1) in _NAMES_NOTHING:
        return False
    return found.reading is not None and amount.number.governs == "many" and found.reading.has("plur", "gent")


def _is_beside(line: Line, amount: Amount, found: Counted) -> bool:
    """Whether a great number governs no such noun, *3 млн бонусами*, or a unit goes on: *5 мг/сутки*."""
    if line.text(found.head + 1) == "/" and (found.reading is None or found.reading.has("Fixd")):
        return True
    return amount.number.power != 1 and found.reading is not None and not found.reading.has("plur", "gent")


def _is_title(line: Line, amount: Amount, found: Counted) -> bool:
    """*«Двенадцать стульев»*: a title that is a number with its noun."""
    quoted = line.text(amount.first - 1) in MARKS and line.text(found.head + 1) in MARKS
    return quoted and line.text(amount.first)[0].isupper()


def _is_proper(line: Line, amount: Amount, found: Counted) -> bool:
    """*363 Ольховского района*, *5 Иванов*: figures before a proper noun or its adjective."""
    if amount.number.kind != "figures" or not line.text(amount.last)[0].isupper() or found.reading is None:
        return False
    surname = any(each.has("Surn", "sing", "nomn") for each in line.readings(found.head))
    return surname or not found.reading.known or (found.head > amount.last and found.reading.has("sing"))


def _is_article(line: Line, amount: Amount, found: Counted) -> bool:
    """Whether a number is a law's or a list's: *209 УК*, *ч. 5 ст. 161*, *2 Лицам*; or a year: *2016 ОД*."""
    head = line.word(found.head)
    if head in words("law"):
        return True
    figures = amount.number.kind == "figures" and amount.last == amount.first + 1
    if not figures:
        return False
    year = amount.number.low is not None and amount.number.low in _YEARS
    return (year and found.reading is None) or (amount.first == 0 and line.text(amount.last)[0].isupper())


def _pair(line: Line, amount: Amount) -> Amount | None:
    """*пара журналистов*; *супружеская пара* is no number."""
    if amount.number.kind != "pair":
        return None
    found = counted(line, amount.last, "many")
    if found is None or found.reading is None or not found.reading.has("plur", "gent"):
        return None
    if not _is_count(line, amount, found) or any(
        each.pos == "ADJF" for each in line.readings(amount.first - 1)
    ):
        return None
    return amount.told(QuantityType.COUNT, "pair", of=found.name, of_at=found.head, last=found.head + 1)


def _of_many(line: Line, amount: Amount) -> Amount | None:
    """*пять из десяти школ*, *двое из задержанных*; *один из игроков* is no number."""
    number = amount.number
    if line.word(amount.last) != "из" or number.low is None or (number.words and number.low == 1):
        return None
    if is_name(line, amount.first):
        return None
    found = _whole(line, amount.last + 1)
    if found is None:
        bare = number.kind == "collective" or begins_number(line.text(amount.last + 1) or "-")
        return amount.told(QuantityType.COUNT, "of-many") if bare else None
    return amount.told(QuantityType.COUNT, "of-many", of=found.name, of_at=found.head)


def _whole(line: Line, index: int) -> Counted | None:
    """What *из* is followed by: *десяти школ*, *последних шести встреч*, *задержанных*."""
    number = read_number(line, index)
    if number is None and line.readings(index) and line.readings(index)[0].pos == "ADJF":
        number = read_number(line, index + 1)
    found = counted(line, number.last if number else index, number.governs if number else "many")
    return found if found and found.reading and found.reading.lemma not in words("time") else None


def _collective(line: Line, amount: Amount) -> Amount | None:
    """*задержаны двое*; *один погиб*."""
    number = amount.number
    if number.kind == "collective":
        return amount.told(QuantityType.COUNT, "collective")
    if is_one(amount) and line.word(amount.first) in {"один", "одна"} and amount.last == amount.first + 1:
        after = next(iter(line.readings(amount.last)), None)
        if after is not None and (after.pos == "PRTS" or (after.pos == "VERB" and after.has("past", "sing"))):
            return amount.told(QuantityType.COUNT, "collective")
    return None


COUNT = Reading(
    name="count",
    examples=(
        "К завалу прибыли [48 спасателей|COUNT 48 of спасатель] и [два врача|COUNT 2 of врач].",
        "Открыли [восемь новых школ|COUNT 8 of новая школа], [160 827 жителей|COUNT 160827 of житель] ждут.",
        "Ушли [сотни людей|COUNT ? of человек], вернулись [полтора десятка рабочих|COUNT 15 of рабочий].",
        "Пострадали [семь прохожих|COUNT 7 of прохожий] и [одна женщина|COUNT 1 of женщина].",
        "Фильм получил [пять «Оскаров»|COUNT 5 of Оскар].",
        "Сбили [12 БПЛА|COUNT 12 of БПЛА], привезли [40 шт.|COUNT 40 of штука] деталей.",
    ),
    quiet=(
        "Обвинение предъявлено по статье 282 Уголовного кодекса.",
        "В школе № 4 города отменили уроки.",
        "Купили iPhone 4 поколения.",
        "Показали фильм «Двенадцать стульев».",
        "Дело слушают на участке 363 Ольховского района.",
        "Прошло несколько дней.",
        "Поезд опоздал на 22 минуты.",
    ),
    read=_count,
)
PAIR = Reading(
    name="pair",
    examples=("Осталась [пара журналистов|COUNT 2 of журналист].",),
    quiet=("Супружеская пара переехала.",),
    read=_pair,
)
ONE_OF_MANY = Reading(
    name="of-many",
    examples=(
        "Закрыли [пять|COUNT 5 of школа] из [двадцати школ|COUNT 20 of школа].",
        "Голосов набралось [67|COUNT 67] из [100|COUNT 100].",
        "Клуб выиграл [пять|COUNT 5 of встреча] из последних [шести встреч|COUNT 6 of встреча].",
    ),
    quiet=("Один из игроков ушёл.", "Одна из двадцати школ закрыта."),
    read=_of_many,
)
COLLECTIVE = Reading(
    name="collective",
    examples=(
        "Задержаны [двое|COUNT 2], [семерых|COUNT 7] отпустили.",
        "[Один|COUNT 1] погиб, [трое|COUNT 3] ранены.",
    ),
    quiet=("Обоих отпустили.", "Один за другим пришли гости."),
    read=_collective,
)
