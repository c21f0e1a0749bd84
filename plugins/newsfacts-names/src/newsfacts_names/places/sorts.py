"""What sort of place it is: a country, region, city, or something else."""

from __future__ import annotations

from collections.abc import Sequence

from newsfacts import Document, NameFact, PlaceType
from newsfacts_names.places.gazetteer import known_place
from newsfacts_names.spelling import fold

_COUNTRY = "государство королевство империя эмират султанат княжество федерация"
_REGION = (
    "область край округ автономия республика штат провинция земля регион графство губерния уезд кантон "
    "департамент префектура воеводство район полуостров"
)
_CITY = "город городок посёлок село деревня станица хутор аул столица райцентр мегаполис муниципалитет"
_OTHER = (
    "улица проспект площадь бульвар переулок шоссе набережная мост дорога трасса парк сквер сад лес гора "
    "хребет перевал вулкан озеро река ручей море залив пролив океан остров мыс канал водохранилище бухта "
    "аэропорт вокзал станция порт дворец замок собор храм монастырь кладбище музей стадион космодром полигон "
    "планета резиденция ущелье долина пустыня квартал микрорайон площадка дом здание метро"
)
_SORTS = {
    fold(noun): sort
    for nouns, sort in (
        (_COUNTRY, PlaceType.COUNTRY),
        (_REGION, PlaceType.REGION),
        (_CITY, PlaceType.CITY),
        (_OTHER, PlaceType.OTHER),
    )
    for noun in nouns.split()
}


def sort_of(document: Document, names: Sequence[NameFact], forms: Sequence[str]) -> PlaceType | None:
    """The sort that the gazetteer knows, that a word of the name tells, or the noun before it."""
    for form in forms:
        if place := known_place(form):
            return place.type
    for form in forms:
        if sort := _named(document, form):
            return sort
    for name in names:
        if sort := _before(document, name):
            return sort
    return None


def _named(document: Document, form: str) -> PlaceType | None:
    """*Тверская улица*, *Республика Саха*: a noun in the name itself."""
    words = form.split()
    if len(words) == 1:
        return None
    for word in (words[-1], words[0]):
        if sort := _SORTS.get(fold(word)) or sort_of_noun(document, word):
            return sort
    return None


def _before(document: Document, name: NameFact) -> PlaceType | None:
    """*в городе Павия*, *на реке Пьяне*: the noun before the name."""
    first, _ = document.token_range(name.span.start, name.span.end)
    if first == 0:
        return None
    token = document.tokens[first - 1]
    return sort_of_noun(document, token.text) if token.text.islower() else None


def is_noun_of_place(lemma: str) -> bool:
    """Whether a common noun tells a sort of place: *область*, *улица*."""
    return fold(lemma) in _SORTS


def sort_of_noun(document: Document, word: str) -> PlaceType | None:
    """The sort that a common noun tells, in whatever case: *области*."""
    found = (
        _SORTS.get(fold(each.lemma)) for each in document.morphology.readings(word) if each.pos == "NOUN"
    )
    return next((sort for sort in found if sort), None)
