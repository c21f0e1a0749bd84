"""How triggers are found, each way with the sentences that prove it."""

from __future__ import annotations

from collections.abc import Iterable

from newsfacts_russian.records import record

from newsfacts import EventFact, EventStatus, Fact, Rule


@record(kw_only=True)
class TriggerRule(Rule):
    """A way to find triggers; its examples show every event of the sentence with its type and its status."""

    def marks(self, fact: Fact) -> Iterable[tuple[int, int, str]]:
        """Each trigger with the type, and the status unless it happened."""
        if not isinstance(fact, EventFact):
            return []
        status = "" if fact.status is EventStatus.HAPPENED else f", {fact.status.value}"
        return [(span.start, span.end, f"{fact.type}{status}") for span in fact.triggers]


RULES = (
    TriggerRule(
        name="verb",
        examples=(
            "Полиция [задержала|arrest] водителя.",
            "Водитель был [задержан|arrest] полицией.",
            "Завод в Туле [закроют|end, planned] 5 мая.",
            "Мэр намерен [закрыть|end, planned] завод.",
            "Суд не [отпустил|release, denied] водителя.",
            "Мэр не намерен [закрывать|end, denied] завод.",
            "Водитель якобы [похитил|attack, alleged] груз.",
            "[Арестованный|arrest] вчера водитель [умер|death] в больнице.",
        ),
        quiet=("Водитель болен и находится дома.", "Мэр сказал, что завод принадлежит городу."),
    ),
    TriggerRule(
        name="noun",
        examples=(
            "Об [отставке|departure] министра сообщили в мэрии.",
            "Водителя подозревают в [поджоге|attack, alleged] склада.",
            "План [закрытия|end, planned] завода готов.",
            "Мэр не планирует [закрытия|end, denied] завода.",
        ),
        quiet=("Дом стоит у реки.", "Премьера Ивана Петрова знают все."),
    ),
    TriggerRule(
        name="support-verb",
        examples=(
            "На шахте произошел [взрыв|attack].",
            "Полиция провела [обыск|investigation] на складе.",
            "[Суд|verdict, planned] над водителем начнется 15 января.",
        ),
        quiet=("Вечер прошел.", "Полиция провела ночь на складе."),
    ),
    TriggerRule(
        name="collocation",
        examples=(
            "Следователи [возбудили|charge] дело.",
            "Водитель [подал|charge] в суд на газету.",
            "Министр [ушел в отставку|departure].",
            "Цены [упали|change] на треть.",
            "Экипаж [оказался в руках|arrest] боевиков.",
            "Его дед был солдатом Второй мировой [войны|attack].",
            "Чемпион Олимпийских [игр|contest] живет в Туле.",
        ),
        quiet=("Водитель подал руку.", "Самолет упал в море.", "Жители против войны."),
    ),
    TriggerRule(
        name="headline-verb",
        examples=(
            "Тула [получила|other] сто автобусов\n\nАвтобусы стоят у вокзала.",
            "Белкин [стал|other] лучшим поваром страны\n\nОн живет в Орле.",
        ),
        quiet=("Дом стоит у реки. Тула получила сто автобусов.", "Тула провела [обыск|investigation]"),
    ),
    TriggerRule(
        name="report",
        examples=("Иван Петров [заявил|speech], что жизнь прекрасна\n\nДом стоит у реки.",),
        quiet=("Мэр закрыл завод\n\nЗавод закрыт, сказал мэр Иван Петров.",),
    ),
    TriggerRule(
        name="any-verb",
        examples=("Водитель [погладил|other] собаку.",),
        quiet=("Водитель чинил мотор.", "Водитель считает, что мотор цел."),
    ),
)
"""The ways to find triggers; a fact's ``rule`` names the one that found its first trigger."""
