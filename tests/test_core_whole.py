"""The whole library, all plugins of the workspace at work: what must hold for any text."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor

import newsfacts_dates
import newsfacts_events
import newsfacts_names
import newsfacts_quantities
import newsfacts_quotes
import newsfacts_russian
import pytest
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st

import newsfacts
from newsfacts import Article, FactSheet, Pipeline
from newsfacts._checking.flaws import flaw
from newsfacts.rendering import summary
from newsfacts.testing import CONTRACT_TEXTS, assert_plugin_contract

RUSSIAN_SET = [
    newsfacts_russian,
    newsfacts_dates,
    newsfacts_names,
    newsfacts_quotes,
    newsfacts_quantities,
    newsfacts_events,
]
PIPELINE = Pipeline(RUSSIAN_SET)

NEWS = (
    "Вчера мэр Олег Стрижов осмотрел порт. «Причал достроят в мае», — рассказал он журналистам.",
    "По словам директора завода «Заря» Анны Ветровой, 12 марта в Туле уволили 30 рабочих.",
    "Губернатор Иван Петров заявил, что на мост потратят 3 млн рублей, а школу откроют осенью.",
)


def test_threads_share_a_pipeline() -> None:
    """A fresh one, which loads its word lists while they are at work."""
    articles = [Article(text=text, published="2025-12-31", id=str(n)) for n, text in enumerate(NEWS * 8)]
    alone = [PIPELINE.extract(article) for article in articles]
    shared = Pipeline(RUSSIAN_SET)
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(shared.extract, articles))

    assert together == alone
    assert all(sheet.people for sheet in together)


PIECES = st.sampled_from(
    [
        "Вчера", "28 декабря", "в 2007 году", "через три дня", "более двух с половиной часов",
        "президент", "Иван Петров", "Петрова", "Анна Сергеевна Иванова", "И. И. Сидоров", "он", "она",
        "заявил", "сказала", "сообщил", "что", "По словам", "об этом", "в Москве", "министерство",
        "«", "»", '"', "„", "“", "—", "–", "(", ")", ",", ".", ":", "?", "!", "…", "\n\n", "\n", " ",
        "1999", "12.03.2004", "15:30", "№5", "%", "ЁЛКА", "e\u0301", "\u00a0", "\U0001f600", "\x00", "\u2028",
    ]
)  # fmt: skip
newsy_texts = st.lists(PIECES, max_size=40).map(" ".join)


@given(newsy_texts | any_texts, st.sampled_from(["2025-12-31", "2004-02-29", None]))
@examples(120)
def test_any_text_gives_a_sound_sheet(text: str, published: str | None) -> None:
    """No text crashes; spans say what stands there; JSON gives back an equal sheet."""
    sheet = PIPELINE.extract(text, published)

    assert [flaw(fact, sheet.article, (fact.kind,)) for fact in sheet] == [None] * len(sheet)
    assert FactSheet.from_json(sheet.to_json()) == sheet
    ids = [entity.id for entity in sheet.of_type(newsfacts.EntityFact)]
    assert len(set(ids)) == len(ids)
    for quote in sheet.quotes:
        assert quote.speaker is None or quote.speaker.entity_id in {None, *ids}


SENTENCES = (
    "Об этом 28 декабря сообщил президент Владимир Зеленский.",
    "«Мы готовы к переговорам», – сказала министр Анна Петрова.",
    "По словам Петровой, встреча пройдет через неделю.",
)


MARKS = "\u0301\u00ad\u200b\u2060\u200e\ufeff"
"""A stress mark, a soft hyphen, characters without width, a mark of direction, a byte order mark."""


@pytest.mark.parametrize("seed", range(6))
def test_marks_that_nobody_reads_change_no_fact(seed: int) -> None:
    """The same facts with marks at random places, each standing in the text as it was given."""
    random_ = random.Random(seed)  # noqa: S311
    bare = "\n\n".join(SENTENCES)
    marked = "".join(letter + random_.choice(MARKS) * (random_.random() < 0.3) for letter in bare)

    sheet, expected = PIPELINE.extract(marked, "2025-12-31"), PIPELINE.extract(bare, "2025-12-31")

    assert [flaw(fact, sheet.article, (fact.kind,)) for fact in sheet] == [None] * len(sheet)
    assert list(map(summary, sheet)) == list(map(summary, expected))
    without = str.maketrans(dict.fromkeys(MARKS))
    assert [fact.text.translate(without) for fact in sheet] == [fact.text for fact in expected]


@pytest.mark.parametrize("seed", range(4))
def test_order_of_plugins_does_not_matter(seed: int) -> None:
    shuffled = random.Random(seed).sample(RUSSIAN_SET, len(RUSSIAN_SET))  # noqa: S311
    article = Article(text="\n\n".join(SENTENCES), published="2025-12-31")

    assert Pipeline(shuffled).extract(article) == PIPELINE.extract(article)


@pytest.mark.parametrize("plugin", RUSSIAN_SET, ids=lambda plugin: str(plugin.__name__))
def test_every_plugin_keeps_the_contract(plugin: object) -> None:
    articles = [Article(text=text, published="2025-12-31") for text in SENTENCES]
    others = [each for each in RUSSIAN_SET if each is not plugin]

    assert_plugin_contract(plugin, articles=articles, beside=others)


@pytest.mark.parametrize("without", ["dates", "names", "quotes"])
def test_each_plugin_can_be_missing(without: str) -> None:
    """The others' facts still come."""
    sheet = Pipeline(RUSSIAN_SET, without={f"newsfacts_{without}"}).extract(" ".join(SENTENCES), "2025-12-31")

    assert bool(sheet.dates) is (without != "dates")
    assert bool(sheet.people) is (without != "names")
    assert bool(sheet.quotes) is (without != "quotes")


def test_result_does_not_depend_on_what_was_read_before() -> None:
    """Caches change nothing: a pipeline that has read other texts gives the same sheet."""
    text = " ".join(SENTENCES)
    expected = Pipeline(RUSSIAN_SET).extract(text, "2025-12-31")
    used = Pipeline(RUSSIAN_SET)
    for other in (*CONTRACT_TEXTS, *SENTENCES):
        used.extract(other, "2001-01-01")

    assert used.extract(text, "2025-12-31") == expected


def test_paragraphs_stand_on_their_own_spans() -> None:
    """A blank paragraph before an article moves its facts, and changes nothing else."""
    text = "\n\n".join(SENTENCES)
    plain, moved = (PIPELINE.extract(prefix + text, "2025-12-31") for prefix in ("", "\n\n  \n"))

    assert [(f.kind, f.text, f.span.start + 5) for f in plain] == [
        (f.kind, f.text, f.span.start) for f in moved
    ]
