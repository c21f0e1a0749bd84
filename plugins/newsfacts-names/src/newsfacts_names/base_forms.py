"""The nominative of the name of an organisation or place, with the help of the rest of the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import product

from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.phrases import kept_nominative
from newsfacts_russian.prepositions import cases_after
from newsfacts_russian.records import record
from newsfacts_russian.sites import is_site
from newsfacts_russian.spelling import is_abbreviation, recased, stem_of_abbreviation

from newsfacts import Document, NameFact, Reading
from newsfacts_names.data_files import listed
from newsfacts_names.grammemes import ALL_CASES
from newsfacts_names.in_marks import cases_in_marks, is_in_marks, nominative_in_marks
from newsfacts_names.last_words import with_last_word
from newsfacts_names.positions import begins_sentence, readings_at, text_at
from newsfacts_names.shared_nouns import with_noun_in_singular
from newsfacts_names.spelling import QUOTES

# Between a preposition and the name it governs stand at most that many adjectives.
_ADJECTIVES = 2
_HALVES = 4
"""So many nominatives of each half of an unknown compound are tried."""

_GENDERS = frozenset({"masc", "femn", "neut"})

_UNDECLINED = tuple("бгдзклнпрстфцчшщ")
"""A word that ends so has no ending, unless it is a plural's genitive, which unknown names hardly are."""
_CONSONANTS = tuple("бвгджзклмнпрстфхцчшщй")

_NUMBERED = re.compile(r"([^\W\d_]+)(-\d+)")

_LAND = lazy_pattern(r"((?:При|За|По|Под|Пред|Меж)[а-я]{2,}[бвгджзклмнпрстфхцчшщ])ь(?:я|ю|ем)")
"""*Приангарья*: the land by, behind or along something."""

Known = Callable[[str], object]
Words = Callable[[], Collection[str]]


@record
class Wanted:
    """What the context asks of a word: the cases a preposition governs, the gender of the noun before."""

    cases: tuple[str, ...]
    gender: frozenset[str]


def base_form(document: Document, name: NameFact, words: Words, known: Known) -> str:
    """The mention's own words in the nominative; plugins that override names are asked first.

    Args:
        document: The document.
        name: The mention.
        words: Gives the capitalised words of the document, which show how unknown names are spelled.
        known: Tells the names that a word list holds from others.
    """
    if decided := document.overrides.normalize_name(name, document):
        return decided.nominative
    if name.nominative:
        return name.nominative
    text = name.text.strip(f"{QUOTES}'")
    if not text:
        return name.text
    if len(text.split()) > 1:
        form = _of_phrase(document, text, cases_before(document, name), known)
    elif _is_of_street(document, name) or (
        is_apposition(document, name) and not _has_known_form(document, text, known)
    ):
        form = text
    else:
        nouns = [each for each in _before(document, name) if each.pos == "NOUN"]
        gender = nouns[0].grammemes & _GENDERS if nouns else frozenset()
        cases = cases_of_place(document, name) or cases_in_marks(document, name)
        form = _unknown_in_marks(document, name, text, known) or nominative_of_word(
            document, text, Wanted(cases, gender), words, known
        )
    return name.text.replace(text, form, 1)


def _unknown_in_marks(document: Document, name: NameFact, word: str, known: Known) -> str | None:
    """The nominative of a name in marks that neither a dictionary nor a word list has in any form.

    Where nothing tells its case, what the dictionary takes for a neuter shows one: *Бумаги «Ромчела»*.
    """
    if not (is_in_marks(document, name) and word.istitle() and word.isalpha()):
        return None
    readings = document.morphology.readings(word)
    if any(each.known for each in readings) or known(word) or _has_known_form(document, word, known):
        return None
    if word.endswith(_UNDECLINED):
        return word
    cases = cases_in_marks(document, name)
    if not cases and readings and readings[0].has("NOUN", "neut", "sing"):
        cases = tuple(readings[0].grammemes & ALL_CASES)
    return nominative_in_marks(word, cases) if cases else None


def cases_of_place(document: Document, name: NameFact) -> tuple[str, ...]:
    """The cases that its place allows a lone word, if it tells any: *в Павии*, *архиепископ Ньюарка*."""
    nouns = [each for each in _before(document, name) if each.pos == "NOUN"]
    owner = _is_owner(name.text.strip(f"{QUOTES}'"), nouns)
    return cases_before(document, name) or (("gent",) if owner else ())


def _has_known_form(document: Document, word: str, known: Known) -> bool:
    """*аэропорта Внукова*: whether a word list holds the nominative of another case."""
    return any(known(form) for form in _candidates(document, word, Wanted((), frozenset())))


def _is_owner(word: str, nouns: Sequence[Reading]) -> bool:
    """*архиепископ Ньюарка*: a masculine genitive behind a noun that names no sort of place."""
    return (
        bool(nouns)
        and word.endswith(("а", "я"))
        and all(each.lemma not in listed("either") for each in nouns)
    )


def _is_of_street(document: Document, name: NameFact) -> bool:
    """*на улице Кирова*: a street has its name in the genitive, whatever case it is in."""
    if not any(each.pos == "NOUN" and each.lemma in listed("street") for each in _before(document, name)):
        return False
    first, _ = document.token_range(name.span.start, name.span.end)
    readings = document.readings(document.tokens[first])
    return any(each.has("NOUN", "gent") and not each.has("nomn") for each in readings)


def is_apposition(document: Document, name: NameFact) -> bool:
    """*в городе Павия*: an unknown name after a common noun in another case is in the nominative."""
    readings = document.readings(document.tokens[document.token_range(name.span.start, name.span.end)[0]])
    nouns = [each for each in _before(document, name) if each.pos == "NOUN"]
    if not nouns or any(each.known for each in readings):
        return False
    if any(each.lemma in listed("nominative") for each in nouns):
        return True
    if not any(each.lemma in listed("either") for each in nouns):
        return False
    own = {case for each in readings for case in each.grammemes & ALL_CASES if case != "nomn"}
    return not any(each.grammemes & own for each in nouns)


def _before(document: Document, name: NameFact) -> Sequence[Reading]:
    """The readings of the common word before a mention; none if a capital or a mark stands there."""
    first, _ = document.token_range(name.span.start, name.span.end)
    before = text_at(document, first - 1)
    if not before.islower() and not (before.istitle() and begins_sentence(document, first - 1)):
        return ()
    return readings_at(document, first - 1)


def cases_before(document: Document, name: NameFact) -> tuple[str, ...]:
    """The cases that a preposition before the mention asks for, through adjectives: *в соседней Польше*."""
    first, _ = document.token_range(name.span.start, name.span.end)
    for at in range(first - 1, max(-1, first - 2 - _ADJECTIVES), -1):
        token = document.tokens[at]
        cases = cases_after(token.text)
        if cases:
            return cases
        if not any(each.pos in {"ADJF", "PRTF"} for each in document.readings(token)):
            break
    return ()


def _of_phrase(document: Document, text: str, cases: tuple[str, ...], known: Known) -> str:
    """Of several words: what the word list knows, or else what grammar says."""
    if text.split(maxsplit=1)[0].lower() == "страны":
        return text  # "страны Балтии" are many, whereas "страны" alone is mostly a genitive
    if shared := with_noun_in_singular(document.morphology, text):
        return shared
    if _is_unknown_brand(document, text):
        return text
    form = kept_nominative(document.morphology, text, cases)
    if form == text:
        form = with_last_word(document.morphology, text) or form
    if not known(form) and known(f"{form}ы"):
        return f"{form}ы"  # "Западных Балкан": a genitive without an ending
    if known(form) or not cases:
        return form
    other = kept_nominative(document.morphology, text)
    return other if known(other) else form


def _is_unknown_brand(document: Document, text: str) -> bool:
    """*Тоттенхэм Хотспур*: words that end as nominatives do; of the unknown the dictionary makes plurals."""
    return all(word.istitle() and _may_end_so(document, word) for word in text.split())


def _may_end_so(document: Document, word: str) -> bool:
    """Whether a word may be a masculine in the nominative."""
    readings = document.morphology.readings(word)
    known = any(each.known for each in readings)
    return word.endswith(_CONSONANTS) and (
        not known or any(each.has("NOUN", "nomn", "sing") for each in readings)
    )


def nominative_of_word(document: Document, word: str, wanted: Wanted, words: Words, known: Known) -> str:
    """Of one word: a listed name, one that the document has in the nominative, or the likeliest form."""
    if stem := stem_of_abbreviation(word):
        return stem
    if parts := _declined_first(word):
        return kept_nominative(document.morphology, parts[0], wanted.cases) + parts[1]
    if is_abbreviation(document.morphology, word) or known(word):
        return word
    forms = list(
        dict.fromkeys([*_made_up(document, word, known, wanted), *_candidates(document, word, wanted)])
    )
    for form in forms:
        if known(form):
            return form
    if any(reading.known for reading in document.morphology.readings(word)):
        return forms[0] if forms else word
    return next((form for form in forms if form != word and form in words()), None) or (
        forms[0] if forms else word
    )


def _declined_first(word: str) -> tuple[str, str] | None:
    """What is declined of a word, and what is not: *Газеты|.ру*, *Кречетом|-2*."""
    if is_site(word):
        name, dot, domain = word.rpartition(".")
        return name, dot + domain
    numbered = _NUMBERED.fullmatch(word)
    return (numbered[1], numbered[2]) if numbered else None


def _made_up(document: Document, word: str, known: Known, wanted: Wanted) -> Iterator[str]:
    """What an unknown word is made of tells what it is of: *Приангарья*, *Нордвии*, *Каменска-Уральска*.

    A town's genitive that is too short for the dictionary's guess, too: *мэр Марска*.
    """
    if any(each.known for each in document.morphology.readings(word)):
        return
    if land := _LAND.fullmatch(word):
        yield f"{land[1]}ье"
    if word.endswith("ска") and wanted.cases == ("gent",):
        yield word[:-1]
    if word.endswith("ии"):
        yield f"{word[:-1]}я"
    first, hyphen, second = word.partition("-")
    if hyphen:
        halves = (nominatives(document, half)[:_HALVES] for half in (first, second))
        yield from (form for pair in product(*halves) if known(form := "-".join(pair)))


def nominatives(
    document: Document, word: str, pos: Collection[str] = ("NOUN", "ADJF"), *, known: bool = False
) -> list[str]:
    """The nominatives that a word may belong to, the likeliest first, in the number that it is read in.

    Args:
        document: The document.
        word: A word form.
        pos: The parts of speech that count.
        known: Whether only those count that the dictionary has, and no guesses.
    """
    readings = document.morphology.readings(word)
    told = [each for each in readings if each.pos in pos and (each.known or not known)]
    return list(dict.fromkeys(_nominative(document, word, each) for each in told))


def _nominative(document: Document, word: str, reading: Reading) -> str:
    form = document.morphology.inflect(reading, {"nomn"})
    return recased(word, reading.word if form is None else form.word)


def _candidates(document: Document, word: str, wanted: Wanted) -> Iterator[str]:
    """Nominatives that a word can belong to, the likeliest first."""
    readings = [each for each in document.morphology.readings(word) if each.pos in {"NOUN", "ADJF"}]
    readings.sort(key=lambda each: _unlikely(each, wanted))
    for reading in readings:
        if reading.pos == "ADJF" and word.islower():
            yield recased(word, reading.lemma)  # "британских" is cited as "британский"
            continue
        yield _nominative(document, word, reading)


def _unlikely(reading: Reading, wanted: Wanted) -> tuple[bool, bool, bool, bool]:
    """Sort key: the governed case before others, *селе Заречном* neuter, places before common nouns."""
    return (
        bool(wanted.cases) and reading.grammemes.isdisjoint(wanted.cases),
        reading.pos == "ADJF" and bool(wanted.gender) and reading.grammemes.isdisjoint(wanted.gender),
        reading.known and not reading.grammemes & {"Geox", "Orgn"},
        reading.has("plur") and not reading.known,
    )


def capitalised_words(document: Document) -> Words:
    """Gives the words that the document writes with a capital; only unknown names ask for them."""
    return cache(lambda: frozenset(token.text for token in document.tokens if token.text[:1].isupper()))
