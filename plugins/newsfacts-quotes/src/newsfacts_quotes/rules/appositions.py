"""Names between commas that tell who a description is: *по словам мужа, **Олега Рябова**, дом сгорел*."""

from __future__ import annotations

from newsfacts_russian.kinship import KIN

from newsfacts_quotes import lexicon
from newsfacts_quotes.rules.regions import is_next_subject, region_end
from newsfacts_quotes.sources.source import Source, SourceType, of_named
from newsfacts_quotes.text import quoted
from newsfacts_quotes.text.view import Named, View

_GENDERS = {"m": "masc", "f": "femn"}


def named_later(view: View, source: Source | None, stop: int, end: int, case: str = "nomn") -> Source | None:
    """A name after commas inside the post: *сообщил глава отдела льгот, пенсий и пособий **Иван Петров***."""
    if source and (source.type is not SourceType.NOMINAL or not _is_office(view, source, case)):
        return None
    for _ in range(2):
        if stop >= end or view.words[stop] != "," or view.at(stop + 1, end).has("PRTF"):
            return None  # *адвокат, **защищающий** Ивана Петрова*
        following = region_end(view, stop + 1, end)
        named = next(
            (
                view.named[k]
                for k in range(stop + 1, following)
                if k in view.named and view.named[k].nominative == (case == "nomn")
            ),
            None,
        )
        if view.has_predicate(stop + 1, named.first if named else following):
            return None
        if named:
            if named.first == stop + 1 and is_next_subject(view, stop + 1, following, end):
                return None
            closes = named.last >= following or _is_whence(view, named.last, following)
            return of_named(named) if closes and not _is_of_other(view, source, named) else None
        stop = following
    return None


def _is_whence(view: View, index: int, end: int) -> bool:
    """Whether a phrase behind a name belongs to it: *по словам сестры, Анны Беловой **из Перми***."""
    return view.has(index, "PREP") and not view.has_predicate(index, end)


def _is_office(view: View, source: Source, case: str) -> bool:
    """Whether a description may be somebody's post: not *ТАСС*, not *агентство*."""
    head = source.head
    leader = view.lemma(head) == "один" or view.lemma(head) in lexicon.words("leaders.txt")
    return leader or view.has(head, "NOUN", "anim", case)


def _is_of_other(view: View, source: Source | None, named: Named) -> bool:
    """Whether a name is not that of a relative, by gender: *по словам **матери** больного, **Олега***."""
    gender = _GENDERS.get(named.person.gender or "", "")
    kin = source is not None and view.lemma(source.head) in KIN
    return kin and source is not None and bool(gender) and not view.has(source.head, "NOUN", gender)


def called(view: View, source: Source, end: int) -> Source:
    """The name of a body in an apposition: *по версии соседней газеты, **«Лесной край»**, мост сожгли*."""
    opening = source.last + 1
    title = view.quotation_from(opening) if opening < end and view.words[source.last] == "," else None
    if title is None or title.end >= end or view.words[title.end] != "," or not quoted.is_name(view, title):
        return source
    if not lexicon.lists(view.lemma(source.head), "kinds.txt", "bodies.txt"):
        return source
    return Source(opening, title.end, title.first, SourceType.NOMINAL)
