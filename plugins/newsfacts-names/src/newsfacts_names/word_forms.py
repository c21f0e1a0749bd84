"""The readings of one word of a name: as a given name, a patronymic or a surname."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from operator import itemgetter

import attrs
from newsfacts_russian.caching import kept_by_word, same_text
from newsfacts_russian.lazy import lazy_pattern

from newsfacts import Morphology, Reading
from newsfacts_names.data_files import given_name_odds, given_names
from newsfacts_names.grammemes import case_letter
from newsfacts_names.paradigms import CASES, Form, declined
from newsfacts_names.spelling import CONSONANTS, fold
from newsfacts_names.surname_endings import by_ending

FormsOf = Callable[[str], tuple[Form, ...]]

_PATRONYMIC = re.compile(
    r"(?P<male>.{2,}(?:[оеё]вич|ьич|[аеимн]ич|мич|кич|тич|лич))(?:а|у|ем|е)?"
    r"|(?P<female>.{2,}(?:[оеё]вн|ичн|инишн|иничн))(?:а|ы|е|у|ой|ою)"
)
_PATRONYMIC_SUFFIX = lazy_pattern(r"(?:[оеё]вич|ьевич|ич|[оеё]вн|ьевн|иничн|ичн)(?:а|у|ем|е|ы|ой|ою)?$")
_TURKIC_HEAD = lazy_pattern(r"кара|ага|бек|хан|шах|нур|мир|абдул")
"""The first part of a double surname that is not declined: *Кара-Мурзу*."""
_LISTED = 1.2
"""The weight of a reading whose given name the list has, on the scale of the table of endings."""
_MARKED = 0.8
"""The weight of one that only the dictionary marks as a name."""
_FIXED_GIVEN = 0.3
"""A form of a declined name is rather that than an undeclined name: *Николае* of *Николай*."""
_ARCHAIC = 0.1
"""The weight of a name that hardly anybody has: *Асий*."""
_CROWDED = 1.2
"""What a reading loses beside one of the list."""
_ODDS = 0.3
"""What the logarithm of the odds of a given name counts beside the other weights."""
_RARE = 0.02
"""The score below which the dictionary's reading is hardly ever meant."""
_RATHER = 0.2
"""The weight of a common noun as a surname, and what an adjective gains beside another reading."""
_ADJECTIVE = 0.6
"""The weight of an adjective as a surname: *Луговой*."""
_POSSESSIVE = re.compile(r"(?:[оеё]в|[иы]н)ый$")
_NO_SURNAMES = frozenset({"plur", "neut", "Apro", "Supr", "Anum", "Cmp2", "Surn"})
_OF_A_WOMAN = 1.5
"""What a man's surname on *ой* loses where the dictionary knows the form as a woman's: *Медведевой*."""
_OF_GIVEN_NAMES = "third"
"""How women's given names on a soft consonant are declined, but no surnames: *Гузели Меркель*."""
_THING = -0.4
"""A word on *у* is seldom the accusative of one for a thing: *Лупу* stays as it is."""


@kept_by_word
def given_forms(word: str, morphology: Morphology) -> tuple[Form, ...]:
    """The readings of a word as a given name that a list or the dictionary knows, joined by nominative."""
    lower = word.lower()
    listed = given_names()
    found = []
    for form in declined(lower, shortest=1):
        genders = listed.get(fold(form.nominative), "")
        if form.gender in genders and not _undeclined_man(form):
            less_fixed = _FIXED_GIVEN if form.paradigm == "fixed" else 0.0
            weight = _LISTED - less_fixed + min(form.weight, 0.0) * 0.3
            found.append(attrs.evolve(form, weight=weight, paradigm="given-list"))
    found = [_less_if_fixed(form, found) for form in found]
    # Listed names crowd out what the dictionary knows besides: a woman's name Дмитрия, say.
    less = _CROWDED if found else 0.0
    for form in _from_dictionary(lower, morphology, "Name"):
        known = form.gender in listed.get(fold(form.nominative), "")
        found.append(form if known else attrs.evolve(form, weight=form.weight - less))
        if fold(form.nominative) not in listed:
            found.extend(_of_a_woman(form, lower))
    if "-" in lower and not found:
        found.extend(_compound(lower, lambda part: given_forms(part, morphology)))
    return merged(map(_less_if_rare, found))


def _of_a_woman(form: Form, word: str) -> Iterator[Form]:
    """The woman's reading of a man's name that only the dictionary has: *Акмарал Ахметова*.

    The dictionary takes names on a consonant for men's, also those that no Slav bears;
    a woman's is left as it is.
    """
    if form.gender == "m" and form.nominative == word and word[-1] in CONSONANTS:
        yield attrs.evolve(form, gender="f", cases=CASES, weight=form.weight - _CROWDED, paradigm="fixed")


def _less_if_rare(form: Form) -> Form:
    """A man's name counts less where a woman's outnumbers it: *Юлии* is rather of *Юлия*."""
    odds = given_name_odds().get(fold(form.nominative), 0.0) if form.gender == "m" else 0.0
    return attrs.evolve(form, weight=form.weight + _ODDS * odds) if odds else form


@kept_by_word
def surname_forms(word: str, morphology: Morphology) -> tuple[Form, ...]:
    """The readings of a word as a surname: the dictionary's, and those its ending allows."""
    lower = word.lower()
    if "-" in lower.strip("-"):
        return merged(_compound(lower, lambda part: surname_forms(part, morphology)))
    found = [*_from_dictionary(lower, morphology, "Surn")]
    found.extend(from_nouns(lower, morphology))
    found.extend(from_adjectives(lower, morphology))
    womens = any("femn" in reading.grammemes for reading in _surnames(lower, morphology))
    for form in declined(lower):
        if form.paradigm == _OF_GIVEN_NAMES:
            continue
        own = womens and form.nominative == lower
        found.append(attrs.evolve(form, weight=form.weight - _OF_A_WOMAN) if own else form)
    return merged(by_ending(lower, found))


def _less_if_fixed(form: Form, found: Iterable[Form]) -> Form:
    """A listed name that is not declined counts less beside one that is: *Зои* is rather of *Зоя*."""
    declined_too = any(each.gender == form.gender and each.cases != CASES for each in found)
    if form.cases != CASES or not declined_too:
        return form
    return attrs.evolve(form, weight=form.weight - _CROWDED)


def _surnames(word: str, morphology: Morphology) -> Iterator[Reading]:
    """The dictionary's readings of a word on *ой* as a surname: *Медведевой* is of *Медведева*."""
    if not word.endswith("ой"):
        return
    for reading in morphology.readings(word):
        if reading.known and "Surn" in reading.grammemes:
            if reading.has("masc", "nomn"):
                return
            yield reading


def patronymic_forms(word: str, morphology: Morphology, *, surely: bool = False) -> tuple[Form, ...]:
    """The readings of a word as a patronymic: *Ивановича*, *Ильиничной*, *Фомич*.

    Args:
        word: The word.
        morphology: Knows words.
        surely: Whether it is known to be one, so that the father's name may be one that nobody knows.
    """
    lower = word.lower()
    match = _PATRONYMIC.fullmatch(lower)
    if match is None:
        return ()
    marked = tuple(_from_dictionary(lower, morphology, "Patr"))
    if marked:
        return merged(marked)
    if not (surely or _has_a_father(lower, morphology)):
        return ()
    if match["male"]:
        return merged(
            form for form in declined(lower) if form.nominative == match["male"] and form.gender == "m"
        )
    return merged(
        form for form in declined(lower) if form.nominative == f"{match['female']}а" and form.gender == "f"
    )


def _has_a_father(word: str, morphology: Morphology) -> bool:
    """Whether a given name stands before the suffix: in *Ильхамовича*, not in *Януковича*."""
    stem = _PATRONYMIC_SUFFIX.sub("", word)
    return any(given_forms(stem + ending, morphology) for ending in ("", "й", "ь", "ий", "а", "я"))


def merged(forms: Iterable[Form]) -> tuple[Form, ...]:
    """One form for each nominative and gender: the cases together, each with its best weight kept apart."""
    best: dict[tuple[str, str, str], Form] = {}
    for form in forms:
        for case in form.cases:
            key = (form.nominative, form.gender, case)
            if key not in best or best[key].weight < form.weight:
                best[key] = form
    joined: dict[tuple[str, str, float, str], str] = {}
    for (nominative, gender, case), form in best.items():
        group = (nominative, gender, form.weight, form.paradigm)
        joined[group] = joined.get(group, "") + case
    return tuple(
        Form(same_text(nominative), gender, same_text(cases), weight, paradigm)
        for (nominative, gender, weight, paradigm), cases in joined.items()
    )


def _undeclined_man(form: Form) -> bool:
    return form.paradigm == "fixed" and form.gender == "m" and form.nominative[-1] not in "оеиыуюэё"


def _from_dictionary(word: str, morphology: Morphology, mark: str) -> Iterator[Form]:
    """The readings that the dictionary marks as ``Name``, ``Surn`` or ``Patr``."""
    for reading in morphology.readings(word):
        if mark in reading.grammemes and reading.known and "plur" not in reading.grammemes:
            weight = _given_weight(reading) if mark == "Name" else _surname_weight(reading)
            yield from _dictionary_form(word, reading, weight, f"dictionary-{mark}", morphology)


def _given_weight(reading: Reading) -> float:
    """Less than a listed name's; archaic ones such as *Асий* hardly count beside *Асия*."""
    if reading.score < _RARE or reading.lemma.endswith("ий"):
        return _ARCHAIC
    return _MARKED


def _surname_weight(reading: Reading) -> float:
    """*Яровой* is rather *Яровая*'s than *Ярова*'s, where the dictionary has both."""
    adjectival = "femn" in reading.grammemes and reading.lemma.endswith(("ий", "ый", "ой", "ая"))
    return _MARKED + (_RATHER if adjectival else 0.0)


def _dictionary_form(
    word: str, reading: Reading, weight: float, paradigm: str, morphology: Morphology
) -> Iterator[Form]:
    if "Fixd" in reading.grammemes:
        genders = "m" if "masc" in reading.grammemes else "f" if "femn" in reading.grammemes else "mf"
        for gender in genders:
            yield Form(word, gender, CASES, weight, paradigm)
        return
    genders = "f" if "femn" in reading.grammemes else "m" if "masc" in reading.grammemes else "mf"
    cases = case_letter(reading)
    if not cases:
        return
    nominative = _nominative(reading, morphology)
    for gender in genders:
        yield Form(nominative, gender, cases, weight, paradigm)


def _nominative(reading: Reading, morphology: Morphology) -> str:
    if "nomn" in reading.grammemes:
        return reading.word
    form = morphology.inflect(reading, {"nomn", "sing"})
    return form.word if form else reading.lemma


def from_nouns(word: str, morphology: Morphology) -> Iterator[Form]:
    """A common noun as a surname keeps its declension: *Зайца*, *Мороза*, *Кочергу*."""
    for reading in morphology.readings(word):
        grammemes = reading.grammemes
        if not reading.known or reading.pos != "NOUN" or "plur" in grammemes or "Name" in grammemes:
            continue
        if grammemes & {"Surn", "Patr", "Orgn", "Fixd", "neut"}:
            continue
        cases = case_letter(reading)
        # An inanimate noun becomes animate in a man's name: its genitive serves as accusative.
        if "inan" in grammemes and "masc" in grammemes:
            cases = {"A": "", "G": "GA"}.get(cases, cases)
        if cases:
            nominative = _nominative(reading, morphology)
            genders = "m" if nominative[-1] not in "ая" else "mf"
            thing = {"femn", "inan"} <= grammemes and "Geox" not in grammemes and word[-1] in "ую"
            weight = _THING if thing else _RATHER
            for gender in genders:
                yield Form(nominative, gender, cases, weight, "dictionary-noun")


def from_adjectives(word: str, morphology: Morphology) -> Iterator[Form]:
    """An adjective as a surname: *Лугового* → *Луговой*, *Белой* → *Белая*, *Дальней* → *Дальняя*."""
    for reading in morphology.readings(word):
        grammemes = reading.grammemes
        if not reading.known or reading.pos not in {"ADJF", "PRTF"} or grammemes & _NO_SURNAMES:
            continue
        gender = "f" if "femn" in grammemes else "m" if "masc" in grammemes else ""
        case = case_letter(reading)
        # *Кротовой* is of *Кротова*. A man has no accusative like the nominative.
        if _POSSESSIVE.search(reading.lemma) or not gender or not case or "inan" in grammemes:
            continue
        form = morphology.inflect(reading, {"nomn", "sing", "masc" if gender == "m" else "femn"})
        if form is not None and "-" not in form.word:
            yield Form(form.word, gender, case, _ADJECTIVE, "dictionary-adjective")


def _compound(word: str, forms_of: FormsOf) -> Iterator[Form]:
    """A hyphenated name: each part in the same case and gender, or left as it is (*Рис-Могга*)."""
    *heads, last = word.split("-")
    tails = [form for form in forms_of(last) if form.weight > -2] if len(last) > 1 else []  # noqa: PLR2004
    for tail in tails:
        for case in tail.cases:
            parts = [_agreeing(head, tail.gender, case, forms_of) for head in heads]
            weight = tail.weight + sum(part[1] for part in parts)
            yield Form(
                "-".join([*(part[0] for part in parts), tail.nominative]),
                tail.gender,
                case,
                weight,
                tail.paradigm,
            )


def _agreeing(word: str, gender: str, case: str, forms_of: FormsOf) -> tuple[str, float]:
    """The nominative and weight of one head of a compound, in the case of its tail."""
    if len(word) < 3 or case == "N" or _TURKIC_HEAD.fullmatch(word):  # noqa: PLR2004
        return word, 0.0
    declined = (
        (form.nominative, form.weight)
        for form in forms_of(word)
        if form.gender == gender and case in form.cases and form.nominative != word
    )
    stays = (word, -0.3 if word[-1] not in "аяыиеую" else -0.8)
    nominative, weight = max([stays, *declined], key=itemgetter(1))
    return nominative, weight * 0.5
