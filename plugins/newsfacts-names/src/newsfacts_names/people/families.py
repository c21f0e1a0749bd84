"""A surname that several given names share: *братья Ваха и Магомед Исраиловы*, *Билл и Хиллари Клинтон*."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

import attrs
from newsfacts_russian.lazy import lazy_pattern
from newsfacts_russian.records import record

from newsfacts import Document, Gender, Morphology, NameFact, NormalizedName, PersonName
from newsfacts_names.paradigms import Form
from newsfacts_names.positions import readings_at
from newsfacts_names.spelling import CONSONANTS, fold, like
from newsfacts_names.word_forms import given_forms, patronymic_forms

_AND = re.compile(r"\s+и\s+")
_JOINT = re.compile(r"\s+и\s+|,\s+")
_PLURAL = lazy_pattern(
    r"(?P<possessive>.+(?:[оеё]в|[иы]н))(?P<first>ы|ых|ым|ыми)|(?P<adjective>.+[сц]к)(?P<second>ие|их|им|ими)"
    r"|(?P<consonant>.+[бвгджзклмнпрстфхцчшщ])(?P<third>ы|и|ов|ам|ами|ах)"
)
_CASES = {"ы": "N", "ых": "GAL", "ым": "D", "ыми": "I", "ие": "N", "их": "GAL", "им": "D", "ими": "I"}
_CASES |= {"и": "N", "ов": "GA", "ам": "D", "ами": "I", "ах": "L"}
_MOST = 6
"""So many brothers and sisters may be listed."""


@record
class Shared:
    """A surname in the plural.

    Args:
        man: The surname of a man, in lower case.
        woman: That of a woman.
        cases: The cases it may stand in.
    """

    man: str
    woman: str
    cases: str


def shared_surnames(document: Document, names: Sequence[NameFact]) -> dict[int, NormalizedName]:
    """What the mentions are whose surname another shares or gives, by their numbers."""
    found: dict[int, NormalizedName] = {}
    named = frozenset(fold(name.text.split()[0]) for name in names if " " in name.text)
    for number, name in enumerate(names):
        words = name.text.split()
        if number and len(words) == 2:  # noqa: PLR2004
            found.update(_family(document, names, number) or _couple(document, names, number, named))
        elif number and len(words) == 3:  # noqa: PLR2004
            found.update(_with_patronymics(document, names, number))
    return found


def _family(document: Document, names: Sequence[NameFact], number: int) -> dict[int, NormalizedName]:
    """*Ивана и Марии Петровых*: a plural surname is everybody's."""
    given, surname = names[number].text.split()
    shared = _plural(surname)
    if shared is None:
        return {}
    relatives = [number, *_before(document.text, names, number)]
    if len(relatives) == 1 or _may_be_one(surname, document.morphology):
        return {}
    own = _form(given, shared.cases, document.morphology)
    if own is None:
        return {}
    found = {}
    for each in relatives:
        first = given if each == number else names[each].text
        form = _form(first, shared.cases, document.morphology)
        if form is None:  # an unknown name, of a brother or sister rather
            form = attrs.evolve(own, nominative=first.lower())
        singular = like(surname, shared.man if form.gender == "m" else shared.woman)
        first = like(names[each].text, form.nominative)
        whole = f"{first} {singular}" if each == number else first
        found[each] = _named(whole, first, singular, form.gender)
    return found


def _may_be_one(surname: str, morphology: Morphology) -> bool:
    """Whether it may be one person's surname: *Ольга и Иван Громов* are no *Гром*."""
    if surname.lower().endswith("ов"):
        return True
    return any(each.has("Surn", "sing") for each in morphology.readings(surname))


def _with_patronymics(
    document: Document, names: Sequence[NameFact], number: int
) -> dict[int, NormalizedName]:
    """*Петра Ильича и Анны Петровны Громовых*: two given names with patronymics and one surname."""
    before, last = names[number - 1], names[number]
    *_, surname = last.text.split()
    shared = _plural(surname)
    if shared is None or not _AND.fullmatch(document.text, before.span.end, last.span.start):
        return {}
    found = {}
    for each, name in ((number - 1, before), (number, last)):
        words = name.text.split()
        if name is last:
            words.pop()
        made = _called(words, shared, document.morphology) if len(words) == 2 else None  # noqa: PLR2004
        if made is None:
            return {}
        found[each] = _in_full(words, made, surname, shared, has_surname=name is last)
    return found


def _called(words: Sequence[str], shared: Shared, morphology: Morphology) -> tuple[Form, Form] | None:
    """The given name and the patronymic in one of the cases and of one gender."""
    given = _form(words[0], shared.cases, morphology)
    forms = patronymic_forms(words[1], morphology)
    fitting = (form for form in forms if set(form.cases) & set(shared.cases))
    patronymic = max(fitting, key=lambda form: form.weight, default=None)
    return None if given is None or patronymic is None else (given, patronymic)


def _in_full(
    words: Sequence[str], made: tuple[Form, Form], plural: str, shared: Shared, *, has_surname: bool
) -> NormalizedName:
    given, patronymic = (like(word, form.nominative) for word, form in zip(words, made, strict=True))
    gender = made[1].gender
    surname = like(plural, shared.man if gender == "m" else shared.woman)
    nominative = f"{given} {patronymic} {surname}" if has_surname else f"{given} {patronymic}"
    person = PersonName(given=given, patronymic=patronymic, surname=surname, gender=Gender(gender))
    return NormalizedName(nominative=nominative, person=person)


def _couple(
    document: Document, names: Sequence[NameFact], number: int, named: Collection[str]
) -> dict[int, NormalizedName]:
    """*Билл и Хиллари Клинтон*: a surname that men and women share is also the one's who stands before.

    Not if the one before is *named* in full somewhere, or has a title: *принц Гарри и Меган Маркл*.
    """
    before = names[number - 1]
    given, surname = names[number].text.split()
    if " " in before.text or not _AND.fullmatch(document.text, before.span.end, names[number].span.start):
        return {}
    first, second = _best(before.text, document.morphology), _best(given, document.morphology)
    if first is None or second is None or first.gender == second.gender or not _common(surname):
        return {}
    if fold(first.nominative) in named or _is_titled(document, before):
        return {}
    nominative = like(before.text, first.nominative)
    return {number - 1: _named(nominative, nominative, surname, first.gender)}


def _is_titled(document: Document, name: NameFact) -> bool:
    """Whether a title in the singular stands before the name."""
    place = document.token_range(name.span.start, name.span.end)[0] - 1
    return any(each.has("anim", "sing") for each in readings_at(document, place)[:2])


def _common(surname: str) -> bool:
    """Whether a surname is the same for men and women: *Клинтон*, *Гельман*, *Янукович*, unlike *Петрова*."""
    lower = surname.lower()
    return lower[-1] in CONSONANTS + "оиуэ" and not re.search(r"(?:[оеё]в|[иы]н|[сц]кий)$", lower)


def _before(text: str, names: Sequence[NameFact], number: int) -> Iterator[int]:
    """The numbers of the lone given names that are joined to a name, from the last to the first."""
    for place in range(number - 1, max(number - _MOST, -1), -1):
        joint = _AND if place == number - 1 else _JOINT
        between = joint.fullmatch(text, names[place].span.end, names[place + 1].span.start)
        if " " in names[place].text or not between:
            return
        yield place


def _plural(word: str) -> Shared | None:
    match = _PLURAL.fullmatch(word.lower())
    if match is None:
        return None
    if match["possessive"]:
        return Shared(match["possessive"], f"{match['possessive']}а", _CASES[match["first"]])
    if match["consonant"]:
        return Shared(match["consonant"], match["consonant"], _CASES[match["third"]])
    return Shared(f"{match['adjective']}ий", f"{match['adjective']}ая", _CASES[match["second"]])


def _form(word: str, cases: str, morphology: Morphology) -> Form | None:
    """The likeliest reading of a given name in one of the cases."""
    forms = [form for form in given_forms(word, morphology) if set(form.cases) & set(cases)]
    return max(forms, key=lambda form: form.weight, default=None)


def _best(word: str, morphology: Morphology) -> Form | None:
    """The likeliest reading of a given name, each part of which is one."""
    if not all(given_forms(part, morphology) for part in word.split("-")):
        return None
    return max(given_forms(word, morphology), key=lambda form: form.weight, default=None)


def _named(nominative: str, given: str, surname: str, gender: str) -> NormalizedName:
    person = PersonName(given=given, surname=surname, gender=Gender(gender))
    return NormalizedName(nominative=nominative, person=person)
