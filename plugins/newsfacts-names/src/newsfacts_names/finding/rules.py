"""The rules by which a name is found: the model's own, and those that complete what it leaves out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, Fact, NameFact, Rule
from newsfacts_names.finding.completing import (
    take_full_names,
    take_leading_particles,
    take_surnames_first,
)
from newsfacts_names.finding.east_asian import take_east_asian
from newsfacts_names.finding.officials import take_officials
from newsfacts_names.finding.sees import take_bishops
from newsfacts_names.finding.units import Unit

Completing: TypeAlias = Callable[[Sequence[Unit], list[int], Document], None]
"""Changes the labels of a run of capitalised words where a name is incomplete."""


@record(kw_only=True)
class NameRule(Rule):
    """A way in which a name of a person is found; the examples mark the names of the sentence."""

    def marks(self, fact: Fact) -> list[tuple[int, int, str]]:
        """Every name, whichever rule found it."""
        if not isinstance(fact, NameFact):
            return []
        return [(fact.span.start, fact.span.end, fact.entity_type.value)]

    def made(self, fact: Fact) -> bool:
        """Names only: the facts of people have rules of their own."""
        return isinstance(fact, NameFact) and fact.rule == self.name


@record(kw_only=True)
class Completion(NameRule):
    """A rule that takes into a name what the model leaves out of it.

    Args:
        complete: Changes the labels of a run.
    """

    complete: Completing = attrs.field(repr=False)


COMPLETIONS: tuple[Completion, ...] = (
    Completion(
        name="leading-particle",
        complete=take_leading_particles,
        examples=("[Де Гюнсбург|person] купил дом.", "[Ди Мария|person] забил гол."),
        quiet=("Ван Дейк забил гол.", "Ле-Ман ждёт гонщиков."),
    ),
    Completion(
        name="listed-full-name",
        complete=take_full_names,
        examples=("В рамках Года [Анны Ветровой|person] открыли музей.",),
        quiet=("В рамках Года Италии открыли музей.",),
    ),
    Completion(
        name="syllables",
        complete=take_east_asian,
        examples=("Отец [Кима Чен Ира|person] [Ким Ир Сен|person] правил долго.",),
        quiet=("Ким Смит правил долго.", "Ли Харви Стоун правил рукопись."),
    ),
    Completion(
        name="after-office",
        complete=take_officials,
        examples=("Звонил посол США [Хрюндель|person].",),
        quiet=("Звонил завод США Хрюндель.", "Звонил посол США Польше."),
    ),
    Completion(
        name="after-see",
        complete=take_bishops,
        examples=("Приехал митрополит Тверской и Кашинский [Меркурий|person].",),
        quiet=("Приехал космонавт Псковский Меркурий.",),
    ),
    Completion(
        name="surname-first",
        complete=take_surnames_first,
        examples=("Осуждена [Рзаева Лейла Вагиф кызы|person].",),
        quiet=("Осуждена вдова Рзаева Лейла Вагиф кызы.", "Осуждена Лейла Вагиф кызы."),
    ),
)
"""In the order in which they look at a run."""

SHARED_SURNAME = NameRule(
    name="shared-surname",
    examples=("Дом [Анны|person] и [Петра Лапиных|person] сгорел.",),
    quiet=("Дом Анны и Петра Лапина сгорел.", "Музей и Пётр Лапин судятся."),
)
LINE_UP = NameRule(
    name="line-up",
    examples=(
        "«Вымпел»: [Керзин|person], [Ломаев|person], [Круговой|person], [Лунин|person], [Барков|person].",
        "Голы: [Керзин|person], 5, [Кордоба|person], 9, [Лунин|person], [Седов|person], [Барков|person].",
        "Против: [Лунин|person], [Седов|person], [Барков|person], [Керзин|person], Минздрав.",
    ),
    quiet=("Доехали: Москва, Кордоба, Тверь, Пермь, Омск.",),
)
KNOWN_SURNAME = NameRule(
    name="known-surname",
    examples=("Тренер [Пётр Сокол|person] ушёл. [Сокола|person] хвалили.",),
    quiet=("Певец Роман Белый ушёл. Белый дом молчит.", "Тренер Пётр ушёл. Сокола хвалили."),
)
FULL_NAME = NameRule(
    name="full-name",
    examples=("На вопросы ответил [Дуэйн «Скала» Джонсон|person].", "Читали [Иоанна Павла II|person]."),
    quiet=("На вопросы ответила Санкт-Петербургская филармония.", "По словам Умерова, встреча прошла."),
)
SINGLE_NAME = NameRule(
    name="single-name",
    examples=("По словам [Умерова|person], встреча прошла.",),
    quiet=("По словам Минобороны, встреча прошла.",),
)
INITIALS = NameRule(
    name="initials",
    examples=("Академик [Д. С. Лихтарев|person] умер.", "Приехал [Роберт Э. Стоун|person]."),
    quiet=("Комната 12 А. С утра шёл дождь.",),
)
HANDLE = NameRule(
    name="handle",
    examples=(
        "«Это красиво!» – написала [milasha11|person].",
        "Пользователь [alex_99|person] спорил с [Олегом Крамером|person].",
    ),
    quiet=(
        "«Это красиво!» – видно на lenta.ru.",
        "Написала на milasha11@mail.ru, а пользователь Twitter рад.",
    ),
)
RULES: tuple[NameRule, ...] = (
    FULL_NAME,
    SINGLE_NAME,
    INITIALS,
    *COMPLETIONS,
    SHARED_SURNAME,
    LINE_UP,
    KNOWN_SURNAME,
    HANDLE,
)


def by_model(name: Sequence[Unit]) -> NameRule:
    """Which of the model's rules a name is by, where no rule completed it."""
    if len(name) == 1:
        return SINGLE_NAME
    return INITIALS if any(unit.type == "initial" for unit in name) else FULL_NAME
