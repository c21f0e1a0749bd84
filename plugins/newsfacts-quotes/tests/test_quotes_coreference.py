"""Whom pronouns and descriptions mean: ``[он|Олег Рябов]`` is a mention of his, the unmarked mean nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from newsfacts_quotes.coreference import ranking

import newsfacts
from newsfacts import Document, EntityFact, MentionFact, MentionType, Span, hookimpl
from newsfacts.testing import Marked, marked

PRONOUNS = [
    "Олег Рябов уехал. [Он|Олег Рябов] вернётся в мае.",
    "Олег Рябов встретил Веру Тихую. [Она|Вера Тихая] приехала утром.",
    "Олег Рябов уехал. Завод закрыли, его продадут весной.",
    "Мэр Олег Рябов сменил тренера Петра Ложкина. [Он|Олег Рябов] сказал, что решение трудное.",
    "«Мост цел», — сказал мэр Олег Рябов. По [его|Олег Рябов] словам, проезд открыт.",
    "Рабочий упал с лесов. Он сломал руку.",
    "Олег Рябов уехал, и [его|Олег Рябов] дом опустел.",
    "Вера Тихая работала в музее. Там [её|Вера Тихая] помнят.",
    "Полиция нашла пилота Олега Рябова. [Тот|Олег Рябов] рассказал, что заблудился.",
    "Олег Рябов внёс закон. В нём говорится о мостах.",
    "Судья Олег Рябов ранен, сообщил источник в полиции. «Стрелка ищут», — добавил он.",
    "Мэр Пётр Лунин сообщил, что Олег Рябов жив. «Рябов в больнице», — уточнил [он|Пётр Лунин].",
]

DESCRIPTIONS = [
    "Врач Вера Тихая ушла домой. Подсудимый заявил, что невиновен.",
    "Министр Олег Рябов уехал в Лопарь. Там [политик|Олег Рябов] выступит на форуме.",
    "Футболист Пётр Ложкин сменил клуб. [Спортсмен|Пётр Ложкин] подписал договор.",
    "Фермер Олег Рябов потерял урожай. Эксперт полагает, что виноват град.",
    "Министр Олег Рябов уехал. Пост министра свободен.",
    "Олег Рябов уехал. Новый депутат приступил к работе.",
    "Пекарь Олег Рябов арестован. Адвокат [обвиняемого|Олег Рябов] уехал.",
    "Пекарь Вера Тихая ушла из дома. В полиции не верят рассказу [женщины|Вера Тихая].",
    "Пекарь Вера Тихая ушла из дома. Женщины ждут новостей.",
    "Президент Карл Вестин уехал. Советник [президента|Карл Вестин] остался.",
    "Боцман Олег Рябов вышел в море. Там [моряк|Олег Рябов] пропал.",
    "Пекарь Олег Рябов уехал. Два пекаря остались.",
    "Пекарь Олег Рябов уехал. Об этом пишет «Пекарь».",
    "Певец Олег Рябов уехал. Премию «Лучший певец» вручат в мае.",
    "Министр Роман Берг молчит. Источник в ведомстве рассказал, что тот болен.",
    "Стрелок Олег Рябов арестован. [Нападавший|Олег Рябов] молчит.",
    "Тренер Олег Рябов доволен. [Рулевой|Олег Рябов] ждёт победы.",
    "Пекарь Олег Рябов уехал. Мама Веры рада.",
    "Президент Карл Вестин уехал. Глава МИДа остался.",
    "Президент Карл Вестин уехал. Выборы президента отложены.",
    "Олег Рябов приехал в Лопарь. Мэром избрали соседа.",
    "Олег Рябов приехал в Лопарь. Там [он|Олег Рябов] мэр.",
    "Певец Олег Рябов пел. Вера Тихая позвала Рябова, однако [музыкант|Олег Рябов] отказался.",
    "Писатель Олег Рябов и редактор Вера Тихая спорили. [Редактор|Вера Тихая] ушла.",
    "Пианист Олег Рябов ждал Веру Тихую. Тихая опоздала. [Музыкант|Олег Рябов] заявил, что ждал час.",
    "Мэр Олег Рябов приехал в Лопарь. Главный гость — мэр Кунгура.",
    "Российский боксёр Олег Рябов встретил канадского боксёра Пьера Лорана. [Канадец|Пьер Лоран] ушёл.",
    "Канадский боксёр Пьер Лоран ждал российского боксёра Олега Рябова. [Канадский боксёр|Пьер Лоран] ушёл.",
    "Испанская пианистка Ана Лопес приехала в Лопарь. [Испанка|Ана Лопес] сыграет в мае.",
    "Пресс-секретарь порта Вера Тихая ушла. [Представитель порта|Вера Тихая] вернётся в мае.",
    "Политик Олег Рябов уехал. [Экс-политик|Олег Рябов] не вернётся.",
    "Историк-архивист Олег Рябов нашёл письмо. [Архивист|Олег Рябов] ищет второе.",
    "Врио губернатора Олег Рябов открыл мост. [Глава региона|Олег Рябов] уехал.",
    "Исполняющий обязанности мэра Олег Рябов отменил парад. [Мэр|Олег Рябов] уехал.",
    "Депутат Олег Рябов уехал. Приезд [политика|Олег Рябов] отложили. Политика [ему|Олег Рябов] надоела.",
    "Бывший агент разведки Олег Рябов уехал. [Агент|Олег Рябов] не вернётся.",
    "Ректор института Олег Рябов уехал. [Руководитель вуза|Олег Рябов] вернётся в мае.",
    "Певица Вера Тихая уехала. [Исполнительница|Вера Тихая] вернётся в мае.",
    "[Подозреваемый|Олег Рябов] признался. Следователь сообщил, что Олег Рябов болен. Следователь уехал.",
    "[Чиновника|Олег Рябов] задержали ночью. Замглавы Лопарска Олег Рябов вёз деньги.",
    "[Вратарь|Олег Дымов] ушёл. [Вратарь|Олег Дымов] не простился. Вратарь Олег Дымов сыграл сто матчей.",
    "Губернатор уволил министра Олега Рябова.",
    "Актриса не спит. В мае она сыграла Нину.",
]

BODIES = [
    "Минтранс закрыл переправу. При этом [ведомство|Минтранс] заявило, что лёд тонкий.",
    "Прокуратура начала проверку. [Надзорное ведомство|прокуратура] выяснит, кто виноват.",
    "Сайт «Волна» открыт. О пожаре рассказали «Волне» соседи. [Издание|Волна] напоминает, что мост стар.",
    "Минтранс закрыл переправу. В [ведомстве|Минтранс] пояснили, что лёд тонкий.",
    "Минтранс закрыл переправу. Компания «Север» ждёт весны.",
    "Газпром построит мост. [Компания|Газпром] начнёт работы в мае.",
    "Портал «Волна» узнал об этом. Федеральное агентство по лесу молчит. [Издание|Волна] ждёт ответа.",
    "ФБР ищет пилота. В [бюро|ФБР] не ответили.",
    "Завод «Топаз» встал. [Предприятие|Топаз] ждёт сырья.",
    "Спартак сыграл вничью. Суд отложил дело.",
    "Завод «Заря» открыли. Директор [завода|Заря] Анна Ветрова рада.",
    "Отель «Маяк» закрылся. В [гостинице|Маяк] начался ремонт.",
    "Газета «Север» молчит. Все газеты вышли вовремя.",
    "Завод «Топаз» встал. В банке «Топазу» отказали. Банк ждёт денег.",
    "Олег Рябов помирился с соседями. К ним [он|Олег Рябов] привык.",
    "Об этом говорится на сайте МЧС. Сайт зоопарка не работает.",
]


@pytest.fixture(scope="module")
def pipeline() -> newsfacts.Pipeline:
    return newsfacts.Pipeline(without=("natasha", "events", "quantities"))


def linked(pipeline: newsfacts.Pipeline, text: str) -> str:
    """The text with its pronouns and descriptions marked."""
    sheet = pipeline.extract(text, "2025-12-31")
    names = {fact.id: fact.name for fact in sheet.of_type(EntityFact)}
    mentions = sheet.of_type(MentionFact)
    marks = sorted((each.span.start, each.span.end, names[each.entity_id]) for each in mentions)
    return str(Marked(text, tuple(marks)))


@pytest.mark.parametrize("sentence", [*PRONOUNS, *DESCRIPTIONS, *BODIES])
def test_links(pipeline: newsfacts.Pipeline, sentence: str) -> None:
    assert linked(pipeline, marked(sentence).text) == sentence


def test_an_entity_has_its_mentions_in_text_order(pipeline: newsfacts.Pipeline) -> None:
    sheet = pipeline.extract("Олег Рябов уехал. Он вернётся в мае, сообщил Рябов.", "2025-12-31")
    types = [each.type for each in sheet.people[0].mentions]
    assert types == [MentionType.NAMED, MentionType.PRONOMINAL, MentionType.NAMED]
    assert "Он" not in sheet.people[0].aliases


class FirstNamed:
    """A third party to whom every pronoun means the person named first."""

    def __init__(self) -> None:
        self.candidates: list[str] = []

    @hookimpl
    def newsfacts_resolve_mention(
        self, mention: Span, candidates: Sequence[EntityFact], document: Document
    ) -> EntityFact | None:
        self.candidates = [each.name for each in candidates]
        return candidates[-1] if mention.text == "Он" else None


def test_a_third_party_decides_and_the_speaker_follows() -> None:
    third = FirstNamed()
    installed, _ = newsfacts.discover_plugins()
    pipeline = newsfacts.Pipeline([newsfacts.Plugin(name="third", implementation=third), *installed])
    sheet = pipeline.extract("Пётр Ложкин сменил мэра. Пришёл Олег Рябов. Он сказал, что рад.", "2025-12-31")
    assert third.candidates == ["Олег Рябов", "Пётр Ложкин"]
    assert sheet.quotes[0].speaker == newsfacts.Speaker(
        name="Пётр Ложкин", entity_id=next(each.id for each in sheet.people if each.name == "Пётр Ложкин")
    )


def test_every_circumstance_is_one_that_the_code_tells() -> None:
    """A misspelt circumstance would count for nothing."""
    source = "".join(path.read_text(encoding="utf-8") for path in Path(ranking.__file__).parent.glob("*.py"))
    written = set(re.findall(r"[a-z]+(?:-[a-z]+)*", source))
    for family, weights in ranking.weights().items():
        for name in weights:
            parts = name.split("-", 1)
            known = name in written or re.sub(r"-\d$", "", name) in written
            assert known or (parts[0] in {"thing", "nobody"} and parts[1] in written), (family, name)


def test_explain_says_why_the_source_is_the_speaker(pipeline: newsfacts.Pipeline) -> None:
    sheet = pipeline.extract("Олег Рябов уехал. Он сказал, что вернётся.", "2025-12-31")
    told = "".join(newsfacts.rendering.EXPLAIN.render([sheet]))
    assert "source «Он» is Олег Рябов by rule pronoun: «Олег Рябов» at 0" in told
