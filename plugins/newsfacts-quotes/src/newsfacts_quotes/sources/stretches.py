"""How far a phrase in an oblique case goes: *по словам **главы комитета по делам молодежи***."""

from __future__ import annotations

from newsfacts_russian.noun_phrases import apposed_end

from newsfacts_quotes import lexicon
from newsfacts_quotes.text import segments
from newsfacts_quotes.text.phrases import past_town
from newsfacts_quotes.text.view import View


def stretch(view: View, first: int, end: int, case: str) -> int:
    """One past a phrase in an oblique case: to the next break, predicate or sure nominative."""
    index = first
    while index < end:
        named = view.named.get(index)
        if named:
            index = named.last
            continue
        apposed = max(apposed_end(view.page, index, end), past_town(view, index, end))
        if index > first and apposed > index:  # *города **Заречный***, *мэра **г. Заречного***
            index = apposed
            continue
        if _ends_stretch(view, index) or (index > first and _is_new(view, index, case)):
            break
        index += 1
    return index


def _ends_stretch(view: View, index: int) -> bool:
    stops = view.words[index] in ".!?" and not view.is_glued(index)
    return (
        stops
        or is_count(view, index)
        or view.words[index] == "не"
        or view.pos(index) == "ADVB"
        or segments.is_break(view, index)
    )


def is_count(view: View, index: int) -> bool:
    """Whether a number counts several, who begin a clause: *по данным полиции **46 детей** …*."""
    noun = view.at(index + 1)
    timely = noun.lemma in lexicon.words("times.txt")
    return view.at(index).low.isdigit() and noun.has("NOUN", "gent", "plur") and not timely


def _is_new(view: View, index: int, case: str) -> bool:
    """Whether a verb or a word that can only be nominative begins something else."""
    if not view.outside(index) or not view.is_word(index):
        return False
    oblique = view.has(index, "gent") or (view.has(index, case) and not _starts_anew(view, index))
    return view.is_predicate(index) or (view.has(index, "nomn") and not oblique)


def _starts_anew(view: View, index: int) -> bool:
    """Whether a noun follows a person in the accusative: *цитирует министра **агентство***."""
    other = view.has(index, "NOUN") or view.has(index, "ADJF", "nomn")
    return view.has(index - 1, "NOUN", "anim", "accs") and other
