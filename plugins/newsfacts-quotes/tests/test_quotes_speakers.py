"""Whose words they are: names, posts, pronouns, descriptions and bodies."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import newsfacts_quotes
import newsfacts_russian
import pytest

import newsfacts
from newsfacts import Document, PersonFact, Pipeline, QuoteFact, Speaker, hookimpl

Quotes = Callable[[str], tuple[QuoteFact, ...]]


def speakers(found: Sequence[QuoteFact]) -> list[str | None]:
    return [each.speaker.name if each.speaker else None for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Петров сказал, что уходит. Он добавил, что устал.", ["Иван Петров", "Иван Петров"]),
        ("Приехал Иван Петров. По его словам, завод откроется.", ["Иван Петров"]),
        ("Петров встретил Кузнецова. Он сказал, что завод откроется.", ["Иван Петров"]),
        ("Смирнова спорила с Петровым. Она уверена, что завод откроется.", ["Анна Смирнова"]),
        ("Мэр Заречного Иван Петров уехал. Мэр пообещал вернуться.", ["Иван Петров"]),
        (
            "Приехал секретарь Совета безопасности Олег Кузнецов. Секретарь Совбеза заявил, что рад.",
            ["Олег Кузнецов"],
        ),
        ("Анна Смирнова вышла к прессе. Женщина заявила, что не виновата.", ["Анна Смирнова"]),
        ("Петров возразил подрядчику, заявив, что сроки сорваны.", ["Иван Петров"]),
        ("Петров сообщил о пуске завода. Также он добавил, что рад.", ["Иван Петров"]),
        ("В заявлении Петрова говорится, что завод откроется.", ["Иван Петров"]),
        ("Петров уехал. «Завод откроется в мае», — говорится в его заявлении.", ["Иван Петров"]),
        ('"Завод откроется в мае", - цитирует Петрова "Север".', ["Иван Петров"]),
        (
            'Выступила Смирнова. "Завод откроется в мае", - цитирует ее пресс-служба завода.',
            ["Анна Смирнова"],
        ),
    ],
)
def test_people(quotes: Quotes, text: str, expected: list[str]) -> None:
    assert speakers(quotes(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("По данным источника в правительстве, завод откроется.", ["источник в правительстве"]),
        (
            "Источник в полиции сообщил, что взрыва нет. «Это хлопок газа», – сказал собеседник агентства.",
            ["источник в полиции", "источник в полиции"],
        ),
        ("Новый свидетель утверждает, что видел взрыв.", ["новый свидетель"]),
        ("По мнению независимых экспертов, завод окупится.", ["независимые эксперты"]),
        ("В Минобороны подтвердили, что учения закончены.", ["Минобороны"]),
        (
            "В пресс-службе полиции сообщили, что взрыва нет. В пресс-службе добавили, что идет проверка.",
            ["пресс-служба полиции", "пресс-служба полиции"],
        ),
        ("Как пишет газета «Север», завод откроется. По данным издания, в мае.", ["Север", "Север"]),
        ("Эксперты считают, что завод окупится. Они уверены, что рынок растет.", ["эксперты", "эксперты"]),
        ("Сообщается, что завод откроется.", [None]),
    ],
)
def test_descriptions(quotes: Quotes, text: str, expected: list[str | None]) -> None:
    assert speakers(quotes(text)) == expected


def test_a_subheading_tells_who_is_meant(quotes: Quotes) -> None:
    text = "Приехал Иван Петров.\n\nЧто рассказал Кузнецов о заводе\n\nОн сообщил, что завод откроется."
    assert speakers(quotes(text)) == ["Олег Кузнецов"]


def test_a_bare_quotation_goes_on_with_its_speaker(quotes: Quotes) -> None:
    text = '"Завод откроется в мае", - сказал Петров.\n\n"Рабочих на нем хватит всем".'
    assert speakers(quotes(text)) == ["Иван Петров", "Иван Петров"]


def test_entity_id_where_there_is_one(quotes: Quotes) -> None:
    named, described = quotes("Петров сказал, что уходит. Эксперты считают, что зря.")
    assert named.speaker == Speaker(name="Иван Петров", entity_id="person-0")
    assert described.speaker == Speaker(name="эксперты")


class Ghostwriter:
    """A third party who knows who writes the mayor's words."""

    def __init__(self) -> None:
        self.candidates: list[str] = []

    @hookimpl
    def newsfacts_attribute_quote(
        self, quote: QuoteFact, candidates: Sequence[PersonFact], document: Document
    ) -> Speaker | None:
        self.candidates = [person.name for person in candidates]
        return (
            Speaker(name="Анна Смирнова") if quote.speaker and quote.speaker.name == "Иван Петров" else None
        )


def test_a_third_party_decides(plugins: list[object]) -> None:
    """Its answer counts; where it has none, the rules' speaker stays; the nearest candidate comes first."""
    ghost = Ghostwriter()
    pipeline = Pipeline(plugins=[*plugins, newsfacts.Plugin(name="ghost", implementation=ghost)])
    text = "Олег Кузнецов и Иван Петров приехали. Петров сказал, что доволен. Кузнецов добавил, что устал."
    assert speakers(pipeline.extract(text).quotes) == ["Анна Смирнова", "Олег Кузнецов"]
    assert ghost.candidates == ["Иван Петров", "Олег Кузнецов"]


def test_confidence_tells_names_from_guesses(quotes: Quotes) -> None:
    named, guessed = quotes('"Завод откроется в мае", - сказал Петров.\n\n"Рабочих на нем хватит всем".')
    assert named.confidence > guessed.confidence


def test_a_description_goes_by_the_name_given_before() -> None:
    """*военное ведомство* speaks as *Минобороны*, the name that the article has for it."""
    names = pytest.importorskip("newsfacts_names")
    pipeline = Pipeline([newsfacts_russian, names, newsfacts_quotes])
    text = "Минобороны опровергло слухи. В военном ведомстве заявили, что учения закончены."
    sheet = pipeline.extract(text)
    (quote,) = sheet.quotes
    assert quote.speaker == Speaker(name="Минобороны", entity_id=sheet.organizations[0].id)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Победил Иван Петров. Ветеран футбола уверен, что это не предел.", "Иван Петров"),
        ("Победил Иван Петров. По словам бывшего главы клуба, это не предел.", "Иван Петров"),
        ("Приехал мэр Заречного Иван Петров. Врач считает, что он здоров.", "врач"),
        ("Приехал мэр Заречного Иван Петров. Глава МИДа заявил, что рад.", "глава МИДа"),
        ("Суд допросил Анну Смирнову. «Мост закрыт», — приводит ее слова газета.", "Анна Смирнова"),
        ("Вышел доклад Минфина. В докладе говорится, что мост закрыт.", "Минфин"),
        ("«Мост закрыт», — приводятся в газете слова Ивана Петрова.", "Иван Петров"),
        ("Мост закрыт, говорится в сообщении канцелярии.", "канцелярия"),
        ("Об этом сообщает Минфин. Мост закрыт, говорится в сообщении.", "Минфин"),
        ("Петров и Кузнецов заявили, что завод откроют.", "Иван Петров и Олег Кузнецов"),
        ("Завод откроют, сообщили Петров и жители поселка.", "Иван Петров и жители поселка"),
        ("Экологи нашли пятна. Они требуют закрыть завод.", "экологи"),
        ("Два молодых человека, которые приехали вчера, грозили закрыть завод.", "два молодых человека"),
        ("Петров уехал. По словам очевидца, завод горел.", "очевидец"),
        ("Петров сказал, что они допускают ошибки. «Мост закрыт», — добавил он.", "Иван Петров"),
        (
            "Союз дольщиков заявил, что мост цел. Врач сказал, что все живы. Вода спала, добавили в союзе.",
            "союз дольщиков",
        ),
    ],
)
def test_who_is_meant(quotes: Quotes, text: str, expected: str) -> None:
    assert speakers(quotes(text))[-1] == expected


def test_a_party_pointed_at_goes_by_its_name(quotes: Quotes) -> None:
    text = "Власти говорили с партией «Труд». Эта партия требует открыть мост."

    assert speakers(quotes(text)) == ["Труд"]
