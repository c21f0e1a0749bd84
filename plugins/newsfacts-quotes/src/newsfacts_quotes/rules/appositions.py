"""Names between commas that tell who a description is: *по словам мужа, **Олега Рябова**, дом сгорел*."""

from __future__ import annotations

from newsfacts_russian.kinship import KIN

from newsfacts_quotes import lexicon
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import quoted
from newsfacts_quotes.text.view import Named, View

_GENDERS = {"m": "masc", "f": "femn"}


def called(view: View, source: Source, end: int) -> Source:
    """The source by the name in an apposition right behind it, if there is one."""
    opening = source.last + 1
    if opening >= end or view.words[source.last] != "," or source.type is not SourceType.NOMINAL:
        return source
    named = view.named.get(opening)
    if named:
        return of_named(named) if _is_named(view, source, named, end) else source
    return _titled(view, source, opening, end) or source


def _is_named(view: View, source: Source, named: Named, end: int) -> bool:
    """Whether one person is described, whose name commas set apart: *по словам **соседа, Олега Рябова,***."""
    close = named.last
    if close >= end or view.words[close] != "," or close + 1 in view.named:
        return False  # *по словам соседа, Рябова, Зимина и врача задержали*
    cases = [case for case in ("gent", "datv", "ablt", "nomn") if view.has(source.head, "anim", "sing", case)]
    same = any(view.has(k, case) for case in cases for k in range(named.first, named.last))
    kin = view.lemma(source.head) in KIN
    gender = _GENDERS.get(named.person.gender or "", "")
    return same and not (kin and gender and not view.has(source.head, "NOUN", gender))


def _titled(view: View, source: Source, opening: int, end: int) -> Source | None:
    """The name of a body: *по версии соседней газеты, **«Лесной край»**, мост сожгли*."""
    title = view.quotation_from(opening)
    if title is None or title.end >= end or view.words[title.end] != "," or not quoted.is_name(view, title):
        return None
    if not lexicon.lists(view.lemma(source.head), "kinds.txt", "bodies.txt"):
        return None
    return Source(opening, title.end, title.first, SourceType.NOMINAL)
