"""Whose words somebody else quotes: *газета приводит слова **врача***."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources.of_cues import genitive
from newsfacts_quotes.sources.source import POSSESSIVES, Source, of_pronoun
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.view import View

_WORDS = frozenset(
    ("слова", "мнение", "заявление", "комментарий", "высказывание", "высказывания", "сообщение", "пост")
)


def cited(view: View, cue: Cue, stop: int) -> Source | None:
    """Whose words are quoted: *цитирует **чиновника** "Интерфакс"*, *цитируют СМИ слова **Байдена***.

    Args:
        view: The text.
        cue: A verb that takes the frame ``cite``.
        stop: Where its clause ends.
    """
    after, documents = cue.last + 1, lexicon.words("documents.txt")
    whose = view.at(cue.last, stop).low in POSSESSIVES
    thing = view.at(after, stop)
    common = view.tokens[after].text.islower() if after < stop else False
    shown = common and thing.has("NOUN", "accs") and thing.low not in _WORDS and thing.lemma not in documents
    if whose and not shown:
        return of_pronoun(cue.last)
    found = _words_of(view, cue, stop)
    if found or cue.lemma not in {"цитировать", "процитировать"}:
        return found
    first = _past_agency(view, cue.last, stop)
    return genitive(view, first, _to_mark(view, first, stop), "accs")


def _words_of(view: View, cue: Cue, stop: int) -> Source | None:
    for index in range(cue.verb + 1, stop):
        if view.words[index] in _WORDS:
            if view.words[index - 1] in POSSESSIVES:
                return of_pronoun(index - 1)
            return genitive(view, index + 1, _to_outlet(view, index + 1, stop))
    return None


def _to_outlet(view: View, first: int, stop: int) -> int:
    """Where a name in marks stands that can only be who quotes: *приводит слова врача **«Волна»***."""
    for index in range(first + 1, stop):
        quotation = view.quotation_from(index) if view.has(index - 1, "NOUN", "anim") else None
        if quotation and view.has(quotation.first, "nomn") and not view.has(quotation.first, "gent"):
            return index
    return stop


def _past_agency(view: View, first: int, stop: int) -> int:
    """Past an outlet that shows no case and quotes a person: *цитирует **ТАСС** (**«Волна»**) директора*."""
    title = view.quotation_from(first) if first < stop else None
    if title:
        return title.end if title.end < stop and view.has(title.end, "NOUN", "accs", "anim") else first
    text = view.tokens[first].text if first < stop else ""
    if not text[:1].isalpha() or not (in_latin(text) or text.isupper()):
        return first
    after = first + 1
    while after + 1 < stop and view.is_glued(after):
        after += 2  # *цитирует **volna.ru** директора*
    return after if view.at(after, stop).has("NOUN", "accs", "anim") else first


def _to_mark(view: View, first: int, stop: int) -> int:
    return next((index for index in range(first, stop) if view.quotation_from(index)), stop)
