"""Properties over generated quotations: they come back whole, and no text breaks anything."""

from __future__ import annotations

from collections.abc import Callable

import newsfacts_quotes
import newsfacts_russian
import pytest
from counted import LINEAR, calls, growth
from generated import any_texts, examples
from hypothesis import given
from hypothesis import strategies as st
from newsfacts_quotes.extraction import extract

from newsfacts import Article, Document, Pipeline, QuoteFact, QuoteType

Quotes = Callable[[str], tuple[QuoteFact, ...]]

MARKS = st.sampled_from([("«", "»"), ("„", "“"), ("“", "”"), ('"', '"'), ("”", "”")])
DASHES = st.sampled_from(["-", "–", "—"])
SENTENCES = st.sampled_from(
    [
        "Завод откроется в мае",
        "Мы купили новые станки, и они уже работают",
        "Дорогу починят, а мост построят заново",
        "Я никого не обвиняю",
        'Мы читали "Известия" и "Труд" каждый день',
        "Первый. Второй. Третий уже построили",
        "Почему дорогу до сих пор не починили?",
    ]
)
SPEAKERS = st.sampled_from(
    [
        ("Иван Петров", "Иван Петров", "m"),
        ("мэр Заречного Иван Петров", "Иван Петров", "m"),
        ("Анна Смирнова", "Анна Смирнова", "f"),
        ("источник в полиции", "источник в полиции", "m"),
        ("глава комитета", "глава комитета", "m"),
    ]
)
CUES = st.sampled_from(
    [("сказал", "сказала"), ("заявил", "заявила"), ("подчеркнул", "подчеркнула"), ("считает", "считает")]
)
BEFORE, AFTER = "before", "after"
SMALL = examples(30)


@pytest.fixture(scope="module")
def plain() -> Pipeline:
    return Pipeline(plugins=[newsfacts_russian, newsfacts_quotes])


@given(MARKS, DASHES, SENTENCES, SPEAKERS, CUES, st.sampled_from([BEFORE, AFTER]))
@SMALL
def test_a_quotation_comes_back_whole(
    quotes: Quotes,
    marks: tuple[str, str],
    dash: str,
    said: str,
    speaker: tuple[str, str, str],
    cue: tuple[str, str],
    order: str,
) -> None:
    """Whatever the marks, the order of the author's words, the speaker and the cue."""
    phrase, name, gender = speaker
    verb = cue[gender == "f"]
    speech = f"{marks[0]}{said}{marks[1]}"
    comma = "" if said.endswith("?") else ","
    reported = f"{phrase[0].upper()}{phrase[1:]} {verb}: {speech}."
    text = reported if order == BEFORE else f"{speech}{comma} {dash} {verb} {phrase}."
    (found,) = quotes(text)
    assert found.type is QuoteType.DIRECT
    assert [span.text for span in found.content] == [said]
    assert found.cue
    assert found.cue.text == verb
    assert found.speaker
    assert found.speaker.name == name


@given(MARKS, DASHES, SENTENCES, SENTENCES, SPEAKERS, CUES, st.booleans())
@SMALL
def test_authors_words_inside_part_a_quotation(  # noqa: PLR0913, PLR0917  (drawn by Hypothesis)
    quotes: Quotes,
    marks: tuple[str, str],
    dash: str,
    first: str,
    second: str,
    speaker: tuple[str, str, str],
    cue: tuple[str, str],
    within: bool,  # noqa: FBT001  (drawn by Hypothesis)
) -> None:
    """Inside one pair of marks, or between two."""
    phrase, name, gender = speaker
    opening, closing = marks
    comma = "" if first.endswith("?") else ","
    author = f"{comma} {dash} {cue[gender == 'f']} {phrase}. {dash} "
    between = author if within else f"{closing}{author}{opening}"
    (found,) = quotes(f"{opening}{first}{between}{second}{closing}.")
    assert [span.text for span in found.content] == [first, second]
    assert found.speaker
    assert found.speaker.name == name


@given(SENTENCES, SPEAKERS, CUES)
@SMALL
def test_an_indirect_report_comes_back_whole(
    quotes: Quotes, said: str, speaker: tuple[str, str, str], cue: tuple[str, str]
) -> None:
    said = said.split(".", maxsplit=1)[0].rstrip("?").replace("Первый", "Первый готов")
    phrase, name, gender = speaker
    clause = said[0].lower() + said[1:]
    (found,) = quotes(f"{phrase[0].upper()}{phrase[1:]} {cue[gender == 'f']}, что {clause}.")
    assert [span.text for span in found.content] == [clause]
    assert found.speaker
    assert found.speaker.name == name


@given(any_texts | st.text(alphabet='«»„“”" -–—.,:;!?()[]\nабПетровсказалчто', max_size=120))
@examples(100)
def test_no_text_breaks_anything(plain: Pipeline, text: str) -> None:
    """The core checks every span against the text."""
    plain.extract(text)


@given(
    st.lists(
        st.sampled_from(['"', "«", "»", " ", "слово", "сказал", ",", "-", "что", ".", "\n", ":"]), max_size=60
    )
)
@examples(100)
def test_unbalanced_marks_break_nothing(plain: Pipeline, parts: list[str]) -> None:
    plain.extract("".join(parts))


PHRASES = [
    "об этом",
    "сообщили",
    "заявил",
    "цитирует",
    "назвал",
    "который",
    "что",
    "чтобы",
    "ли",
    "его",
    "свой",
    "в",
    "в нем",
    "со ссылкой на",
    "по словам",
    "как следует из",
    "при этом",
    "если верить",
    "врачи",
    "слова",
    "Ивана Петрова",
    "Анна Смирнова",
    "оценил",
    "5",
    "«",
    "»",
    ":",
    "—",
    "(",
    ")",
    "и",
    "а",
    "но",
]


@given(st.lists(st.sampled_from([*PHRASES, ",", "."]), min_size=1, max_size=9))
@examples(300)
def test_no_order_of_words_breaks_anything(quotes: Quotes, words: list[str]) -> None:
    quotes(" ".join(words))


@pytest.mark.heavy
@pytest.mark.parametrize(
    "text",
    [
        "При этом, по его словам, если верить данным мэрии, мост закрыт",
        "«Мы еще не готовы», — цитирует его слова газета со ссылкой на мэрию",
        "Петров, которую назвал своей одной из лучших, с точки зрения врачей",
        "Как следует из доклада, в нем сказано о том, что ущерб оценили в 5 миллионов",
        "К таким выводам пришел Петров, призвав к тому, чтобы несколько из них обратили внимание",
    ],
)
def test_a_text_may_break_off_anywhere(quotes: Quotes, text: str) -> None:
    for end in range(len(text)):
        quotes(text[:end])


@pytest.mark.parametrize(
    "text",
    [
        "По его словам, если верить данным мэрии",
        "Петров, которую назвал своей одной из лучших, с точки зрения вр",
    ],
)
def test_a_text_may_end_with_where_it_is_from(quotes: Quotes, text: str) -> None:
    """What stands behind the last word is nothing; asking what it is fails no more than elsewhere."""
    quotes(text)


@given(SENTENCES, SENTENCES)
@examples(15)
def test_paragraphs_stand_for_themselves(quotes: Quotes, first: str, second: str) -> None:
    """Two paragraphs with a speaker each hold the quotations of both."""
    one, two = f"«{first}», — сказал Петров.", f"«{second}», — сказала Смирнова."
    alone = [span.text for text in (one, two) for quote in quotes(text) for span in quote.content]
    assert [span.text for quote in quotes(f"{one}\n\n{two}") for span in quote.content] == alone


def work(unit: str, length: int) -> int:
    """How many functions are called for a text of that many characters."""
    language = newsfacts_russian.newsfacts_make_language("ru")
    assert language
    text = unit * (length // len(unit))
    document = Document(article=Article(text=text), language=language, segmentation=language.segment(text))
    return calls(lambda: list(extract(document)))


@pytest.mark.parametrize(
    "unit",
    [
        '"',
        '" ',
        "«",
        "» ",
        '"слово ',
        '"да, - сказал он, - ',
        "сказал, что ",
        '"\n',
        "Он сказал:\n",
        "и он, ",
        "сказал, что рад и ушел и ",
        "крикнул: «Да», «Нет», ",
        "по словам мэра, ",
        "«Мы еще ничего не знаем» — развел он ",
        "они сказали, что те ",
    ],
)
def test_work_is_linear(unit: str) -> None:
    """Ten times the text takes some ten times the calls, also where no mark is ever closed."""
    work(unit, 300)
    assert work(unit, 4_000) < 15 * work(unit, 400)


@pytest.mark.heavy
def test_subjects_far_from_the_verb_cost_nothing() -> None:
    """A sentence of hundreds of nominatives that *и* joins."""
    unit = "мэр и врач и " * 4 + "мэр и врач сообщили и "
    assert work(unit, 12_000) < 3 * work(unit, 6_000)


@pytest.mark.heavy
def test_many_blocks_take_linear_time(plain: Pipeline) -> None:
    """Counting calls sees no list that is copied for each of them."""
    assert growth(lambda blocks: plain.extract("Он сказал:\nЗавод построят.\n" * blocks), 2_000) < LINEAR
