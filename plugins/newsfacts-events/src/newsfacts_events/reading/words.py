"""What a word form tells wherever it stands: one record a form, kept from one article to the next."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from newsfacts_russian.caching import shared
from newsfacts_russian.government import VERBS, Government, governing
from newsfacts_russian.prepositions import cases_after
from newsfacts_russian.records import record
from newsfacts_russian.spelling import fold
from newsfacts_russian.words import NOMINAL
from newsfacts_russian.words import Word as Seen

from newsfacts import Morphology, Reading
from newsfacts_events.lexicon import Entry, trigger_entry
from newsfacts_events.reading.dictionary import readings_of
from newsfacts_events.reading.forms import Form, Nominal, forms_of, together, with_accusative

_NOUNS = frozenset({"NOUN", "NPRO"})
_NO_NOUNS = frozenset({"PREP", "INFN", "GRND", "CONJ"})
MODIFIERS = frozenset({"ADJF", "PRTF", "NUMR"})
WHOM = frozenset({"его", "ее", "их"})
"""Pronouns that are whom as well as whose."""

QUOTES = frozenset('«»"„“”')
SIGN = "sign"
"""The shape of a mark that is no quotation mark."""

_LEMMAS = {"его": "он", "ее": "она", "их": "они"}
_UNLIKELY = 0.04
"""Readings with a lower score are passed over if a word has others."""
_TRIGGERS_FROM = 0.12
"""A reading less likely than this names no event."""

_AGAINST_OTHERS = 0.35
"""A form that is likelier another word's names one from here on: *начала*, *стали*, *судов*."""


_CORE = frozenset({"nomn", "accs"})

_STEM = 5
"""Nouns that begin with so many letters alike are hardly two: *прение*, *прения*."""


@record
class Word:
    """A word form.

    Args:
        low: In lower case, with е for ё.
        pos: The part of speech of its likeliest reading.
        lemma: The lemma of that reading, with е for ё.
        forms: Its nominal readings, the likeliest first.
        verb: Its first reading as a verb form, if it is likely one.
        prepositional: The cases after it, if it is a preposition.
        entry: What the lexicon of triggers has for it.
        reading: The reading which that entry is of.
        government: What that reading, or the verb, takes.
        is_finite: Whether it is likely a predicate: a finite verb, a short participle or adjective.
        may_be_verb: Whether it is rather a noun, and yet a finite verb as well: *начала*.
        known: Whether the dictionary holds it.
        is_ordinal: Whether it tells which of several: *первый*.
        is_foreign: Whether it is a name in Latin letters, which has no case: *Airbus*.
        is_adverb: Whether it may as well be an adverb: *дома*.
        is_abbreviation: Whether it is written in capitals, or the dictionary calls it one: *НАТО*.
        is_somebody: Whether it is an adjective or a participle that may stand for a person: *задержанный*.
        cases: The cases of all its nominal readings.
        noun: What its readings as a noun say together; as any nominal, if it is none.
        has_noun: Whether one of its nominal readings is a noun's.
        may_be_noun: Whether a phrase can have it as its head.
        may_begin: Whether a phrase without a name can begin with it.
        modifies: Whether it may stand before a phrase's noun: a number, an adjective, a participle.
        called: The lemma of a phrase whose head it is.
        shape: The quotation mark that it is, or ``sign``, ``figure``, ``capital`` or ``word``.
    """

    low: str
    pos: str
    lemma: str
    forms: tuple[Form, ...]
    verb: Reading | None
    prepositional: frozenset[str]
    entry: Entry | None
    reading: Reading | None
    government: Government | None
    is_finite: bool
    may_be_verb: bool
    known: bool
    cases: frozenset[str]
    noun: Nominal
    is_ordinal: bool
    is_foreign: bool
    is_somebody: bool
    is_adverb: bool
    is_abbreviation: bool
    shape: str
    has_noun: bool = attrs.field(init=False)
    may_be_noun: bool = attrs.field(init=False)
    modifies: bool = attrs.field(init=False)
    may_begin: bool = attrs.field(init=False)
    called: str = attrs.field(init=False)
    _cases_of_person: dict[str, frozenset[str]] = attrs.field(init=False, factory=dict)

    @has_noun.default
    def _has_noun(self) -> bool:
        return any(form.pos == "NOUN" for form in self.forms)

    @may_be_noun.default
    def _may_be_noun(self) -> bool:
        if self.pos in _NOUNS:
            return True
        return self.has_noun and not self.is_finite and self.pos not in _NO_NOUNS

    @modifies.default
    def _modifies(self) -> bool:
        return self.pos in MODIFIERS or self.low[:1].isdigit()

    @may_begin.default
    def _may_begin(self) -> bool:
        return self.may_be_noun or self.modifies or self.low in WHOM

    @called.default
    def _called(self) -> str:
        return _LEMMAS.get(self.low, self.lemma)

    def cases_of_person(self, gender: str) -> frozenset[str]:
        """The cases that it can have in a person's name; the other gender and the plural don't count."""
        found = self._cases_of_person.get(gender)
        if found is None:
            singular = [form for form in self.forms if form.number == "sing"]
            like = [form for form in singular if form.gender in {"", gender}] if gender else singular
            found = shared(frozenset(form.case for form in like or singular or self.forms))
            self._cases_of_person[gender] = found
        return found


def _rank(reading: Reading) -> tuple[float, bool, bool]:
    """The likeliest first; of equals none that commands, and what somebody did: *нашли*, *погибшим*."""
    carried = reading.grammemes
    return -reading.score, "impr" in carried, not {"PRTF", "actv", "past"} <= carried


_OF_SOMEBODY = frozenset({"death", "injury", "arrest"})
"""Types whose participles stand for people: *погибший*, *раненый*, *задержанный*."""

_PREDICATES = frozenset({"VERB", "PRTS", "PRED", "ADJS"})


def word(seen: Seen, morphology: Morphology) -> Word:
    """The record of a word form, number or mark; the page keeps it with the word."""
    return _record(seen, readings_of(seen.text, morphology) if seen.text[0].isalpha() else ())


def as_verb(seen: Seen, morphology: Morphology) -> Word:
    """The record of a form that is likelier something else, read as a verb: *начала*."""
    readings = [each for each in morphology.readings(seen.text) if each.pos == "VERB"]
    return _record(seen, readings)


def _record(seen: Seen, readings: Sequence[Reading]) -> Word:
    text, low = seen.text, seen.low
    likely = [each for each in readings if each.score >= _UNLIKELY] or list(readings[:1])
    likely += _many(readings, likely)
    likely.sort(key=_rank)
    if text.isupper() and len(text) > 1:
        likely = [each for each in likely if "Abbr" in each.grammemes] or likely  # СИЗО is no adjective
    first = likely[0] if likely else None
    entry, reading = _entry(likely)
    verb = next((each for each in likely[:2] if each.pos in VERBS), None)
    forms = shared(with_accusative(form for each in likely if each.pos in NOMINAL for form in forms_of(each)))
    return Word(
        low=low,
        pos=first.pos if first else "",
        lemma=fold(first.lemma) if first else low,
        forms=forms,
        verb=verb,
        prepositional=shared(
            frozenset(cases_after(low) if first is None or first.pos in {"PREP", "ADVB", ""} else ())
        ),
        entry=entry,
        reading=reading,
        government=_government(reading or verb, readings),
        is_finite=first is not None and first.pos in _PREDICATES,
        may_be_verb=first is not None
        and first.pos == "NOUN"
        and any(each.pos == "VERB" and each.score >= _TRIGGERS_FROM for each in likely),
        known=first is not None and first.known,
        cases=shared(frozenset(form.case for form in forms)),
        noun=together(tuple(form for form in forms if form.pos in _NOUNS) or forms),
        is_ordinal=first is not None and "Anum" in first.grammemes,
        is_foreign="A" <= text[0] <= "Z" and len(text) > 1,
        is_somebody=_may_be_somebody(likely, entry),
        is_adverb=any(each.pos == "ADVB" and each.score >= _TRIGGERS_FROM for each in likely),
        is_abbreviation=(text.isupper() and len(text) > 1)
        or (first is not None and "Abbr" in first.grammemes),
        shape=_shape(text),
    )


def _many(readings: Sequence[Reading], likely: Sequence[Reading]) -> list[Reading]:
    """A noun's plural that has the form of an adverb, which takes most of its share: *сгорели **дома***."""
    if not any(each.pos == "ADVB" for each in likely):
        return []
    nouns = {each.lemma for each in likely if each.pos == "NOUN"}
    rare = (each for each in readings if each not in likely and each.lemma in nouns)
    return [each for each in rare if "plur" in each.grammemes and not _CORE.isdisjoint(each.grammemes)]


def _shape(text: str) -> str:
    if text in QUOTES:
        return text
    if not text[0].isalnum():
        return SIGN
    return "figure" if text[0].isdigit() else "capital" if text[0].isupper() else "word"


def _may_be_somebody(likely: list[Reading], entry: Entry | None) -> bool:
    """Whether it is an adjective or a participle that may stand for a person: *подозреваемый*, *раненый*."""
    if not likely or likely[0].pos not in {"ADJF", "PRTF"}:
        return False
    if entry is not None and entry.type in _OF_SOMEBODY:
        return True
    return any("Subx" in each.grammemes or {"NOUN", "anim"} <= each.grammemes for each in likely)


def _government(reading: Reading | None, readings: Sequence[Reading]) -> Government | None:
    """What a reading takes; of a verb that no list has, as the transitive one of its homonyms: *свернуть*."""
    if reading is None:
        return None
    found = governing(reading)
    if found.listed or reading.pos not in VERBS or "tran" in reading.grammemes:
        return found
    alike = (each for each in readings if (each.lemma, each.pos) == (reading.lemma, reading.pos))
    transitive = next((each for each in alike if "tran" in each.grammemes), None)
    return governing(transitive) if transitive is not None else found


def word_of_name(seen: Seen, morphology: Morphology) -> Word:
    """The record of a word inside a name, which is no predicate and no trigger."""
    return attrs.evolve(word(seen, morphology), is_finite=False, entry=None, verb=None)


def _entry(likely: list[Reading]) -> tuple[Entry | None, Reading | None]:
    for each in likely:
        if each.pos in VERBS or each.pos == "NOUN":
            found = trigger_entry(fold(each.lemma), noun=each.pos == "NOUN")
            if found is not None and _is_likely(each, likely, listed=found.listed, bound=found.bound):
                return found, each
    return None, None


def is_told(reading: Reading) -> bool:
    """Whether a form tells that something was or will be done: known, perfective, and a predicate."""
    return reading.known and "perf" in reading.grammemes and reading.pos in {"VERB", "PRTS"}


def _is_likely(reading: Reading, likely: list[Reading], *, listed: bool, bound: bool) -> bool:
    """Whether a word is likely read so. An unlisted verb must be known, perfective, and a predicate."""
    first = likely[0]
    if bound:
        return reading is first
    if not listed:
        return reading is first and is_told(reading)
    if "Fixd" in reading.grammemes:  # its readings differ in case alone, and share what it is likely
        return sum([each.score for each in likely if each.lemma == reading.lemma]) >= _TRIGGERS_FROM
    if reading.pos == "NOUN" == first.pos and reading.lemma[:_STEM] != first.lemma[:_STEM]:
        return reading.score >= _AGAINST_OTHERS  # судов are rather ships
    if reading.pos == "NOUN" or first.pos in VERBS:
        return reading.score >= _TRIGGERS_FROM
    return reading.score >= _AGAINST_OTHERS
