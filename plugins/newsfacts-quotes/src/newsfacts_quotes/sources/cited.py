"""Whose words somebody else quotes: *газета приводит слова **врача***."""

from __future__ import annotations

from newsfacts_quotes import lexicon
from newsfacts_quotes.cues import Cue
from newsfacts_quotes.sources.genitives import genitive
from newsfacts_quotes.sources.source import POSSESSIVES, Source, of_pronoun
from newsfacts_quotes.text.characters import in_latin
from newsfacts_quotes.text.view import View

_FAR = 12
"""Within how many tokens of the verb words stand whose author is told before it."""

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
    found = _words_of(view, cue, stop) or _words_before(view, cue)
    if found or cue.lemma not in {"цитировать", "процитировать"}:
        return found
    first = _past_agency(view, cue.last, stop)
    return genitive(view, first, _to_mark(view, first, stop), "accs")


def _words_of(view: View, cue: Cue, stop: int) -> Source | None:
    for index in range(cue.verb + 1, stop):
        quoted = cue.lemma == "процитировать" and view.lemma(index) in lexicon.words("documents.txt")
        if view.words[index] in _WORDS or (quoted and view.has(index, "accs")):
            if view.words[index - 1] in POSSESSIVES:
                return of_pronoun(index - 1)
            return genitive(view, index + 1, _to_outlet(view, index + 1, stop))
    return None


def _words_before(view: View, cue: Cue) -> Source | None:
    """Whose words stand first: *слова **врача** приводит «Волна»*."""
    start = max(cue.first - _FAR, 0)
    opening = next((k for k in range(cue.first - 1, start - 1, -1) if view.starts_unit(k)), cue.first)
    if view.words[opening] not in _WORDS:
        return None
    return genitive(view, opening + 1, _to_outlet(view, opening + 1, cue.first))


def _to_outlet(view: View, first: int, stop: int) -> int:
    """Where a name in marks stands that can only be who quotes: *приводит слова врача **«Волна»***."""
    for index in range(first + 1, stop):
        quotation = view.quotation_from(index) if view.has(index - 1, "NOUN", "anim") else None
        if quotation and view.has(quotation.first, "nomn") and not view.has(quotation.first, "gent"):
            return index
    return stop


def _past_agency(view: View, first: int, stop: int) -> int:
    """Past an outlet that shows no case and quotes a person: *цитирует **«Волна»** директора*."""
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
