"""Parts of places that are called by the compass: *восток Украины*, *юг Лондона*."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsfacts_russian.phrases import kept_nominative

from newsfacts import Document, Mention, PlaceType, Span
from newsfacts_names.places.gazetteer import Listed, Place
from newsfacts_names.positions import adjoins, text_at
from newsfacts_names.spelling import fold

_POINTS = ("восток", "запад", "север", "юг", "юго-восток", "юго-запад", "северо-восток", "северо-запад")
_ENDINGS = ("", "а", "у", "е", "ом")
_FORMS = frozenset(point + ending for point in _POINTS for ending in _ENDINGS)


def by_compass(document: Document, mentions: Iterable[Mention]) -> Iterator[Listed]:
    """The parts of the places that those mentions name: a point of the compass with a genitive."""
    for mention in mentions:
        first, _ = document.token_range(mention.span.start, mention.span.end)
        point = text_at(document, first - 1)
        if fold(point) in _FORMS and adjoins(document, first) and _is_genitive(document, first):
            span: Span = document.span(document.tokens[first - 1].start, mention.span.end)
            form = kept_nominative(document.morphology, span.text)
            yield Listed(span, form, Place(form, PlaceType.REGION))


def _is_genitive(document: Document, at: int) -> bool:
    token = document.tokens[at]
    return token.text.isupper() or any(each.has("gent") for each in document.readings(token))
