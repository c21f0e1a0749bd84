"""Which quotation marks belong together, however newspapers write them."""

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
