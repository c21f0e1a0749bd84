"""Which quotation marks belong together, and how paragraphs stand on a page, however newspapers write."""

from __future__ import annotations

import pytest
from newsfacts_quotes.text.layout import layout
from newsfacts_quotes.text.marks import outermost, pairs
from newsfacts_russian.language import Russian

from newsfacts import Article, Document

RUSSIAN = Russian()

QUOTATIONS = [
    # a text, and what is quoted in it with its marks, the outer before the inner
    ("Он сказал: «Мы тут».", ["«Мы тут»"]),
    ('"Мы тут", — сказал он.', ['"Мы тут"']),
    ("„Мы тут“, — сказал он.", ["„Мы тут“"]),
    ("“Мы тут”, — сказал он.", ["“Мы тут”"]),
    ('Завод "Заря" и "Волна" закрыт.', ['"Заря"', '"Волна"']),
    ('("Заря") и "Мир"!', ['"Заря"', '"Мир"']),
    ('Он — "Заря"— ушёл.', ['"Заря"']),
    ("Пишет «» тут.", []),
    ("Пишет ''«Заря»'' тут.", ["''«Заря»''"]),
    ("Пишет '«Заря»' тут.", ["«Заря»"]),
    # one in another, with two closing marks, or one for both
    ("Он читал «Книгу «Мир»» и ушёл.", ["«Книгу «Мир»»", "«Мир»"]),
    ("Он читал «Книгу «Мир», — сказал он.", ["«Книгу «Мир»", "«Мир»"]),
    ("«Мы читали «Мир». — Он ушёл.", ["«Мы читали «Мир»", "«Мир»"]),
    ('«Мы читали "Мир" тут», — сказал он.', ['«Мы читали "Мир" тут»', '"Мир"']),
    ('"Мы читали "Мир" тут", — сказал он.', ['"Мы читали "Мир" тут"', '"Мир"']),
    ('"Мы читали "Мир"", — сказал он.', ['"Мы читали "Мир""', '"Мир"']),
    ('""Мир" прочитан", — сказал он.', ['""Мир" прочитан"', '"Мир"']),
    # the fragment before a speech was never closed
    ('Он решил "ехать домой. "Пора", — сказал он.', ['"ехать домой', '"Пора"']),
    ("Он решил «ехать. Дом пуст. «Пора», — сказал он.", ["«ехать", "«Пора»"]),
    ("«Он вышел. «Пора», — сказал он.", ["«Он вышел. «Пора»", "«Пора»"]),
    # the opening mark is lost
    ("Цены упали», — сказал мэр.", ["Цены упали»"]),
    ("Цены упали» — сказал мэр.", ["Цены упали»"]),
    ("Цены упали» и сказал мэр.", []),
    ("Цены упали», — Сказал мэр.", []),
    ("Завод «Заря» рад. Цены упали», — сказал мэр.", ["Завод «Заря» рад. Цены упали»", "«Заря»"]),
    (
        "«Очень длинная речь о новой жизни тут» была. Цены упали», — сказал мэр.",
        ["«Очень длинная речь о новой жизни тут»"],
    ),
    # over several paragraphs
    ("Он сказал: «Мы тут\nМы там».", ["«Мы тут", "Мы там»"]),
    ("Он сказал: «Мы тут\nМы там\nМы везде» и ушёл.", ["«Мы тут", "Мы там", "Мы везде»"]),
    ("Он сказал: «Мы тут\nЗавод «Заря» там».", ["«Мы тут", "«Заря»"]),
    ("Он читал «Мы тут\nМы там».", []),
    ("«Мы тут\nМы там", ["«Мы тут"]),
]


@pytest.mark.parametrize(("text", "expected"), QUOTATIONS)
def test_quotations(text: str, expected: list[str]) -> None:
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    found = pairs(document, layout(document).starts)
    tokens = document.tokens
    assert [text[tokens[each.start].start : tokens[each.end - 1].end] for each in found] == expected
    nested = [each for each in found if any(other.start < each.start < other.end for other in found)]
    assert [each for each in found if each not in nested] == list(outermost(found))


LAYOUTS = [
    # a text; the word with which each paragraph's story begins; then asides, clocked and turns by number
    ("ЛОПАРЬ, 3 марта — НОРД-ИНФО. Мэр рад.", "Мэр", "", "", ""),
    ("Лопарь, 3 марта — НОРД-ИНФО. Мэр рад.", "Мэр", "", "", ""),
    ("ЛОПАРЬ, 3 марта. Мэр рад.", "Мэр", "", "", ""),
    ("/НОРД-ИНФО/. Мэр рад.", "Мэр", "", "", ""),
    ("3 марта. Мэр рад.", "3", "", "", ""),
    ("ЛОПАРЬ — НОРД-ИНФО. Мэр рад.", "ЛОПАРЬ", "", "", ""),
    ("НОРД-ИНФО. Мэр рад.", "НОРД-ИНФО", "", "", ""),
    ("ЛОПАРЬ, 3 марта, мэр рад.", "ЛОПАРЬ", "", "", ""),
    ("ЛОПАРЬ, 3 марта — норд рад.", "ЛОПАРЬ", "", "", ""),
    ("12:30 – Мэр рад.", "Мэр", "", "0", ""),
    ("● Мэр рад.", "Мэр", "", "", ""),
    ("Фото: Олег Рябов / Норд-Инфо", "Фото", "0", "", ""),
    ("Фото: порт. Причал готов.", "Фото", "0", "", ""),
    ("Фото: порт. Мэр: «Причал готов»", "Мэр", "", "", ""),
    ("Мэр рад.\n\n— Завод закрыт\n\nМэр ушёл.", "Мэр — Мэр", "1", "", ""),
    ("Мэр рад.\n\n— Завод закрыт.\n\nМэр ушёл.", "Мэр — Мэр", "", "", ""),
    ("— Кто там?\n— Я.", "— —", "", "", "0 1"),
    ("— Мэр рад.\n— Я тоже.", "— —", "", "", ""),
    ("Кто там?\n— Я.\n— И я.", "Кто — —", "", "", "1 2"),
    ("— Кто там? — спросил он.\n— Я.\nМэр рад.", "— — Мэр", "", "", "0 1"),
]


@pytest.mark.parametrize(("text", "starts", "asides", "clocked", "turns"), LAYOUTS)
def test_layout(text: str, starts: str, asides: str, clocked: str, turns: str) -> None:
    document = Document(article=Article(text=text), language=RUSSIAN, segmentation=RUSSIAN.segment(text))
    found = layout(document)
    assert " ".join(document.tokens[start].text for start in found.starts) == starts
    shown = (" ".join(map(str, sorted(each))) for each in (found.asides, found.clocked, found.turns))
    assert tuple(shown) == (asides, clocked, turns)
