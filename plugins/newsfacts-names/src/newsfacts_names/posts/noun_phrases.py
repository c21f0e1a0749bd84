"""The noun phrases that depend on a title: where their modifiers, their main words and names end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from newsfacts_russian.caching import cached_by_word
from newsfacts_russian.prepositions import cases_after
from newsfacts_russian.records import record
from newsfacts_russian.spelling import is_abbreviation, stem_of_abbreviation

from newsfacts import Document, Morphology, Reading
from newsfacts_names.grammemes import PERSONAL
from newsfacts_names.posts.named import Named
from newsfacts_names.posts.words import (
    agreeing,
    begins_acting,
    cases_of,
    is_age,
    is_latin_or_figure,
    is_word,
)
from newsfacts_names.spelling import CLOSING, OPENING, is_latin
from newsfacts_names.titles import words

STOPPED = frozenset({"акад", "зам", "зав", "им", "пом", "нач", "проф"})
"""Words that a full stop shortens: *зав. кафедрой*, *им. Вавилова*."""

LONGEST_QUOTED = 14
"""How many tokens a name in quotation marks may have."""

LEAST_LIKELY = 0.02
"""What score a noun in lower case needs to be one: *из* is no Latin genitive of anything."""

LEAST_BESIDE_ANOTHER = 0.1
"""What score it needs beside another likelier word: *наркотики* is no genitive of *наркотика*.

Nor is *рад* one of *рада*, behind *глава региона*.
"""

_OTHERS = frozenset({"NOUN", "VERB", "ADJS"})
_NUMBER = frozenset({"№", "номер"})
_FUNCTION_WORDS = frozenset({"PREP", "CONJ", "PRCL"})


def closing_mark(document: Document, opening: int, limit: int) -> int | None:
    """The index of the mark that closes the quotation mark at *opening*, if it stands before *limit*."""
    tokens = document.tokens
    for index in range(opening + 1, min(limit, len(tokens))):
        if tokens[index].text in CLOSING:
            return index
    return None


@record
class Stretch:
    """The tokens ``[first, limit)`` of a document, in which the complements of one title are looked for."""

    document: Document
    named: Mapping[int, Named]
    first: int
    limit: int

    def text(self, index: int) -> str:
        """The token's text; empty past the end."""
        return self.document.tokens[index].text if index < self.limit else ""

    def modifiers_end(self, index: int, case: str) -> int:
        """One past the adjectives in *case* that begin at *index*."""
        while index < self.limit and index not in self.named:
            step = self._modifier_step(index, case)
            if step == 0:
                break
            index += step
        return index

    def _modifier_step(self, index: int, case: str) -> int:
        """How many tokens go on with a run of modifiers: an adjective, or a joint and the next one."""
        if self._is_modifier(index, case):
            return 1
        if apart := self._set_apart(index, case):
            return apart
        if circumstance := self._circumstance(index, case):
            return circumstance
        if not self._is_modifier(index + 1, case):
            return 0
        if self.text(index).lower() in {"и", ","}:
            return 2 if self._is_modifier(index - 1, case) else 0
        readings = self.document.readings(self.document.tokens[index])
        return 1 if readings[0].pos in {"ADVB", "NUMR"} else 0

    def _set_apart(self, index: int, case: str) -> int:
        """*того же* | *управления*, *временно* | *исполняющего обязанности*: how many tokens go before."""
        if self.text(index).lower() == "временно":
            return 1 if self._is_acting(index + 1) else 0
        if self.text(index + 1).lower() != "же":
            return 0
        return 2 if _modifying(self.text(index), case, self.document.morphology)[0] else 0

    def _is_abbreviation(self, text: str) -> bool:
        return is_abbreviation(self.document.morphology, text)

    def _is_acting(self, index: int) -> bool:
        return begins_acting(self.text(index)) and self.text(index + 1).lower() == "обязанности"

    def _circumstance(self, index: int, case: str) -> int:
        """*открытого* | *в мае* | *музея*: how many tokens tell where or by whom, behind a participle."""
        if not self.first < index or not self._is_participle(index - 1):
            return 0
        wanted = cases_after(self.text(index).lower())
        for length in (2, 3) if wanted else (1, 2):
            end = index + length
            last = end - 1
            if end >= self.limit or self.named.keys() & range(index, end + 1):
                return 0
            if any(self._is_noun(last, each) for each in wanted or ("ablt",)) and (
                self._is_modifier(end, case) or self._is_noun(end, case)
            ):
                return length
        return 0

    def _is_participle(self, index: int) -> bool:
        readings = self.document.readings(self.document.tokens[index])
        return any(each.pos == "PRTF" for each in readings)

    def _is_modifier(self, index: int, case: str) -> bool:
        if not self.first <= index < self.limit or index in self.named:
            return False
        token = self.document.tokens[index]
        if is_age(token.text) or self._is_abbreviation(token.text) or self._is_acting(index):
            return False
        if not is_word(token):
            return token.text[:1].isdigit() and "-" in token.text
        modifying, doubtful = _modifying(token.text, case, self.document.morphology)
        return bool(modifying) and (not doubtful or self._noun_follows(index, modifying))

    def _noun_follows(self, index: int, modifying: Sequence[Reading]) -> bool:
        if index + 1 >= self.limit or index + 1 in self.named:
            return False
        if self.text(index + 1) in OPENING:
            return True
        after = self.document.readings(self.document.tokens[index + 1])
        return agreeing(modifying, [each for each in after if each.pos in {"NOUN", "ADJF"}])

    def nucleus_end(self, index: int, case: str) -> int | None:
        """One past the main word in *case*, or the name, that begins at *index*; ``None`` if none does."""
        text = self.text(index)
        if text in OPENING:
            closing = closing_mark(self.document, index, min(self.limit, index + LONGEST_QUOTED))
            return None if closing is None else closing + 1
        if self._is_shortened(index):
            return index + 2
        if (
            self._is_abbreviation(text)
            or stem_of_abbreviation(text)
            or (is_latin(text) and text[:1].isupper())
        ):
            return self._latin_end(index)
        return index + 1 if self._is_noun(index, case) else None

    def _is_shortened(self, index: int) -> bool:
        """*им.*, an initial, *№ 5*."""
        text, following = self.text(index), self.text(index + 1)
        if text.lower() in _NUMBER:
            return following.isdigit()
        return following == "." and (text.lower() in STOPPED or (len(text) == 1 and text.isupper()))

    def _is_noun(self, index: int, case: str) -> bool:
        token = self.document.tokens[index]
        readings = self.document.readings(token)
        if not is_word(token) or readings[0].pos in _FUNCTION_WORDS:
            return token.text.isdigit() and index > self.first and self._is_noun(index - 1, case)
        nouns = [each for each in readings if each.pos == "NOUN" and case in cases_of(each)]
        if not nouns or token.text[:1].isupper():
            return bool(nouns)
        another = nouns[0].lemma != readings[0].lemma and readings[0].pos in _OTHERS
        return nouns[0].score > (LEAST_BESIDE_ANOTHER if another else LEAST_LIKELY)

    def _latin_end(self, index: int) -> int:
        """Latin words that follow one another: *Merrill Lynch*, *Shearman & Sterling*."""
        end = index + 1
        if not is_latin_or_figure(self.text(index)):
            return end
        while end not in self.named:
            joined = self.text(end) in {"&", "."} and is_latin_or_figure(self.text(end + 1))
            if not joined and not is_latin_or_figure(self.text(end)):
                break
            end += 1
        return end

    def may_be_apposed(self, index: int) -> bool:
        """Whether a capitalised word may be a name that does not decline: *Отрадное* in *района Отрадное*."""
        if index >= self.limit or index in self.named or not is_word(self.document.tokens[index]):
            return False
        readings = self.document.readings(self.document.tokens[index])
        person = any(each.known and each.grammemes & PERSONAL for each in readings)
        return self.text(index)[:1].isupper() and not person


@cached_by_word
def _modifying(word: str, case: str, morphology: Morphology) -> tuple[tuple[Reading, ...], bool]:
    """The readings of a word as a modifier in a case, and whether it may be a noun as well."""
    readings = [each for each in morphology.readings(word) if case in cases_of(each)]
    nouns = [each for each in readings if each.pos == "NOUN"]
    if any(each.lemma in words("organization") for each in nouns):
        return (), True  # "сборной России"
    return tuple(each for each in readings if each.pos in {"ADJF", "PRTF"}), bool(nouns)
