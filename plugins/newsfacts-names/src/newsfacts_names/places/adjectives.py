"""Places that adjectives point to: *американский*, *российско-турецкий*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsfacts_russian.caching import kept_by_word
from newsfacts_russian.page import page_of
from newsfacts_russian.spelling import recased
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Morphology, PlaceType, Span
from newsfacts_names.data_files import listed
from newsfacts_names.places.gazetteer import Listed, Place, homelands, place_of_adjective
from newsfacts_names.places.named import covered
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import fold
from newsfacts_names.titles import TitleClass, title_of_lemma, words

_SHORTEST = 4
"""Shorter words are no adjectives of places."""
_MODIFIERS = 3
"""How many modifiers may stand between such an adjective and its noun."""

_DEDICATED = "Свято-"  # "Свято-Казанский монастырь" is called after an icon


def by_adjective(document: Document, named: Sequence[Span]) -> Iterator[Listed]:
    """*американский*, *российско-турецкий*: the countries, regions and cities that adjectives point to.

    Args:
        document: The document.
        named: Where places or people are named, of which an adjective is a part: *Тверская
            область*, *Инна Вольская*.
    """
    taken = covered(named)
    for at in page_of(document).where(_looks_adjectival):
        token = document.tokens[at]
        if token.start not in taken and not _is_idiom(document, at):
            if _meant(token.text, document.morphology) and _is_nationality(document, at):
                continue
            start = token.start
            for part in token.text.split("-"):
                if found := _adjective(document, start, part):
                    yield found
                start += len(part) + 1
            if not found and "-" in token.text and (whole := _adjective(document, token.start, token.text)):
                yield whole  # "нью-йоркский"


def _adjective(document: Document, start: int, word: str) -> Listed | None:
    """The place of one adjective, or of the first half of a compound one: *российско-*."""
    found = _meant(word, document.morphology)
    return Listed(document.span(start, start + len(word)), *found) if found else None


@kept_by_word
def _meant(word: str, morphology: Morphology) -> tuple[str, Place, str] | None:
    """The nominative of an adjective of a place, the place, and its name that goes with the adjective."""
    linked = word.endswith(("ско", "цко"))
    lemmas = (
        [word.lower()[:-1] + "ий"]
        if linked
        else [each.lemma for each in morphology.readings(word) if each.pos == "ADJF"]
    )
    for lemma in lemmas:
        if place := place_of_adjective(lemma):
            return recased(word, lemma), place, homelands().get(fold(lemma), place).name
    return None


@word_test
def _looks_adjectival(word: Word, _morphology: Morphology) -> bool:
    """A cheap test, so that only likely words are looked up: *-ск-*, *-цк-* near the end."""
    text = word.text
    likely = ("ск" in text[-5:] or "цк" in text[-5:]) and len(text) > _SHORTEST
    return likely and not text.startswith(_DEDICATED)


def _is_nationality(document: Document, at: int) -> bool:
    """*польский композитор*, *омских агрономов*: whence somebody comes, not a place that is told of.

    Of those who serve a state it tells which: *польский солдат*; an adjective of a town tells the town.
    """
    found = _meant(document.tokens[at].text, document.morphology)
    if found is None or found[1].type is PlaceType.CITY:
        return False
    for token in document.tokens[at + 1 : at + 1 + _MODIFIERS]:
        if not token.text.islower():
            return False
        told = _profession(token.text, document.morphology)
        if told is not None:
            return told
    return False


@kept_by_word
def _profession(word: str, morphology: Morphology) -> bool | None:
    """Whether a noun names a profession that serves no state; none where the word is an adjective."""
    readings = morphology.readings(word)
    if readings[0].pos == "ADJF":
        return None
    titles = [title for each in readings if each.pos == "NOUN" and (title := title_of_lemma(each.lemma))]
    return any(
        title.category is TitleClass.PROFESSION and title.lemma not in words("servant") for title in titles
    )


def _is_idiom(document: Document, at: int) -> bool:
    return any(each.lemma in listed("idiom", __package__) for each in readings_at(document, at + 1))
