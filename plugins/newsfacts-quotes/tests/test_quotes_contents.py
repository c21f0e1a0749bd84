"""Where contents begin and end: ``<source>``, ``{cue}`` and ``[content]``."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import QuoteFact

Check = Callable[[str], QuoteFact]
Quotes = Callable[[str], tuple[QuoteFact, ...]]


@pytest.mark.parametrize(
    "marked",
    [
        "<Петров> {заявил}, что [мост готов]; в городе идет дождь.",
        "Мост закрыли (<Петров> {уверен}, что [зря]).",
        "<Петров> {признался}, что [опасается за жену], и попросил охраны.",
        "О том, что [мост закрыт], {заявил} <Петров>.",
        "<Петров> {рассказал} о том, [как можно спасти завод].",
        "<Врач> {объяснил}, [почему нельзя спать днем].",
        "{Считается}, однако, что [мост выстоит].",
        "<Петров> {попенял} подрядчику на то, что [мост закрыт].",
        "{По словам} <Ивана Петрова>, главы профсоюза, крупнейшего объединения рабочих, [мост закрыт].",
    ],
)
def test_clauses(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "<Петров> {назвал} [налог «убийцей рынка», поскольку он слишком высок].",
        "<Посол> {расценил} [это как угрозу, направленную против мира].",
        "<Смирнова> {назвала} [состояние больного «тяжелым», а раны «опасными»].",
        "В июне мэр Заречного <Иван Петров> {назвал} [проект «ошибкой»] и уехал.",
    ],
)
def test_predicates(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [
        "С {призывом} [помиловать рабочих] к мэру обратился <Петров>.",
        "После {призыва} [отменить налог] был ранен <Петров>.",
    ],
)
def test_an_infinitive_before_the_main_verb(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "text",
    [
        "Принят договор, согласно которому они получат деньги.",
        "Мы, все, ожидаем это событие — матч на первенство мира.",
    ],
)
def test_no_report(quotes: Quotes, text: str) -> None:
    assert quotes(text) == ()


def test_a_hope_inside_a_report_is_no_report(quotes: Quotes) -> None:
    (found,) = quotes("По словам Петрова, надежды горожан на то, что мост починят, тщетны.")

    assert [span.text for span in found.content] == ["надежды горожан на то, что мост починят, тщетны"]
