"""Bodies that speak as places, whatever else people do there: ``<source>``, ``{cue}`` and so on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import QuoteFact

Check = Callable[[str], QuoteFact]
Quotes = Callable[[str], tuple[QuoteFact, ...]]


@pytest.mark.parametrize(
    "marked",
    [
        "На <верфи> осмотрели краны и {заявили}, что [поломок нет].",
        "На <бирже> объяснили спад цен засухой и {назвали} [падение случайным].",
        "В <полиции> жалобу изучили, {сообщив}, что [нарушений нет].",
        "В <мэрии Лопаря> извинились за шум, {пояснив}, что [трубу прорвало ночью].",
        "В <«Севере»> ответили шуткой, показав снимок и {написав}: «[Мы сами виноваты]».",
        "В порту промолчали, а в <мэрии> {заявили}, что [паром вернётся].",
        "[Рыбаки], как {говорят} в <порту>, [вернулись к утру].",
        "[Цены], как {отметили} в <мэрии>, [выросли втрое].",
        "«[Это выдумка]», — {отозвались} в <пресс-службе «Севера»> на слух о продаже верфи.",
        "В <управлении на транспорте> {сообщили}, что [баржа цела].",
    ],
)
def test_the_body_is_found(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Власти закрыли порты и заявили, что это ненадолго.", "власти"),
        ("Депутаты проверили счета и заявили, что денег нет.", "депутаты"),
        ("В подвале нашли порох, заявив, что готовился взрыв.", None),
        ("В Твери нашли порох, заявив, что готовился взрыв.", None),
        # where something is sent says nothing
        ("В Минфин сообщили, что касса пуста.", None),
        ("В Минск сообщили, что паром встал.", None),
        ("В Минцифры сообщили, что связь вернулась.", "Минцифры"),
    ],
)
def test_who_acts_there(quotes: Quotes, text: str, expected: str | None) -> None:
    (found,) = quotes(text)
    assert (found.speaker and found.speaker.name) == expected
