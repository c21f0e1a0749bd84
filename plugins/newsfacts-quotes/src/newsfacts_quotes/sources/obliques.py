"""Who speaks in an oblique case: ***мэру** кажется, что*; ***экспертами** отмечено*; *ясно **для врача***."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.sources.source import Source, SourceType, of_named, of_pronoun
from newsfacts_quotes.text import phrases
from newsfacts_quotes.text.view import View

_FEELS = frozenset(("ему", "ей"))
_NOT_OF_VERB = ("PREP", "NOUN")
"""Behind a word of these a dative or an instrumental is its own: *к **мэру***, *помощь **врачам***."""


def who_feels(view: View, first: int, end: int) -> Source | None:
    """Who feels or sees it so: ***ему** кажется*; *очевидно **для врача***."""
    for index in range(first, end):
        if view.words[index] == "для" and view.outside(index):
            return _somebody(view, index + 1, end, "gent")
        if view.words[index] in _FEELS:
            return of_pronoun(index)
        found = _somebody(view, index, end, "datv") if _is_free(view, index, first) else None
        if found:
            return found
    return None


def by_whom(view: View, first: int, end: int) -> Source | None:
    """By whom something was said: ***Олегом Рябовым** было заявлено*; *отмечено **экспертами***."""
    places = (k for k in range(first, end) if _is_free(view, k, first))
    found = (_somebody(view, index, end, "ablt", bodies=True) for index in places)
    return next((each for each in found if each), None)


def _is_free(view: View, index: int, first: int) -> bool:
    """Whether no preposition or noun before a word governs it."""
    return view.outside(index) and (index == first or view.pos(index - 1) not in _NOT_OF_VERB)


def _somebody(view: View, index: int, end: int, case: str, *, bodies: bool = False) -> Source | None:
    """A name or a noun for people, or for a body, that begins with a token in a case."""
    named = view.named.get(index)
    if named:
        return of_named(named) if any(view.has(k, case) for k in range(index, named.last)) else None
    head = phrases.head_from(view, index, end, case) if view.is_word(index) else None
    if head is None:
        return None
    body = bodies and lexicon.lists(view.lemma(head), "bodies.txt")
    if not (body or view.has(head, "NOUN", "anim", case)):
        return None
    last = phrases.end_of(view, head, end)
    inner = next((view.named[k] for k in range(index, last + 1) if k in view.named and k < end), None)
    return of_named(inner) if inner else Source(index, last, head, SourceType.NOMINAL, case=case)
