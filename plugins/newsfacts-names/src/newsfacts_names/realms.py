"""Countries that no dictionary knows, by what only a country has: *МИД Ольховии*, *столица Тарвии*."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from newsfacts import Document, EntityType, NameFact
from newsfacts_names.data_files import listed
from newsfacts_names.finding.units import Unit
from newsfacts_names.organizations.nouns import short_names
from newsfacts_names.positions import capitalised, readings_at, text_at
from newsfacts_names.posts.words import title_word
from newsfacts_names.spelling import fold, stem
from newsfacts_names.titles import words
from newsfacts_names.word_forms import given_forms

_CONFIDENCE = 0.8
_ENDING = "ии"
"""The genitive of a land, and of a Georgian surname: *Ольховии*, *Гелашвидии*."""
_FORM = re.compile(r"[А-ЯЁ][а-яё]{2,}и(?:я|и|ю|ей)")
_ENVOYS = frozenset({"посол", "постпред"})
_OBLIQUE = frozenset({"gent", "datv", "loct", "gen2", "loc2"})
"""The cases of a land in that form; who stands in one of them may bear the name himself."""


def realms(document: Document) -> frozenset[str]:
    """The stems of the unknown words that the article shows to be countries.

    *президент Ольховии*, where title and name can't agree, but not *президента Гелашвидии*.
    """
    return document.derived(_realms)


def _realms(document: Document) -> frozenset[str]:
    tokens = document.tokens
    told = (at for at in capitalised(document) if tokens[at].text.endswith(_ENDING))
    return frozenset(stem(tokens[at].text) for at in told if _is_realm(document, at))


def named_realms(document: Document, taken: Collection[int]) -> list[NameFact]:
    """Where these countries are named and nobody has seen a name; *taken* are the tokens in names."""
    shown = realms(document)
    if not shown:
        return []
    tokens = document.tokens
    return [
        NameFact(
            span=document.span(tokens[at].start, tokens[at].end),
            entity_type=EntityType.PLACE,
            confidence=_CONFIDENCE,
            rule="realm",
        )
        for at in capitalised(document)
        if at not in taken and _FORM.fullmatch(tokens[at].text) and stem(tokens[at].text) in shown
    ]


def without_realm(stretch: Sequence[Unit], document: Document) -> Sequence[Unit]:
    """The stretch without the country of whom it names: *посол Ольховии | Глеб Зорин*."""
    return stretch[1:] if len(stretch) > 1 and _is_realm(document, stretch[0].first) else stretch


def _is_realm(document: Document, at: int) -> bool:
    word = document.tokens[at].text
    if _FORM.fullmatch(word) is None or any(each.known for each in readings_at(document, at)):
        return False
    return not given_forms(word, document.morphology) and _is_of_country(document, at - 1)


def _is_of_country(document: Document, at: int) -> bool:
    """Whether only a country can stand behind the word: a body of state, a title that does not agree."""
    if fold(text_at(document, at)) in short_names():
        return True
    readings = readings_at(document, at)[:2]
    if any(each.pos == "NOUN" and fold(each.lemma) in listed("realm") for each in readings):
        return True
    title = title_word(document, document.tokens[at]) if at >= 0 else None
    if title is None or title.title.lemma not in words("state") | _ENVOYS:
        return False
    return title.cases.isdisjoint(_OBLIQUE)
