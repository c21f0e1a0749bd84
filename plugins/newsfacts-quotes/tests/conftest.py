"""A pipeline of Russian, a known cast and quotations only, and the notation of the tables.

``<Петров> {заявил}, что [завод построят].`` is a sentence with its source, its cue and what is
reported. The cast is handed in by name, so that these tests depend on no recogniser of names.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import newsfacts_quotes
import newsfacts_russian
import pytest

import newsfacts
from newsfacts import (
    Document,
    Extractor,
    Gender,
    Mention,
    PersonFact,
    Pipeline,
    Post,
    QuoteFact,
    QuoteType,
    hookimpl,
)

CAST: dict[str, tuple[Gender, dict[str, str], tuple[tuple[str, str, str], ...]]] = {
    "Иван Петров": (
        Gender.MALE,
        {
            "Иван Петров": "Иван Петров",
            "Ивана Петрова": "Иван Петров",
            "Ивану Петрову": "Иван Петров",
            "Петров": "Петров",
            "Петрова": "Петров",
        },
        (("мэр Заречного", "мэр", "Заречный"),),
    ),
    "Анна Смирнова": (
        Gender.FEMALE,
        {
            "Анна Смирнова": "Анна Смирнова",
            "Анны Смирновой": "Анна Смирнова",
            "Анну Смирнову": "Анна Смирнова",
            "Смирнова": "Смирнова",
        },
        (("пресс-секретарь губернатора", "пресс-секретарь губернатора", ""),),
    ),
    "Олег Кузнецов": (
        Gender.MALE,
        {"Олег Кузнецов": "Олег Кузнецов", "Олега Кузнецова": "Олег Кузнецов", "Кузнецов": "Кузнецов"},
        (("секретарь Совета безопасности", "секретарь Совета безопасности", ""),),
    ),
}

_MARKS = re.compile(r"[\[\]{}<>]")

Told = Callable[[str], list[tuple[str, str | None, str]]]
Quotes = Callable[[str], tuple[QuoteFact, ...]]
Check = Callable[[str], QuoteFact]
AllTold = Callable[[str], tuple[str, str]]


def cast(document: Document) -> Iterator[PersonFact]:
    """The people of the cast, wherever the text names them."""
    for number, (name, (gender, forms, posts)) in enumerate(CAST.items()):
        longest_first = "|".join(sorted(map(re.escape, forms), key=len, reverse=True))
        mentions = tuple(
            Mention(span=document.span(*found.span()), nominative=forms[found[0]])
            for found in re.finditer(rf"(?<!\w)(?:{longest_first})(?!\w)", document.text)
        )
        if mentions:
            yield PersonFact(
                span=mentions[0].span,
                id=f"person-{number}",
                name=name,
                gender=gender,
                mentions=mentions,
                posts=tuple(
                    Post(
                        span=document.span(at, at + len(text)), title=title, organization=organization or None
                    )
                    for text, title, organization in posts
                    if (at := document.text.find(text)) >= 0
                ),
            )


class Cast:
    """A plugin that knows the people of the tables."""

    @hookimpl
    def newsfacts_register_extractors(self) -> list[Extractor]:
        return [Extractor(name="cast", produces=("person",), run=cast)]


@pytest.fixture(scope="session")
def plugins() -> list[object]:
    """What the tables run with."""
    return [newsfacts_russian, newsfacts.Plugin(name="cast", implementation=Cast()), newsfacts_quotes]


@pytest.fixture(scope="session")
def quotes(plugins: list[object]) -> Quotes:
    """The quotations of a text."""
    pipeline = Pipeline(plugins=plugins)
    return lambda text: pipeline.extract(text).quotes


@pytest.fixture(scope="session")
def check(quotes: Quotes) -> Check:
    """Compare a marked sentence with what is found in it, marked the same way."""

    def compare(marked: str) -> QuoteFact:
        text = _MARKS.sub("", marked)
        found = quotes(text)
        assert len(found) == 1, [each.text for each in found]
        assert notation(text, found[0]) == marked
        return found[0]

    return compare


@pytest.fixture(scope="session")
def all_told(quotes: Quotes) -> AllTold:
    """All that is found in a marked text: marked the same way, and of each its kind and who speaks."""

    def find(marked: str) -> tuple[str, str]:
        text = _MARKS.sub("", marked)
        found = quotes(text)
        speakers = (f"{each.type} {each.speaker.name if each.speaker else 'nobody'}" for each in found)
        return _marked(text, found), "; ".join(speakers)

    return find


def notation(text: str, quote: QuoteFact) -> str:
    """The text with the quotation's parts marked in it."""
    return _marked(text, [quote])


def _marked(text: str, found: Iterable[QuoteFact]) -> str:
    """The text with the parts of all quotations marked in it."""
    spans: set[tuple[int, int, str]] = set()
    for quote in found:
        spans |= {(span.start, span.end, "[]") for span in quote.content}
        spans |= {(quote.cue.start, quote.cue.end, "{}")} if quote.cue else set()
        spans |= {(quote.source.start, quote.source.end, "<>")} if quote.source else set()
    marks = [(start, 1, -end, pair[0]) for start, end, pair in spans]
    marks += [(end, 0, -start, pair[1]) for start, end, pair in spans]
    made, done = "", 0
    for at, _, _, mark in sorted(marks):
        made += text[done:at] + mark
        done = at
    return made + text[done:]


@pytest.fixture(scope="session")
def told() -> Told:
    """Kind, speaker and content of a text's quotations, by all plugins but the neural tagger."""
    pipeline = Pipeline(without=["natasha"])
    return lambda text: [
        (
            quote.type.value,
            quote.speaker.name if quote.speaker else None,
            " … ".join(each.text.replace("\n", " ") for each in quote.content),
        )
        for quote in pipeline.extract(text, "2025-12-31").quotes
        if quote.type is not QuoteType.REFERENCE
    ]
