"""Where an expression stands in its sentence, and what the words right before it tell."""

from __future__ import annotations

from newsfacts_russian import spelling
from newsfacts_russian.records import record

from newsfacts import Document, Reading, Token
from newsfacts_dates.lexicon import listed

_AS_EARLY = frozenset({"еще", "ещё"})
"""What is told so has been: *ещё в пятницу не ожидала решения*."""
_AS_OF = frozenset({"состоянию", "данным", "положению"})
"""*по состоянию **на 1 июля** долг составляет*: what is known by then has been."""
_PREPOSITIONS = frozenset({"в", "во", "на", "с", "со"})
_BEFORE_A_DAY = _PREPOSITIONS | {"уже", "только", "лишь", "потом", "затем"}
_WITHIN = frozenset({"в", "во"})
_WITH = frozenset({"с", "со"})
_JOINING = frozenset({"и", "но"})
_CAUSES = frozenset({"после", "из-за", "вследствие", "ввиду"})
"""What stands behind them has been."""
_EVENT = 7
"""So near they stand whose noun the day belongs to."""
LONGEST = 30
"""No word is longer; a token may be."""


def lower(token: Token) -> str:
    """The word in lower case; of a token of any length only so much as a word can have."""
    return spelling.lower(token.text[:LONGEST])


def reading_of(document: Document, token: Token) -> Reading | None:
    """What a word most likely is; ``None`` of numbers, marks, and what is too long to be a word."""
    if token.text[LONGEST:] or not token.text.isalpha():
        return None
    return document.readings(token)[0]


@record
class Place:
    """The expression's tokens ``[first, last)`` in the sentence ``[begin, end)``.

    Args:
        document: The document.
        start: The offset of the expression.
        first: See above.
        last: See above.
        begin: See above.
        end: See above.
    """

    document: Document
    start: int
    first: int
    last: int
    begin: int
    end: int

    @property
    def before(self) -> str:
        """The word right before it, or the preposition that it begins with: *не позднее* is *до*."""
        if lower(self.document.tokens[self.first]) == "не":
            return "до"
        return lower(self.document.tokens[self.first - 1]) if self.first > self.begin else ""

    @property
    def governed_from(self) -> int:
        """Its first token, or the preposition before it."""
        return self.first - (self.before in _PREPOSITIONS)

    @property
    def begins_clause(self) -> bool:
        """Whether nothing but a preposition stands between it and the comma, or dash, before it."""
        first = self.governed_from
        return first > self.begin and self.document.tokens[first - 1].text in {",", "–", "—", "-", ";"}

    @property
    def joined(self) -> bool:
        """Whether *и* or *но* stands before it, that what follows may tell of it: *и **в пятницу** уедут*."""
        at = self.first - 1
        while at > self.begin and lower(self.document.tokens[at]) in _BEFORE_A_DAY:
            at -= 1
        return at > self.begin and lower(self.document.tokens[at]) in _JOINING

    def is_next(self, end: int) -> bool:
        """Whether a word that ends there stands right before it, but for a preposition."""
        return len(self.document.text[end : self.start].split()) <= (self.before in _PREPOSITIONS)

    @property
    def as_early(self) -> bool:
        """*ещё в среду*."""
        early = self.document.tokens[max(self.first - 2, self.begin) : self.first]
        return any(lower(token) in _AS_EARLY for token in early)

    @property
    def as_of(self) -> bool:
        """*по состоянию на 1 июля*, *по данным на пятницу*."""
        known = self.document.tokens[self.first - 2] if self.first - 2 >= self.begin else None
        return self.before == "на" and known is not None and lower(known) in _AS_OF

    @property
    def of_document(self) -> bool:
        """*письмо **от** 15 июля*: what has a date has been written."""
        return self.before == "от"

    @property
    def set_for(self) -> bool:
        """Whether a noun is for that day, whatever its verb tells of.

        *утвердили расписание **на 28 июня***; *баррель с поставкой **в августе** подешевел*.
        """
        if self.first - 2 < self.begin:
            return False
        noun = reading_of(self.document, self.document.tokens[self.first - 2])
        if noun is None or noun.pos != "NOUN":
            return False
        return self.before == "на" or (self.before in _WITHIN and self._is_term(noun))

    def _is_term(self, noun: Reading) -> bool:
        """Whether it is a term of a contract: *с поставкой*, but not *в связи с доставкой в августе*."""
        if self.first - 3 < self.begin or noun.lemma not in listed("verbs.tsv")["term"]:
            return False
        caused = self.first - 4 >= self.begin and lower(self.document.tokens[self.first - 4]) == "связи"
        return lower(self.document.tokens[self.first - 3]) in _WITH and not caused

    def follows_event(self) -> bool:
        """Whether a noun after *после* stands before it: *после аварии **в пятницу** мост не работает*."""
        near = self.document.tokens[max(self.first - _EVENT, self.begin) : self.first]
        words = [lower(token) for token in near]
        cause = max((index for index, word in enumerate(words[:-1]) if word in _CAUSES), default=None)
        if cause is None:
            return False
        between = near[cause + 1 :]
        if words[-1] in {"в", "во", "на"}:
            between = between[:-1]
        if not between or not all(token.text.isalpha() for token in between):
            return False
        event = reading_of(self.document, between[-1])
        return event is not None and event.has("NOUN", "gent")
