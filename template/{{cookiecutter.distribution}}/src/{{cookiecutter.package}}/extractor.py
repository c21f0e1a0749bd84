"""How it is found."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts import Document

from {{ cookiecutter.package }}.facts import WordFact

LEMMAS = frozenset({"сделка", "договор", "контракт"})
"""The words that are looked for, in their dictionary form: put your own here."""


def find_words(document: Document) -> Iterator[WordFact]:
    """Every form of a word in LEMMAS: «подписали контракт», «о сделках»."""
    for token in document.tokens:
        if not token.text.isalpha():
            continue
        for reading in document.readings(token):
            if reading.lemma in LEMMAS:
                yield WordFact(
                    span=document.span(token.start, token.end),
                    lemma=reading.lemma,
                    rule="lemma-in-list",
                )
                break
