"""All mentions of a document solved together: what one form leaves open, another settles.

*Рааба* alone may come from *Рааб* or from *Рааба*; beside *Доминик Рааб* it can't.
Mentions of the same words in the same sort of context are solved once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.phrases import kept_nominative

from newsfacts import Document, NameFact, NormalizedName
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.paradigms import CASES
from newsfacts_names.people.beliefs import Belief, explained, support_of
from newsfacts_names.people.context import Context, context
from newsfacts_names.people.expectation import Expectation, trained
from newsfacts_names.people.families import shared_surnames
from newsfacts_names.people.parsing import Parser
from newsfacts_names.people.readings import KEPT, Candidate, candidates, ranked
from newsfacts_names.people.relatives import relatives_of
from newsfacts_names.people.solved import Solved
from newsfacts_names.spelling import fold, stem
from newsfacts_names.word_forms import patronymic_forms

_LIST = re.compile(r"\s*,\s*|\s+(?:и|или|а также)\s+")
_LISTED = 0.5
"""Names in a list stand in one case: *Уго Чавеса и Эво Моралеса*."""
_BRACKETED = 2.0
"""So does the surname behind a monk's name: *митрополита Тихона (Шевцова)*."""
_OWNING = 5.0
"""Whose relative somebody is stands in the genitive: *жена Лунина, Юлия Лунина,*."""
_SURNAME_FORM = lazy_pattern(r"(?:[оеё]в|[иы]н)(?:а|у|ым|ой|е)?$")
"""*Рыбаков* is a surname where one word stands alone as a person; *Шведы* are many."""
_PAIR = 2
"""Words of a given name with a surname or a patronymic."""
_ALL_CASES = frozenset(CASES)


def solve(document: Document, names: Sequence[NameFact]) -> list[Solved]:
    """Each mention with its readings in the order that the whole document supports."""
    return Solver(document, names, trained()).solved()


class Solver:
    """Solves the mentions of one document.

    Args:
        document: The document.
        names: The mentions of people in it, in text order.
        model: What it thinks of the places of names.
        kept: How many readings of a mention are carried on.
    """

    def __init__(
        self, document: Document, names: Sequence[NameFact], model: Expectation, kept: int = KEPT
    ) -> None:
        self._document = document
        self._names = names
        self._model = model
        self._kept = kept
        alone = frozenset(
            stem(text) for text in {name.text for name in names} if not any(c.isspace() for c in text)
        )
        self._parser = Parser(document.morphology, alone | _listed_surnames(document, names))
        self._groups: dict[str, NormalizedName | None] = {}
        self._bearers = frozenset(
            fold(text.split()[-1]) for text in {name.text for name in names} if " " in text
        )
        self._candidates: dict[str, list[Candidate]] = {}
        self._beliefs: dict[tuple[object, ...], Belief] = {}

    def solved(self) -> list[Solved]:
        """Each mention with its readings, the best first."""
        shared = shared_surnames(self._document, self._names)
        given = [shared.get(number) or self._given(name) for number, name in enumerate(self._names)]
        contexts: list[Context | None] = []
        beliefs = list(self._believed(given, contexts))
        self._listed_backwards(beliefs, contexts)
        last_words = frozenset(fold(text.split()[-1]) for text in {name.text for name in self._names})
        # What the names of a list have replaced is nobody's belief any more.
        held = {id(belief): belief for belief in beliefs if belief is not None}.values()
        for belief in held:
            belief.doubt(last_words)
        explained(beliefs)
        for belief in held:
            belief.share()
        support = support_of(beliefs, given)
        for belief in held:
            belief.settle(support)
        return [
            Solved(name, given=told)
            if belief is None
            else Solved(name, belief.readings, None, belief.gender_odds)
            for name, told, belief in zip(self._names, given, beliefs, strict=True)
        ]

    def _given(self, name: NameFact) -> NormalizedName | None:
        """What needs no solving: a third party's word, the recogniser's, or a group of people."""
        told = self._document.overrides.normalize_name(name, self._document)
        if told is not None or name.nominative is not None or name.person is not None:
            return told or NormalizedName(nominative=name.nominative or str(name.person), person=name.person)
        if name.text not in self._groups:
            self._groups[name.text] = _group(self._document, name.text, self._bearers)
        return self._groups[name.text]

    def _believed(
        self, given: Iterable[NormalizedName | None], contexts: list[Context | None]
    ) -> Iterator[Belief | None]:
        """The belief for each mention, ``None`` where all is known; the *contexts* are added."""
        document, end, cases = self._document, None, _ALL_CASES
        common: tuple[str, frozenset[str]] | None = None
        relatives = dict(relatives_of(document, self._names))
        for number, (name, told) in enumerate(zip(self._names, given, strict=True)):
            belief = around = None
            if told is None:
                around = context(document, name.span.start, name.span.end, self._model)
                between = "" if end is None else document.text[end : name.span.start]
                if number + 1 in relatives:
                    around.favour("G", _OWNING, -_OWNING)
                elif number in relatives:
                    around.take_common(*relatives[number])
                elif between == " (":
                    around.favour(cases, _BRACKETED, -_BRACKETED)
                elif _LIST.fullmatch(between):
                    around.favour(cases, _LISTED, -_LISTED)
                    if common is not None and around.common is None:
                        around.take_common(*common)
                common = around.common
                belief = self._belief(name.text, around)
            contexts.append(around)
            end, cases = name.span.end, _ALL_CASES if belief is None else belief.likely_cases
            yield belief

    def _listed_backwards(self, beliefs: list[Belief | None], contexts: Sequence[Context | None]) -> None:
        """A later name of a list may tell the case of one before it."""
        for number in range(len(beliefs) - 2, -1, -1):
            this, following, around = beliefs[number], beliefs[number + 1], contexts[number]
            if this is None or following is None or around is None or len(this.likely_cases) == 1:
                continue
            end, start = self._names[number].span.end, self._names[number + 1].span.start
            if _LIST.fullmatch(self._document.text, end, start):
                around.favour(following.likely_cases, _LISTED, -_LISTED)
                beliefs[number] = self._belief(self._names[number].text, around)

    def _belief(self, text: str, around: Context) -> Belief:
        """What to think of these words in that context."""
        key = (text, *around.key)
        belief = self._beliefs.get(key)
        if belief is None:
            if text not in self._candidates:
                self._candidates[text] = candidates(
                    text, self._parser.patterns(text), self._document.morphology
                )
            belief = self._beliefs[key] = Belief(ranked(self._candidates[text], around, self._kept))
        return belief


def _listed_surnames(document: Document, names: Sequence[NameFact]) -> frozenset[str]:
    """Stems of what could be patronymics but for the surname that *и* joins: *Хачикович и Олег Буров*."""
    found: set[str] = set()
    for one, other in pairwise(names):
        if document.text[one.span.end : other.span.start] == " и ":
            pair = [each.text.split() for each in (one, other)]
            last = [words[-1] for words in pair if len(words) == _PAIR]
            if not all(patronymic_forms(word, document.morphology) for word in last):
                found.update(map(stem, last))
    return frozenset(found)


def _group(document: Document, text: str, bearers: Collection[str]) -> NormalizedName | None:
    """A recogniser's mention of many: *британцы*; a phrase, not a name.

    Args:
        document: The document.
        text: The mention's words.
        bearers: The last words of full names, one of which it may repeat: *Марина Голуб*, *Голуб*.
    """
    words = text.split()
    if len(words) == 1:
        readings = document.morphology.readings(text)
        if not readings[0].has("plur", "anim") or readings[0].grammemes & PERSONAL:
            return None
        if not readings[0].known or _SURNAME_FORM.search(fold(text)) or fold(text) in bearers:
            return None
    elif not text.islower():
        return None
    return NormalizedName(nominative=kept_nominative(document.morphology, text))
