"""Whose relative somebody is, of the same surname as often as not: *жена Лунина, Юлия Лунина, уехала*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newsfacts_russian.kinship import KIN

from newsfacts import Document, NameFact
from newsfacts_names.grammemes import case_letter
from newsfacts_names.spelling import fold
from newsfacts_names.word_forms import given_forms


def relatives_of(
    document: Document, names: Sequence[NameFact]
) -> Iterator[tuple[int, tuple[str, frozenset[str]]]]:
    """The numbers of the names of somebody's relatives, with the gender and cases of the noun that tells it.

    *Жена Лунина, **Юлия Лунина**, уехала*, *внук Лунина **Олег Лунин***: whose they are stands right before.
    """
    for number, (owner, name) in enumerate(pairwise(names), 1):
        if " " in owner.text or " " not in name.text:
            continue
        between, end = document.text[owner.span.end : name.span.start], name.span.end
        if between != " " and not (between == ", " and document.text[end : end + 1] in {",", "."}):
            continue
        at = document.token_range(owner.span.start, owner.span.end)[0] - 1
        readings = document.readings(document.tokens[at])[:2] if at >= 0 else ()
        kin = [each for each in readings if fold(each.lemma) in KIN and each.has("sing")]
        gender = "f" if kin and kin[0].has("femn") else "m"
        # "сестра Анна, Олег Лунин" is a list.
        called = any(each.gender == gender for each in given_forms(owner.text, document.morphology))
        if kin and not called:
            yield number, (gender, frozenset(map(case_letter, kin)))
