"""Who is the subject of a reporting verb, where other nouns compete: ``<source>``, ``{cue}`` and so on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import QuoteFact

Check = Callable[[str], QuoteFact]
Quotes = Callable[[str], tuple[QuoteFact, ...]]


@pytest.mark.parametrize(
    "marked",
    [
        "В ответ <власти> {призвали} горожан [сидеть дома, чтобы не мешать врачам].",
        "В среду <жители> {потребовали} [открыть мост].",
        "В среду прошлой недели <соседки> {заявили}, что [мост закрыт].",
        "Работавшие вместе с ней <односельчанки> {обвинили} ее в том, что [она испортила воду].",
        "Некоторое время спустя <Смирнова> ушла домой, {заявив}, что [устала].",
        "<Смирнова>, прежде сама являвшаяся сторонницей варианта Brexit, {пообещала} [уйти].",
        "<Несколько судей> встали на сторону Петрова и {заявили}, что [вина не доказана].",
        "Толпа окружила <сторонников проектов>, которые {доказывали}, что [дело выгодно].",
        "Вызвали <представителей духовенства>, которые {требовали} [выдать книги].",
        "В самой <компании> [забастовку] {назвали} [бесполезной].",
        "Смирнова поблагодарила коллегу. <Она> {назвала} [его одной из опор клуба].",
        "Пришли соседки. <Те> {попросили} [принести воды].",
    ],
)
def test_the_subject_is_found(check: Check, marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Письмо получено от Ивана Петрова. В нем тот пообещал вернуться.", "Иван Петров"),
        ("Приехали врачи. Последние сообщили, что опасности нет.", "врачи"),
        ("Дом купили у Ивана Петрова. Он считает, что продешевил.", "Иван Петров"),
        ("Об этом пишет газета «Север». По ее данным, мост закрыт.", "Север"),
        ("Пришел Иван Петров. Местный имам заявил, что против.", "местный имам"),
        ("В самом «Севере» сообщили, что мост закрыт.", "Север"),
    ],
)
def test_the_speaker_is_found(quotes: Quotes, text: str, expected: str) -> None:
    *_, last = quotes(text)

    assert last.speaker
    assert last.speaker.name == expected


def test_a_clause_after_the_contrast_alone(quotes: Quotes) -> None:
    """Nothing but *но* stands between the earlier clause and the parenthesis."""
    (found,) = quotes("Пилоты бастуют, но, как сообщила авиакомпания, рейсы не отменят.")

    assert [span.text for span in found.content] == ["рейсы не отменят"]


@pytest.mark.parametrize(
    "marked",
    [
        "В середине июня <«Север»> {заявил}, что [газеты больше не будет].",
        "В марте <«Север»> {уведомил} «Юг» о том, что [газеты больше не будет].",
        "Вышел отчет «Севера». В <нем> {сказано}, что [газеты больше не будет].",
        "Соседи встретили <адвоката>, который {назвал} [мост ошибкой века].",
    ],
)
def test_names_and_relatives(check: Check, marked: str) -> None:
    check(marked)
