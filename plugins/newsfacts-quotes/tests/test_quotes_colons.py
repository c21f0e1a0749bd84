"""Speech after a colon, told from names in quotation marks; headlines; any verb after a dash."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import QuoteFact, QuoteType

Check = Callable[[str], QuoteFact]
Quotes = Callable[[str], tuple[QuoteFact, ...]]


@pytest.mark.parametrize(
    "marked",
    [
        "<Петров> {сказал}: «[Мы готовы]».",
        "<Петров> скептичен: «[Рынок давно перегрет]».",
        "<Министр> {сказал}: «[Да]».",
        "<Она> {ответила}: «[Никогда!]».",
        "<Петров> {заявил}: «[Я за перемены в городе]».",
        "<Он> {написал} пост: «[Новая жизнь]».",
        "<Он> {крикнул}: «[Свободу!]» и ушел.",
        "<Толпа> {скандировала}: «[Свободу!]», «[Позор власти!]».",
        "<Собравшиеся> начали {скандировать}: «[Свободу!]».",
        "Мэр Заречного <Иван Петров>: «[Завод откроется, и скоро]».",
        "Планы построить мост – это иллюзия: «[Денег на него никогда не было и нет]».",
        "«[Мы ничего не знали об этом]», — {разводит} руками <Петров>.",
        "«[Мы ничего не знали об этом]», — с присущим ему пафосом {восклицает} <Петров>.",
    ],
)
def test_speech(check: Check, marked: str) -> None:
    assert check(marked).type is QuoteType.DIRECT


@pytest.mark.parametrize(
    "marked",
    [
        "<Тренер> {обвинил} судью: мол, [тот подсуживал соперникам].",
        "<Врач> {ответил}, мол, [мест нет].",
        "В порту это отрицают: как {подчеркнул} <Петров>, [мост цел].",
        "В мэрии это опровергли: {по словам} <Петрова>, [мост открыт].",
        "<Прокуратура края>: [возбуждено дело о пожаре].",
    ],
)
def test_clauses(check: Check, marked: str) -> None:
    assert check(marked).type is QuoteType.INDIRECT


@pytest.mark.parametrize(
    "text",
    [
        "Победитель конкурса: «Наш край».",
        "Проект назвали: «Наш край».",
        "Он написал роман: «Новая жизнь».",
        "«Слава труду и миру везде, где живут люди» — висел на стене плакат.",
        "Новый лозунг: «Город рад».",
        "Уставший врач: «мы рады, мост построен».",
    ],
)
def test_no_speech(quotes: Quotes, text: str) -> None:
    assert quotes(text) == ()


@pytest.mark.parametrize(
    "marked",
    [
        "[Цены вырастут осенью] — <Петров>",
        "[Рост экономики замедлится] - <Минфин>",
        "<Петров>: [цены вырастут осенью]",
    ],
)
def test_headline(check: Check, marked: str) -> None:
    assert check(marked).rule == "headline"


def test_an_apposition_is_no_source(quotes: Quotes) -> None:
    assert quotes("Умер создатель журнала — режиссер Иван Петров") == ()


def test_speech_inside_a_report_stands_for_itself(quotes: Quotes) -> None:
    found = quotes("По сообщению газеты «Север», после суда Петров крикнул: «Позор!»")

    assert [(each.type.value, each.speaker and each.speaker.name) for each in found] == [
        ("indirect", "Север"),
        ("direct", "Иван Петров"),
    ]


def test_a_question_before_a_colon(check: Check) -> None:
    check("<Петров> {рассказал} «Северу», как спасался из огня: «[Проснулся от крика. Все было в дыму]».")


def test_to_be_is_no_cue(quotes: Quotes) -> None:
    (found,) = quotes("Петров был краток: «Построим! Обязательно построим».")
    assert found.cue is None
    assert found.speaker
    assert found.speaker.name == "Иван Петров"
