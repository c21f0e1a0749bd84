"""The phrases of a clause among which a word's complements are looked for."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_russian.clauses import Clause

from newsfacts_events.reading.page import Page
from newsfacts_events.reading.phrase import Phrase
from newsfacts_events.reading.sentence import SentenceReading


def near(page: Page, reading: SentenceReading, index: int) -> Iterator[Phrase]:
    """Phrases of the clause that depend on no other: those after the verb, then those before it.

    What stands after an infinitive or another verb is that one's.
    """
    clause = reading.clause_at(index)
    before: list[Phrase] = []
    after: list[Phrase] = []
    for each in reading.phrases:
        if each.clause is clause and each.owner is None:
            if each.last <= index:
                before.append(each)
            elif each.first > index:
                after.append(each)
    if after:
        stop = _next_verb(page, reading, index + 1, after[-1].head + 1, clause)
        yield from (each for each in after if each.head < stop)
    infinitive = page.words[index].pos == "INFN"
    yield from (each for each in reversed(before) if not infinitive or "accs" in each.cases)


def _next_verb(page: Page, reading: SentenceReading, first: int, last: int, clause: Clause) -> int:
    """The first finite verb or infinitive of the clause among ``[first, last)``, or else *last*."""
    words, clauses = page.words, reading.clause
    for place in range(first, last):
        word = words[place]
        if (word.is_finite or word.pos == "INFN") and clauses[place - reading.first] is clause:
            return place
    return last
