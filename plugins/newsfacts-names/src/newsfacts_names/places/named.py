"""Places that the gazetteer or the dictionary knows by name, whoever else sees them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newsfacts_russian.caching import cached_by_word, kept_by_word
from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.prepositions import cases_after
from newsfacts_russian.spelling import recased

from newsfacts import Document, EntityType, Morphology, NameFact, PlaceType, Reading, Span, Token
from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import PERSONAL, lemmas
from newsfacts_names.places.gazetteer import BEGINNING, Listed, Place, known_place, long_names
from newsfacts_names.places.sorts import sort_of_noun
from newsfacts_names.positions import begins_sentence, capitalised, text_at
from newsfacts_names.spelling import OPENING, fold

_SHORTEST = 3
_AFTER_TOWNS = frozenset({",", ".", "(", "—", "–", "-", "/"})

# Organisations whose names have that many words are what they are without the place.
_LONG = 3

_INTO_PLACES = frozenset({"в", "во", "из"})

# At the beginning of a sentence "Орёл" may be the bird: so sure it must be of the word itself.
_SURE = 0.7


def covered(spans: Iterable[Span]) -> frozenset[int]:
    """The code points that names take up."""
    return frozenset().union(*(range(each.start, each.end) for each in spans))


def by_name(document: Document, names: Sequence[NameFact]) -> Iterator[Listed]:
    """Places outside every name: *Европы* in *чемпион Европы*, *Новая Зеландия*, *Тверская область*."""
    taken = covered(name.span for name in names) - last_words(document, names)
    end = 0
    for at in capitalised(document):
        if (
            at < end
            or document.tokens[at].start in taken
            or _is_quoted(document, at)
            or of_style(document, at)
        ):
            continue
        found = _long(document, at) or _region(document, at) or _single(document, at)
        if found and found.span.end - 1 not in taken:
            _, end = document.token_range(found.span.start, found.span.end)
            yield found


def is_country(document: Document, name: NameFact) -> bool:
    """Whether a name, whatever its recogniser takes it for, is that of a country and not quoted."""
    at, last = document.token_range(name.span.start, name.span.end)
    if last - at != 1 or _is_quoted(document, at):
        return False
    found = _single(document, at)
    return found is not None and found.place.type is PlaceType.COUNTRY


def last_words(document: Document, names: Sequence[NameFact]) -> frozenset[int]:
    """The code points of the last words of long organisations' names: *Украины* in *Совет обороны Украины*.

    Of short ones, such as *Голос Америки*, the place is a part that no other could replace.
    """
    found: set[int] = set()
    places = {name.span.end for name in names if name.entity_type is EntityType.PLACE}
    for name in names:
        first, last = document.token_range(name.span.start, name.span.end)
        if (
            name.entity_type is EntityType.ORGANIZATION
            and last - first >= _LONG
            and name.span.end not in places
        ):
            found.update(range(document.tokens[last - 1].start, name.span.end))
    return frozenset(found)


def of_style(document: Document, at: int) -> bool:
    """*Руси* in *патриарх Московский и всея Руси*."""
    return text_at(document, at - 1) == "всея"


def _is_quoted(document: Document, at: int) -> bool:
    """*«Россия»* in quotation marks is a hotel, a newspaper or a channel."""
    return text_at(document, at - 1) in OPENING


def _long(document: Document, at: int) -> Listed | None:
    """A listed name of several words: *Новой Зеландии*."""
    for words in _beginning_with(document.tokens[at].text, document.morphology):
        tokens = document.tokens[at : at + len(words)]
        if len(tokens) == len(words) and all(
            word in lemmas(token.text, document.morphology)
            for word, token in zip(words[1:], tokens[1:], strict=True)
        ):
            return _listed(document, tokens)
    return None


def _listed(document: Document, tokens: Sequence[Token]) -> Listed | None:
    span = document.span(tokens[0].start, tokens[-1].end)
    form = kept_nominative(document.morphology, span.text)
    place = known_place(form)
    return Listed(span, form, place) if place else None


def _region(document: Document, at: int) -> Listed | None:
    """*Тверской области*, *Приморский край*: an adjective with a capital and the noun of a region."""
    if not _is_adjectival(document.tokens[at].text):
        return None
    if sort_of_noun(document, text_at(document, at + 1)) is not PlaceType.REGION:
        return None
    span = document.span(document.tokens[at].start, document.tokens[at + 1].end)
    form = kept_nominative(document.morphology, span.text)
    return Listed(span, form, known_place(form) or Place(form, PlaceType.REGION))


def _is_adjectival(word: str) -> bool:
    """A cheap test: *-ск-*, *-цк-* near the end."""
    return "ск" in word[-5:] or "цк" in word[-5:]


def _single(document: Document, at: int) -> Listed | None:
    """The place that one word names, with its nominative."""
    token = document.tokens[at]
    text = token.text
    found: tuple[str, Place] | None
    if _is_foreign_compound(text):
        found = text, known_place(text) or Place(text, PlaceType.CITY)
    elif text.isupper():
        found = _in_capitals(document, at)
    elif len(text) < _SHORTEST:
        return None
    else:
        where = text_at(document, at - 1) in _INTO_PLACES, begins_sentence(document, at)
        found = _meant(text, document.morphology, where)
    return None if found is None else Listed(document.span(token.start, token.end), *found)


def is_dateline(document: Document, at: int) -> bool:
    """Whether a town in capitals begins a dateline, with its day behind it: *ПЕРМЬ, 5 ноября*."""
    after = text_at(document, at + 1) in {",", "."} and text_at(document, at + 2)[:1].isdigit()
    return after and document.tokens[at].text.isupper() and _in_capitals(document, at) is not None


def is_country_in_capitals(text: str) -> bool:
    """Whether these capitals mean a country and nothing else: *США*, but not *РБ*."""
    return text in listed("abbreviation", __package__)


def _in_capitals(document: Document, at: int) -> tuple[str, Place] | None:
    """An abbreviation, or a town in the dateline: *ТУЛА, 3 декабря*."""
    text = document.tokens[at].text
    place = known_place(text) if is_country_in_capitals(text) else None
    if place:
        return text, place
    if len(text) <= _SHORTEST or not begins_sentence(document, at):
        return None
    town = known_place(text)
    return (text.title(), town) if town and text_at(document, at + 1) in _AFTER_TOWNS else None


def _is_foreign_compound(word: str) -> bool:
    """*Понте-Сан-Пьетро*, *Хоххайм-ам-Майн*: towns called so, and no people."""
    _, *inner = word.split("-")[:-1] if word.count("-") > 1 else ("",)
    joints = listed("joint", __package__)
    return not joints.isdisjoint(part.lower() for part in inner)


@cached_by_word
def _meant(word: str, morphology: Morphology, where: tuple[bool, bool]) -> tuple[str, Place] | None:
    """The place that a word means after a preposition of place, or at the beginning of a sentence.

    Names of people and common nouns are weighed against it: *Владимир* is a city in *во
    Владимире* only, *Чад* none at the beginning of a sentence.
    """
    after_preposition, first = where
    readings = morphology.readings(word)
    located = [each for each in readings if each.has("Geox", "NOUN")]
    weight = sum(each.score for each in located)
    people = sum(each.score for each in readings if each.grammemes & PERSONAL)
    form = _nominative(word, morphology, located or [each for each in readings if each.pos == "NOUN"])
    place = known_place(form) if form else None
    if located and len(located) == len(readings) and located[0].known:
        return form, place or Place(form, None)
    if place is None:
        return None
    if after_preposition and located and _in_case_of_place(located):
        return form, place
    return (form, place) if (weight >= _SURE if first else weight > people or not people) else None


def _in_case_of_place(readings: Sequence[Reading]) -> bool:
    wanted = {*cases_after("в"), *cases_after("из")}
    return any(each.grammemes & wanted for each in readings)


def _nominative(word: str, morphology: Morphology, readings: Sequence[Reading]) -> str:
    """The likeliest nominative; of several, one that the gazetteer knows."""
    forms = []
    for reading in readings:
        form = morphology.inflect(reading, {"nomn"})
        forms.append(recased(word, form.word if form else reading.lemma))
    return next((form for form in forms if known_place(form)), forms[0] if forms else "")


@kept_by_word
def _beginning_with(word: str, morphology: Morphology) -> tuple[tuple[str, ...], ...]:
    """The listed names of several words, as lemmas, that the word may begin; the longest first."""
    near = long_names().get(fold(word)[:BEGINNING], ())
    wanted = lemmas(word, morphology) if near else frozenset()
    names = {tuple(fold(morphology.readings(each)[0].lemma) for each in name) for name in near}
    return tuple(sorted((name for name in names if name[0] in wanted), key=lambda name: (-len(name), name)))
