"""A language of spaces and a few small plugins, so that the core is tested without any dictionary."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from types import ModuleType
from typing import Any, ClassVar

import attrs

from newsfacts import (
    DateFact,
    Document,
    Extractor,
    Fact,
    Language,
    Paragraph,
    Reading,
    Segmentation,
    Sentence,
    TimexType,
    Token,
    hookimpl,
)


class PlainMorphology:
    """Every word is its own lemma."""

    def readings(self, word: str) -> Sequence[Reading]:
        return (Reading(word.lower(), word.lower(), "", frozenset(), known=False, score=1.0),)

    def inflect(self, reading: Reading, grammemes: Iterable[str]) -> Reading | None:
        return None

    def lexeme(self, reading: Reading) -> Sequence[Reading]:
        return (reading,)


class PlainLanguage:
    """One paragraph, one sentence, tokens between spaces."""

    code = "ru"
    morphology = PlainMorphology()

    def segment(self, text: str) -> Segmentation:
        tokens = tuple(Token(match.start(), match.end(), match[0]) for match in re.finditer(r"\S+", text))
        if not tokens:
            return Segmentation((), (), ())
        start, end = tokens[0].start, tokens[-1].end
        return Segmentation((Paragraph(start, end, 0, 1),), (Sentence(start, end, 0, len(tokens)),), tokens)


class PlainLanguagePlugin:
    """The language as a plugin."""

    @hookimpl
    def newsfacts_make_language(self, code: str) -> Language | None:
        return PlainLanguage() if code == "ru" else None


@attrs.frozen(kw_only=True)
class SumFact(Fact):
    """A third party's fact: a sum of money."""

    kind: ClassVar[str] = "acme.sum"
    amount: int


def sums(document: Document) -> Iterable[SumFact]:
    """Every number is a sum."""
    for token in document.tokens:
        if token.text.isascii() and token.text.isdigit():
            yield SumFact(
                span=document.span(token.start, token.end), amount=int(token.text[:9]), rule="digits"
            )


def days(document: Document) -> Iterable[DateFact]:
    """«вчера» is a date, of no value."""
    for token in document.tokens:
        if token.text == "вчера":
            yield DateFact(span=document.span(token.start, token.end), type=TimexType.DATE, rule="deictic")


SUMS = Extractor(name="acme.sums", produces=("acme.sum",), run=sums)
DAYS = Extractor(name="days", produces=("date",), run=days)


def plugin(name: str, **hooks: Callable[..., Any]) -> ModuleType:
    """A plugin of that name with the given hook implementations."""
    module = ModuleType(name)
    vars(module).update({hook: hookimpl(implementation) for hook, implementation in hooks.items()})
    return module


def extracting(name: str, *extractors: Extractor) -> ModuleType:
    """A plugin that registers extractors."""
    return plugin(name, newsfacts_register_extractors=lambda: extractors)


def extractor_of(name: str, run: Callable[[Document], Any], **declared: tuple[str, ...]) -> Extractor:
    """An extractor of dates, unless it is declared otherwise."""
    return Extractor(name=name, run=run, produces=declared.pop("produces", ("date",)), **declared)


LANGUAGE = PlainLanguagePlugin()
SUMS_PLUGIN = plugin(
    "sums",
    newsfacts_register_extractors=lambda: [SUMS],
    newsfacts_register_fact_types=lambda: [SumFact],
)
DAYS_PLUGIN = extracting("days", DAYS)
