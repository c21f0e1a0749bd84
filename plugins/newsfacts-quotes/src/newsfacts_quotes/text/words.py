"""What a word form alone tells, wherever it stands: one record a form, kept from one article to the next."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import attrs
from newsfacts_russian.caching import cached_by_word, shared
from newsfacts_russian.page import page_of
from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold
from newsfacts_russian.words import Word, noted

from newsfacts import Document, Morphology, Reading, Token
from newsfacts_quotes import lexicon, reporting
from newsfacts_quotes.text.characters import DASHES, MARKS
from newsfacts_quotes.text.mentions import LOOKED_AT, Kind, kind

_LIKELY = 0.02
"""Readings less likely than this don't count, whatever a test asks for."""

_BREAKS = frozenset((",", ";", ":", "(", ")"))

PREDICATES = frozenset(("VERB", "PRTS", "ADJS", "PRED"))
"""The parts of speech that can be a clause's predicate."""

_DICTIONARY_FORM = ("nomn", "sing", "masc")


REFERRING = frozenset(("ссылаясь", "сославшись"))
"""With these an outlet tells whose words it passes on: *пишет «Волна», **ссылаясь** на мэрию*."""


class Role(IntEnum):
    """What a word form may do in a text: where a rule starts."""

    REPORTS = 0
    """A reporting verb or noun; and a dash, behind which any verb may report."""

    PHRASE = 1
    """The beginning of an adverbial cue: *по* (словам), *согласно*."""

    COLON = 2
    DASH = 3
    MARK = 4
    """A quotation mark."""

    BREAK = 5
    """What may end a segment: a comma, a colon, a bracket, a dash."""

    LINK = 6
    """*ссылка*, by which an outlet names its source."""

    PREDICATE = 7
    """What can be a clause's predicate."""

    MENTION = 8
    """A pronoun or a noun that may mean somebody or some body."""


_FORCEFUL = frozenset("!?")


class Carried(dict[tuple[str, ...], bool]):
    """Whether some of a word's likely readings carries all of the grammemes that are asked for.

    Args:
        readings: The grammemes of each; words that are read alike share the answers.
    """

    __slots__ = ("_readings",)

    def __init__(self, readings: tuple[frozenset[str], ...]) -> None:
        super().__init__()
        self._readings = readings

    def __missing__(self, grammemes: tuple[str, ...]) -> bool:
        found = self[grammemes] = any(each.issuperset(grammemes) for each in self._readings)
        return found


_carried = cached_by_word(Carried)


@record
class WordForm:
    """A word form, a number or a mark.

    Args:
        low: In lower case, with е for ё.
        readings: All of its readings, the likeliest first.
        pos: The part of speech of the likeliest one; empty for marks and stops.
        lemma: The lemma of that one, without ё; of a participle, that of an adjective: *обвиняемый*.
        verbal: Its readings as a reporting verb.
        noun: Its lemma as a reporting noun, or nothing.
        what: Whom or what it may mean.
        gender: ``m``, ``f``, ``n`` or empty, of what it means.
        nominative: Whether it can then be a subject.
        roles: What it may do in a text.
        is_word: Whether it is a word or a number.
        carries: Whether a likely reading carries all of some grammemes.
    """

    low: str
    readings: Sequence[Reading]
    pos: str
    lemma: str
    verbal: tuple[reporting.Verbal, ...]
    noun: str
    what: Kind
    gender: str
    nominative: bool
    roles: tuple[Role, ...]
    is_word: bool
    carries: Carried

    @property
    def is_finite(self) -> bool:
        """Whether it is likely a finite verb: its first reading is one."""
        return self.pos == "VERB"

    @property
    def is_relative(self) -> bool:
        """Whether it is a form of *который*."""
        return self.low.startswith("котор")

    def has(self, *grammemes: str) -> bool:
        """Whether some likely reading carries all of *grammemes*."""
        return self.carries[grammemes]


NOTHING = WordForm(
    low="",
    readings=(),
    pos="",
    lemma="",
    verbal=(),
    noun="",
    what=Kind.OTHER,
    gender="",
    nominative=False,
    roles=(),
    is_word=False,
    carries=Carried(()),
)
"""What stands beyond the ends of a text."""


def word_form(word: Word, morphology: Morphology) -> WordForm:
    """The record of a word form."""
    text, low = word.text, _plain_mark(word.low)
    readings = morphology.readings(text)
    lemma = _lemma(readings, morphology)
    pos = readings[0].pos if text[0].isalnum() else ""
    verbal, noun = reporting.verbal(readings), reporting.noun(readings)
    what, gender, nominative = kind(text, low, readings, lemma)
    return WordForm(
        low=low,
        readings=readings,
        pos=pos,
        lemma=lemma,
        verbal=verbal,
        noun=noun,
        what=what,
        gender=gender,
        nominative=nominative,
        is_word=text[0].isalnum(),
        carries=_carried(tuple(each.grammemes for each in readings if each.score >= _LIKELY)),
        roles=shared(tuple(_roles(low, pos, reports=bool(verbal or noun), looked_at=what in LOOKED_AT))),
    )


def _plain_mark(low: str) -> str:
    """A mark that ends a sentence without what only gives it force: *?!* asks, *!!!* and *!..* call."""
    if low[0] not in _FORCEFUL or len(low) == 1:
        return low
    return "?" if "?" in low else "!"


def _lemma(readings: Sequence[Reading], morphology: Morphology) -> str:
    form = morphology.inflect(readings[0], _DICTIONARY_FORM) if readings[0].pos == "PRTF" else None
    return fold(form.word if form else readings[0].lemma)


def _roles(low: str, pos: str, *, reports: bool, looked_at: bool) -> list[Role]:
    dash = low in DASHES
    told = {
        Role.REPORTS: dash or reports,
        Role.PHRASE: low in lexicon.phrase_heads(),
        Role.COLON: low == ":",
        Role.DASH: dash,
        Role.MARK: low in MARKS,
        Role.BREAK: dash or low in _BREAKS,
        Role.LINK: low.startswith("ссылк") or low in REFERRING,
        Role.PREDICATE: pos in PREDICATES,
        Role.MENTION: looked_at,
    }
    return [role for role, plays in told.items() if plays]


@record
class Forms:
    """The word forms of a text, and where those stand that may do something.

    Args:
        forms: For each token its form.
        places: For each role the tokens that may play it, in text order.
    """

    forms: list[WordForm]
    places: tuple[list[int], ...]


_CLOCK = attrs.evolve(NOTHING, low="∶")
"""What stands between hours and minutes, and is no colon: *в 17:00*."""


def forms_of(document: Document) -> Forms:
    """The word forms of a document, in one pass."""
    forms = noted(page_of(document).words, word_form, document.morphology)
    places: tuple[list[int], ...] = tuple([] for _ in Role)
    for index, each in enumerate(forms):
        if each.low == ":" and _is_clock(document.tokens, index):
            forms[index] = _CLOCK
            continue
        for role in each.roles:
            places[role].append(index)
    return Forms(forms, places)


def _is_clock(tokens: Sequence[Token], colon: int) -> bool:
    """Whether a colon is glued to the digits on both sides."""
    if not 0 < colon < len(tokens) - 1:
        return False
    before, mark, after = tokens[colon - 1 : colon + 2]
    glued = before.end == mark.start and mark.end == after.start
    return glued and before.text.isdigit() and after.text.isdigit()
