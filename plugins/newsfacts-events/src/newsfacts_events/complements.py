"""The phrases of a clause among which a word's complements are looked for."""

from __future__ import annotations

from collections.abc import Iterator

from newsfacts_events.clauses import Clause
from newsfacts_events.page import Page, SentenceReading
from newsfacts_events.phrases import Phrase


def near(page: Page, reading: SentenceReading, index: int) -> Iterator[Phrase]:
    """Phrases of the clause that depend on no other: those after the verb, then those before it.

    What stands after an infinitive or another verb is that one's.
    """
    clause = reading.clause_at(index)
    same = [
        each
        for each in reading.phrases_in(clause)
        if each.owner is None and not each.first <= index < each.last
    ]
    infinitive = page.words[index].pos == "INFN"
    stop = next(
        (place for place in range(index + 1, reading.last) if _is_verb(page, reading, place, clause)),
        reading.last,
    )
    yield from (each for each in same if index < each.first and each.head < stop)
    before = [each for each in same if each.last <= index]
    yield from reversed([each for each in before if not infinitive or "accs" in each.cases])


def _is_verb(page: Page, reading: SentenceReading, index: int, clause: Clause) -> bool:
    word = page.words[index]
    return (word.is_finite or word.pos == "INFN") and reading.clause_at(index) is clause
