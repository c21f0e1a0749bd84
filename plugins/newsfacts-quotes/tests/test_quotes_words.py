"""Where phrases and segments begin and end, a table a question: ``[начало] и продолжение| остальное``.

What stands in brackets is asked about, and what is found ends at the upright.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from newsfacts_quotes import lexicon
from newsfacts_quotes.authors import view_of
from newsfacts_quotes.cues import Cue, cues, phrase_cue, verb_cue
from newsfacts_quotes.portents import ACTS
from newsfacts_quotes.rules.beside import is_closed
from newsfacts_quotes.sources import agreement
from newsfacts_quotes.text import phrases, pieces, quoted, segments, skipping
from newsfacts_quotes.text.view import View
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

RUSSIAN = Russian()


def read(marked: str) -> tuple[View, int, int, int]:
    """The text, the tokens in brackets as ``[first, last)``, and the first behind the upright."""
    text = "".join(each for each in marked if each not in "[]|")
    view = view_of(Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text)))
    places = {mark: marked.find(mark) for mark in "[]|"}
    first, last, stop = (
        sum(token.end <= place - sum(marked[:place].count(each) for each in "[]|") for token in view.tokens)
        for place in places.values()
    )
    return view, first, last, stop


END_OF: dict[str, Callable[[View, int, int], int]] = {
    "a phrase": lambda view, first, _: phrases.end_of(view, first, len(view.words)),
    "what is skipped at once": lambda view, first, _: skipping.skip(view, first, len(view.words)),
    "a list": lambda view, _, last: phrases.past_list(view, last, len(view.words)),
    "a phrase without its time": lambda view, first, _: phrases.without_time(view, first, len(view.words)),
    "a reported clause": lambda view, first, _: segments.clause_end(view, first, len(view.words)),
    "a unit": lambda view, *_: segments.end_of_unit(view, view.units[-1]),
}
ENDS = {
    "a phrase": [
        "По данным [управления] по борьбе с пожарами| вчера.",
        "[Источник] в полиции| рассказал.",
        "[Источник] в полиции и прокуратуре| рассказал.",
        "[Источник]| вчера рассказал.",
        "[Источник]| в среду уехал.",
        "[Врач]| в среду уехал.",
        "[Один] из жителей| уехал.",
        "[Житель]| из города уехал.",
        "[Журнал] Огонёк| пишет.",
        "Читал [журнал]| огонёк.",
        "[Жители] города Воронеж| ждут.",
        "[Канал] Directorate 4| сообщил.",
        "[Канал] Directorate| 4 мая сообщил.",
        "[Сайт] Лопарь.ру| пишет.",
        "[Завод] «Заря» и «Волна»| закрыты.",
        "[Завод]| «Мы ушли.» закрыт.",
        "В [заявлении] о мире| говорится.",
        "В [объявлении] на дверях театра| говорится.",
        "В [объявлении] на сайте| говорится.",
        "В [объявлении]| на дверях вчера говорится.",
        "[Друг] матери и отца| уехал.",
        "[Глава] МИД России| уехал.",
        "[Депутат]| от партии уехал.",
        "[Люди]| на берегу кричали.",
    ],
    "what is skipped at once": [
        "[в] новом доме отца| живут",
        "[в] среду прошлой недели| власти",
        "[в] соцсети Facebook| пишут",
        "[в] среду| Reuters пишет",
        "[спустя] час|",
        "время [спустя]| жители",
        "[к] верующим| не причащаться",
        "[о] том же доме| шла речь",
        "[с] которым| ушёл",
        "[в] «Заре»| пишут",
        "[с] ним| ушли",
        "[слово]| за слово",
        "[«Мы] уйдём»| и всё",
        "[в] New York Times| пишут",
        "[о] доме «Заря»| друзья",
        "[о] доме врача| Анна",
        "[по]|",
    ],
    "a list": [
        "по вопросам [семьи], спорта и отдыха друзей| ушёл",
        "по вопросам [семьи]|, спорта ушёл",
        "по вопросам [семьи] и спорта| ушёл",
        "по делам [молодёжи], туризму и спорту| ушёл",
        "по вопросам [семьи], новой школы и старых дорог| ушёл",
        "по вопросам [семьи]| и ушёл",
    ],
    "a phrase without its time": [
        "[источник]| в среду",
        "[источник] в полиции| в среду",
        "[источник] в полиции|",
        "[источник]| в эфире",
        "[источник]| на встрече в среду",
        "[в] среду источник|",
    ],
    "a reported clause": [
        "[завод] построят|; дом закроют",
        "[завод] построят; что дом закроют|",
        "[завод] построят|) и всё",
        "[завод] построят (дом; и сад) и всё|",
        "[завод] построят (дом) и всё|; да",
        "[завод] «ушёл; пришёл» ждут|",
        "[завод] (дом)| ; и",
        "[завод]| ;",
    ],
    "a unit": [
        "Врач ушёл|.",
        "Врач ушёл|...",
        "Врач ушёл|:",
        "Врач ушёл |(ФОТО)",
        "Врач ушёл |(фото из палаты).",
        "Врач ушёл |(ВИДЕО ИЗ ПАЛАТЫ).",
        "Врач ушёл (в палату и ФОТО)|.",
        "Врач ушёл (он болен)|.",
        "Врач сказал: «Да»|.",
        "(ФОТО)|",
    ],
}


@pytest.mark.parametrize(("what", "marked"), [(what, row) for what, rows in ENDS.items() for row in rows])
def test_the_end_of(what: str, marked: str) -> None:
    """A unit ends before its final stop and before a note to the reader."""
    view, first, last, stop = read(marked)
    assert view.text(0, END_OF[what](view, first, last)) == view.text(0, stop)


@pytest.mark.parametrize(
    ("marked", "case", "noun"),
    [
        ("[новый] военный корреспондент", "nomn", "корреспондент"),
        ("[военном] ведомстве", "loct", "ведомстве"),
        ("[его] новый друг", "nomn", "друг"),
        ("[ещё] один свидетель", "nomn", "свидетель"),
        ("[один] из жителей", "nomn", "один"),
        ("[быстро] друг", "nomn", None),
        ("[собравшиеся] кричали", "nomn", "собравшиеся"),
        ("[собравшиеся] жители кричали", "nomn", "жители"),
        ("[31] рабочий", "nomn", "рабочий"),
        ("[двух] источников", "gent", "источников"),
        ("[обоих] министерствах", "loct", "министерствах"),
        ("«Мы [новый] дом» строим", "nomn", None),
        ("[новый] из жителей", "nomn", None),
        ("[МВД] области", "nomn", "мвд"),
        ("[Reuters] пишет", "nomn", "reuters"),
        ("[раненый] умер", "nomn", "раненый"),
        ("[новой] школы", "nomn", None),
        ("[новой] школы", "gent", "школы"),
        ("[,] школы", "gent", None),
        ("[«Мы] уйдём» школы", "gent", None),
        ("[очень] новый дом", "nomn", None),
        ("[первый] второй третий четвёртый пятый шестой седьмой дом", "nomn", None),
    ],
)
def test_the_noun_of_a_phrase(marked: str, case: str, noun: str | None) -> None:
    view, first, _, _ = read(marked)
    head = phrases.head_from(view, first, len(view.words), case)
    assert (None if head is None else view.words[head]) == noun


@pytest.mark.parametrize(
    ("marked", "lone"),
    [
        ("новый [друг]", True),
        ("очень новый [друг]", True),
        ("[друг], новый", True),
        ("[друг] отца", False),
        ("[друг] «Заря»", False),
    ],
)
def test_a_lone_noun(marked: str, lone: bool) -> None:  # noqa: FBT001  (a row)
    view, head, _, _ = read(marked)
    assert phrases.is_lone(view, 0, head, len(view.words)) is lone
    assert phrases.start_of(view, head, 0) == min(head, 1 if marked.startswith("очень") else 0)


@pytest.mark.parametrize(
    ("marked", "start", "end", "comma", "is_break"),
    [
        ("Врач ушёл, [дом] стоит, а друг (он болен) ждёт.", "дом", "стоит", "стоит", False),
        ("Врач ушёл (дом [стоит], друг) и ждёт.", "дом", "стоит", "стоит", True),
        ("Врач ушёл, [дом] (сад, парк) стоит, друг ждёт.", "дом", "дом", "стоит", True),
        ("Он сказал «да, [нет], может» и ушёл.", "Он", "ушёл", "ушёл", False),
        ("[Врач] ушёл.", "Врач", "ушёл", "ушёл", False),
    ],
)
def test_segments(marked: str, start: str, end: str, comma: str, is_break: bool) -> None:  # noqa: FBT001  (a row)
    """The first word of a segment, and the last before a break, and before a comma outside brackets."""
    view, first, last, _ = read(marked)
    stop = segments.end_of_unit(view, view.units[-1])
    assert view.tokens[segments.start(view, first, 0)].text == start
    assert view.tokens[segments.end(view, first, stop) - 1].text == end
    assert view.tokens[segments.comma(view, first, stop) - 1].text == comma
    assert segments.is_break(view, last) is is_break


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("кроме того, завод закроют", ["завод", "закроют"]),
        ("при этом также завод", ["завод"]),
        ("также завод", ["завод"]),
        ("завод также", ["завод", "также"]),
        ("кроме того,", []),
        ("кроме того", []),
    ],
)
def test_what_a_connective_leaves(text: str, rest: list[str]) -> None:
    view, *_ = read(text)
    assert view.words[pieces.without_connective(view, 0, len(view.words)) :] == rest


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (", завод ,", ["завод"]),
        (": завод", ["завод"]),
        (", .", []),
        ("«завод»", ["«завод»"]),
        ("— завод", ["завод"]),
    ],
)
def test_content_is_trimmed(text: str, content: list[str]) -> None:
    view, *_ = read(text)
    assert [view.text(*each) for each in pieces.content(view, (0, len(view.words)), (1, 1))] == content


@pytest.mark.parametrize(("marked", "before"), [("завод, — [сказал] он", 0), ("завод — [сказал] он", 0)])
def test_the_last_token_before_the_author_s_words(marked: str, before: int) -> None:
    view, first, _, _ = read(marked)
    assert pieces.before_dash(view, first) == before


QUOTED = [
    # in marks, whether it can be a name, whether it can stand in the nominative, whether it is speech
    ("Заря", True, True, False),
    ("заря", False, True, False),
    ("Лопарь.ру", True, True, False),
    ("5 канал", True, True, False),
    ("Ушёл", False, True, False),
    ("Мы ушли", False, True, False),
    ("Заря, дом", False, True, False),
    ("Завод имени Петра Рогова", True, True, False),
    ("Один два три четыре пять шесть семь", False, True, False),
    ("Интерфаксу", True, False, False),
    ("Новой газете", True, False, False),
    ("Times", True, True, False),
    ("К свету", True, False, False),
    ("Да!", False, True, True),
    ("Как так?", False, True, True),
    ("Очень новый дом отца", True, True, False),
    ("Мы уйдём к вам завтра", False, True, True),
    ("один два три четыре пять шесть семь восемь", False, True, False),
    ("один два три четыре пять шесть семь восемь девять", False, True, True),
]


@pytest.mark.parametrize(("inside", "name", "nominative", "speech"), QUOTED)
def test_what_marks_hold(inside: str, name: bool, nominative: bool, speech: bool) -> None:  # noqa: FBT001  (a row)
    view, *_ = read(f"Он читал «{inside}» вчера.")
    (quotation,) = view.quotations
    assert quoted.is_name(view, quotation) is name
    assert quoted.may_be_nominative(view, quotation) is nominative
    assert quoted.is_speech(view, quotation) is speech


def verb(view: View) -> Cue:
    """The reporting verb that the text ends with."""
    found = verb_cue(view, len(view.words) - 1, len(view.words))
    assert found is not None
    return found


ASKED: dict[str, Callable[[View, int], bool]] = {
    "agrees with its verb": lambda view, at: agreement.agrees(view, at, verb(view)),
    "is many in the singular": lambda view, at: agreement.is_collective(
        view, verb(view), at, len(view.words)
    ),
    "is governed by the noun before": agreement.is_governed,
    "is a genitive behind another noun": agreement.in_chain,
    "is somebody new": lambda view, at: agreement.is_fresh(view, phrases.start_of(view, at, 0), at),
    "is followed by what is no content": lambda view, at: is_closed(view, at + 1, len(view.words)),
}
ANSWERS = {
    "agrees with its verb": [
        ("[газета] сообщила", True),
        ("[газета] сообщил", False),
        ("[депутат] сообщила", True),
        ("[жители] сообщил", False),
        ("[жители] сообщили", True),
        ("[школы] сообщил", False),
        ("[министерство] сообщил", False),
        ("[коллега] сообщил", True),
        ("[Зюзя] сообщил", True),
        ("[МИД] сообщил", True),
        ("[Reuters] сообщил", True),
        ("[ОБСЕ] назвала", True),
        ("поддержки [ЛНА] назвала", False),
    ],
    "is many in the singular": [
        ("[союз] дольщиков попросили", True),
        ("[союз] попросили", False),
        ("[союз] дольщика попросили", False),
        ("[союз] дольщиков попросил", False),
    ],
    "is governed by the noun before": [
        ("в газету [Times] передали", True),
        ("в газету [«Волна»]", True),
        ("газета [Times] передала", False),
        ("в среду [Times] передала", False),
        ("между тем [AFP] сообщает", False),
        ("[Times] передала", False),
        ("в новую [Times] передали", False),
        ("в газету [врача] передали", False),
    ],
    "is a genitive behind another noun": [
        ("военнослужащего [бригады] ждут", True),
        ("врача [МИД] ждут", True),
        ("новой [бригады] ждут", True),
        ("новый [бригады] ждут", False),
        ("новых [бригады] ждут", False),
        ("[бригады] ждут", False),
        ("которого [газеты] называют", False),
        ("в среду [газеты] пишут", False),
        ("врача [дом]", False),
        ("видел [бригады]", False),
    ],
    "is somebody new": [
        ("еще один [свидетель]", True),
        ("еще [врач]", True),
        ("некий [чиновник]", True),
        ("новый добрый [врач]", True),
        ("высокопоставленный [источник]", True),
        ("[источник]", False),
        ("добрый [врач]", False),
        ("местный и [врач]", False),
    ],
    "is followed by what is no content": [
        ("мост закроют, [сказал], что дом стоит", True),
        ("мост закроют, [сказал], чтобы дом стоял", True),
        ("мост закроют, [сказал], дом стоит", False),
        ("мост закроют, [сказал]: дом стоит", True),
        ("мост закроют, [сказал] — дом стоит", False),
        ("мост закроют, [сказал] — что дом стоит", False),
        ("мост закроют, [сказал], добавил, что дом стоит", True),
        ("мост закроют, [сказал], который стоит", True),
        ("мост закроют, [сказал], уезжая домой", True),
        ("мост закроют, [сказал], «дом»", False),
        ("мост закроют, [сказал], вчера утром", True),
        ("мост закроют, [сказал].", True),
    ],
}


@pytest.mark.parametrize(
    ("question", "marked", "expected"),
    [(question, *row) for question, rows in ANSWERS.items() for row in rows],
)
def test_what_a_word(question: str, marked: str, expected: bool) -> None:  # noqa: FBT001  (a row)
    view, first, _, _ = read(marked)
    assert ASKED[question](view, first) is expected


@pytest.mark.parametrize(
    ("marked", "glued", "initial"),
    [
        ("Пишет Lenta[.]ru.", True, False),
        ("Сайт закон[.]рф ждёт.", True, False),
        ("Пишет Lenta[.]Ру.", True, False),
        ("У А[.]Мэр дом.", True, False),
        ("Мост закрыт[.]Мэр ушёл.", False, False),
        ("Мост закрыт[.] Мэр ушёл.", False, False),
        ("Мост закрыт[.]«Мы ушли».", False, False),
        ("Мост ушёл[.]", False, False),
        ("Пишет J[.] Larsen.", False, True),
        ("Пишет j[.] Larsen.", False, False),
        ("Пишет JK[.] Larsen.", False, False),
        ("Пишет J[.] larsen.", False, False),
        ("Пишет А[.] Larsen.", False, False),
        ("Пишет J[.] Ларсен.", False, False),
    ],
)
def test_stops_inside_words(marked: str, glued: bool, initial: bool) -> None:  # noqa: FBT001  (a row)
    view, stop, _, _ = read(marked)
    assert view.words[stop] == "."
    assert (view.is_glued(stop), view.is_initial(stop)) == (glued, initial)


@pytest.mark.parametrize(
    ("marked", "finite", "told", "predicate"),
    [
        ("он [ушёл]", True, True, True),
        ("он [уходит]", True, True, True),
        ("они [пришли]", True, True, True),
        ("[уйду]", True, False, True),
        ("[уйдите]", True, False, True),
        ("мне [нет]", False, False, True),
        ("дом [закрыт]", False, False, True),
        ("[уйти]", False, False, False),
        ("[уход]", False, False, False),
    ],
)
def test_predicates(marked: str, finite: bool, told: bool, predicate: bool) -> None:  # noqa: FBT001  (a row)
    view, at, _, _ = read(marked)
    assert (view.is_finite(at), view.is_told(at), view.is_predicate(at)) == (finite, told, predicate)
    assert view.has_predicate(0, len(view.words)) is view.has_predicate(at, at + 1) is predicate
    assert not view.has_predicate(0, at)


@pytest.mark.parametrize(
    "parted",
    [
        "«Мы уйдём», – сказал он. | «Завтра же уйдём».",
        "Дом построен в 2011 г. | По словам мэра, он цел.",
        "Дом построен в г. Лопаре.",
        "Гости гуляют в нем. | Мэр рад.",
        "Мост закрыт.|Мэр промолчал.",
        "Он сказал: «Мы тут. Мы там». | И ушёл.",
        "«Мы тут». – Он ушёл.",
        "Он ушёл. – сказала она.",
        "Пишет «Заря». | Мэр рад.",
        "Читал «Зарю. Мир»? | Да.",
        "И т. д. | Мэр рад.",
        "Цена 5 руб. | Мэр рад. | «Мы уйдём отсюда завтра же» было сказано.",
    ],
)
def test_units(parted: str) -> None:
    """What is read at once: a sentence, more where speech spans them, less where one ends inside."""
    text = parted.replace(" | ", " ").replace("|", "")
    view = view_of(Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text)))
    assert [view.text(unit.first, unit.last) for unit in view.units] == [
        part.strip() for part in parted.split("|")
    ]


CUES = [
    # a text, and its cues; one with "не" is negated, and an adverbial one stands behind "+"
    ("Он заявил, что", "заявил"),
    ("Он не заявил, что", "не заявил"),
    ("Он хочет говорить, что", "хочет говорить"),
    ("Они сочли, что", "сочли"),
    ("Мы сказали, что", ""),
    ("Те, кто сказал, что", ""),
    ("Тот, кто сказал, что", ""),
    ("Врач, кто сказал, что", "сказал"),
    ("Он обратил внимание, что", "обратил внимание"),
    ("Он обратил на себя внимание, что", ""),
    ("Он обратил очень пристальное внимание, что", "обратил очень пристальное внимание"),
    ("Он дал понять, что", "дал понять"),
    ("Он уверен, что", "уверен"),
    ("Он убеждён, что", "убеждён"),
    ("Он был извещён, что", ""),
    ("Сказано врачом, что", "Сказано"),
    ("Он, сказав, ушёл", "сказав"),
    ("Заявление врача", "Заявление"),
    ("По словам врача", "словам +По словам"),
    ("По его мнению", "мнению +По его мнению"),
    ("По новым данным", "+По новым данным"),
    ("По улице врача", ""),
    ("Если верить словам врача", "верить словам +Если верить словам"),
    ("Согласно Reuters", "+Согласно"),
    ("Согласно отчёту", "+Согласно отчёту"),
    ("С точки зрения врача", "+С точки зрения"),
    ("С точки врача", ""),
    ("«Мы уйдём отсюда завтра», — разводит руками мэр", "разводит"),
    ("«Мы уйдём отсюда завтра» — разводит руками мэр", "разводит"),
    ("«Заря», — разводит руками мэр", "разводит"),
    ("«Мы уйдём отсюда завтра», — такое сообщение разослал штаб", "разослал сообщение"),
    ("«Мы уйдём отсюда завтра», — с таким вот прощальным словом вышел мэр", "вышел словом"),
    ("«Мы уйдём отсюда завтра», — услышали люди", ""),
    ("«Мы уйдём отсюда завтра», — и мэр тут же разводит руками", ""),
    ("Он — разводит руками", ""),
]


@pytest.mark.parametrize(("text", "expected"), CUES)
def test_cues(text: str, expected: str) -> None:
    view, *_ = read(text)
    (unit,) = view.units
    found = [f"{'не ' * each.negated}{view.text(each.first, each.last)}" for each in cues(view, unit)]
    adverbial = (phrase_cue(view, at, unit.last) for at in range(unit.first, unit.last))
    found += [f"+{view.text(each.first, each.last)}" for each in adverbial if each]
    assert " ".join(found) == expected


def test_a_noun_for_men_has_one_for_women_beside_it() -> None:
    assert {"россиянин", "школьник", "учитель", "студент", "американец"} <= lexicon.paired()
    assert "судья" not in lexicon.paired()


def test_lists_of_what_bodes_hold_what_endings_leave_open() -> None:
    told = {each for each in lexicon.words("portents.txt") if each.endswith(ACTS)}
    never_asked = {each for each in lexicon.words("crowds.txt") if not each.endswith(ACTS)}
    made = {each for each in lexicon.words("crowds.txt") if lexicon.is_made_as_body(each)}
    assert not (told | never_asked | made)
