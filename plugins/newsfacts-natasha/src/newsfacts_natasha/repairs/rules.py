"""The rules that mend the tagger's spans, in their order; each proves itself by its sentences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import is_

import attrs
from newsfacts_russian.records import record

from newsfacts import Document, Fact, NameFact, Rule
from newsfacts_natasha.found import Found
from newsfacts_natasha.repairs.alike import marked_names_are_found_again, things_keep_their_type
from newsfacts_natasha.repairs.breaks import cut_between_cases
from newsfacts_natasha.repairs.chains import named_after, with_genitive
from newsfacts_natasha.repairs.clans import clans
from newsfacts_natasha.repairs.edges import predicates_are_no_part, sentence_beginnings
from newsfacts_natasha.repairs.marks import balanced_quotes, brackets, separators
from newsfacts_natasha.repairs.types import KNOWN, known_names_have_their_type, nouns_tell_the_type


@record(kw_only=True)
class Repair(Rule):
    """A way in which the tagger's spans are mended; the examples mark all names with what they name.

    Args:
        mend: From the names so far to the names after it, in any order.
    """

    mend: Callable[[Document, Sequence[Found]], Sequence[Found]] = attrs.field(repr=False)

    def marks(self, fact: Fact) -> list[tuple[int, int, str]]:
        """Every name of the sentence, whoever found it."""
        if not isinstance(fact, NameFact):
            return []
        return [(fact.span.start, fact.span.end, fact.entity_type.value)]

    def applied(self, document: Document, found: Sequence[Found]) -> Sequence[Found]:
        """The names after it, in text order, the longer first; those that it made have its name."""
        mended = self.mend(document, found)
        if len(mended) == len(found) and all(map(is_, mended, found)):
            return found  # as most rules leave most articles
        before = frozenset(found)
        made = (each if each in before else attrs.evolve(each, rule=self.name) for each in mended)
        return sorted(made, key=lambda each: (each.first, -each.last))


RULES: tuple[Repair, ...] = (
    Repair(
        name="separators",
        mend=separators,
        examples=("Играют [Йемен|place] • [Замбия|place] и [Перу|place].",),
        quiet=("Играют Йемен, Замбия и Перу.",),
    ),
    Repair(
        name="sentence-beginning",
        mend=sentence_beginnings,
        examples=("Деревня [Малиновка|place] горит.", "Среди [Альп|place] нашли озеро."),
        quiet=("В районе города Павия тихо.", "Северный флот ждёт."),
    ),
    Repair(
        name="no-predicate",
        mend=predicates_are_no_part,
        examples=("[Музей Тульского оружия|organization] закрыт.",),
        quiet=("Музей Тульского оружия ждёт гостей.",),
    ),
    Repair(
        name="cut-between-cases",
        mend=cut_between_cases,
        examples=(
            "В [Верхнем Устимске|place] снег.",
            "В [Ельчанске|place] школу № 14 закрыли.",
        ),
        quiet=("В Музее гвоздя ждут гостей.", "Утром Устимск ждал снега."),
    ),
    Repair(
        name="brackets",
        mend=brackets,
        examples=("Протестует [Комитет печати|organization] ([КП|organization]).",),
        quiet=("Это сказал Иван Петров (ТАСС) вчера.",),
    ),
    Repair(
        name="balanced-marks",
        mend=balanced_quotes,
        examples=('Передаёт агентство [РИА "Верхняя Волга"|organization].',),
        quiet=("Передаёт «Интерфакс».",),
    ),
    Repair(
        name=KNOWN,
        mend=known_names_have_their_type,
        examples=(
            "Послы [ЕС|organization] и [Белого дома|organization] знают.",
            "Экипаж [МКС|place] спит.",
            "Об этом он написал в [Facebook|product].",
        ),
        quiet=("Послы Мали и Чада знают.",),
    ),
    Repair(
        name="noun-tells-type",
        mend=nouns_tell_the_type,
        examples=("Завод «[Ливень|organization]» открыт, фильм «[Ливень|product]» снят.",),
        quiet=("Актёр похвалил «Ливень».",),
    ),
    Repair(
        name="thing-keeps-type",
        mend=things_keep_their_type,
        examples=("Корабль «[Союз|product]» летит к станции. Экипаж «[Союза|product]» спит.",),
        quiet=("Летит корабль «Ливень». Играет группа «Ливень».",),
    ),
    Repair(
        name="clan",
        mend=clans,
        examples=("Судят кланы — [Коломбо|organization], [Гамбино|organization] и [Луккезе|organization].",),
        quiet=("Бывали кланы Палермо и клан Ивановых.",),
    ),
    Repair(
        name="marked-name-again",
        mend=marked_names_are_found_again,
        examples=("Глава [WFC|organization] рад. Матчи [WFC|organization] идут, [WFC|organization] ждёт.",),
        quiet=("Глава Роснефти рад, Роснефть ждёт.",),
    ),
    Repair(
        name="named-after",
        mend=named_after,
        examples=("Пьеса идёт в [Театре имени [Йозефа Бойса|person]|organization] в [Туле|place].",),
        quiet=("Театр без имени Тулу не удивил.",),
    ),
    Repair(
        name="with-genitive",
        mend=with_genitive,
        examples=("Глава [МИД [Германии|place]|organization] приехал.",),
        quiet=("В МИД, Германии и Чили ждут.",),
    ),
)


def mended(document: Document, found: Sequence[Found]) -> Sequence[Found]:
    """The names after every rule."""
    for rule in RULES:
        found = rule.applied(document, found)
    return found
