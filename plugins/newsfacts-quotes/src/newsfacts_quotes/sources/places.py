"""Places and documents that speak in somebody's stead: *в Минобороны сообщили*."""

from __future__ import annotations

from newsfacts_russian.spelling import fold
from newsfacts_russian.words import CASES

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources.agencies import is_agency
from newsfacts_quotes.sources.source import Source, SourceType
from newsfacts_quotes.text import phrases, segments
from newsfacts_quotes.text.skipping import skip
from newsfacts_quotes.text.view import View

_WITHIN = frozenset(("в", "во"))
_PLACED = _WITHIN | {"на", "из"}
_THERE = frozenset(("нем", "ней", "них"))
_ATTRIBUTES = 8
"""How many tokens before a document its attributes may begin."""


def place(view: View, first: int, end: int, *, any_noun: bool = False) -> Source | None:
    """The place that speaks: *в **пресс-службе МВД** сообщили*; *говорится в **заявлении***.

    Args:
        view: The text.
        first: First token to look at.
        end: One past the last.
        any_noun: Whether a document or an occasion may be named too.
    """
    written = (document(view, first, end) or in_it(view, first, end)) if any_noun else None
    if written:
        return written
    for index in range(first, end):
        if view.words[index] == "там" and not any_noun:
            return Source(index, index + 1, index, SourceType.PLACE)
        if index + 1 == end or not (
            view.words[index] in (_PLACED if any_noun else _WITHIN) or _is_ground(view, index, end)
        ):
            continue
        source = _place_after(view, index + 1, end, any_noun=any_noun)
        if source:
            return source
    return None


def _is_ground(view: View, index: int, end: int) -> bool:
    """Whether *на* and a body or a page stand there: ***на заводе** сообщили*."""
    head = phrases.head_from(view, index + 1, end, "loct") if view.words[index] == "на" else None
    if head is None or view.lemma(head) in lexicon.words("grounds.txt"):
        return head is not None
    return view.has(head, "NOUN", "inan", "sing", "loct") and not (
        _is_occasion(view.lemma(head)) or view.has(head, "Geox")
    )


def _is_occasion(lemma: str) -> bool:
    """Whether nobody speaks for it: *на совещании*, *на деле*."""
    if lemma in lexicon.words("anywhere.txt"):
        return True
    return lemma.endswith(tuple(lexicon.words("event_endings.txt")))


def is_body(view: View, place: Source) -> bool:
    """Whether a place is a body, by its noun or its name: *уверены в **Минтрансе***."""
    if view.tokens[place.head].text[:1].isupper():
        return True
    lemma = view.lemma(place.head)
    return lemma in lexicon.kinds_of_bodies() or lexicon.lists(lemma, "bodies.txt", "grounds.txt")


def document(view: View, first: int, end: int) -> Source | None:
    """A document, however long its attributes: *в принятом в Вене **заявлении***."""
    for index in range(first, end):
        noun = view.outside(index) and view.has(index, "NOUN", "loct")
        if noun and lexicon.lists(view.lemma(index), "documents.txt", "channels.txt"):
            start = _with_attributes(view, max(first, index - _ATTRIBUTES), index)
            return Source(start, phrases.end_of(view, index, end), index, SourceType.PLACE)
    return None


def in_it(view: View, first: int, end: int) -> Source | None:
    """A document told before: *В **нем** сказано, что*."""
    inside = (k for k in range(first + 1, end) if view.words[k] in _THERE and view.words[k - 1] == "в")
    index = next(inside, None)
    index = next((k for k in range(first, end) if view.words[k] == "там"), None) if index is None else index
    return None if index is None else Source(index, index + 1, index, SourceType.PLACE)


def document_of_relative(view: View, start: int, first: int) -> Source | None:
    """The document before a relative clause: *выпустил **доклад**, в котором говорится*."""
    comma = start - 1
    if comma <= first or not segments.opens_relative(view, start, start + 2):
        return None
    known = lexicon.words("documents.txt")
    for head in range(comma - 1, segments.start(view, comma, first) - 1, -1):
        if view.has(head, "NOUN") and view.lemma(head) in known:
            end = phrases.end_of(view, head, comma)
            while view.at(end, comma).pos == "PREP":  # *заявление **для печати**, в котором говорится*
                end = skip(view, end, comma)
            if end < comma:
                return None
            case = next((each for each in CASES if view.readings(head)[0].has(each)), "nomn")
            begin = phrases.start_of(view, head, first)
            return Source(begin, comma, head, SourceType.NOMINAL, case=case)
    return None


def _with_attributes(view: View, first: int, head: int) -> int:
    """Where the attributes of a document begin, after the preposition."""
    for index in range(first, head):
        if view.words[index] in _PLACED and any(view.has(index + 1, pos, "loct") for pos in ("ADJF", "PRTF")):
            return index + 1
    return head


def within_whose(view: View, cue: Cue, start: int) -> Source | None:
    """The body of him whom a relative means: *Иван Петров, в **пресс-службе** которого сообщили*."""
    head = start + 1
    owner = head + 1
    plural = cue.number == "plur" and not cue.gender
    opens = plural and view.words[start] in _WITHIN and owner < cue.first and view.is_relative(owner)
    return Source(head, owner, head, SourceType.PLACE) if opens and view.has(head, "NOUN", "loct") else None


def _place_after(view: View, start: int, end: int, *, any_noun: bool) -> Source | None:
    if start + 1 < end and view.lemma(start) in {"сам", "самый"}:
        return _place_after(view, start + 1, end, any_noun=any_noun)  # *в самой компании*
    quotation = view.quotation_from(start)
    if quotation:
        return Source(start, quotation.end, quotation.first, SourceType.PLACE)
    head = phrases.head_from(
        view, start, end, "gent" if "из" in view.words[max(start - 2, 0) : start] else "loct"
    )
    if head is None and view.tokens[start].text.startswith("Мин") and view.has(start, "gent"):
        head = start  # *в Минцифры*
    if head is None:
        return None
    lemmas = {fold(reading.lemma) for reading in view.readings(head)[:2]}
    if not lemmas.isdisjoint(lexicon.words("prepositional.txt")):
        return None
    timely = not lemmas.isdisjoint(lexicon.words("times.txt"))
    end_of = phrases.end_of(view, head, end)
    if view.has(head, "Geox"):  # a name behind a country is the object's
        end_of = next((k for k in range(head + 1, end_of) if k in view.named), end_of)
    owned = end_of > head + 1 and any(lexicon.lists(each, "grounds.txt", "channels.txt") for each in lemmas)
    if timely or not (any_noun or owned or lemmas.isdisjoint(lexicon.words("venues.txt"))):
        return None
    return Source(start, _before_asker(view, head + 1, end_of), head, SourceType.PLACE)


def _before_asker(view: View, first: int, end: int) -> int:
    """Where it begins to say to whom or what: *в мэрии **на запрос «Волны»***; *в мэрии **«Волне»***."""
    return next((k for k in range(first, end) if _tells_asker(view, k, end)), end)


def _tells_asker(view: View, index: int, end: int) -> bool:
    if view.words[index] == "на":  # *в управлении **на транспорте*** is where
        asked = phrases.head_from(view, index + 1, end, "accs")
        return asked is not None and not view.has(asked, "loct")
    if view.outside(index):
        return is_agency(view, index)
    quotation = view.quotation_from(index)
    if quotation is None:
        return False
    return phrases.is_dative(view, quotation.first) or is_agency(view, quotation.first)


def agent(view: View, first: int, end: int) -> Source | None:
    """The instrumental of a passive: ***законопроектом** предлагается*."""
    for index in range(first, end):
        head = phrases.head_from(view, index, end, "ablt") if view.is_word(index) else None
        free = index not in view.named and (index == first or not view.has(index - 1, "PREP"))
        if head is not None and free:
            return Source(index, phrases.end_of(view, head, end), head, SourceType.PLACE)
    return None
