"""Speech set apart from the words that introduce it, and reports that share a sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from newsfacts import QuoteFact, QuoteType

Quotes = Callable[[str], tuple[QuoteFact, ...]]


def told(found: tuple[QuoteFact, ...]) -> list[tuple[str, list[str], str | None]]:
    return [
        (
            quote.type.value,
            [span.text for span in quote.content],
            quote.speaker.name if quote.speaker else None,
        )
        for quote in found
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Петров заявил:\nЗавод мы откроем. Людей на нем хватит.", "Завод мы откроем. Людей на нем хватит"),
        (
            "Петров сообщил:\n\nУ завода за год ни одного долга перед городом.",
            "У завода за год ни одного долга перед городом",
        ),
        ("Петров рассказал о планах завода:\n\nОткроемся мы в мае.", "Откроемся мы в мае"),
        ("Петров поделился эмоциями:\n\n— Мы ждали этого пять лет.", "Мы ждали этого пять лет"),
        ("Петров сказал журналистам:\n\n«Завод готов».", "Завод готов"),
        ("Петров отметил: ''«Завод мы построили в срок»''.", "Завод мы построили в срок"),
        ("Петров крикнул: «Завод наш!» и уехал.", "Завод наш!"),
        ("Петров закончил беседу, сказав «мы еще вернемся сюда».", "мы еще вернемся сюда"),
        ("«Завод мы построим к весне».\n\n— Иван Петров, мэр Заречного", "Завод мы построим к весне"),
    ],
)
def test_speech_without_the_usual_marks(quotes: Quotes, text: str, said: str) -> None:
    assert told(quotes(text)) == [("direct", [said], "Иван Петров")]


@pytest.mark.parametrize(
    "text",
    [
        "По словам Петрова, решение далось трудно:\n«Каждый год тонут люди. Я рад, что мост готов».",
        "Петров отметил, что получил письмо о ремонте:\n«Каждый год тонут люди. Я рад, что мост готов».",
        "Петров устал. По его словам:\nКаждый год тонут люди. Я рад, что мост готов.",
        "Петров отметил, что письмо отправлено в мэрию:\nКаждый год тонут люди. Я рад, что мост готов.",
        "Мэр Заречного Иван Петров:\nКаждый год тонут люди. Я рад, что мост готов.",
    ],
)
def test_who_reports_before_a_colon_speaks_after_it(quotes: Quotes, text: str) -> None:
    *_, last = told(quotes(text))
    assert last == ("direct", ["Каждый год тонут люди. Я рад, что мост готов"], "Иван Петров")


def test_a_name_above_a_life_is_no_speech(quotes: Quotes) -> None:
    assert not quotes("Тренер Иван Петров:\nРодился в Твери. Играл за городской клуб, потом учил детей.")


@pytest.mark.parametrize(
    "text",
    [
        "Петров перечислил цеха:\n\nЛитейный цех\nСборочный цех",
        "Петров сообщил, что закроют следующие улицы:\n\nЛесная улица закрывается в мае.",
    ],
)
def test_a_list_after_a_colon_is_no_speech(quotes: Quotes, text: str) -> None:
    assert all(quote.type is not QuoteType.DIRECT for quote in quotes(text))


def test_a_colon_with_nothing_after_it_is_a_reference(quotes: Quotes) -> None:
    text = "Петров сказал:\n\n\n\nЗавод открылся через год."
    assert told(quotes(text)) == [("reference", [], "Иван Петров")]


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        (
            "Петров сообщил, что завод открыт и добавил, что рабочие довольны.",
            ["завод открыт", "рабочие довольны"],
        ),
        ("Петров пообещал не сдаваться и скоро сумел открыть завод.", ["не сдаваться"]),
        ("Петров предложил открыть завод в мае, однако рабочие против.", ["открыть завод в мае"]),
        ("Завод откроется в 2011г. По словам Петрова, цех готов.", ["цех готов"]),
    ],
)
def test_where_content_ends(quotes: Quotes, text: str, contents: list[str]) -> None:
    found = quotes(text)
    assert [span.text for quote in found for span in quote.content] == contents
    assert {quote.speaker.name for quote in found if quote.speaker} == {"Иван Петров"}
