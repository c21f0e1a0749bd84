"""Descriptions that stand for an organisation which the article names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newsfacts_russian.page import page_of
from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.words import Word, word_test

from newsfacts import Document, Mention, MentionType, Morphology, NameFact
from newsfacts_names.organizations.abbreviations import abbreviates
from newsfacts_names.organizations.forms import OrganizationForm, descriptions
from newsfacts_names.spelling import fold

Core = tuple[str, ...]

_NOUNS = frozenset({"ведомство", "дипведомство", "регулятор"})
_BEGINNINGS = ("ведом", "дипве", "регул")


def described(document: Document, clusters: Sequence[Sequence[OrganizationForm]]) -> dict[int, list[Mention]]:
    """The descriptions in the text, by the number of the organisation that each stands for.

    *военное ведомство* is the ministry of defence where the article names just one such ministry,
    and before that place.
    """
    meant: dict[int, list[Mention]] = {}
    named: dict[Core, list[tuple[int, int]]] = {}
    for first, last in _phrases(document):
        start, end = document.tokens[first].start, document.tokens[last - 1].end
        form = kept_nominative(document.morphology, document.text[start:end])
        full = descriptions().get(fold(form))
        if full is None:
            continue
        if full not in named:
            named[full] = _named(clusters, full)
        before = named[full][: bisect_left(named[full], (start, 0))]
        if len(before) == 1:
            mention = Mention(span=document.span(start, end), type=MentionType.NOMINAL, nominative=form)
            meant.setdefault(before[0][1], []).append(mention)
    return meant


def taken_up(
    document: Document, bare: Sequence[NameFact], clusters: Sequence[Sequence[OrganizationForm]]
) -> dict[int, list[Mention]]:
    """*правительство* after *правительство Мали*: bare nouns, by the number of the only such body before."""
    first: dict[str, list[tuple[int, int]]] = {}
    for number, cluster in enumerate(clusters):
        core = cluster[0].core
        if len(core) == 1:
            first.setdefault(core[0], []).append((cluster[0].name.span.start, number))
    found: dict[int, list[Mention]] = {}
    for name in bare:
        form = kept_nominative(document.morphology, name.text)
        bodies = first.get(fold(form), [])
        if bisect_left(bodies, (name.span.start, 0)) == 1:
            mention = Mention(span=name.span, type=MentionType.NOMINAL, nominative=form)
            found.setdefault(bodies[0][1], []).append(mention)
    return found


def _named(clusters: Sequence[Sequence[OrganizationForm]], full: Core) -> list[tuple[int, int]]:
    """Where organisations of that full name, or an abbreviation of it, are first named, and their numbers."""
    return sorted(
        (cluster[0].name.span.start, number)
        for number, cluster in enumerate(clusters)
        if any(form.core == full or _abbreviates(form.core, full) for form in cluster)
    )


def _abbreviates(core: Core, full: Core) -> bool:
    return len(core) == 1 and abbreviates(core[0], full)


def _phrases(document: Document) -> list[tuple[int, int]]:
    """Token ranges of nouns that begin as *ведомство* does, with the adjective before."""
    found = []
    page = page_of(document)
    for at in page.where(_is_description):
        first = at - 1 if at and page.low(at)[:5] == "ведом" else at
        found.append((first, at + 1))
    return found


@word_test
def _is_description(word: Word, morphology: Morphology) -> bool:
    likely = not word.text.isupper() and word.low.startswith(_BEGINNINGS)
    return likely and any(each.lemma in _NOUNS for each in morphology.readings(word.text))
